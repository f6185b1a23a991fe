// One text for the place of a post in every order of rank, so that others can sort guests without knowing the law.
import { legalDay } from '@fmg/shared/domain/clock';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { consularClasses, ranks, type ConsularClass, type Rank } from '../../records/appointment/rank.rules';

/** What the key of a post is made of. */
export type KeyFacts = Pick<
  AppointmentRow,
  | 'category'
  | 'rank'
  | 'headsMission'
  | 'headClass'
  | 'precedenceFrom'
  | 'chargeUntil'
  | 'acceptedOn'
  | 'terminatedOn'
  | 'departedOn'
  | 'status'
>;

/** The key of whoever has no place: it sorts after every other. */
export const NO_PRECEDENCE = '9';

const headClasses = { AMBASSADOR: 1, ENVOY: 2, CHARGE_EN_PIED: 3, CHARGE_AD_INTERIM: 4 } as const;

/**
 * The key of a post on a day, compared by code point: heads of diplomatic missions by class and moment (VCDR 14, 16, 19),
 * then diplomatic officers by rank and day of acceptance, heads of consular posts (VCCR 16), consular officers. Between
 * officers of different missions no treaty sets an order; rank, then seniority, is the custom.
 */
export function precedenceKeyOf(post: KeyFacts, asOf: string): string {
  if (!holdsOn(post, asOf)) return NO_PRECEDENCE;
  const { headClass, headsMission, precedenceFrom, rank, category } = post;
  const moment = precedenceFrom === null ? null : precedenceFrom.toISOString();
  const inCharge = post.chargeUntil === null || legalDay(post.chargeUntil) > asOf;
  const isConsular = ['CAREER_CONSULAR_OFFICER', 'HONORARY_CONSULAR_OFFICER'].includes(category);
  if (headClass !== null && moment !== null && inCharge) return `1.${headClasses[headClass]}.${moment}`;
  if (isConsular && headsMission && moment !== null) {
    const honorary = category === 'HONORARY_CONSULAR_OFFICER' ? 1 : 0;
    const consularClass = classOfRank(rank);
    const place =
      consularClass === undefined ? consularClasses.length : consularClasses.indexOf(consularClass);
    return `3.${place}.${honorary}.${moment}`;
  }
  if (rank === null) return NO_PRECEDENCE;
  const place = String(ranks.indexOf(rank)).padStart(2, '0');
  return `${isConsular ? 4 : 2}.${place}.${post.acceptedOn ?? '9999'}`;
}

/** The class of a head of post by rank: honorary heads have the classes of career heads. Undefined for a rank that is none. */
export function classOfRank(rank: Rank | null): ConsularClass | undefined {
  return consularClasses.find((each) => each === rank || `HONORARY_${each}` === rank);
}

/** The key of a person: the best of the posts that the person holds. */
export function bestPrecedenceKey(posts: readonly KeyFacts[], asOf: string): string {
  return posts.map((post) => precedenceKeyOf(post, asOf)).reduce((a, b) => (a < b ? a : b), NO_PRECEDENCE);
}

function holdsOn(post: KeyFacts, asOf: string): boolean {
  const recognised =
    (post.acceptedOn !== null && post.acceptedOn <= asOf) ||
    (post.precedenceFrom !== null && legalDay(post.precedenceFrom) <= asOf);
  const ended = [post.terminatedOn, post.departedOn].some((day) => day !== null && day <= asOf);
  return recognised && !ended && !['REGISTERED_NO_PI', 'REFUSED', 'WITHDRAWN'].includes(post.status);
}
