// The rules about heads of missions and posts, held against records: R1 to R5, R13, R23, R47.
import { legalDay } from '@fmg/shared/domain/clock';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { admissionOn, honoraryConditions } from '../../procedures/consular-officer/consular-officer.rules';
import { agrementAllows, functionsBeganAt } from '../../procedures/head-of-mission/head-of-mission.rules';
import { outcomeOf } from '../../procedures/persona-non-grata/persona-non-grata.rules';
import {
  hasCome,
  isRecognised,
  stepsBy,
  type Breach,
  type MissionRecords,
  type Rule,
  isNational,
  isResident,
} from './compliance.records';

const consularKinds = [
  'CONSULATE_GENERAL',
  'CONSULATE',
  'VICE_CONSULATE',
  'CONSULAR_AGENCY',
  'HONORARY_POST',
];
const working = ['OPEN', 'CHANGE_REQUESTED', 'SUSPENDED'];

const breach = (subjectId: string, explanation: string): Breach => ({ subjectId, explanation });

const headsOf = ({ posts }: MissionRecords): AppointmentRow[] =>
  posts.filter((each) => each.category === 'HEAD_OF_MISSION');

export const headRules: readonly Rule[] = [
  {
    rule: 'R1',
    title: 'Agrément comes first',
    legalBasis: 'VCDR 4',
    reads: ['AGREMENT'],
    breaches: (records, asOf) =>
      headsOf(records).flatMap((head) => {
        if (!hasCome(head.arrivedOn, asOf)) return [];
        const granted = records.cases
          .filter((each) => each.row.appointmentId === head.id)
          .flatMap((each) => each.steps)
          .find((each) => each.to === 'AGREMENT_GRANTED');
        const ruling = agrementAllows(granted === undefined ? null : legalDay(granted.at), head.arrivedOn);
        return ruling.answer ? [] : [breach(head.id, ruling.explanation)];
      }),
  },
  {
    rule: 'R2',
    title: 'Functions start by one practice',
    legalBasis: 'VCDR 13(1)',
    reads: [],
    breaches: (records, asOf) =>
      headsOf(records).flatMap((head) => {
        const began = head.functionsBeganAt;
        if (began === null || legalDay(began) > asOf) return [];
        const ruling = functionsBeganAt(head, records.functionsStart);
        return ruling.answer?.getTime() === began.getTime()
          ? []
          : [breach(head.id, `On record is ${began.toISOString()}. ${ruling.explanation}`)];
      }),
  },
  {
    rule: 'R3',
    title: 'Heads rank by presentation of credentials',
    legalBasis: 'VCDR 14, 16(1)',
    reads: [],
    breaches: (records, asOf) =>
      headsOf(records).flatMap((head) => {
        const { credentialsPresentedAt: presented, precedenceFrom } = head;
        if (presented === null || legalDay(presented) > asOf || precedenceFrom !== null) return [];
        return [
          breach(
            head.id,
            `Credentials were presented on ${legalDay(presented)}, but the head has no date of precedence.`,
          ),
        ];
      }),
  },
  {
    rule: 'R4',
    title: 'New credentials of the same class do not move a head',
    legalBasis: 'VCDR 16(2)',
    reads: [],
    breaches: (records, asOf) =>
      headsOf(records).flatMap((head) => {
        const { precedenceFrom } = head;
        if (precedenceFrom === null || legalDay(precedenceFrom) > asOf) return [];
        const before = headsOf(records).find(
          (each) =>
            each.personId === head.personId &&
            each.headClass === head.headClass &&
            each.id !== head.id &&
            each.precedenceFrom !== null &&
            each.precedenceFrom < precedenceFrom &&
            (each.terminatedOn === null || each.terminatedOn >= head.startsOn),
        );
        return before?.precedenceFrom == null
          ? []
          : [
              breach(
                head.id,
                `The head kept the class, but the date of precedence moved from ${legalDay(before.precedenceFrom)} to ${legalDay(precedenceFrom)}.`,
              ),
            ];
      }),
  },
  {
    rule: 'R5',
    title: 'Somebody leads the mission: a head, or a chargé ad interim',
    legalBasis: 'VCDR 19',
    reads: [],
    breaches: (records, asOf) => {
      const { mission, posts } = records;
      if (!['EMBASSY', 'DELEGATION'].includes(mission.kind) || !isAtWork(records, asOf)) return [];
      return posts.some((each) => leads(each, asOf))
        ? []
        : [breach(mission.id, "Neither a head in function nor a chargé d'affaires ad interim is notified.")];
    },
  },
  {
    rule: 'R13',
    title: 'Whoever is declared non grata is recalled in time, or recognised no longer',
    legalBasis: 'VCDR 9; VCCR 23',
    reads: ['STAFF'],
    breaches: ({ cases }, asOf) =>
      cases.flatMap((each) => {
        const { kind, departBy, openedOn, id } = each.row;
        if (kind !== 'PERSONA_NON_GRATA' || departBy === null) return [];
        const ruling = outcomeOf(
          { declaredOn: openedOn, departBy, recalledOn: null, rescindedOn: null },
          asOf,
        );
        // The last step says what was done about it; a declaration that nothing followed stands against the rule.
        return ruling.answer === 'RECOGNITION_REFUSED' && stepsBy(each, asOf).at(-1)?.to === 'PNG_DECLARED'
          ? [breach(id, ruling.explanation)]
          : [];
      }),
  },
  {
    rule: 'R23',
    title: 'Honorary officers are residents of age, approved before they act',
    legalBasis: 'VCCR 58, 68, 71',
    reads: ['STAFF', 'PERSONAL_DATA'],
    breaches: ({ posts, personOf }, asOf, today) =>
      posts.flatMap((post) => {
        if (post.category !== 'HONORARY_CONSULAR_OFFICER' || !isRecognised(post, asOf)) return [];
        const record = personOf(post.personId);
        if (record === undefined) return [];
        const began = post.functionsBeganAt === null ? asOf : legalDay(post.functionsBeganAt);
        const facts = {
          nationalOfHost: isNational(record, 'US', asOf),
          permanentResident: isResident(record, asOf),
          birthDate: record.person.birthDate,
          livesInDistrict: true, // districts are words, which no address can be held against
          approvedOn: post.acceptedOn,
        };
        // Who acted before approval is found on the day on which the functions began.
        const failed = [
          ...honoraryConditions(facts, today).filter(({ name }) => name !== 'APPROVED'),
          ...[asOf, began].flatMap((day) =>
            honoraryConditions(facts, day).filter(({ name }) => name === 'APPROVED'),
          ),
        ].filter(
          (each, index, all) =>
            !each.passed && all.findIndex((one) => one.name === each.name && !one.passed) === index,
        );
        return failed.length === 0 ? [] : [breach(post.id, failed.map((each) => each.explanation).join(' '))];
      }),
  },
  {
    rule: 'R47',
    title: 'A consular post works with consent, its head with exequatur or provisional admission',
    legalBasis: 'VCCR 4, 10-13',
    reads: ['STAFF'],
    breaches: (records, asOf) => {
      const { mission, posts, cases } = records;
      if (!consularKinds.includes(mission.kind) || !isAtWork(records, asOf)) return [];
      const consent = cases
        .filter((each) => each.row.kind === 'POST')
        .flatMap((each) => each.steps)
        .find((each) => each.to === 'POST_APPROVED' || each.to === 'POST_OPEN');
      const consentedOn = consent === undefined ? null : legalDay(consent.at);
      if (!hasCome(consentedOn, asOf))
        return [breach(mission.id, 'The post is at work, and no consent to it is on record.')];
      return posts.flatMap((each) => {
        const isHead =
          each.category === 'CAREER_CONSULAR_OFFICER' && each.headsMission && each.chargeFrom === null;
        if (!isHead || !isRecognised(each, asOf)) return [];
        const ruling = admissionOn({ ...admissionFacts(each), consentedOn }, asOf);
        return ruling.answer === 'NOT_ADMITTED' ? [breach(each.id, ruling.explanation)] : [];
      });
    },
  },
];

function admissionFacts({ exequaturOn, provisionallyAdmittedOn, terminatedOn }: AppointmentRow) {
  return { exequaturOn, provisionallyAdmittedOn, endedOn: terminatedOn };
}

function isAtWork({ mission }: MissionRecords, asOf: string): boolean {
  const opened = mission.establishedOn === null || mission.establishedOn <= asOf;
  return (
    opened && (working.includes(mission.state) || (mission.closedOn !== null && mission.closedOn > asOf))
  );
}

function leads(post: AppointmentRow, asOf: string): boolean {
  const handedOver = post.chargeUntil !== null && legalDay(post.chargeUntil) <= asOf;
  const began = post.functionsBeganAt === null ? null : legalDay(post.functionsBeganAt);
  return post.headsMission && hasCome(began, asOf) && !handedOver && !hasCome(post.terminatedOn, asOf);
}
