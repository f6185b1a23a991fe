// Who belongs to the household of a member of a mission on a day, and from when not any more (22 CFR 41.21(a)(3); R14, R15).
import { addDays, earlierDay } from '@fmg/shared/domain/clock';
import type { Ruling } from '@fmg/shared/domain/ruling';
import type { AppointmentCategory, AppointmentStatus } from '../appointment/appointment.tables';
import { anniversary } from '../person/person.rules';
import type { relations } from './household.tables';

/** Birthday with which a child grows out of the household. */
export const AGE_OF_CHILDREN = 21;
/** Birthday with which a full-time student of a school after the secondary one does. */
export const AGE_OF_STUDENTS = 23;

/** A family tie, as the row of `household_member` holds it with the person's date of birth. */
export interface MemberFacts {
  relation: (typeof relations)[number];
  birthDate: string | null;
  since: string;
  /** The day on which the tie ended: divorce, a home of one's own, departure; null while it lasts. */
  until: string | null;
  livesInHousehold: boolean;
  /** The last day for which a school confirms attendance. */
  studentUntil: string | null;
  /** The day of the statement that a child cannot support itself because of a disability. */
  disabilityStatementOn: string | null;
  marriedOn: string | null;
  /** The day of the individual authorization that others than spouses and children need. */
  authorizedOn: string | null;
  /** The day on which the host State accepted the tie; null while it has not decided, and when it refused. */
  acceptedOn: string | null;
  /** The day on which it refused the tie. */
  refusedOn: string | null;
}

/** The post from which the status derives. */
export interface SponsorFacts {
  category: AppointmentCategory;
  status: AppointmentStatus;
  /** The last day of the functions; null while they last. */
  terminatedOn: string | null;
  departedOn: string | null;
  /** Whether the sending State recognises the domestic partners of the host State's staff. */
  partnersRecognised: boolean;
}

/** Why a tie carries the status. */
type GroundOfStatus =
  'SPOUSE' | 'DOMESTIC_PARTNER' | 'MINOR_CHILD' | 'STUDENT' | 'DISABLED_CHILD' | 'AUTHORIZED';

/** Why a tie carries none, though it may one day. */
type Awaited = 'NOT_YET' | 'NOT_AUTHORIZED' | 'NOT_ACCEPTED';

/** Why a tie carries no status: each is a code with which a tie is refused. */
type LackOfStatus =
  | 'TIE_REFUSED'
  | 'TIE_ENDED'
  | 'SPONSOR_WITHOUT_FAMILY'
  | 'SPONSOR_NOT_RECOGNIZED'
  | 'SPONSOR_ENDED'
  | 'PARTNER_NOT_RECOGNIZED'
  | 'MARRIED'
  | 'AGE'
  | 'BIRTH_DATE_UNKNOWN'
  | 'LIVES_ELSEWHERE';

/** The derived status of a member of a household. */
export type HouseholdAnswer = Ruling<HouseholdStanding['status']> &
  HouseholdStanding & {
    /** The day with which the status ended, from which the days to leave are counted; null while it lasts or when there was none. */
    lostOn: string | null;
  };

type HouseholdStanding =
  | { status: 'ELIGIBLE'; reason: GroundOfStatus }
  | { status: 'AGED_OUT' | 'NOT_HOUSEHOLD'; reason: LackOfStatus | Awaited };

/** True for a reason that a tie may have when it is filed, though nothing derives from it yet. */
export function isAwaited(reason: HouseholdAnswer['reason']): reason is Awaited {
  return reason === 'NOT_YET' || reason === 'NOT_AUTHORIZED' || reason === 'NOT_ACCEPTED';
}

const withoutFamily: readonly AppointmentCategory[] = ['HONORARY_CONSULAR_OFFICER', 'LOCALLY_EMPLOYED'];
const notRecognised: readonly AppointmentStatus[] = [
  'REFUSED',
  'WITHDRAWN',
  'RECOGNITION_REFUSED',
  'REGISTERED_NO_PI',
];

/**
 * The status of a member on a legal day, with its reason. A birthday counts from its midnight in Washington: whoever turns 21
 * on a day is not eligible on that day (R15). What derives from the status lasts to the departure, at most 30 days longer.
 */
export function householdStatus(member: MemberFacts, sponsor: SponsorFacts, day: string): HouseholdAnswer {
  return ofSponsor(sponsor, day) ?? ofTie(member, day) ?? ofRelation(member, sponsor, day);
}

/** The status that a tie would have on a day if the host State accepted it: what is filed and accepted is judged by this. */
export function statusIfAccepted(member: MemberFacts, sponsor: SponsorFacts, day: string): HouseholdAnswer {
  return householdStatus({ ...member, acceptedOn: day, refusedOn: null }, sponsor, day);
}

function ofSponsor(sponsor: SponsorFacts, day: string): HouseholdAnswer | undefined {
  const { category, status, terminatedOn, departedOn } = sponsor;
  if (withoutFamily.includes(category))
    return no('SPONSOR_WITHOUT_FAMILY', `The family of a ${category} derives nothing from the post.`, {
      rule: category === 'HONORARY_CONSULAR_OFFICER' ? 'R23' : 'R14',
      legalBasis: category === 'HONORARY_CONSULAR_OFFICER' ? 'VCCR 58, 71' : 'VCDR 37, 38(2)',
    });
  if (notRecognised.includes(status))
    return no('SPONSOR_NOT_RECOGNIZED', `The host State does not recognise the post: it is ${status}.`);
  const ended = terminatedOn !== null && terminatedOn < day;
  const departed = departedOn !== null && departedOn <= day;
  if (!ended && !departed) return undefined;
  const lostOn = earlierDay(ended ? terminatedOn : null, departed ? departedOn : null);
  return no('SPONSOR_ENDED', `The functions of the principal ended, or the principal left, on ${lostOn}.`, {
    rule: 'R12',
    legalBasis: 'VCDR 39(2); 22 CFR 41.21(a)(3)',
    lostOn,
  });
}

function ofTie(member: MemberFacts, day: string): HouseholdAnswer | undefined {
  const { since, until, relation, marriedOn, acceptedOn, refusedOn } = member;
  if (refusedOn !== null && refusedOn <= day)
    return no('TIE_REFUSED', `The host State refused the tie on ${refusedOn}.`);
  if (day < since) return no('NOT_YET', `The tie begins on ${since}.`);
  if (until !== null && until <= day)
    return no('TIE_ENDED', `The tie ended on ${until}.`, { rule: 'R12', lostOn: until });
  if (acceptedOn === null || acceptedOn > day)
    return no('NOT_ACCEPTED', 'The host State has not accepted the tie.');
  return relation === 'CHILD' && marriedOn !== null && marriedOn <= day
    ? no('MARRIED', `The child married on ${marriedOn}.`, { lostOn: marriedOn })
    : undefined;
}

function ofRelation(member: MemberFacts, sponsor: SponsorFacts, day: string): HouseholdAnswer {
  const { relation, livesInHousehold, authorizedOn } = member;
  if (relation === 'CHILD') return ofChild(member, day);
  if (!livesInHousehold) return livesElsewhere();
  switch (relation) {
    case 'SPOUSE':
      return yes('SPOUSE', 'A spouse who lives in the household belongs to it.');
    case 'DOMESTIC_PARTNER':
      return sponsor.partnersRecognised
        ? yes('DOMESTIC_PARTNER', 'Domestic partners are recognised on the ground of reciprocity.')
        : no('PARTNER_NOT_RECOGNIZED', 'The sending State does not recognise domestic partners in return.');
    default:
      return authorizedOn !== null && authorizedOn <= day
        ? yes('AUTHORIZED', `The host State authorized the relative on ${authorizedOn}.`)
        : no('NOT_AUTHORIZED', 'Other relatives need the individual authorization of the host State.');
  }
}

/** Who is away at a boarding school or college, and has its letter, still belongs to the household. */
function ofChild(member: MemberFacts, day: string): HouseholdAnswer {
  const { birthDate, livesInHousehold, studentUntil, disabilityStatementOn } = member;
  const attends = studentUntil !== null && studentUntil >= day;
  if (!livesInHousehold && !attends) return livesElsewhere();
  if (disabilityStatementOn !== null && disabilityStatementOn <= day)
    return yes(
      'DISABLED_CHILD',
      `By the statement of ${disabilityStatementOn} the child cannot support itself; age does not matter.`,
    );
  if (birthDate === null) return no('BIRTH_DATE_UNKNOWN', 'The date of birth is not stated.');
  const [at21, at23] = [anniversary(birthDate, AGE_OF_CHILDREN), anniversary(birthDate, AGE_OF_STUDENTS)];
  if (day < at21) return yes('MINOR_CHILD', `The child turns ${AGE_OF_CHILDREN} on ${at21}.`);
  if (attends && day < at23)
    return yes(
      'STUDENT',
      `A school confirms full-time study to ${studentUntil}; the child turns ${AGE_OF_STUDENTS} on ${at23}.`,
    );
  const afterSchool = studentUntil === null ? at21 : addDays(studentUntil, 1);
  const lostOn = afterSchool <= at21 ? at21 : afterSchool < at23 ? afterSchool : at23;
  return {
    ...no('AGE', `The child has grown out of the household on ${lostOn}.`, {
      rule: 'R15',
      legalBasis: '22 CFR 41.21(a)(3); VCDR 39(2)',
      lostOn,
    }),
    answer: 'AGED_OUT',
    status: 'AGED_OUT',
  };
}

const livesElsewhere = (): HouseholdAnswer =>
  no(
    'LIVES_ELSEWHERE',
    'Whoever lives elsewhere, and is not away at school by its letter, is not of the household.',
  );

const law = { rule: 'R14', legalBasis: '22 CFR 41.21(a)(3); VCDR 37', lostOn: null };

const yes = (reason: GroundOfStatus, explanation: string): HouseholdAnswer => ({
  answer: 'ELIGIBLE',
  status: 'ELIGIBLE',
  reason,
  explanation,
  ...law,
});

const no = (
  reason: LackOfStatus | Awaited,
  explanation: string,
  more: Partial<Pick<HouseholdAnswer, 'rule' | 'legalBasis' | 'lostOn'>> = {},
): Exclude<HouseholdAnswer, { status: 'ELIGIBLE' }> => ({
  answer: 'NOT_HOUSEHOLD',
  status: 'NOT_HOUSEHOLD',
  reason,
  explanation,
  ...law,
  ...more,
});

/**
 * The birthday to which a child may ask for permission to work: some agreements let students do so to 25, which changes
 * nothing about the household.
 */
export function workPermissionEndsOn(
  birthDate: string,
  child: { student: 'FULL_TIME' | 'NO'; studentLimit: 23 | 25 },
): Ruling<string> {
  const limit = child.student === 'FULL_TIME' ? child.studentLimit : AGE_OF_CHILDREN;
  const day = anniversary(birthDate, limit);
  return {
    answer: day,
    rule: 'R45',
    legalBasis: '8 CFR 214.2(a), (g); bilateral work agreement',
    explanation: `For permission to work, and for nothing else, the limit is ${limit}: ${day}.`,
  };
}
