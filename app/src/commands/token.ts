// `npm run token -- --role DESK_OFFICER`: prints a token that the graph on this machine accepts; for development.
import { isPurpose } from '@fmg/gateway/identity/claims';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { typeOfId } from '@fmg/shared/identity/ids';
import { CommandError, UsageError, type CommandLine } from '@fmg/shared/command/line';
import { runCommand } from '../command-line/run-command';
import { commands } from '../command-line/commands';
import { loadConfig } from '../settings/config';
import { issuerKeyFile, openIssuer } from '../serving/identity';

async function main({ values }: CommandLine<typeof commands.token>): Promise<void> {
  const config = loadConfig();
  if (config.identity.isProduction)
    throw new CommandError('With NODE_ENV=production tokens come from the OIDC issuer.');
  if (config.identity.oidc !== undefined)
    throw new CommandError(
      `OIDC_ISSUER is set: tokens come from ${config.identity.oidc.issuer}, and no others are accepted.`,
    );
  const asked = values.role.map(roleNamed);
  const { mission, purpose } = values;
  if (asked.includes('MISSION_CLERK') && mission === undefined)
    throw new UsageError('--mission is missing: a clerk works for one mission, e.g. --mission msn_…');
  if (mission !== undefined && typeOfId(mission) !== 'Mission')
    throw new UsageError(`--mission is "${mission}": it must be the id of a mission, msn_…`);
  if (purpose !== undefined && !isPurpose(purpose))
    throw new UsageError('--purpose must be printable, and have 1 to 200 characters');
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= 720))
    throw new UsageError(`--hours is "${values.hours}": it must be more than 0, and 720 at most`);
  const issuer = await openIssuer(config);
  // Standard output is the token alone, for a header.
  console.error(
    `Signed with the key in ${issuerKeyFile(config)}: only a graph with DATA_DIR=${config.dataDir} accepts it.`,
  );
  console.log(await issuer.issue({ roles: asked, mission, purpose, hours }));
}

function roleNamed(name: string): Role {
  const role = roles.find((each) => each === name);
  if (role === undefined) throw new UsageError(`--role is "${name}": it must be one of ${roles.join(', ')}`);
  return role;
}

runCommand(commands.token, main);
