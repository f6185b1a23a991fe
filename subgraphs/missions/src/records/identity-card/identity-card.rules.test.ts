import { appointmentCategories } from '../appointment/appointment.tables';
import {
  bordersOf,
  cardFor,
  cardNumber,
  type CardFacts,
  checkCharacter,
  isCardNumber,
} from './identity-card.rules';

describe('borders of identity cards', () => {
  test.each([
    ['HEAD_OF_MISSION', 'AMBASSADOR', 'BLUE', 'BLUE'],
    ['DIPLOMATIC_AGENT', 'COUNSELOR', 'BLUE', 'BLUE'],
    ['IO_MISSION_DIPLOMATIC', 'MINISTER', 'BLUE', 'BLUE'],
    ['IO_SENIOR_OFFICIAL', null, 'BLUE', 'BLUE'],
    ['MILITARY', 'ATTACHE', 'BLUE', 'BLUE'],
    ['MILITARY', null, null, null],
    ['ADMIN_TECH_STAFF', null, 'GREEN', 'GREEN'],
    ['SERVICE_STAFF', null, 'GREEN', null],
    ['IO_MISSION_SUPPORT', null, 'GREEN', null],
    ['TECRO_EMPLOYEE', null, 'GREEN', 'GREEN'],
    ['CAREER_CONSULAR_OFFICER', 'CONSUL', 'RED', 'RED'],
    ['CONSULAR_EMPLOYEE', null, 'RED', 'RED'],
    ['HONORARY_CONSULAR_OFFICER', 'HONORARY_CONSUL', 'RED', null],
    ['TECO_EMPLOYEE', null, 'RED', 'RED'],
    ['CONSULAR_SERVICE_STAFF', null, null, null],
    ['IO_STAFF', null, null, null],
    ['FOREIGN_GOV_EMPLOYEE_MFGO', null, null, null],
    ['LOCALLY_EMPLOYED', null, null, null],
    ['PRIVATE_DOMESTIC_WORKER', null, null, null],
  ] as const)('%s of rank %s: holder %s, family %s', (category, rank, holder, family) => {
    expect(bordersOf(category, rank)).toEqual({ holder, family });
  });

  test('every category of post has its line in the table', () => {
    for (const category of appointmentCategories) expect(bordersOf(category, null)).toBeDefined();
  });
});

describe('who gets a card', () => {
  const day = '2026-01-15';
  const principal: CardFacts = {
    holder: 'PRINCIPAL',
    category: 'DIPLOMATIC_AGENT',
    rank: 'COUNSELOR',
    birthDate: '1980-01-01',
    residence: 'NEITHER',
    recognised: true,
  };
  const dependant: CardFacts = { ...principal, holder: 'DEPENDANT', birthDate: '2010-01-15' };

  test.each([
    ['a diplomatic agent', principal, 'BLUE'],
    ['a dependant on the 16th birthday', dependant, 'BLUE'],
    ['a dependant on its eve', { ...dependant, birthDate: '2010-01-16' }, null],
    ['a dependant born nobody knows when', { ...dependant, birthDate: null }, null],
    ['a principal born nobody knows when', { ...principal, birthDate: null }, 'BLUE'],
    ['nobody before recognition', { ...principal, recognised: false }, null],
    ['no national of the host State by a family tie', { ...dependant, residence: 'NATIONAL' }, null],
    ['a permanent resident by a family tie', { ...dependant, residence: 'PERMANENT_RESIDENT' }, 'BLUE'],
    [
      'no staff that resides here',
      { ...principal, category: 'ADMIN_TECH_STAFF', rank: null, residence: 'NATIONAL' },
      null,
    ],
    [
      'an honorary officer who does',
      { ...principal, category: 'HONORARY_CONSULAR_OFFICER', rank: 'HONORARY_CONSUL', residence: 'NATIONAL' },
      'RED',
    ],
    ['no family of service staff', { ...dependant, category: 'SERVICE_STAFF', rank: null }, null],
    [
      'the family of a consular officer',
      { ...dependant, category: 'CAREER_CONSULAR_OFFICER', rank: 'CONSUL' },
      'RED',
    ],
  ] as const)('%s', (_, facts, answer) => expect(cardFor(facts, day).answer).toBe(answer));

  test('who has no card is told why', () =>
    expect(cardFor({ ...dependant, birthDate: '2010-01-16' }, day).explanation).toBe(
      'Dependants have a card from 16 on: 2026-01-16.',
    ));

  test('who is born on 29 February turns 16 on one', () => {
    const born = { ...dependant, birthDate: '2012-02-29' };
    expect(cardFor(born, '2028-02-28').answer).toBeNull();
    expect(cardFor(born, '2028-02-29').answer).toBe('BLUE');
  });
});

describe('numbers of identity cards', () => {
  // Worked through by hand after ISO 7064: "A" is 10; (36 + 10) mod 36 = 10; 10 * 2 mod 37 = 20; 20 + 17 = 37, and 17 is "H".
  test('the check character follows ISO 7064, MOD 37,36', () => expect(checkCharacter('A')).toBe('H'));

  const number = cardNumber('7KQ2M9XD');

  test('a number is its serial and a check character', () => {
    expect(number).toMatch(/^7KQ2-M9XD-[0-9A-Z]$/);
    expect(isCardNumber(number)).toBe(true);
  });

  test('every single wrong character is found', () => {
    const bare = [...number.replaceAll('-', '')];
    const wrong = bare.flatMap((right, place) =>
      [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
        .filter((other) => other !== right)
        .map((other) => bare.with(place, other).join('')),
    );
    expect(wrong).toHaveLength(9 * 35);
    expect(wrong.filter(isCardNumber)).toEqual([]);
  });

  test('every exchange of two neighbours is found', () => {
    const bare = number.replaceAll('-', '');
    const exchanged = [...bare.slice(1)].map(
      (next, place) => `${bare.slice(0, place)}${next}${bare.charAt(place)}${bare.slice(place + 2)}`,
    );
    expect(exchanged.filter((each) => each !== bare && isCardNumber(each))).toEqual([]);
  });

  test.each(['', 'ABC', '7KQ2-M9XD', '7kq2-m9xd-0'])('%j is no number of a card', (text) =>
    expect(isCardNumber(text)).toBe(false),
  );

  test('a character outside digits and capital letters is an error', () =>
    expect(() => checkCharacter('a')).toThrow(RangeError));
});
