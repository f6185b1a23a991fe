// What the rules of accreditation are held against: the records of one mission, as plain rows.
import type { DataClass } from '@fmg/shared/auth/matrix';
import type { TransitionRow } from '@fmg/shared/db/history';
import { legalDay } from '@fmg/shared/domain/clock';
import type { AccreditationCaseRow } from '../../records/accreditation/accreditation.tables';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import type { FunctionsStartPractice } from '../../procedures/head-of-mission/head-of-mission.rules';
import type { HouseholdMemberRow } from '../../records/household/household.tables';
import type { MissionRow } from '../../records/mission/mission.tables';
import type { NationalityRow, PermanentResidenceRow, PersonRow } from '../../records/person/person.tables';

/** A person with the dated facts of nationality and residence. */
export interface PersonRecord {
  person: PersonRow;
  nationalities: readonly NationalityRow[];
  residences: readonly PermanentResidenceRow[];
}

/** A case with its steps, oldest first. */
export interface CaseRecord {
  row: AccreditationCaseRow;
  steps: readonly TransitionRow[];
}

/** The records of a mission. Rows of later days are among them: each rule looks only at what had happened by its day. */
export interface MissionRecords {
  mission: MissionRow;
  posts: readonly AppointmentRow[];
  cases: readonly CaseRecord[];
  members: readonly HouseholdMemberRow[];
  /** What is on record of a person. Who is asked for is named in the log. */
  personOf(id: string): PersonRecord | undefined;
  /** Numbers of identity cards that are out on the day, by the ended post on which they rest. */
  cardsOut: ReadonlyMap<string, readonly string[]>;
  /** The practice by which the functions of heads start (VCDR 13(1)). */
  functionsStart: FunctionsStartPractice;
}

/** A record that does not keep a rule, and how. */
export interface Breach {
  subjectId: string;
  explanation: string;
}

/** A rule: what it is called, what it rests on, and which records of a mission do not keep it on a day. */
export interface Rule {
  rule: string;
  title: string;
  legalBasis: string;
  /**
   * The classes of data that it reads beside the Diplomatic List and the order of precedence, which everybody sees: it is judged
   * for those who see all of them.
   */
  reads: readonly DataClass[];
  /** The part of these classes that is enough; all of it unless told. */
  part?: 'MASKED';
  /**
   * An age is judged as of today, whatever the day of the report: a series of reports would tell a birthday, and a report of an
   * earlier day finds nobody too old.
   */
  breaches(records: MissionRecords, asOf: string, today: string): Breach[];
}

/** Whether a day has come: `day` is not null and not after `asOf`. */
export function hasCome(day: string | null, asOf: string): day is string {
  return day !== null && day <= asOf;
}

/** Whether the host State recognises the holder of a post on a day: accepted, or functions begun, and not ended. */
export function isRecognised(post: AppointmentRow, asOf: string): boolean {
  const began = post.functionsBeganAt === null ? null : legalDay(post.functionsBeganAt);
  return (
    (hasCome(post.acceptedOn, asOf) || hasCome(began, asOf)) &&
    !hasCome(post.terminatedOn, asOf) &&
    !hasCome(post.departedOn, asOf) &&
    !['REGISTERED_NO_PI', 'REFUSED', 'WITHDRAWN'].includes(post.status)
  );
}

/** The steps of a case that had been taken by the end of a day. */
export function stepsBy({ steps }: CaseRecord, asOf: string): TransitionRow[] {
  return steps.filter((each) => legalDay(each.at) <= asOf);
}

/** Whether a person is a national of a State on a day. */
export function isNational({ nationalities }: PersonRecord, code: string, asOf: string): boolean {
  return nationalities.some((each) => each.countryCode === code && holds(each, asOf));
}

/** Whether a person is a permanent resident of the host State on a day. */
export function isResident({ residences }: PersonRecord, asOf: string): boolean {
  return residences.some((each) => holds(each, asOf));
}

function holds({ since, until }: { since: string | null; until: string | null }, asOf: string): boolean {
  return (since === null || since <= asOf) && !hasCome(until, asOf);
}
