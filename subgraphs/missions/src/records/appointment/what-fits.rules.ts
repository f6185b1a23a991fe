// Whether a post fits the mission, the rank and the papers of its holder. The category decides about immunity, so nothing else may go with it.
import { addDays, addMonths, earlierDay } from '@fmg/shared/domain/clock';
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { MissionKind } from '../mission/mission.tables';
import type { AppointmentCategory } from './appointment.tables';
import type { Rank } from './rank.rules';
import { fitsOf, whatFits } from './what-fits.matrix';

/** Where a post is. */
export interface PlaceOfPost {
  kind: MissionKind;
  city: string | null;
}

const CAPITAL = 'Washington';

/** Whether missions of the kind have posts of the category. */
export function categoryFits(category: AppointmentCategory, { kind, city }: PlaceOfPost): Ruling<boolean> {
  const { missionKinds, seat, legalBasis } = whatFits[category];
  const isAtKind = missionKinds?.includes(kind) ?? true;
  const isThere = seat === undefined || city === null || (seat === 'CAPITAL') === (city === CAPITAL);
  const where = `${missionKinds?.join(', ') ?? 'any mission'}${seat === undefined ? '' : seat === 'CAPITAL' ? ` in ${CAPITAL}` : ` outside ${CAPITAL}`}`;
  return {
    answer: isAtKind && isThere,
    rule: null,
    legalBasis,
    explanation: `Posts of category ${category} exist at ${where}; this is a mission of kind ${kind}${seat === undefined ? '' : ` in ${city ?? 'a place that is not known'}`}.`,
  };
}

/** Whether the holder of a post of the category may bear the rank. Who bears none is judged elsewhere. */
export function rankFits(category: AppointmentCategory, rank: Rank | null): Ruling<boolean> {
  const { ranks, legalBasis } = whatFits[category];
  return {
    answer: rank === null || ranks.includes(rank),
    rule: null,
    legalBasis,
    explanation: `A post of category ${category} goes with ${ranks.length === 0 ? 'no rank' : ranks.join(', ')}; stated is ${rank ?? 'none'}.`,
  };
}

/** Whether the class of a visa fits the post. That none is stated is a question of the papers. */
export function visaFits(
  { category, rank }: { category: AppointmentCategory; rank: Rank | null },
  visaClass: string | null,
): Ruling<boolean> {
  const { visaClasses } = fitsOf(category, rank);
  return {
    answer: visaClasses === undefined || visaClass === null || visaClasses.includes(visaClass),
    rule: null,
    legalBasis: '22 CFR 41.21-41.24',
    explanation:
      visaClasses === undefined
        ? `A post of category ${category} asks for no class of visa.`
        : `A post of category ${category} goes with ${visaClasses.join(' or ')}; the visa is ${visaClass ?? 'not stated'}.`,
  };
}

/** The passport with which a person is notified; null for what is not known of it. */
export interface PassportFacts {
  kind: string | null;
  countryCode: string | null;
  expiresOn: string | null;
}

/** Months for which a passport has to be valid, unless the stay is shorter. */
const MONTHS_OF_VALIDITY = 6;

/** What a passport has to go with. */
export interface PostForPassport {
  category: AppointmentCategory;
  rank: Rank | null;
  /** The State that sends the mission; null for an organization, whose staff come from any State. */
  sendingStateCode: string | null;
  expectedDays: number | null;
}

/**
 * Whether a passport fits a post on a day: it is of the sending State and of the kind that the post asks for, and valid through the stay or
 * for six months, whichever is shorter. What is not stated is not held against it here: the papers are looked at elsewhere.
 */
export function passportFits(passport: PassportFacts, post: PostForPassport, day: string): Ruling<boolean> {
  const { kind, countryCode, expiresOn } = passport;
  const { category, rank, sendingStateCode, expectedDays } = post;
  const validTo = earlierDay(
    expectedDays === null ? null : addDays(day, expectedDays),
    addMonths(day, MONTHS_OF_VALIDITY),
  );
  const faults = [
    fitsOf(category, rank).passport === 'DIPLOMATIC' && kind !== null && kind !== 'DIPLOMATIC'
      ? `it is ${kind}, and the post asks for a diplomatic one`
      : '',
    sendingStateCode !== null && countryCode !== null && countryCode !== sendingStateCode
      ? `${countryCode} issued it, and ${sendingStateCode} sends the mission`
      : '',
    expiresOn !== null && validTo !== null && expiresOn < validTo
      ? `it is valid to ${expiresOn}, and is needed to ${validTo}`
      : '',
  ].filter((each) => each !== '');
  return {
    answer: faults.length === 0,
    rule: null,
    legalBasis: 'published notification practice',
    explanation:
      faults.length === 0 ? 'The passport fits the post.' : `Of the passport: ${faults.join('; ')}.`,
  };
}
