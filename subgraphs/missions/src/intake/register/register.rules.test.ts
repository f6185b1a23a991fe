// What is kept and what is taken when a register speaks of a mission, and what missions are called.
import { decideField, missionName, seatCity, type FieldFacts } from './register.rules';

describe('a field of a mission that a register speaks of', () => {
  const facts = (some: Partial<FieldFacts>): FieldFacts => ({
    current: null,
    last: null,
    given: null,
    others: [],
    outranks: true,
    ...some,
  });

  it.each<[string, Partial<FieldFacts>, string]>([
    ['is taken where the graph knows nothing', { given: 'b' }, 'SET'],
    ['is left alone where the register says nothing', { current: 'a' }, 'SAME'],
    ['is left alone where the register says what the graph holds', { current: 'a', given: 'a' }, 'SAME'],
    ['is taken when the register changes its own word', { current: 'a', last: 'a', given: 'b' }, 'SET'],
    ['keeps its value when the register gives it up', { current: 'a', last: 'a' }, 'LOST'],
    ['keeps an edit of what the register had said', { current: 'e', last: 'a', given: 'b' }, 'EDITED'],
    ['keeps an edit of what the register had not said', { current: 'e', given: 'b' }, 'EDITED'],
    ['keeps an edit that emptied it', { current: null, last: 'a', given: 'b' }, 'EDITED'],
    ['keeps an edit when the register repeats itself', { current: 'e', last: 'a', given: 'a' }, 'SAME'],
    ['gives way to a register of higher rank', { current: 'o', given: 'b', others: ['o'] }, 'SET'],
    [
      'keeps the word of a register of higher rank',
      { current: 'o', given: 'b', others: ['o'], outranks: false },
      'OTHER',
    ],
  ])('%s', (_, some, decision) => {
    expect(decideField(facts(some))).toBe(decision);
  });
});

describe('the name of a mission', () => {
  const france = { code: 'FR', name: 'France' };

  it.each([
    [missionName({ kind: 'EMBASSY', sendingState: france, city: 'Washington' }), 'Embassy of France'],
    [
      missionName({ kind: 'CONSULATE_GENERAL', sendingState: france, city: 'Chicago' }),
      'Consulate General of France in Chicago',
    ],
    [missionName({ kind: 'CONSULATE', sendingState: france, city: null }), 'Consulate of France'],
    [
      missionName({
        kind: 'EMBASSY',
        sendingState: { code: 'VA', name: 'the Holy See' },
        city: 'Washington',
      }),
      'Apostolic Nunciature',
    ],
    [
      missionName({
        kind: 'DELEGATION',
        sendingState: { code: 'EU', name: 'the European Union' },
        city: null,
      }),
      'Delegation of the European Union',
    ],
    [
      missionName({
        kind: 'MFGO',
        sendingState: { code: 'CA', name: 'Canada' },
        city: 'New York',
        bearer: 'Quebec',
      }),
      'Government Office of Quebec in New York',
    ],
    [
      missionName({ kind: 'TAIWAN_OFFICE', sendingState: { code: 'TW', name: 'Taiwan' }, city: 'Boston' }),
      'Taipei Economic and Cultural Office in Boston',
    ],
  ])('%s', (name, expected) => {
    expect(name).toBe(expected);
  });
});

it('quarters of Washington and New York are those cities', () => {
  expect(['Washington, D.C.', 'West End', 'Manhattan', 'Boston', null].map(seatCity)).toEqual([
    'Washington',
    'Washington',
    'New York',
    'Boston',
    null,
  ]);
});
