import { idFromKey, newId, typeOfId } from './ids';

describe('ids', () => {
  test('the same data set and key give the same id, another key another one', () => {
    const id = idFromKey('Mission', 'demo', 'FR', 'embassy');
    expect(id).toBe(idFromKey('Mission', 'demo', 'FR', 'embassy'));
    expect(id).not.toBe(idFromKey('Mission', 'demo', 'FRembassy'));
    expect(typeOfId(id)).toBe('Mission');
  });

  test('new ids sort by the time they were made', () => {
    const early = newId('Person', new Date('2026-01-01T00:00:00Z'));
    const late = newId('Person', new Date('2026-01-01T00:00:00.001Z'));
    expect(early < late).toBe(true);
  });

  test.each([
    '',
    'msn',
    'msn_',
    'msn_0',
    `xyz_${'0'.repeat(26)}`,
    `msn_${'u'.repeat(26)}`,
    `msn_${'0'.repeat(27)}`,
    `MSN_${'0'.repeat(26)}`,
  ])('a malformed id has no type: %j', (id) => expect(typeOfId(id)).toBeUndefined());
});
