// When a consular officer may act, and who may be an honorary officer (VCCR 4, 10-13, 22, 58, 68, 71).
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { MissionKind, MissionState } from '../../records/mission/mission.tables';
import { consularClasses, type ConsularClass } from '../../records/appointment/rank.rules';
import { ageOn } from '../../records/person/person.rules';

/** What a commission states, or a note about an honorary officer; null for what it does not. */
export interface Commission {
  /** A `Rank`. */
  rank: string | null;
  consularDistrict: string | null;
  /** City of the seat of the post. */
  seat: string | null;
}

/** What a commission lacks of rank, district and seat (VCCR 11(1)); the rank has to be a class of heads of posts (VCCR 9). */
export function missingInCommission({ rank, consularDistrict, seat }: Commission): string[] {
  const stated = {
    rank: consularClasses.some((each) => each === rank),
    consularDistrict: saysSomething(consularDistrict),
    seat: saysSomething(seat),
  };
  return Object.entries(stated).flatMap(([name, isStated]) => (isStated ? [] : [name]));
}

const classOfPost: Readonly<Partial<Record<MissionKind, ConsularClass>>> = {
  CONSULATE_GENERAL: 'CONSUL_GENERAL',
  CONSULATE: 'CONSUL',
  VICE_CONSULATE: 'VICE_CONSUL',
  CONSULAR_AGENCY: 'CONSULAR_AGENT',
};

/** Whether the commission names the class of head that such a post has (VCCR 9); one that names none of them is incomplete. Who acts for an absent head has no commission (VCCR 15). */
export function rankFitsPost(rank: string | null, kind: MissionKind): Ruling<boolean> {
  const wanted = classOfPost[kind];
  return {
    answer: wanted === undefined || rank === wanted || !consularClasses.some((each) => each === rank),
    rule: 'R47',
    legalBasis: 'VCCR 9, 11(1)',
    explanation: `A post of kind ${kind} is headed by a ${wanted ?? 'consular officer'}; the commission names ${rank ?? 'no rank'}.`,
  };
}

/** What a note about an honorary officer states. */
export interface HonoraryNote {
  justification: string | null;
  city: string | null;
  functions: string | null;
  workload: string | null;
}

/** What such a note lacks (VCCR 68; R23). */
export function missingInNote(note: HonoraryNote): string[] {
  return Object.entries(note).flatMap(([name, text]) => (saysSomething(text) ? [] : [name]));
}

/** A post, as the host State has consented to it. */
export interface ConsentedPost {
  state: MissionState;
  city: string | null;
  consularDistrict: string | null;
}

const consented: readonly MissionState[] = ['APPROVED', 'OPEN', 'CHANGE_REQUESTED', 'SUSPENDED'];

/** Whether the host State has consented to a post (VCCR 4); that work is suspended ends no consent. */
export function isConsented({ state }: Pick<ConsentedPost, 'state'>): boolean {
  return consented.includes(state);
}

/** Whether a commission names the seat and district that were consented to; what is not known of the post is not held against it. */
export function fitsConsent(post: ConsentedPost, { consularDistrict, seat }: Commission): boolean {
  const fits = (known: string | null, stated: string | null): boolean =>
    known === null || stated === null || inOneSpelling(known) === inOneSpelling(stated);
  return isConsented(post) && fits(post.city, seat) && fits(post.consularDistrict, consularDistrict);
}

function saysSomething(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

function inOneSpelling(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** What decides whether the head of a post may act on a day. */
export interface AdmissionFacts {
  /** The day on which the host State consented to post, seat, class and district; null while it has not. */
  consentedOn: string | null;
  exequaturOn: string | null;
  provisionallyAdmittedOn: string | null;
  /** The day from which the exequatur is withdrawn, or the functions have ended; null while neither is so. */
  endedOn: string | null;
}

/** Whether the head of a consular post may act: only with consent to the post and admission (R47). */
export function admissionOn(facts: AdmissionFacts, day: string): Ruling<'ACTIVE' | 'NOT_ADMITTED' | 'ENDED'> {
  const { consentedOn, exequaturOn, provisionallyAdmittedOn, endedOn } = facts;
  const by = (on: string | null): on is string => on !== null && on <= day;
  const rests = { rule: 'R47', legalBasis: 'VCCR 4, 10-13' };
  if (by(endedOn))
    return { ...rests, answer: 'ENDED', legalBasis: 'VCCR 23, 25', explanation: `It ended on ${endedOn}.` };
  if (!by(consentedOn))
    return {
      ...rests,
      answer: 'NOT_ADMITTED',
      explanation: 'The host State has not consented to the post, its seat, class and district.',
    };
  if (by(exequaturOn))
    return { ...rests, answer: 'ACTIVE', explanation: `The exequatur was granted on ${exequaturOn}.` };
  if (by(provisionallyAdmittedOn))
    return {
      ...rests,
      answer: 'ACTIVE',
      legalBasis: 'VCCR 4, 13',
      explanation: `The officer acts by provisional admission of ${provisionallyAdmittedOn}.`,
    };
  return {
    ...rests,
    answer: 'NOT_ADMITTED',
    explanation: 'There is neither an exequatur nor a provisional admission.',
  };
}

export const AGE_OF_HONORARY_OFFICERS = 21;

export const honoraryConditionNames = [
  'NATIONAL_OR_RESIDENT',
  'AGE',
  'LIVES_IN_DISTRICT',
  'APPROVED',
] as const;

export type HonoraryConditionName = (typeof honoraryConditionNames)[number];

/** What is known of a person who is, or is to be, an honorary officer. */
export interface HonoraryFacts {
  nationalOfHost: boolean;
  permanentResident: boolean;
  birthDate: string | null;
  livesInDistrict: boolean;
  /** The day from which the host State recognises the officer; null while it does not. */
  approvedOn: string | null;
}

/** A condition of an honorary officer with what was found. */
export interface HonoraryCondition {
  name: HonoraryConditionName;
  passed: boolean;
  explanation: string;
}

/** What has to be true of an honorary officer (R23), approval last: nobody acts before it. */
export function honoraryConditions(facts: HonoraryFacts, day: string): HonoraryCondition[] {
  const { nationalOfHost, permanentResident, birthDate, livesInDistrict, approvedOn } = facts;
  const age = birthDate === null ? null : ageOn(birthDate, day);
  const approved = approvedOn !== null && approvedOn <= day;
  return [
    {
      name: 'NATIONAL_OR_RESIDENT',
      passed: nationalOfHost || permanentResident,
      explanation: nationalOfHost
        ? 'The officer is a national of the host State.'
        : `The officer is ${permanentResident ? 'a permanent resident' : 'neither national nor permanent resident'} of the host State.`,
    },
    {
      name: 'AGE',
      passed: age !== null && age >= AGE_OF_HONORARY_OFFICERS,
      explanation:
        age === null
          ? 'The date of birth is not stated.'
          : `The officer is ${age} years old; ${AGE_OF_HONORARY_OFFICERS} is the least.`,
    },
    {
      name: 'LIVES_IN_DISTRICT',
      passed: livesInDistrict,
      explanation: `The officer ${livesInDistrict ? 'lives' : 'does not live'} in the area of the district.`,
    },
    {
      name: 'APPROVED',
      passed: approved,
      explanation: approved ? `Recognised since ${approvedOn}.` : `Not recognised on ${day}.`,
    },
  ];
}

/** Whether an honorary officer may be recognised (every condition but the recognition itself), and may act (every one). */
export function honoraryStanding(
  facts: HonoraryFacts,
  day: string,
): Ruling<'MAY_ACT' | 'MAY_BE_RECOGNIZED' | 'DENIED'> & { failed: HonoraryConditionName[] } {
  const failed = honoraryConditions(facts, day).filter((each) => !each.passed);
  const answer =
    failed.length === 0
      ? 'MAY_ACT'
      : failed.every((each) => each.name === 'APPROVED')
        ? 'MAY_BE_RECOGNIZED'
        : 'DENIED';
  return {
    answer,
    failed: failed.map((each) => each.name),
    rule: 'R23',
    legalBasis: 'VCCR 58, 68, 71; published practice on honorary officers',
    explanation:
      failed.length === 0 ? 'Every condition is met.' : failed.map((each) => each.explanation).join(' '),
  };
}
