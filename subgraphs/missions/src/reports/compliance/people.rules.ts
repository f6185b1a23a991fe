// The rules about members and their households, held against records: R6 to R8, R12, R14, R15, R46, R48.
import { addDays } from '@fmg/shared/domain/clock';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import type { HouseholdMemberRow } from '../../records/household/household.tables';
import { departureOn, graceEndsOn } from '../../procedures/case/departure.rules';
import { memberFacts, sponsorFacts } from '../../records/household/household.facts';
import { householdStatus, type HouseholdAnswer } from '../../records/household/household.rules';
import { recogniseAgent, type AgentTestName } from '../../procedures/staff-notification/recognition.rules';
import { lateness, registrationOf } from '../../procedures/staff-notification/staff-notification.rules';
import {
  hasCome,
  isNational,
  isRecognised,
  isResident,
  stepsBy,
  type Breach,
  type MissionRecords,
  type Rule,
} from './compliance.records';

/** States of the capital's area, where diplomatic agents live. */
const area = ['DC', 'MD', 'VA'];

/** Senders whose officers are nationals of other States. */
const ofManyNations = ['EU', 'VA'];

const breach = (subjectId: string, explanation: string): Breach => ({ subjectId, explanation });

/** Whoever reads the report may not know birthdays: the day on which a child has grown out of the household is one. */
const explanationOf = ({ reason, explanation }: HouseholdAnswer): string =>
  reason === 'AGE' ? 'The child has grown out of the household.' : explanation;

export const peopleRules: readonly Rule[] = [
  {
    rule: 'R6',
    title: 'A diplomatic agent passes the tests of recognition that records can show',
    legalBasis: 'VCDR 1(e), 8, 10; notification of appointment of the Office of Foreign Missions',
    reads: ['PERSONAL_DATA'],
    breaches: (records, asOf, today) =>
      records.posts.flatMap((post) => {
        if (!isAgent(post) || !isRecognised(post, asOf)) return [];
        const failed = failedTests(post, records, { asOf, today });
        return failed.length === 0 ? [] : [breach(post.id, failed.join(' '))];
      }),
  },
  {
    rule: 'R7',
    title: 'Arrival is notified within 30 days',
    legalBasis: 'VCDR 10; VCCR 24',
    reads: ['STAFF'],
    part: 'MASKED',
    breaches: ({ posts }, asOf) =>
      posts.flatMap((post) => {
        const { arrivedOn, notifiedOn, acceptedOn } = post;
        const ended = hasCome(post.terminatedOn, asOf) || hasCome(post.departedOn, asOf);
        if (ended || !hasCome(arrivedOn, asOf) || ['REFUSED', 'WITHDRAWN'].includes(post.status)) return [];
        const ruling = lateness({ arrivedOn, notifiedOn, acceptedOn }, asOf);
        const presumed =
          ruling.presumption === 'NONE' ? 'No immunity is presumed.' : 'It has been accepted since.';
        return ruling.answer === 'LATE' ? [breach(post.id, `${ruling.explanation} ${presumed}`)] : [];
      }),
  },
  {
    rule: 'R8',
    title: 'Stays of less than 90 days are not registered',
    legalBasis: 'Practice of the Office of Foreign Missions',
    reads: ['STAFF'],
    breaches: ({ posts }, asOf) =>
      posts.flatMap((post) => {
        const ruling = registrationOf(post.expectedDays);
        return isRecognised(post, asOf) && ruling.answer === 'TEMPORARY_DUTY'
          ? [breach(post.id, ruling.explanation)]
          : [];
      }),
  },
  {
    rule: 'R12',
    title: 'After the end of a post the holder leaves, or changes status, within 30 days or the extension',
    legalBasis: 'VCDR 39(2); practice of the Office of Foreign Missions',
    reads: ['STAFF'],
    breaches: ({ posts, cases }, asOf) =>
      posts.flatMap((post) => {
        const { terminatedOn } = post;
        if (!hasCome(terminatedOn, asOf)) return [];
        const own = cases.find((each) => each.row.appointmentId === post.id && each.row.graceEndsOn !== null);
        const last = own?.row.graceEndsOn ?? graceEndsOn(terminatedOn, 'REGULAR');
        if (last > graceEndsOn(terminatedOn, 'EXTENDED'))
          return [breach(post.id, `Grace runs until ${last}, longer than the one extension allows.`)];
        if (own !== undefined && stepsBy(own, asOf).at(-1)?.to === 'CLOSED_STATUS_CHANGED') return [];
        const length = last > graceEndsOn(terminatedOn, 'REGULAR') ? 'EXTENDED' : 'REGULAR';
        const { departedOn } = post;
        const ruling = departureOn({ endedOn: terminatedOn, length, fixedDay: null, departedOn }, asOf);
        return ruling.answer === 'OVERDUE' ? [breach(post.id, ruling.explanation)] : [];
      }),
  },
  {
    rule: 'R14',
    title: 'Members of a household are those whom the law counts',
    legalBasis: '22 CFR 41.21(a)(3)',
    reads: ['DEPENDANT', 'PERSONAL_DATA'],
    breaches: (records, asOf, today) =>
      records.members.flatMap((member) => {
        if (member.since > asOf || hasCome(member.until, asOf)) return [];
        const standing = standingOf(member, records, asOf);
        const isLaw = standing === null || standing.status === 'ELIGIBLE';
        // The end of the post itself is a matter of R12.
        return isLaw || standing.reason === 'SPONSOR_ENDED' || (standing.reason === 'AGE' && asOf < today)
          ? []
          : [breach(member.id, explanationOf(standing))];
      }),
  },
  {
    rule: 'R15',
    title: 'A child leaves the household on the birthday itself',
    legalBasis: '22 CFR 41.21(a)(3); VCDR 39(2)',
    reads: ['DEPENDANT', 'PERSONAL_DATA'],
    breaches: (records, asOf) =>
      records.members.flatMap((member) => {
        const { until } = member;
        if (member.relation !== 'CHILD' || !hasCome(until, asOf)) return [];
        // The tie as it stood on the eve of its recorded end.
        const standing = standingOf({ ...member, until: null }, records, addDays(until, -1));
        return standing?.status === 'AGED_OUT'
          ? [breach(member.id, `The tie was ended on ${until}. ${explanationOf(standing)}`)]
          : [];
      }),
  },
  {
    rule: 'R46',
    title: 'A promotion to the diplomatic staff ends the old post',
    legalBasis: 'VCDR 10; practice of the Office of Foreign Missions',
    reads: ['STAFF'],
    part: 'MASKED',
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
    reads: ['STAFF'],
    breaches: ({ posts, cases, cardsOut }, asOf) =>
      posts.flatMap((post) => {
        const numbers = cardsOut.get(post.id) ?? [];
        if (numbers.length === 0 || !hasCome(post.terminatedOn, asOf)) return [];
        const closed = cases.some(
          (each) => each.row.appointmentId === post.id && hasCome(each.row.closedOn, asOf),
        );
        const over = graceEndsOn(post.terminatedOn, 'REGULAR') < asOf;
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

/** The tests that these records cannot show: the visa, the hours, outside work, charges. */
const elsewhere: readonly AgentTestName[] = [
  'VISA_A_1',
  'FULL_TIME',
  'NO_OUTSIDE_ACTIVITY',
  'NO_SERIOUS_CHARGE',
];

/** The tests that an officer fails, in words. */
function failedTests(
  post: AppointmentRow,
  { mission, personOf }: MissionRecords,
  { asOf, today }: { asOf: string; today: string },
): string[] {
  const record = personOf(post.personId);
  const sender = mission.sendingStateCode;
  if (record === undefined || sender === null) return [];
  const { birthDate, passportKind, stateCode } = record.person;
  const { failed } = recogniseAgent(
    {
      nationalities: record.nationalities
        .map((each) => each.countryCode)
        .filter((code) => isNational(record, code, asOf)),
      sendingStateCode: sender,
      permanentResident: isResident(record, asOf),
      passportKind,
      rank: post.rank,
      birthDate,
      livesInCapitalArea: stateCode === null || area.includes(stateCode),
      visaClass: null,
      weeklyHours: 0,
      outsideActivity: false,
      pendingCharges: [],
    },
    today,
  );
  return failed
    .filter((each) => !elsewhere.includes(each.name))
    .filter((each) => each.name !== 'NATIONAL_OF_SENDING_STATE' || !ofManyNations.includes(sender))
    .map((each) => each.explanation);
}

/** The status of a member of a household on a day; null without the records of the post or the person. */
function standingOf(
  member: HouseholdMemberRow,
  { posts, personOf }: MissionRecords,
  asOf: string,
): HouseholdAnswer | null {
  const [post, record] = [posts.find((each) => each.id === member.principalId), personOf(member.personId)];
  return post === undefined || record === undefined
    ? null
    : householdStatus(memberFacts(member, record.person.birthDate), sponsorFacts(post, member), asOf);
}
