import { stringifyResponse } from './stringify-response';

test('an answer is written, and holds its data no more', () => {
  const mission = { id: 'msn_1' };
  const answer = { data: { mission, other: null }, extensions: { incomplete: [] } };
  expect(stringifyResponse(answer)).toBe(
    '{"data":{"mission":{"id":"msn_1"},"other":null},"extensions":{"incomplete":[]}}',
  );
  expect(answer.data).toEqual({ mission: undefined, other: undefined });
  expect(mission).toEqual({ id: 'msn_1' });
});

test('an answer without data is written as it is', () => {
  expect(stringifyResponse({ data: null, errors: [{ message: 'no' }] })).toBe(
    '{"data":null,"errors":[{"message":"no"}]}',
  );
  expect(stringifyResponse({ errors: [] })).toBe('{"errors":[]}');
});

test('an answer that is too long is refused', () => {
  expect(() => stringifyResponse({ data: { text: 'x'.repeat(40_000_000) } })).toThrow(
    /Ask for smaller pages/,
  );
});
