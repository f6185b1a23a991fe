// `npm run token -- --role DESK_OFFICER`: prints a token that the graph on this machine accepts; for development.
import { parseArgs } from 'node:util';
import { isPurpose } from '@fmg/gateway/identity/claims';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { typeOfId } from '@fmg/shared/identity/ids';
import { CommandError, runCommand } from './command';
import { loadConfig } from './config';
import { openIssuer } from './identity';

const usage = `npm run token -- --role ROLE… [--mission msn_…] [--purpose TEXT] [--hours N]

  --role ROLE      ${roles.join(', ')}; may be given several times
  --mission ID     the mission of a MISSION_CLERK
  --purpose TEXT   what the caller asks for, for the log of reads
  --hours N        how long the token holds; 8 unless told, at most 720`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', multiple: true, default: [] },
      mission: { type: 'string' },
      purpose: { type: 'string' },
      hours: { type: 'string', default: '8' },
    },
  });
  const config = loadConfig();
  if (config.identity.isProduction)
    throw new CommandError('With NODE_ENV=production tokens come from the OIDC issuer.');
  if (config.identity.oidc !== undefined)
    throw new CommandError(
      `OIDC_ISSUER is set: tokens come from ${config.identity.oidc.issuer}, and no others are accepted.`,
    );
  const asked = values.role.map(roleNamed);
  if (asked.length === 0) throw new CommandError(usage);
  const { mission, purpose } = values;
  if (asked.includes('MISSION_CLERK') && mission === undefined)
    throw new CommandError('--mission is missing: a clerk works for one mission, e.g. --mission msn_…');
  if (mission !== undefined && typeOfId(mission) !== 'Mission')
    throw new CommandError(`--mission is "${mission}": it must be the id of a mission, msn_…`);
  if (purpose !== undefined && !isPurpose(purpose))
    throw new CommandError('--purpose must be printable, and have 1 to 200 characters');
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= 720))
    throw new CommandError(`--hours is "${values.hours}": it must be more than 0, and 720 at most`);
  const issuer = await openIssuer(config);
  console.log(await issuer.issue({ roles: asked, mission, purpose, hours }));
}

function roleNamed(name: string): Role {
  const role = roles.find((each) => each === name);
  if (role === undefined)
    throw new CommandError(`--role is "${name}": it must be one of ${roles.join(', ')}`);
  return role;
}

runCommand(main);
