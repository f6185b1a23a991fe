import { publicViewer } from '@fmg/shared/auth/viewer';
import { admitOperation, type RawRequest } from './admit';

const admit = (came: Partial<RawRequest>): RawRequest =>
  admitOperation({ body: undefined, search: '', ...came }, publicViewer, undefined);
const posted = (body: object): unknown => admit({ body }).body;
const parametersOf = ({ search }: RawRequest): object => Object.fromEntries(new URLSearchParams(search));

describe('what is as if it were not there', () => {
  test('an operation name without characters', () => {
    expect(posted({ query: '{ a }', operationName: '' })).toEqual({ query: '{ a }', operationName: null });
    expect(posted({ query: '{ a }', operationName: null })).toEqual({ query: '{ a }', operationName: null });
    expect(posted({ query: '{ a }', operationName: 'A' })).toEqual({ query: '{ a }', operationName: 'A' });
  });

  test('parameters without characters', () => {
    const search = '?query={a}&operationName=&variables=&extensions=';
    expect(parametersOf(admit({ search }))).toEqual({ query: '{a}' });
    expect(parametersOf(admit({ search: '?variables=&query={a(b:"=")}' }))).toEqual({ query: '{a(b:"=")}' });
    expect(parametersOf(admit({ search: '?query={a}&variables=null&extensions=null' }))).toEqual({
      query: '{a}',
    });
    const full = '?query={a}&operationName=A&variables={}';
    expect(admit({ search: full }).search).toBe(full);
  });
});

describe('operation names', () => {
  test.each([
    ['with a line break', 'A\nlevel=error'],
    ['with a control character', 'A\u0007'],
    ['with letters beyond ASCII', 'Ä'],
    ['that begins with a digit', '1A'],
    ['of 201 characters', 'a'.repeat(201)],
  ])('one %s is refused, and not told', (_, operationName) => {
    for (const came of [
      { body: { query: '{ a }', operationName } },
      { search: `?${new URLSearchParams({ query: '{ a }', operationName }).toString()}` },
    ])
      expect(() => admit(came)).toThrow(
        expect.objectContaining({
          message:
            'The operationName of the request is none: a name has letters, digits and underscores, at most 200.',
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        }),
      );
  });

  test('one of 200 characters is served', () => {
    expect(posted({ query: '{ a }', operationName: `_${'a9'.repeat(99)}a` })).toBeDefined();
  });
});

test('a document of more characters than are served is refused before anything reads it', () => {
  const comment = (length: number): string => `{ a }${'#'.repeat(length)}`;
  expect(posted({ query: comment(99_995) })).toBeDefined();
  expect(() => posted({ query: comment(99_996) })).toThrow('100001 characters long: at most 100000');
});
