// What the command line of the import means.
import { resolve } from 'node:path';
import { readCommandLine, UsageError } from '@fmg/shared/command/line';
import { commands } from '../command-line/commands';
import { readArguments } from './import';

function parse(...args: string[]) {
  const line = readCommandLine(commands.import, args);
  if (line === 'help') throw new Error('no help was asked for');
  return readArguments(line, { importMaxBytes: 1000 });
}

describe('npm run import', () => {
  it('takes a folder, and the largest file from the settings unless it is told', () => {
    expect(parse('data')).toEqual({ path: resolve('data'), options: { check: false, maxBytes: 1000 } });
    expect(parse('data', '--check', '--max-bytes', '5').options).toEqual({ check: true, maxBytes: 5 });
  });

  it('lists what was rejected by the last runs, or by one', () => {
    expect(parse('--rejected').options).toEqual({ rejected: true });
    expect(parse('--rejected', 'imp_1').options).toEqual({ rejected: 'imp_1' });
  });

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--max-bytes', '0']],
    [['a', '--max-bytes', 'many']],
    [['a', '--unknown']],
  ])('refuses what it does not understand: %j', (args) => expect(() => parse(...args)).toThrow(UsageError));
});
