import { publicViewer, viewerWith } from '@fmg/shared/auth/viewer';
import { hashOf, safelistOf, type Manifest } from './safelist';

const body = 'query Name { __typename }';
const manifest: Manifest = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: hashOf(body), name: 'Name', type: 'query', body }],
};
const developer = viewerWith(['ADMIN']);
const text = (
  query: string | undefined,
  sha256Hash?: string,
  viewer = publicViewer,
  list = safelistOf(manifest, ['ADMIN']),
) => list.textOf({ query, sha256Hash }, viewer);

describe('the list of operations that are served', () => {
  test('an operation of the list is served by its text, by its hash, and by both', () => {
    expect([text(body), text(undefined, hashOf(body)), text(body, hashOf(body))]).toEqual([body, body, body]);
  });

  test.each([
    ['another text', '{ __typename }', undefined],
    ['a text with one more space', `${body} `, undefined],
    ['a hash that is not on the list', undefined, hashOf('x')],
    ['a hash of the list beside another text', '{ missions { totalCount } }', hashOf(body)],
    ['a text that its own hash names', '{ x }', hashOf('{ x }')],
    ['nothing', undefined, undefined],
    ['an inherited name as the hash', undefined, 'constructor'],
  ])('%s is refused', (_, query, hash) => {
    expect(() => text(query, hash)).toThrow(
      expect.objectContaining({ extensions: { code: 'PERSISTED_OPERATION_REQUIRED' } }),
    );
  });

  test('a role that may explore sends what it likes, but only where that was set', () => {
    expect(text('{ x }', undefined, developer)).toBe('{ x }');
    expect(() => text('{ x }', undefined, developer, safelistOf(manifest))).toThrow(/not on the list/);
    expect(() => text('{ x }', undefined, viewerWith(['AUDITOR']))).toThrow(/not on the list/);
  });
});
