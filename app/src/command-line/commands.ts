// The commands of the project: what each takes. `--help` is written from this table, and what is not in it is refused.
import { roles } from '@fmg/shared/auth/viewer';
import type { CommandSpec, Flag } from '@fmg/shared/command/line';
import { subgraphNames } from '../subgraphs/subgraphs';

const listening = {
  port: { type: 'string', value: 'N', says: 'where to listen, in place of PORT' },
  deadline: { type: 'string', value: 'MS', says: 'how long a request may take, in place of DEADLINE_MS' },
} as const satisfies Record<string, Flag>;

const bySettings = 'Settings are variables of the environment; docs/settings.md lists them.';

/** The commands, by the name of their script in package.json, or of their file. */
export const commands = {
  start: {
    call: 'npm start',
    does: 'Runs the whole graph on this machine: makes the database, fills it when it is empty, and answers until Ctrl-C.',
    flags: {
      ...listening,
      fresh: {
        type: 'boolean',
        says: 'begins with an empty database though damaged data lies set aside beside DATA_DIR',
      },
    },
    notes: bySettings,
  },
  'start:distributed': {
    call: 'npm run start:distributed',
    does: 'Runs the graph in five processes on DATABASE_URL, and starts again whichever of its subgraphs ends.',
    flags: listening,
    notes: bySettings,
  },
  'serve-gateway': {
    call: 'node app/dist/commands/serve-gateway.js',
    does: 'Runs the gateway of the graph before the subgraphs at SUBGRAPH_URLS.',
    flags: listening,
    notes: bySettings,
  },
  'serve-subgraph': {
    call: 'node app/dist/commands/serve-subgraph.js',
    does: 'Runs one subgraph on DATABASE_URL, for a gateway elsewhere.',
    flags: {},
    operands: { name: 'NAME', says: subgraphNames.join(', '), least: 1, most: 1 },
    notes: bySettings,
  },
  'prepare-database': {
    call: 'node app/dist/commands/prepare-database.js',
    does: 'Brings the tables of DATABASE_URL to their version, fills what is empty, and ends.',
    flags: {},
    notes: bySettings,
  },
  token: {
    call: 'npm run token',
    does: 'Prints a token that the graph on this machine accepts; for development.',
    flags: {
      role: {
        type: 'string',
        value: 'ROLE',
        multiple: true,
        required: true,
        says: `one or several of ${roles.join(', ')}`,
      },
      mission: { type: 'string', value: 'ID', says: 'the mission of a MISSION_CLERK, msn_…' },
      purpose: { type: 'string', value: 'TEXT', says: 'what the caller asks for, for the log of reads' },
      hours: { type: 'string', value: 'N', default: '8', says: 'how long the token holds, at most 720' },
    },
  },
  fill: {
    call: 'npm run fill',
    does: 'Fills an empty graph with invented data.',
    flags: {
      scale: { type: 'string', value: 'SIZE', default: 'demo', says: 'demo or city' },
      seed: { type: 'string', value: 'N', default: '1961', says: 'the same number gives the same graph' },
    },
    notes: bySettings,
  },
  import: {
    call: 'npm run import',
    does: 'Takes published files into the graph, while it runs and while it does not.',
    flags: {
      check: { type: 'boolean', says: 'reads and reports, writes nothing' },
      'max-bytes': {
        type: 'string',
        value: 'N',
        says: 'the largest file that is read, in place of IMPORT_MAX_BYTES',
      },
      rejected: {
        type: 'boolean',
        says: 'lists what could not be used, by the last run of each file, or by the run whose id stands in place of the path',
      },
    },
    operands: {
      name: 'PATH',
      says: 'a folder with published files, or one such file',
      least: 1,
      most: 1,
      unless: 'rejected',
    },
    notes: 'docs/data-sources.md lists the kinds of files.',
  },
  clock: {
    call: 'npm run clock',
    does: 'Does what is due because days have passed. Run it each day; it is harmless when run again.',
    flags: { 'dry-run': { type: 'boolean', says: 'lists what would change, and changes nothing' } },
  },
  'audit:verify': {
    call: 'npm run audit:verify',
    does: 'Checks that the logs of reads and changes are whole.',
    flags: {
      file: { type: 'string', value: 'FILE', says: 'checks logs that npm run audit:export has written' },
    },
    operands: { name: 'SUBGRAPH', says: `${subgraphNames.join(', ')}; all unless told`, least: 0, most: 1 },
  },
  'audit:export': {
    call: 'npm run audit:export',
    does: 'Writes the logs of reads and changes into a file, as JSON lines.',
    flags: { to: { type: 'string', value: 'FILE', required: true, says: 'the file to write' } },
    operands: { name: 'SUBGRAPH', says: `${subgraphNames.join(', ')}; all unless told`, least: 0, most: 1 },
  },
  'audit:attempts': {
    call: 'npm run audit:attempts',
    does: 'Lists what was asked for in vain most often in the last seven days.',
    flags: {},
    operands: { name: 'SUBGRAPH', says: `${subgraphNames.join(', ')}; all unless told`, least: 0, most: 1 },
    notes: 'In the graph, auditors and administrators ask the query refusedAttempts.',
  },
  'facts:rebuild': {
    call: 'npm run facts:rebuild',
    does: 'Empties what a subgraph took in of the others, who tell it anew from their rows.',
    flags: {
      subgraph: {
        type: 'string',
        value: 'NAME',
        required: true,
        says: `one of ${subgraphNames.join(', ')}`,
      },
    },
  },
  'operations:manifest': {
    call: 'npm run operations:manifest',
    does: 'Writes the list of operations that OPERATIONS=safelist serves.',
    flags: { out: { type: 'string', value: 'FILE', default: 'operations.json', says: 'where to' } },
    operands: {
      name: 'PATH…',
      says: 'files with operations, and folders of such, beside those of the project',
      least: 0,
      most: 10_000,
    },
  },
  'make-template': {
    call: 'node app/dist/commands/make-template.js',
    does: 'Leaves the migrated, empty database from which a first start begins; part of the build.',
    flags: {},
  },
  backup: {
    call: 'npm run backup',
    does: 'Writes everything that the graph holds into one file, while it runs and while it does not.',
    flags: { to: { type: 'string', value: 'FILE', says: 'where to; a name with the time unless told' } },
    notes: 'docs/recipes/back-up-and-restore.md tells more.',
  },
  restore: {
    call: 'npm run restore',
    does: 'Puts back what npm run backup has written, into an empty database of either kind.',
    flags: { replace: { type: 'boolean', says: 'first removes what the database holds' } },
    operands: { name: 'FILE', says: 'the backup', least: 1, most: 1 },
    notes: 'docs/recipes/back-up-and-restore.md tells more.',
  },
} as const satisfies Record<string, CommandSpec>;
