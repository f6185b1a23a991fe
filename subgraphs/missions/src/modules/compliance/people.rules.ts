// The rules about members and their households, held against records: R6 to R8, R12, R14, R15, R46, R48.
import { addDays } from '@fmg/shared/domain/clock';
import type { AppointmentRow } from '../appointment/appointment.tables';
import type { HouseholdMemberRow } from '../household/household.tables';
import { daysLate, notifiedBy } from '../late-notification/late-notification.rules';
import { ageOn, anniversary } from '../person/person.rules';
import {
  hasCome,
  isRecognised,
  stepsBy,
  type Breach,
  type MissionRecords,
  type PersonRecord,
  type Rule,
} from './compliance.records';

const OFFICER_AGE = 21;
const CHILD_UNTIL = 21; // years
const STUDENT_UNTIL = 23;
const REGISTERED_FROM = 90; // days of stay
const GRACE = 30; // days
const LONGEST_GRACE = 60;

/** States of the capital's area, where diplomatic agents live. */
const area = ['DC', 'MD', 'VA'];

/** Senders whose officers are nationals of other States. */
const ofManyNations = ['EU', 'VA'];

const breach = (subjectId: string, explanation: string): Breach => ({ subjectId, explanation });

/** Whether a person is a national or permanent resident of the host State on a day (VCDR 38; VCCR 71). */
export function isTiedToHost({ nationalities, residences }: PersonRecord, asOf: string): boolean {
  return (
    nationalities.some((each) => each.countryCode === 'US' && holds(each, asOf)) ||
    residences.some((each) => holds(each, asOf))
  );
}

function holds({ since, until }: { since: string | null; until: string | null }, asOf: string): boolean {
  return (since === null || since <= asOf) && !hasCome(until, asOf);
}

export const peopleRules: readonly Rule[] = [
  {
    rule: 'R6',
    title: 'A diplomatic agent passes the tests of recognition that records can show',
    legalBasis: 'VCDR 1(e), 8, 10; notification of appointment of the Office of Foreign Missions',
    breaches: (records, asOf) =>
      records.posts.flatMap((post) => {
        if (!isAgent(post) || !isRecognised(post, asOf)) return [];
        const failed = failedTests(post, records, asOf);
        return failed.length === 0 ? [] : [breach(post.id, `The officer ${failed.join(', and ')}.`)];
      }),
  },
  {
    rule: 'R7',
    title: 'Arrival is notified within 30 days',
    legalBasis: 'VCDR 10; VCCR 24',
    breaches: ({ posts }, asOf) =>
      posts.flatMap((post) => {
        const ended = hasCome(post.terminatedOn, asOf) || hasCome(post.departedOn, asOf);
        const late = hasCome(post.arrivedOn, asOf) ? daysLate(post, asOf) : null;
        if (ended || late === null || late === 0 || ['REFUSED', 'WITHDRAWN'].includes(post.status)) return [];
        const notified = notifiedBy(post.notifiedOn, asOf);
        const what =
          notified === null ? 'The arrival is not notified' : `The arrival was notified on ${notified}`;
        const accepted = hasCome(post.acceptedOn, asOf)
          ? 'nothing was presumed before the acceptance'
          : 'no privileges are presumed';
        return [breach(post.id, `${what}, ${late} days late: ${accepted}.`)];
      }),
  },
  {
    rule: 'R8',
    title: 'Stays of less than 90 days are not registered',
    legalBasis: 'Practice of the Office of Foreign Missions',
    breaches: ({ posts }, asOf) =>
      posts.flatMap((post) =>
        isRecognised(post, asOf) && post.expectedDays !== null && post.expectedDays < REGISTERED_FROM
          ? [breach(post.id, `The post is recognised for a stay of ${post.expectedDays} days.`)]
          : [],
      ),
  },
  {
    rule: 'R12',
    title: 'After the end of a post the holder leaves, or changes status, within 30 days or the extension',
    legalBasis: 'VCDR 39(2); practice of the Office of Foreign Missions',
    breaches: ({ posts, cases }, asOf) =>
      posts.flatMap((post) => {
        const { terminatedOn } = post;
        if (!hasCome(terminatedOn, asOf)) return [];
        const own = cases.find((each) => each.row.appointmentId === post.id && each.row.graceEndsOn !== null);
        const last = own?.row.graceEndsOn ?? addDays(terminatedOn, GRACE);
        const done =
          hasCome(post.departedOn, asOf) ||
          (own !== undefined && stepsBy(own, asOf).at(-1)?.to === 'CLOSED_STATUS_CHANGED');
        if (last > addDays(terminatedOn, LONGEST_GRACE))
          return [
            breach(post.id, `Grace runs until ${last}, more than ${LONGEST_GRACE} days after the end.`),
          ];
        return done || last >= asOf
          ? []
          : [breach(post.id, `Grace ended on ${last}, and the holder has neither left nor changed status.`)];
      }),
  },
  {
    rule: 'R14',
    title: 'Members of a household are those whom the law counts',
    legalBasis: '22 CFR 41.21(a)(3)',
    breaches: ({ members, people }, asOf) =>
      members.flatMap((member) => {
        if (member.since > asOf || hasCome(member.until, asOf)) return [];
        const reason = outsideHousehold(member, people.get(member.personId), asOf);
        return reason === null ? [] : [breach(member.id, reason)];
      }),
  },
  {
    rule: 'R15',
    title: 'A child leaves the household on the birthday itself',
    legalBasis: '22 CFR 41.21(a)(3); VCDR 39(2)',
    breaches: ({ members, people }, asOf) =>
      members.flatMap((member) => {
        const birthDate = people.get(member.personId)?.person.birthDate ?? null;
        if (member.relation !== 'CHILD' || birthDate === null || !hasCome(member.until, asOf)) return [];
        const birthday = lastBirthday(member, birthDate);
        return birthday === null || member.until <= birthday
          ? []
          : [breach(member.id, `The tie ended on ${member.until}, after the birthday on ${birthday}.`)];
      }),
  },
  {
    rule: 'R46',
    title: 'A promotion to the diplomatic staff ends the old post',
    legalBasis: 'VCDR 10; practice of the Office of Foreign Missions',
    breaches: ({ posts }, asOf) =>
      posts.flatMap((post) => {
        if (!isAgent(post) || !isRecognised(post, asOf)) return [];
        const old = posts.find(
          (each) =>
            each.personId === post.personId &&
            each.category === 'ADMIN_TECH_STAFF' &&
            isRecognised(each, asOf),
        );
        return old === undefined
          ? []
          : [
              breach(
                old.id,
                'The holder was promoted, and the old post goes on without a notice of its end.',
              ),
            ];
      }),
  },
  {
    rule: 'R48',
    title: 'Cards go back at the end of a post',
    legalBasis: 'Practice of the Office of Foreign Missions',
    breaches: ({ posts, cases, cardsOut }, asOf) =>
      posts.flatMap((post) => {
        const numbers = cardsOut.get(post.id) ?? [];
        if (numbers.length === 0 || !hasCome(post.terminatedOn, asOf)) return [];
        const closed = cases.some(
          (each) => each.row.appointmentId === post.id && hasCome(each.row.closedOn, asOf),
        );
        const over = addDays(post.terminatedOn, GRACE) < asOf;
        if (!closed && !over) return [];
        const when = closed ? 'the case is closed' : 'the time to leave is over';
        return [breach(post.id, `Of the cards of this post ${numbers.length} are out, though ${when}.`)];
      }),
  },
];

function isAgent({ category, rank }: AppointmentRow): boolean {
  return (
    ['HEAD_OF_MISSION', 'DIPLOMATIC_AGENT'].includes(category) || (category === 'MILITARY' && rank !== null)
  );
}

/** What an officer fails, as the end of a sentence. Hours, outside work, charges and the visa are not in these records. */
function failedTests(post: AppointmentRow, { mission, people }: MissionRecords, asOf: string): string[] {
  const record = people.get(post.personId);
  if (record === undefined) return [];
  const { birthDate, passportKind, stateCode } = record.person;
  const sender = mission.sendingStateCode;
  const isNational = record.nationalities.some((each) => each.countryCode === sender && holds(each, asOf));
  return [
    sender !== null &&
      !ofManyNations.includes(sender) &&
      !isNational &&
      'is no national of the sending State',
    isTiedToHost(record, asOf) && 'is a national or permanent resident of the host State',
    passportKind !== 'DIPLOMATIC' && 'has no diplomatic passport',
    post.rank === null && 'has no diplomatic rank',
    birthDate !== null && ageOn(birthDate, asOf) < OFFICER_AGE && `is younger than ${OFFICER_AGE}`,
    stateCode !== null && !area.includes(stateCode) && `lives outside the area of the capital (${stateCode})`,
  ].filter((each) => each !== false);
}

function outsideHousehold(
  member: HouseholdMemberRow,
  record: PersonRecord | undefined,
  asOf: string,
): string | null {
  if (member.relation === 'PARENT' || member.relation === 'OTHER')
    return hasCome(member.authorizedOn, asOf) ? null : 'The relative was never authorized individually.';
  if (member.relation !== 'CHILD') return null;
  if (hasCome(member.marriedOn, asOf)) return `The child married on ${member.marriedOn}.`;
  const birthDate = record?.person.birthDate ?? null;
  if (birthDate === null) return null;
  const birthday = lastBirthday(member, birthDate);
  if (birthday !== null && birthday <= asOf) return `The child's time in the household ended on ${birthday}.`;
  const studies = member.studentUntil !== null && member.studentUntil >= asOf;
  return birthday === null || ageOn(birthDate, asOf) < CHILD_UNTIL || studies
    ? null
    : `The child is ${CHILD_UNTIL} or older, and the school's confirmation ended on ${member.studentUntil}.`;
}

/** The birthday on which a child leaves the household; null for one who cannot support itself. */
function lastBirthday(
  { disabilityStatementOn, studentUntil }: HouseholdMemberRow,
  birthDate: string,
): string | null {
  if (disabilityStatementOn !== null) return null;
  const ordinary = anniversary(birthDate, CHILD_UNTIL);
  return studentUntil !== null && studentUntil >= ordinary ? anniversary(birthDate, STUDENT_UNTIL) : ordinary;
}
