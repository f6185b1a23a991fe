// A damaged supergraph ends a start with a sentence that says which file it is, and how it is mended.
import { CommandError } from '@fmg/shared/command/line';
import { publicViewer } from '@fmg/shared/auth/viewer';
import { silentLog } from '@fmg/shared/telemetry/log';
import { startGraph } from '../src/serving/graph';

let content: () => string;

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof import('node:fs')>('node:fs');
  const readFileSync = (path: string, ...rest: unknown[]): unknown =>
    String(path).endsWith('supergraph.graphql')
      ? content()
      : (actual.readFileSync as (...all: unknown[]) => unknown)(path, ...rest);
  return { ...actual, readFileSync };
});

test.each([
  [
    'missing',
    () => {
      throw new Error('ENOENT: no such file');
    },
    /ENOENT/,
  ],
  ['empty', () => '', /\S/],
  ['cut off', () => 'type Query { missions', /Expected/],
  ['a schema that was not composed', () => 'type Query { missions: [String] }', /\S/],
])('a supergraph that is %s', async (_, of, why) => {
  content = of;
  const starting = startGraph({
    endpoints: [],
    log: silentLog,
    identify: async () => publicViewer,
    port: 0,
    host: '127.0.0.1',
  });
  const error = await starting.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandError);
  const { message } = error as CommandError; // as it was just found to be
  expect(message).toMatch(/^The supergraph \S+supergraph\.graphql cannot be used: /);
  expect(message).toMatch(why);
  expect(message).toMatch(/write it anew with npm run codegen\.$/);
});
