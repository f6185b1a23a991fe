// Which border a card has, and whether its number can be true.
import type { Ruling } from '@fmg/shared/domain/ruling';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { AppointmentCategory } from '../appointment/appointment.tables';
import { anniversary } from '../person/person.rules';
import type { CardBorder } from './identity-card.tables';

/** Borders for a category: of the holder's own card, and of the cards of the family. Null: no card. */
export interface Borders {
  holder: CardBorder | null;
  family: CardBorder | null;
}

const none: Borders = { holder: null, family: null };
const blue: Borders = { holder: 'BLUE', family: 'BLUE' };

// Cards go to those who have some immunity, and as a courtesy to the families of consular officers and employees. Consular
// service staff have none that is certain enough to print on a card.
const borders: Readonly<Record<AppointmentCategory, Borders>> = {
  HEAD_OF_MISSION: blue,
  DIPLOMATIC_AGENT: blue,
  ADMIN_TECH_STAFF: { holder: 'GREEN', family: 'GREEN' },
  SERVICE_STAFF: { holder: 'GREEN', family: null },
  CAREER_CONSULAR_OFFICER: { holder: 'RED', family: 'RED' },
  CONSULAR_EMPLOYEE: { holder: 'RED', family: 'RED' },
  CONSULAR_SERVICE_STAFF: none,
  HONORARY_CONSULAR_OFFICER: { holder: 'RED', family: null },
  IO_MISSION_DIPLOMATIC: blue,
  IO_MISSION_SUPPORT: { holder: 'GREEN', family: null },
  IO_STAFF: none,
  IO_SENIOR_OFFICIAL: blue,
  FOREIGN_GOV_EMPLOYEE_MFGO: none,
  LOCALLY_EMPLOYED: none,
  PRIVATE_DOMESTIC_WORKER: none,
  MILITARY: none,
  TECRO_EMPLOYEE: { holder: 'GREEN', family: 'GREEN' },
  TECO_EMPLOYEE: { holder: 'RED', family: 'RED' },
};

/** The borders that go with a post. A member of the armed forces has a card only as an accredited attaché, thus with a rank. */
export function bordersOf(category: AppointmentCategory, rank: string | null): Borders {
  return category === 'MILITARY' && rank !== null ? blue : borders[category];
}

/** Days for which a card is good: four years, a choice of this graph. The live record settles status. */
export const DAYS_OF_VALIDITY = 1461;

/** Dependants get a card from this age on. */
export const MINIMUM_AGE = 16;

/** Who is to have a card. */
export interface CardFacts {
  holder: 'PRINCIPAL' | 'DEPENDANT';
  category: AppointmentCategory;
  rank: string | null;
  birthDate: string | null;
  /** Whether the person is a national or a permanent resident of the host State, for either leaves less. */
  residence: 'NATIONAL' | 'PERMANENT_RESIDENT' | 'NEITHER';
  /** Whether the post is accepted and, for a dependant, the tie holds. */
  recognised: boolean;
}

const PRACTICE = 'Published practice on identity cards';

/** The border of the card of a person on a legal day, or null with the reason why there is none. */
export function cardFor(facts: CardFacts, day: string): Ruling<CardBorder | null> {
  const { holder, category, rank, birthDate, residence, recognised } = facts;
  const { holder: own, family } = bordersOf(category, rank);
  const border = holder === 'PRINCIPAL' ? own : family;
  const noCard = (explanation: string, legalBasis = PRACTICE): Ruling<null> => ({
    answer: null,
    rule: null,
    legalBasis,
    explanation,
  });
  if (!recognised) return noCard('The host State does not recognise the post or the tie.');
  if (border === null) return noCard(`A ${holder.toLowerCase()} of category ${category} has no card.`);
  if (holder === 'DEPENDANT' && residence === 'NATIONAL')
    return noCard('Nationals of the host State derive nothing from a tie.', 'VCDR 37(1), 37(2)');
  if (holder === 'PRINCIPAL' && residence !== 'NEITHER' && isStaff(category, rank))
    return noCard(
      'Staff who are nationals or permanent residents of the host State have no immunity to state.',
      'VCDR 38(2); VCCR 71(2)',
    );
  const old = holder === 'DEPENDANT' ? oldEnoughOn(birthDate) : day;
  if (old === null || old > day)
    return noCard(
      `Dependants have a card from ${MINIMUM_AGE} on: ${old ?? 'the date of birth is not stated'}.`,
    );
  return {
    answer: border,
    rule: null,
    legalBasis: PRACTICE,
    explanation: `A ${holder.toLowerCase()} of category ${category} has a card with a ${border.toLowerCase()} border.`,
  };
}

/** The first day on which a dependant may have a card. */
export function oldEnoughOn(birthDate: string | null): string | null {
  return birthDate === null ? null : anniversary(birthDate, MINIMUM_AGE);
}

function isStaff(category: AppointmentCategory, rank: string | null): boolean {
  return rank === null && category !== 'IO_SENIOR_OFFICIAL';
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of letters and digits after ISO 7064, MOD 37,36: it finds every single wrong character and every
 * exchange of two neighbours. Throws for a character that is neither a digit nor a capital letter.
 */
export function checkCharacter(characters: string): string {
  let product = 36;
  for (const each of characters) {
    const value = ALPHABET.indexOf(each);
    if (value < 0) throw new RangeError(`"${each}" is neither a digit nor a capital letter`);
    const sum = (product + value) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET.charAt((37 - product) % 36);
}

/** Whether the last character of a card's number is the check character of the others; hyphens do not count. */
export function isCardNumber(number: string): boolean {
  const bare = number.replaceAll('-', '');
  return /^[0-9A-Z]{9}$/.test(bare) && checkCharacter(bare.slice(0, -1)) === bare.at(-1);
}

/** The number of a card, `ABCD-EFGH-C`, from eight characters that single it out. Throws like `checkCharacter`. */
export function cardNumber(serial: string): string {
  return `${serial.slice(0, 4)}-${serial.slice(4, 8)}-${checkCharacter(serial.slice(0, 8))}`;
}

/** Eight characters for the card with an id that nobody can read off it, for more people see the id than the number. */
export function cardSerial(id: string): string {
  return idFromKey('IdentityCard', 'number', id).slice(4, 12).toUpperCase();
}
