// The rules about heads of missions and posts, held against records: R1 to R5, R13, R23, R47.
import { legalDay } from '@fmg/shared/domain/clock';
import type { AppointmentRow } from '../appointment/appointment.tables';
import { ageOn } from '../person/person.rules';
import {
  hasCome,
  isRecognised,
  stepsBy,
  type Breach,
  type MissionRecords,
  type Rule,
} from './compliance.records';
import { isTiedToHost } from './people.rules';

const consularKinds = [
  'CONSULATE_GENERAL',
  'CONSULATE',
  'VICE_CONSULATE',
  'CONSULAR_AGENCY',
  'HONORARY_POST',
];
const working = ['OPEN', 'CHANGE_REQUESTED', 'SUSPENDED'];
const ADULT = 21; // years that an honorary officer has to have

const breach = (subjectId: string, explanation: string): Breach => ({ subjectId, explanation });

const headsOf = ({ posts }: MissionRecords): AppointmentRow[] =>
  posts.filter((each) => each.category === 'HEAD_OF_MISSION');

export const headRules: readonly Rule[] = [
  {
    rule: 'R1',
    title: 'Agrément comes first',
    legalBasis: 'VCDR 4',
    breaches: (records, asOf) =>
      headsOf(records).flatMap((head) => {
        if (!hasCome(head.arrivedOn, asOf)) return [];
        const granted = records.cases
          .filter((each) => each.row.appointmentId === head.id)
          .flatMap((each) => each.steps)
          .find((each) => each.to === 'AGREMENT_GRANTED');
        if (granted !== undefined && legalDay(granted.at) <= head.arrivedOn) return [];
        return [
          breach(
            head.id,
            granted === undefined
              ? `The head arrived on ${head.arrivedOn}, and no agrément is on record.`
              : `The head arrived on ${head.arrivedOn}, before agrément was granted on ${legalDay(granted.at)}.`,
          ),
        ];
      }),
  },
  {
    rule: 'R2',
    title: 'Functions start with the true copy',
    legalBasis: 'VCDR 13(1)',
    breaches: (records, asOf) =>
      headsOf(records).flatMap((head) => {
        const { functionsBeganAt: began, credentialsCopyPresentedAt: copy } = head;
        if (began === null || legalDay(began) > asOf) return [];
        if (copy?.getTime() === began.getTime()) return [];
        return [
          breach(
            head.id,
            copy === null
              ? `Functions are said to have begun on ${legalDay(began)}, but no true copy was handed over.`
              : `Functions are said to have begun on ${legalDay(began)}, but the true copy came on ${legalDay(copy)}.`,
          ),
        ];
      }),
  },
  {
    rule: 'R3',
    title: 'Heads rank by presentation of credentials',
    legalBasis: 'VCDR 14, 16(1)',
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
    breaches: ({ cases }, asOf) =>
      cases.flatMap((each) => {
        const { kind, departBy, id } = each.row;
        if (kind !== 'PERSONA_NON_GRATA' || departBy === null || departBy >= asOf) return [];
        return stepsBy(each, asOf).at(-1)?.to === 'PNG_DECLARED'
          ? [
              breach(
                id,
                `The day to leave was ${departBy}, and there is neither recall nor end of recognition.`,
              ),
            ]
          : [];
      }),
  },
  {
    rule: 'R23',
    title: 'Honorary officers are residents of age, approved before they act',
    legalBasis: 'VCCR 58, 68, 71',
    breaches: ({ posts, people }, asOf) =>
      posts.flatMap((post) => {
        if (post.category !== 'HONORARY_CONSULAR_OFFICER' || !isRecognised(post, asOf)) return [];
        const record = people.get(post.personId);
        const birthDate = record?.person.birthDate ?? null;
        const began = post.functionsBeganAt;
        const defects = [
          record !== undefined &&
            !isTiedToHost(record, asOf) &&
            'is neither a national nor a permanent resident',
          birthDate !== null && ageOn(birthDate, asOf) < ADULT && `is younger than ${ADULT}`,
          began !== null && !hasCome(post.acceptedOn, legalDay(began)) && 'acted before approval',
        ].filter((each) => each !== false);
        return defects.length === 0
          ? []
          : [breach(post.id, `The honorary officer ${defects.join(', and ')}.`)];
      }),
  },
  {
    rule: 'R47',
    title: 'A consular post works with consent, its head with exequatur or provisional admission',
    legalBasis: 'VCCR 4, 10-13',
    breaches: (records, asOf) => {
      const { mission, posts, cases } = records;
      if (!consularKinds.includes(mission.kind) || !isAtWork(records, asOf)) return [];
      const consented = cases.some(
        (each) =>
          each.row.kind === 'POST' &&
          stepsBy(each, asOf).some((step) => ['POST_APPROVED', 'POST_OPEN'].includes(step.to)),
      );
      const heads = posts.filter(
        (each) =>
          each.category === 'CAREER_CONSULAR_OFFICER' &&
          each.headsMission &&
          each.chargeFrom === null &&
          isRecognised(each, asOf) &&
          !hasCome(each.exequaturOn, asOf) &&
          !hasCome(each.provisionallyAdmittedOn, asOf),
      );
      return [
        ...(consented ? [] : [breach(mission.id, 'The post is at work, and no consent to it is on record.')]),
        ...heads.map((each) => breach(each.id, 'The head acts without exequatur or provisional admission.')),
      ];
    },
  },
];

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
