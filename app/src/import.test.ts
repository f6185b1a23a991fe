// What the command line of the import means.
import { resolve } from 'node:path';
import { CommandError } from './command';
import { parseArguments } from './import';

const parse = (...args: string[]) => parseArguments(args, { importMaxBytes: 1000 });

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
  ])('refuses what it does not understand: %j', (args) => expect(() => parse(...args)).toThrow(CommandError));
});
