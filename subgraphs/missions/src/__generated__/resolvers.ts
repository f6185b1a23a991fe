// Generated from the schema; do not edit.
import type { AccreditationCaseRow } from '../records/accreditation/accreditation.tables';
import type { AppointmentRow } from '../records/appointment/appointment.tables';
import type { ConsularOfficeRow } from '../reports/consular-office/consular-office.rows';
import type { ConsularOfficerPayloadRow } from '../procedures/consular-officer/consular-officer.rows';
import type { RelationsPayloadRow } from '../procedures/relations/country-relations.rows';
import type { CountryRow } from '../records/country/country.tables';
import type { DiplomaticRelationsRow } from '../records/country/country.tables';
import type { DiplomaticListEntryRow } from '../reports/diplomatic-list/diplomatic-list.rows';
import type { AccreditationCasePayloadRow } from '../procedures/head-of-mission/head-of-mission.rows';
import type { AppointHeadOfMissionPayloadRow } from '../procedures/head-of-mission/head-of-mission.rows';
import type { AppointmentPayloadRow } from '../procedures/head-of-mission/head-of-mission.rows';
import type { HouseholdMemberPayloadRow } from '../procedures/household/household-change.rows';
import type { HouseholdMemberRow } from '../records/household/household.tables';
import type { IdentityCardPayloadRow } from '../procedures/identity-card/identity-card-change.rows';
import type { IdentityCardRow } from '../records/identity-card/identity-card.tables';
import type { ImportRunRow } from '../intake/import-run/import-run.tables';
import type { RejectedRowRow } from '../intake/import-run/import-run.tables';
import type { LateNotificationRow } from '../reports/late-notification/late-notification.rows';
import type { MissionPayloadRow } from '../procedures/mission/mission-change.rows';
import type { MissionRow } from '../records/mission/mission.tables';
import type { RegisterPersonPayloadRow } from '../procedures/person/person-change.rows';
import type { PersonRow } from '../records/person/person.tables';
import type { NationalityRow } from '../records/person/person.tables';
import type { PermanentResidenceRow } from '../records/person/person.tables';
import type { PrecedenceEntryRow } from '../reports/precedence/precedence.rows';
import type { TransferAppointmentPayloadRow } from '../procedures/staff-change/staff-change.rows';
import type { AppointmentNoticeRow } from '../procedures/staff-notification/staff-notification.tables';
import type { AppointmentNoticePayloadRow } from '../procedures/staff-notification/staff-notification.rows';
import type { AcceptAppointmentPayloadRow } from '../procedures/staff-notification/staff-notification.rows';
import type { MissionStaffingRow } from '../reports/staffing/staffing.rows';
import type { StaffingLevelRow } from '../reports/staffing/staffing.rows';
import type { Connection } from '@fmg/shared/pagination/connection';
import type { EntityReference } from '@fmg/shared/graphql/references';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as GivenRefusal } from '@fmg/shared/domain/machine';
import type { SubgraphContext } from '@fmg/shared/server/context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A legal day, `YYYY-MM-DD` (the `full-date` of RFC 3339); a day is a day in Washington (US Eastern time). */
  Date: { input: string; output: string; }
  /** A moment with its offset (the `date-time` of RFC 3339); answers are in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** Facts that one part of the graph hands another to compute with; no client sees them. */
  Facts: { input: unknown; output: unknown; }
  link__Import: { input: unknown; output: unknown; }
  federation__FieldSet: { input: string; output: string; }
  federation__Scope: { input: unknown; output: unknown; }
  federation__Policy: { input: unknown; output: unknown; }
  federation__ContextFieldValue: { input: unknown; output: unknown; }
  _Any: { input: unknown; output: unknown; }
};

/** Anything stored that has an identity of its own. `node(id:)` finds it in whichever part of the graph keeps it. */
export type Node = {
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Where one page of a list stands in the whole. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when rows come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page: pass it as `before` to read the page before. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row of the page: pass it as `after` to read the next page. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way a list is ordered. Missing values come last in both directions. */
export type Direction =
  /** Upwards: from A to Z, from the least to the greatest, from the earliest to the latest. */
  | 'ASC'
  /** Downwards: from Z to A, from the greatest to the least, from the latest to the earliest. */
  | 'DESC';

/** A postal address. What may be read of it is decided where it stands. */
export type Address = {
  __typename?: 'Address';
  /** House number and street, as an envelope bears them; null when only the city is recorded. */
  street?: Maybe<Scalars['String']['output']>;
  /** City or town; null when it is not recorded. */
  city?: Maybe<Scalars['String']['output']>;
  /** Two-letter code of the state, or DC. Null when it is not recorded, and outside the States. */
  state?: Maybe<Scalars['String']['output']>;
  /** ZIP code, kept as text because it may begin with a zero; null when it is not recorded. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Where the address lies, when it is known to the building or the block. Null when it is not. */
  location?: Maybe<Location>;
};

/** A point on the map (WGS 84). */
export type Location = {
  __typename?: 'Location';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** Where a record comes from, so that anyone can check it. */
export type Provenance = {
  __typename?: 'Provenance';
  /** Slug of the data set; `demonstration` marks records that the project made up. */
  source: Scalars['String']['output'];
  /** Natural key of the record in its source. Null for what was recorded in this graph itself. */
  row?: Maybe<Scalars['String']['output']>;
  /** The day for which the source was read or published. Null for what was not read from a source. */
  retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** Licence of the source. Null when the source names none. */
  licence?: Maybe<Scalars['String']['output']>;
  /** True when the record is invented for demonstration and describes no real person, case or event. */
  synthetic: Scalars['Boolean']['output'];
};

/** One step in the life of a record: what happened, and which state it led to. */
export type Transition = {
  __typename?: 'Transition';
  /** The event, in the words of the life cycle. */
  event: Scalars['String']['output'];
  /** State before; null for the first step. */
  from?: Maybe<Scalars['String']['output']>;
  /** State after. */
  to: Scalars['String']['output'];
  /** When the step took place. */
  at: Scalars['DateTime']['output'];
  /** Who recorded it: a role or a mission, never a private person. Null when it is not recorded. */
  by?: Maybe<Scalars['String']['output']>;
  /** A remark on the step, e.g. what has to be corrected; null when there is none. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A rule held against the records of a mission as they stand on a day. */
export type RuleCheck = {
  __typename?: 'RuleCheck';
  /** Number of the rule, e.g. `R7`. */
  rule: Scalars['String']['output'];
  /** The rule in a few words. */
  title: Scalars['String']['output'];
  /** True when every record that the viewer may see keeps the rule; false for a record that does not; null, without an error, where the viewer may not see the classes of data that the rule reads: it is not judged. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** The record that does not keep the rule; null when all do, and when the rule is not judged. */
  subject?: Maybe<Node>;
  /** What was found, in a sentence. */
  explanation: Scalars['String']['output'];
  /** The treaty, statute or practice on which the rule rests. */
  legalBasis: Scalars['String']['output'];
};

/** Why something was not done: a rule, a life cycle, another change that came first, or a record that is not there. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Why, in one word: what stands against it, e.g. `NOT_FOUND`, or the condition that is not met, e.g. `DEADLINE_PASSED` as long as the deadline has not passed. */
  code: RefusalCode;
  /** What is wrong in the case at hand, in a sentence. */
  message: Scalars['String']['output'];
  /** How to mend it: what is to be done wherever this code is given. */
  remedy: Scalars['String']['output'];
  /** The rule that decides, e.g. `R7`; null when no rule of law does. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The article behind the rule, e.g. `VCDR 10`; null when no article is behind it. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The part of the input that is meant, from `input` on; null when it is no one part. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Tests on a text. Comparison is by code point; `contains` and `startsWith` disregard the case of ASCII letters. */
export type StringFilter = {
  /** Exactly this text, capitals included. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** After this text. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** This text, or after it. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Before this text. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** This text, or before it. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Holds this text anywhere, whatever the case of ASCII letters; `%` and `_` stand for themselves. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this text, whatever the case of ASCII letters; `%` and `_` stand for themselves. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on an identifier. */
export type IdFilter = {
  /** Exactly this identifier. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a whole number. */
export type IntFilter = {
  /** Exactly this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** More than this number. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** This number or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than this number. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** This number or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a yes-or-no. */
export type BooleanFilter = {
  /** True for those of which it is so, false for those of which it is not. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a legal day. */
export type DateFilter = {
  /** On this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** After this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or after it. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or before it. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a moment. */
export type DateTimeFilter = {
  /** At this moment, to the millisecond. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** After this moment. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this moment or after it. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this moment or before it. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds records by the entity they refer to. */
export type EntityFilter = {
  /** A test of the identifier of the record that is referred to. */
  id?: InputMaybe<IdFilter>;
};

/** Finds records by the country they refer to. */
export type CountryFilter = {
  /** ISO 3166-1 alpha-2 code; ISO 3166-3 for withdrawn States. */
  code?: InputMaybe<StringFilter>;
};

/** A part of a data class, for those who do not see all of it. */
export type Access__View =
  /** What a status answer shows (`S`); a masked one shows it, too. */
  | 'STATUS'
  /** What a masked answer (`M`) shows as it is: names, ranks, dates of posts. */
  | 'MASKED'
  /** What everyone may see (`P`). */
  | 'PUBLIC'
  /** What a mission sees of its own records where it sees their state alone. */
  | 'STATE'
  /** Numbers of records, where a status answer shows numbers only. */
  | 'COUNTS'
  /** What is answered to someone who has the number of the record; no field is of this kind yet. */
  | 'BY_NUMBER'
  /** Nothing by itself: the field leads to rows, which decide about themselves. Lists and root fields have it without a word. */
  | 'ROWS';

/** What is left of a value for those who see its class masked. */
export type Access__Mask =
  /** Of a date, the year: its first of January stands for it. */
  | 'YEAR'
  /** Of a number, its last two characters. */
  | 'LAST_TWO';

/** What kind of data a field shows, for deciding who may read it. */
export type Access__DataClass =
  /** What a mission shows to everyone: its name, seat, head and how to reach it. */
  | 'MISSION_PUBLIC'
  /** The kind of a place of work and where it is; homes are personal data. */
  | 'FACILITY_ADDRESS'
  /** What the Diplomatic List prints of an officer: name, rank, title, and the name of a spouse. */
  | 'DIPLOMATIC_LIST'
  /** The order in which heads of mission and of post rank. */
  | 'PRECEDENCE'
  /** What is published anyway: agreements, visits of leaders, visa figures, guidance, and how records hang together. */
  | 'PUBLIC_RECORD'
  /** What is announced of an event or an exchange programme: title, days, place, institution. */
  | 'PUBLIC_EVENT'
  /** People at a mission who are not on the Diplomatic List. */
  | 'STAFF'
  /** What identifies a person or leads to the home: day of birth, passport, identification number, address. */
  | 'PERSONAL_DATA'
  /** Children and others who depend on the holder of a post. */
  | 'DEPENDANT'
  /** What a person is immune from, and why. */
  | 'IMMUNITY'
  /** Applications for visas and for leave to work, and what became of them. */
  | 'VISA_CASE'
  /** Cards for exemption from tax. */
  | 'TAX_CARD'
  /** Vehicles, driver licences, and violations. */
  | 'VEHICLE_LICENCE'
  /** Consignments at customs, and notices of travel. */
  | 'CUSTOMS_TRAVEL'
  /** Benefits that a mission asks for, and on what conditions they are given. */
  | 'BENEFIT_REQUEST'
  /** Notices about real property and cases of zoning. */
  | 'PROPERTY_CASE'
  /** How endangered a place, an event or a person is, and the plans to protect them. */
  | 'SECURITY_ASSESSMENT'
  /** What happened to a mission or its people, and what was done about it. */
  | 'INCIDENT'
  /** Crises, circulars to missions, and advisories. */
  | 'CRISIS'
  /** How each person was accounted for in a crisis. */
  | 'CRISIS_ACCOUNTABILITY'
  /** Consent to a head of mission, asked for and given or refused. */
  | 'AGREMENT'
  /** Disputes with a mission or its people, and requests to waive immunity. */
  | 'DISPUTE'
  /** Files of domestic workers and of those who employ them. */
  | 'DOMESTIC_WORKER'
  /** What is not announced of an event. */
  | 'EVENT_DETAIL'
  /** Who is invited, who comes, and where they sit. */
  | 'GUEST_LIST'
  /** People who take part in an exchange programme. */
  | 'PARTICIPANT'
  /** Consultations with a State, and what is open from them. */
  | 'ENGAGEMENT'
  /** Diplomatic notes. */
  | 'NOTE'
  /** Treatment that is matched to that of the own missions abroad. */
  | 'RECIPROCITY'
  /** Whether the records of a mission keep the rules. */
  | 'COMPLIANCE'
  /** Who read or changed what. */
  | 'AUDIT';

/** Why a change was refused, in one word: what stands against it, or the condition of the step that is not met. So `DEADLINE_PASSED` says that the deadline has not passed yet; each value says in its first sentence what is the case. New rules bring new codes: of one that you do not know show the `message`. */
export type RefusalCode =
  /**
   * The child has grown out of the household: at 21, or at 23 as a full-time student.
   *
   * What to do: File the letter of the school, or the medical statement, if there is one.
   */
  | 'AGE'
  /**
   * The person is declared non grata in this post already.
   *
   * What to do: Go on with that declaration.
   */
  | 'ALREADY_DECLARED'
  /**
   * The arrival is still to come, or lies before the day on which agrément was granted.
   *
   * What to do: State the day and hour of the arrival once the head has come.
   */
  | 'ARRIVAL_AFTER_AGREMENT'
  /**
   * The last day to leave has passed, so that a recall comes too late.
   *
   * What to do: Nothing on the side of the mission: recognition is refused.
   */
  | 'BEFORE_DEADLINE'
  /**
   * The day of birth of the child is not known.
   *
   * What to do: Have the person registered with it.
   */
  | 'BIRTH_DATE_UNKNOWN'
  /**
   * The person has a case at this mission already.
   *
   * What to do: Go on with that case.
   */
  | 'CASE_OPEN'
  /**
   * The time to leave had passed before the other status was recorded as granted.
   *
   * What to do: Record the departure instead.
   */
  | 'CHANGE_APPROVED_IN_TIME'
  /**
   * The request names no seat, class or district other than the mission has.
   *
   * What to do: Name what is to change.
   */
  | 'CHANGE_NAMED'
  /**
   * The bureau and the White House have not cleared the nominee.
   *
   * What to do: Wait for the clearance.
   */
  | 'CLEARED'
  /**
   * It is not settled what becomes of archives and premises.
   *
   * What to do: State it in `archivesAndPremises`.
   */
  | 'CLOSURE_PLANNED'
  /**
   * The commission does not state name, rank, consular district or seat.
   *
   * What to do: State all four.
   */
  | 'COMMISSION_COMPLETE'
  /**
   * There is a case about consent to this post already.
   *
   * What to do: Go on with that case.
   */
  | 'CONSENT_PENDING'
  /**
   * The moment at which the copies of the letters are handed over lies before the arrival, or is still to come.
   *
   * What to do: State the moment at which they were handed over: not before the arrival that is recorded, and not after today.
   */
  | 'COPY_AFTER_ARRIVAL'
  /**
   * The moment at which the credentials are presented lies before the copies were handed over, or is still to come.
   *
   * What to do: State the moment at which they were presented: not before that of the copies, and not after today.
   */
  | 'CREDENTIALS_AFTER_COPY'
  /**
   * The day on which it happened is still to come.
   *
   * What to do: Record it on its day or later.
   */
  | 'DAY_GIVEN'
  /**
   * The last day to leave is past.
   *
   * What to do: State today or a later day.
   */
  | 'DEADLINE_NOT_PAST'
  /**
   * The last day to leave has not passed yet.
   *
   * What to do: Wait until it has, or for the recall.
   */
  | 'DEADLINE_PASSED'
  /**
   * A notice is returned without a word on what has to be corrected.
   *
   * What to do: Name at least one defect.
   */
  | 'DEFECTS_NAMED'
  /**
   * The day of departure is not stated, or is still to come.
   *
   * What to do: Record the departure after it.
   */
  | 'DEPARTED'
  /**
   * The person left before the functions ended.
   *
   * What to do: Notify the end of the functions for the day of departure.
   */
  | 'DEPARTURE_BEFORE_END'
  /**
   * A document of the host State is neither given back nor reported lost; the message names what is out.
   *
   * What to do: Return the documents, or report them lost, and record the departure again.
   */
  | 'DOCUMENTS_RETURNED'
  /**
   * Permanent residence would end before it begins.
   *
   * What to do: State a day after its beginning.
   */
  | 'ENDED_BEFORE_BEGUN'
  /**
   * The post would end before its first day.
   *
   * What to do: State a day on or after the first day of the post.
   */
  | 'END_BEFORE_START'
  /**
   * The last day of the functions is not stated, or is still to come.
   *
   * What to do: Notify the end when it has come.
   */
  | 'END_GIVEN'
  /**
   * The post carries no privileges for this person.
   *
   * What to do: Register the person without privileges.
   */
  | 'ENTITLED'
  /**
   * The post or the family tie carries no card, or the dependant is under 16.
   *
   * What to do: Issue cards only to those who are to have one; the message says why this one is not.
   */
  | 'ENTITLED_TO_CARD'
  /**
   * The last day of the card has not passed.
   *
   * What to do: Nothing: the clock alone lets cards expire.
   */
  | 'EXPIRED'
  /**
   * The longer time is asked for after day 30, for a second time, or without exceptional circumstances.
   *
   * What to do: State the circumstances and the day of the request, if it was by day 30; else the time cannot be extended.
   */
  | 'EXTENSION_ALLOWED'
  /**
   * Not all is known yet that another part of the graph has told and that the change is decided from.
   *
   * What to do: Send the same change again after a moment.
   */
  | 'FACTS_PENDING'
  /**
   * The notice of appointment of the honorary officer is not filed (form DS-2005).
   *
   * What to do: Have it filed, and state the day.
   */
  | 'FORM_FILED'
  /**
   * The officer is no national or permanent resident of the host State, is under 21, or lives outside the area of the district.
   *
   * What to do: Refuse the officer, or wait until the conditions are met.
   */
  | 'HONORARY_CONDITIONS'
  /**
   * The idempotency key was used before, for another input.
   *
   * What to do: Use a key once, and the same input with it.
   */
  | 'IDEMPOTENCY_KEY_REUSED'
  /**
   * A head who arrived earlier still waits to present credentials.
   *
   * What to do: Record the presentations in the order of arrival.
   */
  | 'IN_ORDER_OF_ARRIVAL'
  /**
   * The person would leave the household before joining it.
   *
   * What to do: State a day on or after the first day of the tie.
   */
  | 'LEFT_BEFORE_JOINED'
  /**
   * The study that the school confirms ended before the child joined the household.
   *
   * What to do: File a letter about a later time.
   */
  | 'LETTER_BEFORE_TIE'
  /**
   * The person lives elsewhere, and is not away at school by its letter.
   *
   * What to do: Add only who lives in the home of the holder of the post.
   */
  | 'LIVES_ELSEWHERE'
  /**
   * A nationality would be lost before it was acquired.
   *
   * What to do: State a day after its acquisition.
   */
  | 'LOST_BEFORE_GAINED'
  /**
   * The child is married.
   *
   * What to do: Nothing: married children are not of the household.
   */
  | 'MARRIED'
  /**
   * The person may not take charge of the mission ad interim, or there is nothing to take charge of.
   *
   * What to do: Name an accepted member of the diplomatic staff, while the post of head is vacant or the head cannot act.
   */
  | 'MAY_NOT_TAKE_CHARGE'
  /**
   * A chargé d'affaires ad interim is in charge of the mission already.
   *
   * What to do: End the charge of the other first.
   */
  | 'MISSION_HAS_CHARGE'
  /**
   * The mission has a head already.
   *
   * What to do: Notify the end of the functions of the present head first.
   */
  | 'MISSION_HAS_HEAD'
  /**
   * The nationality is on record already.
   *
   * What to do: Leave it out.
   */
  | 'NATIONALITY_KNOWN'
  /**
   * No nationality is named.
   *
   * What to do: Name at least one.
   */
  | 'NATIONALITY_NEEDED'
  /**
   * A number of months is less than 0.
   *
   * What to do: State 0 or more.
   */
  | 'NEGATIVE'
  /**
   * A notice of change tells of no change.
   *
   * What to do: Tell at least one thing that has changed.
   */
  | 'NOTHING_CHANGED'
  /**
   * The notice or act on which the step rests is not named.
   *
   * What to do: Name it in `legalBasis`.
   */
  | 'NOTICE_GIVEN'
  /**
   * One of the two of a couple that both hold posts is not notified.
   *
   * What to do: File the notice that is missing.
   */
  | 'NOTICE_NEEDED'
  /**
   * The arrival that is notified is still to come.
   *
   * What to do: Notify the arrival after the person has come, or the first day of the post without an arrival.
   */
  | 'NOT_ARRIVED'
  /**
   * Such evidence carries the membership of children only, and the person is none.
   *
   * What to do: Name the family tie of a child.
   */
  | 'NOT_A_CHILD'
  /**
   * The mission is no consular post.
   *
   * What to do: Name the consular post at which the officer is to act.
   */
  | 'NOT_A_POST'
  /**
   * The other post is at the same mission, or of another State.
   *
   * What to do: Name a mission or post of the same State, or file a change or promotion instead.
   */
  | 'NOT_A_TRANSFER'
  /**
   * The hours of duty are none that a week can have.
   *
   * What to do: State 0 to 168 hours.
   */
  | 'NOT_A_WEEK'
  /**
   * The person is not declared non grata in this case.
   *
   * What to do: Name a case in which the person is.
   */
  | 'NOT_DECLARED'
  /**
   * The person can have privileges in this post, so cannot be registered without them.
   *
   * What to do: Accept the notice, return it or refuse it.
   */
  | 'NOT_ENTITLED'
  /**
   * There is no such record, or none that the caller may know of.
   *
   * What to do: Correct the id at the `path` of the refusal; clerks change records of their own mission only.
   */
  | 'NOT_FOUND'
  /**
   * The holder of the post is not in charge of the mission.
   *
   * What to do: Name the post of whoever is in charge.
   */
  | 'NOT_IN_CHARGE'
  /**
   * A place or a number of years is less than 1.
   *
   * What to do: State 1 or more.
   */
  | 'NOT_POSITIVE'
  /**
   * No case of a head is suspended by a break of relations with this State.
   *
   * What to do: Notify the end of the functions in the case itself.
   */
  | 'NO_HEAD_SUSPENDED'
  /**
   * The mission has another nominee whose case is pending.
   *
   * What to do: Withdraw the other nominee, or wait for the decision.
   */
  | 'NO_OTHER_NOMINEE'
  /**
   * A mission of this kind belongs to no other.
   *
   * What to do: Leave out `parentId`.
   */
  | 'NO_PARENT'
  /**
   * The record has had no other state to go back to.
   *
   * What to do: Read the `nextEvents` of the record, and take one of those.
   */
  | 'NO_PREVIOUS_STATE'
  /**
   * A protecting power is named, so the host State does not take the property into custody.
   *
   * What to do: Leave the property with the protecting power.
   */
  | 'NO_PROTECTING_POWER'
  /**
   * The person is no permanent resident of the host country.
   *
   * What to do: Leave out the end of permanent residence.
   */
  | 'NO_RESIDENCE'
  /**
   * The mission cannot become one of the class that is asked for.
   *
   * What to do: Choose one of the classes of career posts, for a career post.
   */
  | 'NO_SUCH_CLASS'
  /**
   * The person does not have the nationality that is said to be lost.
   *
   * What to do: Correct the code of the country.
   */
  | 'NO_SUCH_NATIONALITY'
  /**
   * The two are one person, do not both hold posts today, or are not married yet.
   *
   * What to do: Name the posts of two people, and tell of the couple when both hold them.
   */
  | 'NO_TANDEM'
  /**
   * The person holds another valid card on the same post.
   *
   * What to do: Return the other card, or report it lost.
   */
  | 'ONE_CARD'
  /**
   * The host State has not accepted the person in another post.
   *
   * What to do: Accept the notice of the other post.
   */
  | 'OTHER_POST_ACCEPTED'
  /**
   * Posts of this category do not begin with a notice of appointment.
   *
   * What to do: Ask for agrément for a head of mission, for approval of an honorary consular officer.
   */
  | 'OTHER_PROCEDURE'
  /**
   * The mission and the one that it is to belong to have different sending States.
   *
   * What to do: Leave out `sendingStateCode`.
   */
  | 'OTHER_SENDER'
  /**
   * Passport, visa or record of entry is not stated.
   *
   * What to do: State the papers that the message names.
   */
  | 'PAPERS_COMPLETE'
  /**
   * A mission asks for posts and offices of its own only.
   *
   * What to do: Name the own mission in `parentId`.
   */
  | 'PARENT_NEEDED'
  /**
   * The sending State does not recognise domestic partners in return.
   *
   * What to do: Nothing: recognition rests on reciprocity.
   */
  | 'PARTNER_NOT_RECOGNIZED'
  /**
   * A person of this name, day of birth and nationality is registered already; the message names the id.
   *
   * What to do: Pass the id as `personId` in place of `person`.
   */
  | 'PERSON_KNOWN'
  /**
   * The input names neither `personId` nor `person`, or both.
   *
   * What to do: Name one of the two.
   */
  | 'PERSON_NEEDED'
  /**
   * No photograph is on file.
   *
   * What to do: File the photograph first.
   */
  | 'PHOTO_ON_FILE'
  /**
   * The person holds a post at this mission on the first day of the new one.
   *
   * What to do: End the earlier post first, or let the new one begin later.
   */
  | 'POSTS_OVERLAP'
  /**
   * The host State has not consented to the post, or not to the seat, class or district.
   *
   * What to do: Ask for consent to the post first.
   */
  | 'POST_CONSENTED'
  /**
   * The person has a post at this mission from the same day on.
   *
   * What to do: Go on with that post.
   */
  | 'POST_EXISTS'
  /**
   * The person holds a post at this mission.
   *
   * What to do: End it before another begins.
   */
  | 'POST_HELD'
  /**
   * The end of the predecessor's functions is not notified.
   *
   * What to do: File the notice of termination of the predecessor first (form DS-2008).
   */
  | 'PREDECESSOR_ENDED'
  /**
   * No premises of the mission are approved.
   *
   * What to do: Wait for the answer to the notice about its premises.
   */
  | 'PREMISES_APPROVED'
  /**
   * A promotion lacks the change of visa class, the end of the old post or the new notice.
   *
   * What to do: File all three.
   */
  | 'PROMOTION_FILED'
  /**
   * The host State does not accept the State as protecting power.
   *
   * What to do: Name a State that it accepts.
   */
  | 'PROTECTING_POWER_ACCEPTED'
  /**
   * The rank is none of honorary officers.
   *
   * What to do: Choose one of the honorary ranks.
   */
  | 'RANK_NOT_HONORARY'
  /**
   * The treatment of the host State's own posts stands against consent.
   *
   * What to do: Wait until relations with the sending State allow it.
   */
  | 'RECIPROCITY'
  /**
   * The person does not pass every test of a diplomatic agent; `failedTests` names them.
   *
   * What to do: Return the notice for correction, or refuse it.
   */
  | 'RECOGNITION_TESTS'
  /**
   * The relations with this State have changed meanwhile.
   *
   * What to do: Read them again, and decide anew.
   */
  | 'RELATIONS_CHANGED'
  /**
   * Diplomatic relations with the sending State, on which the mission rests, are not in force.
   *
   * What to do: Establish or restore relations first.
   */
  | 'RELATIONS_IN_FORCE'
  /**
   * Diplomatic relations with the sending State are not broken off.
   *
   * What to do: Record the break of relations first.
   */
  | 'RELATIONS_SEVERED'
  /**
   * The request does not state all that is asked of it; the message says what that is.
   *
   * What to do: State what is missing.
   */
  | 'REQUEST_COMPLETE'
  /**
   * Permanent residence is on record already.
   *
   * What to do: Leave it out.
   */
  | 'RESIDENCE_KNOWN'
  /**
   * The person serves in this category already.
   *
   * What to do: File a notice of change instead of a promotion.
   */
  | 'SAME_CATEGORY'
  /**
   * The functions of the holder of the post have ended, or the holder has left.
   *
   * What to do: Name a post that lasts.
   */
  | 'SPONSOR_ENDED'
  /**
   * The host State does not recognise the post.
   *
   * What to do: Name a post that it recognises.
   */
  | 'SPONSOR_NOT_RECOGNIZED'
  /**
   * The family of the holder of such a post derives nothing from it.
   *
   * What to do: Nothing: the category of the post carries no family.
   */
  | 'SPONSOR_WITHOUT_FAMILY'
  /**
   * The record has changed since the caller saw it: the `version` of the input is an old one.
   *
   * What to do: Read the record again, and decide anew.
   */
  | 'STALE_VERSION'
  /**
   * Neither the day of arrival nor the first day of the post is stated.
   *
   * What to do: State one of the two.
   */
  | 'START_NEEDED'
  /**
   * The day of the medical statement is still to come.
   *
   * What to do: File the statement on its day or later.
   */
  | 'STATEMENT_TO_COME'
  /**
   * The stay is planned for less than 90 days, and such stays are not registered.
   *
   * What to do: Notify only stays of 90 days or more.
   */
  | 'STAY_LONG_ENOUGH'
  /**
   * The person has left, or has another status or has asked for one, so is not out of status.
   *
   * What to do: Nothing: the clock alone puts people out of status.
   */
  | 'STILL_HERE_WITHOUT_STATUS'
  /**
   * No third State is named as protecting power: it is neither the sending nor the host State.
   *
   * What to do: Name a third State.
   */
  | 'THIRD_STATE_NAMED'
  /**
   * The family tie has ended.
   *
   * What to do: Add only ties that last.
   */
  | 'TIE_ENDED'
  /**
   * The person belongs to this household from the same day on already.
   *
   * What to do: Go on with that tie.
   */
  | 'TIE_KNOWN'
  /**
   * The time to leave has not passed.
   *
   * What to do: Nothing: the clock alone puts people out of status.
   */
  | 'TIME_TO_LEAVE_PASSED'
  /**
   * The sending State does not pay the journeys, or does not rotate the person out.
   *
   * What to do: Return the notice for correction, or refuse it.
   */
  | 'TRANSFER_TESTS'
  /**
   * No country has the code.
   *
   * What to do: Write the ISO 3166-1 alpha-2 code, as `Country.code` has it.
   */
  | 'UNKNOWN_COUNTRY'
  /**
   * No class of visa has the code.
   *
   * What to do: Write the class as `VisaClass` does: A-1 is `A_1`.
   */
  | 'UNKNOWN_VISA_CLASS'
  /**
   * The nominee holds no A-1 visa.
   *
   * What to do: Wait until the visa is issued.
   */
  | 'VISA_A_1'
  /**
   * The class of the visa does not fit the post.
   *
   * What to do: Have the right class issued.
   */
  | 'VISA_FITS_POST'
  /**
   * The life cycle of the record does not allow the step from the state in which it stands.
   *
   * What to do: Read the `nextEvents` of the record, and take one of those.
   */
  | 'WRONG_STATE';

/** A file in which the host State decides: agrément and accreditation of a head, recognition of staff and consular officers, consent to a post, persona non grata (VCDR 4, 9, 10, 13; VCCR 4, 12, 23). */
export type AccreditationCase = Node & {
  __typename?: 'AccreditationCase';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** What the host State decides in the case; the kind sets the life cycle that the case runs through. */
  kind: AccreditationKind;
  /** Where the case stands in the life cycle of its kind. */
  state: AccreditationState;
  /** The mission that filed the case, or that the person or post belongs to. */
  mission: Mission;
  /** The person the case is about; none in the case of a post. Null in the case of a post. */
  person?: Maybe<Person>;
  /** The post, once there is one: not before agrément is granted (VCDR 4). Null until there is one. */
  appointment?: Maybe<Appointment>;
  /** Number of the form, or of the record that replaces it, with which the case was filed. Null when none is recorded. */
  form?: Maybe<Scalars['String']['output']>;
  /** The day on which the case began: with a nomination, a notification, a request for a post or a declaration (VCDR 4, 9, 10; VCCR 4, 10, 23). */
  openedOn: Scalars['Date']['output'];
  /** The day by which the next step is due: notification within 30 days of arrival, correction of a returned notification, departure, or the end of a term that has passed without notice. Null when no step is due by a day. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** True when arrival or appointment was notified after more than 30 days: no privileges are presumed until it is accepted (VCDR 10). */
  late: Scalars['Boolean']['output'];
  /** Last day to leave or to change status after the end of the functions: 30 days, or 60 with an extension asked for in time (VCDR 39(2)). Null until the functions end, and where no grace runs. */
  graceEndsOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which a person declared non grata has to leave (VCDR 9). Null in cases of other kinds, and where no day is set. */
  departBy?: Maybe<Scalars['Date']['output']>;
  /** The day from which the post has lasted longer than six years, so that the host State may ask whether it goes on; null before. */
  reviewFrom?: Maybe<Scalars['Date']['output']>;
  /** The moment that fixes precedence: presentation of credentials, exequatur or provisional admission (VCDR 16; VCCR 16). Null until then, and in cases that fix no precedence. */
  precedenceFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which the case was closed. Null while the case is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Steps of the case, oldest first. Reasons for a refusal are neither needed nor shown (VCDR 4(2), 9(1); VCCR 12(2), 23(4)). */
  history: Array<Transition>;
  /** The notices of the post that the mission has filed in the case, oldest first; the last one counts (VCDR 10). Empty where the case was opened before notices were kept, and in cases of other kinds. */
  notices: Array<AppointmentNotice>;
  /** What may happen next, in the order of the life cycle of the case's kind; empty when nothing follows its state. */
  nextEvents: Array<NextEvent>;
  /** Whose documents have to go back, and which identity cards are still out. */
  documentFacts: Scalars['Facts']['output'];
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** An event that is possible from the state in which a case stands. */
export type NextEvent = {
  __typename?: 'NextEvent';
  /** The event, in the words of the life cycle. */
  event: Scalars['String']['output'];
  /** The state to which it leads; null for a return to the state before. */
  to?: Maybe<AccreditationState>;
  /** What has to be true for it, in words; null when nothing has. */
  guard?: Maybe<Scalars['String']['output']>;
  /** Who may bring it about: roles, or `SYSTEM` for the passing of time. */
  role: Array<Scalars['String']['output']>;
  /** The change that brings it about, as `Mutation` names it; null for what the clock does, and for what follows another step. */
  mutation?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the viewer may bring it about by that change: by role and, for clerks, at the own mission. Its conditions may stand
   * against it all the same.
   */
  viewerMayFire: Scalars['Boolean']['output'];
};

/** Kinds of accreditation case. */
export type AccreditationKind =
  /** From the request for agrément to the end of the mission of a head (VCDR 4, 13). */
  | 'HEAD_OF_MISSION'
  /** Notification of staff: embassy, mission to an organization, consular employee (VCDR 10; VCCR 24). */
  | 'STAFF'
  /** Commission, provisional admission and exequatur of a career officer (VCCR 11-13). */
  | 'CONSULAR_OFFICER'
  /** Recognition of an honorary officer (VCCR 58, 68). */
  | 'HONORARY_OFFICER'
  /** Consent to a consular post, its seat, class and district (VCCR 4). */
  | 'POST'
  /** A person declared non grata or not acceptable (VCDR 9; VCCR 23). */
  | 'PERSONA_NON_GRATA';

/** States of accreditation cases of all kinds. */
export type AccreditationState =
  /** Head: the sending State has named its nominee (VCDR 4). */
  | 'AGREMENT_REQUESTED'
  /** Head: the host State consents (VCDR 4). */
  | 'AGREMENT_GRANTED'
  /** Head: the host State does not consent; it owes no reason (VCDR 4(2)). */
  | 'AGREMENT_REFUSED'
  /** Given up by the sending State, or recognition withdrawn (VCCR 23). */
  | 'WITHDRAWN'
  /** Head: named to the post, not yet here. */
  | 'APPOINTED'
  /** Head: in the country. */
  | 'ARRIVED'
  /** Head: a true copy of the credentials was handed over (VCDR 13). */
  | 'COPY_PRESENTED'
  /** Head: credentials presented. Staff: accepted and recognised. */
  | 'ACCREDITED'
  /** Head: relations were broken off (VCDR 45). */
  | 'SUSPENDED_RELATIONS'
  /** The functions have ended (VCDR 43; VCCR 25). */
  | 'TERMINATED'
  /** Staff: announced, not yet notified. */
  | 'EXPECTED'
  /** Staff: notified by the mission (VCDR 10). */
  | 'NOTIFIED'
  /** Staff: returned to the mission for correction. */
  | 'RETURNED'
  /** Staff: registered without privileges and immunities. */
  | 'REGISTERED_NO_PI'
  /** Not accepted. */
  | 'REFUSED'
  /** Staff: a move to another category is being decided. */
  | 'CHANGE_PENDING'
  /** Staff: the functions have ended, time to leave is running (VCDR 39(2)). */
  | 'TERMINATED_IN_GRACE'
  /** Staff: that time has passed without departure or change of status. */
  | 'OUT_OF_STATUS'
  /** Staff: left the country. */
  | 'CLOSED_DEPARTED'
  /** Staff: stayed in another status. */
  | 'CLOSED_STATUS_CHANGED'
  /** Post: the sending State has asked for consent (VCCR 4). */
  | 'POST_REQUESTED'
  /** Post: consent is given, premises are not yet approved. */
  | 'POST_APPROVED'
  /** Post: at work. */
  | 'POST_OPEN'
  /** Post: a change of seat, class or district awaits consent (VCCR 4(3)). */
  | 'CHANGE_REQUESTED'
  /** Post: closed. */
  | 'CLOSED'
  /** Consular officer: the commission has come (VCCR 11). */
  | 'COMMISSION_RECEIVED'
  /** Consular officer: admitted provisionally (VCCR 13). */
  | 'PROVISIONAL'
  /** Consular officer: exequatur granted (VCCR 12). */
  | 'RECOGNIZED'
  /** Honorary officer: asked for. */
  | 'HON_REQUESTED'
  /** Honorary officer: recognised; may act from now on. */
  | 'HON_RECOGNIZED'
  /** Declared persona non grata or not acceptable (VCDR 9; VCCR 23). */
  | 'PNG_DECLARED'
  /** Recalled after the declaration. */
  | 'RECALLED'
  /** No longer recognised as a member of the mission (VCDR 9(2)). */
  | 'RECOGNITION_REFUSED'
  /** Left the country after the declaration. */
  | 'DEPARTED';

/** A post: the dated tie of a person to a mission, from expectation to departure (VCDR 7, 10; VCCR 19, 24). */
export type Appointment = Node & {
  __typename?: 'Appointment';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The holder of the post; one person may hold several, each recorded by itself. */
  person?: Maybe<Person>;
  /** The mission or post that notified the holder and to which the holder belongs (VCDR 10; VCCR 24). */
  mission: Mission;
  /** The kind of post, from which status and privileges follow (VCDR 1; VCCR 1; 22 USC 288). */
  category: AppointmentCategory;
  /** Diplomatic or consular rank, as the host State accepts it; null for staff without one. */
  rank?: Maybe<Rank>;
  /** Title of the post as the mission notifies it. Null when it has notified none. */
  title?: Maybe<Scalars['String']['output']>;
  /** What the holder does, e.g. Deputy Chief of Mission: a function, not a rank. Null when the mission has not stated it. */
  function?: Maybe<Scalars['String']['output']>;
  /** True for whoever leads the mission or post: head of mission, head of a consular post, permanent representative, director, or chargé d'affaires ad interim. */
  headsMission: Scalars['Boolean']['output'];
  /** Class of a head of mission (VCDR 14, 19); null for everyone else. */
  headClass?: Maybe<HeadClass>;
  /** Place within the mission, as the mission itself notifies it (VCDR 17); it is never computed from rank. Null when the mission has not notified one. */
  missionOrder?: Maybe<Scalars['Int']['output']>;
  /** Where the post stands in its life cycle. */
  status: AppointmentStatus;
  /** First day of the post; for an expected one the planned day. */
  startsOn: Scalars['Date']['output'];
  /** Last day of the post; null while it lasts. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Planned length of the stay in days; stays of less than 90 days are not registered. Null when the mission has not stated it. */
  expectedDays?: Maybe<Scalars['Int']['output']>;
  /** Moment of arrival. Heads present their credentials in the order of their arrival (VCDR 13(2)). Null until the holder has arrived, and where only the day is recorded. */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day of arrival to take up the post; from then on privileges run (VCDR 39(1)). Null until the holder has arrived, and where no arrival is notified. */
  arrivedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the mission notified the arrival or appointment; it is late after 30 days (VCDR 10). Null until it has. */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the host State accepted the notification. Null until it has, and where the notification was not accepted. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** When a head of mission took up the functions, under the one practice that is applied to all (VCDR 13(1)); for a head of post, on recognition (VCCR 12, 13). Null until then, and in posts of others than heads. */
  functionsBeganAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a true copy of the credentials was handed over (VCDR 13(1)). Null until then, and in posts without credentials. */
  credentialsCopyPresentedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the credentials were presented to the head of State (VCDR 13, 14). Null until then, and in posts without credentials. */
  credentialsPresentedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which a head of post was admitted provisionally (VCCR 13). Null when the holder was not, and in posts that need no admission. */
  provisionallyAdmittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the exequatur was granted (VCCR 12). Null until then, and in posts that need none. */
  exequaturOn?: Maybe<Scalars['Date']['output']>;
  /** When a chargé d'affaires ad interim assumed charge (VCDR 19). Null for whoever has not been in charge. */
  chargeFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When charge was handed over again; null while it lasts. */
  chargeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The moment that decides the order among heads of one class; new credentials of the same class do not change it (VCDR 16; VCCR 16). Null until then, and in posts of others than heads. */
  precedenceFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The place of the post in the order of precedence today, as a text that sorts. */
  precedenceKey: Scalars['String']['output'];
  /** The day on which the functions came to an end (VCDR 43; VCCR 25). Null until they have. */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the holder left the country; privileges end then at the latest (VCDR 39(2)). Null until the holder has left. */
  departedOn?: Maybe<Scalars['Date']['output']>;
  /** Members of the holder's household at this post (VCDR 37). */
  householdMembers?: Maybe<HouseholdMemberConnection>;
  /** Files on this post. */
  accreditationCases?: Maybe<AccreditationCaseConnection>;
  /** Identity cards issued on the strength of this post, to the holder and the household. */
  identityCards?: Maybe<IdentityCardConnection>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A post: the dated tie of a person to a mission, from expectation to departure (VCDR 7, 10; VCCR 19, 24). */
export type AppointmentHouseholdMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HouseholdMemberWhere>;
  orderBy?: InputMaybe<Array<HouseholdMemberOrderBy>>;
};


/** A post: the dated tie of a person to a mission, from expectation to departure (VCDR 7, 10; VCCR 19, 24). */
export type AppointmentAccreditationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** A post: the dated tie of a person to a mission, from expectation to departure (VCDR 7, 10; VCCR 19, 24). */
export type AppointmentIdentityCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IdentityCardWhere>;
  orderBy?: InputMaybe<Array<IdentityCardOrderBy>>;
};

/** Kinds of post, each with its own regime of privileges and immunities. */
export type AppointmentCategory =
  /** Person charged by the sending State with acting as head of its diplomatic mission (VCDR 1(a)). */
  | 'HEAD_OF_MISSION'
  /** Member of the diplomatic staff (VCDR 1(d), (e)). */
  | 'DIPLOMATIC_AGENT'
  /** Member of the administrative and technical staff of an embassy (VCDR 1(f), 37(2)). */
  | 'ADMIN_TECH_STAFF'
  /** Member of the service staff of an embassy (VCDR 1(g), 37(3)). */
  | 'SERVICE_STAFF'
  /** Career officer of a consular post (VCCR 1(1)(d), 1(2)). */
  | 'CAREER_CONSULAR_OFFICER'
  /** Administrative or technical employee of a consular post (VCCR 1(1)(e)). */
  | 'CONSULAR_EMPLOYEE'
  /** Member of the service staff of a consular post (VCCR 1(1)(f)). */
  | 'CONSULAR_SERVICE_STAFF'
  /** Honorary consular officer (VCCR 1(2), 58-68). */
  | 'HONORARY_CONSULAR_OFFICER'
  /** Diplomatic-level member of a mission to an international organization (UN Headquarters Agreement, section 15; 22 USC 288g). */
  | 'IO_MISSION_DIPLOMATIC'
  /** Support staff of a mission to an international organization (22 USC 288d). */
  | 'IO_MISSION_SUPPORT'
  /** Officer or employee of an international organization (22 USC 288d). */
  | 'IO_STAFF'
  /** Senior official of an international organization who is treated like a diplomatic agent. */
  | 'IO_SENIOR_OFFICIAL'
  /** Employee of a miscellaneous foreign government office, without diplomatic or consular status (22 USC 4302). */
  | 'FOREIGN_GOV_EMPLOYEE_MFGO'
  /** Hired in the host country, normally without privileges. */
  | 'LOCALLY_EMPLOYED'
  /** Household worker of a member of a mission, not of the State (VCDR 1(h), 37(4)). */
  | 'PRIVATE_DOMESTIC_WORKER'
  /** Member of the sending State's armed forces; an attaché has the status of a diplomatic agent when accredited (VCDR 7). */
  | 'MILITARY'
  /** Employee of Taiwan's representative office (22 USC 3301 ff.). */
  | 'TECRO_EMPLOYEE'
  /** Employee of one of the offices of Taiwan outside the capital (22 USC 3301 ff.). */
  | 'TECO_EMPLOYEE';

/** Ranks that the host State accepts, highest first: diplomatic, consular, honorary. */
export type Rank =
  /** Ambassador Extraordinary and Plenipotentiary, or Apostolic Nuncio. */
  | 'AMBASSADOR'
  /** Chargé d'affaires, en pied or ad interim: the class of the head tells which (VCDR 14(1)(c), 19). */
  | 'CHARGE_DAFFAIRES'
  /** Diplomatic rank of a senior member of a mission; not a member of a government. */
  | 'MINISTER'
  /** Some services rank a minister-counselor above a minister. */
  | 'MINISTER_COUNSELOR'
  /** Diplomatic rank between minister-counselor and first secretary. */
  | 'COUNSELOR'
  /** Diplomatic rank below counselor, as are second and third secretary; not an office secretary. */
  | 'FIRST_SECRETARY'
  /** Diplomatic rank between first and third secretary. */
  | 'SECOND_SECRETARY'
  /** Diplomatic rank between second secretary and attaché. */
  | 'THIRD_SECRETARY'
  /** Attaché: defence, military, commercial, cultural. */
  | 'ATTACHE'
  /** The lowest diplomatic rank that the host State accepts. */
  | 'ASSISTANT_ATTACHE'
  /** Head of a consulate general, or the highest consular rank at a post (VCCR 9). */
  | 'CONSUL_GENERAL'
  /** A working title. */
  | 'DEPUTY_CONSUL_GENERAL'
  /** Head of a consulate, or the consular rank between consul general and vice consul (VCCR 9). */
  | 'CONSUL'
  /** Head of a vice-consulate, or the consular rank below consul (VCCR 9). */
  | 'VICE_CONSUL'
  /** Head of a consular agency, the fourth class of heads of post (VCCR 9). */
  | 'CONSULAR_AGENT'
  /** Honorary officer of the class of a consul general; ranks after career officers of the class (VCCR 16, 68). */
  | 'HONORARY_CONSUL_GENERAL'
  /** Honorary officer of the class of a consul; ranks after career officers of the class (VCCR 16, 68). */
  | 'HONORARY_CONSUL'
  /** Honorary officer of the class of a vice consul; ranks after career officers of the class (VCCR 16, 68). */
  | 'HONORARY_VICE_CONSUL'
  /** Honorary officer of the class of a consular agent; ranks after career officers of the class (VCCR 16, 68). */
  | 'HONORARY_CONSULAR_AGENT';

/** Classes of heads of mission, in the order of precedence (VCDR 14, 19). */
export type HeadClass =
  /** Ambassador or nuncio, accredited to the head of State (VCDR 14(1)(a)). */
  | 'AMBASSADOR'
  /** Envoy, minister or internuncio, accredited to the head of State (VCDR 14(1)(b)). */
  | 'ENVOY'
  /** Chargé d'affaires en pied, accredited to the minister for foreign affairs (VCDR 14(1)(c)). */
  | 'CHARGE_EN_PIED'
  /** Acting head while the post is vacant or the head cannot act (VCDR 19). */
  | 'CHARGE_AD_INTERIM';

/** Where a post stands. */
export type AppointmentStatus =
  /** Announced; the holder has not arrived. */
  | 'EXPECTED'
  /** The mission has notified arrival or appointment; the host State has not decided (VCDR 10; VCCR 24). */
  | 'NOTIFIED'
  /** The notification went back to the mission for correction. */
  | 'RETURNED'
  /** Head of a consular post, admitted provisionally until the exequatur (VCCR 13). */
  | 'PROVISIONAL'
  /** Accepted and recognised. */
  | 'ACCREDITED'
  /** Registered without privileges and immunities. */
  | 'REGISTERED_NO_PI'
  /** The host State did not accept the person in this post. */
  | 'REFUSED'
  /** Given up before it was decided, or recognition withdrawn (VCCR 23). */
  | 'WITHDRAWN'
  /** A move to another category is being decided. */
  | 'CHANGE_PENDING'
  /** Declared persona non grata, or not acceptable (VCDR 9; VCCR 23). */
  | 'PNG_DECLARED'
  /** Recalled by the sending State after the declaration (VCDR 9(1)). */
  | 'RECALLED'
  /** No longer recognised, because the sending State did not recall in time (VCDR 9(2)). */
  | 'RECOGNITION_REFUSED'
  /** The functions have ended; time to leave or to change status is running (VCDR 39(2)). */
  | 'TERMINATED_IN_GRACE'
  /** That time has passed, and the person has neither left nor changed status. */
  | 'OUT_OF_STATUS'
  /** Left the country. */
  | 'CLOSED_DEPARTED'
  /** Stayed in another status. */
  | 'CLOSED_STATUS_CHANGED';

/** A consular post as the list of Foreign Consular Offices of a day has it: class, district, officers. */
export type ConsularOffice = {
  __typename?: 'ConsularOffice';
  /** The post. */
  mission: Mission;
  /** Class of the post (VCCR 9); posts of honorary officers are a class by themselves (VCCR 58). */
  class: MissionKind;
  /** True for a post that an honorary officer heads. */
  honorary: Scalars['Boolean']['output'];
  /** The area assigned to the post (VCCR 4); null when none is recorded. */
  consularDistrict?: Maybe<Scalars['String']['output']>;
  /** The consular officers whom the host State recognises on that day, in the order that the post notifies. */
  officers?: Maybe<AppointmentConnection>;
};


/** A consular post as the list of Foreign Consular Offices of a day has it: class, district, officers. */
export type ConsularOfficeOfficersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AppointmentWhere>;
  orderBy?: InputMaybe<Array<AppointmentOrderBy>>;
};

/** What a change of the case of a consular officer gives back. */
export type ConsularOfficerPayload = {
  __typename?: 'ConsularOfficerPayload';
  /** The case after the change; null when it was refused. */
  case?: Maybe<AccreditationCase>;
  /** The post of the officer; null when the change was refused. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** The commission, or the notification in its place, of the head of a consular post (VCCR 11). */
export type ReceiveCommissionInput = {
  /** The consular post that the officer is to lead. */
  missionId: Scalars['ID']['input'];
  /** The officer, when the graph knows the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The officer, when the graph does not know the person yet. Give this or `personId`. */
  person?: InputMaybe<PersonInput>;
  /** Class of the head of post: consul general, consul, vice consul or consular agent (VCCR 9). */
  rank?: InputMaybe<Rank>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The consular district that the commission states. */
  consularDistrict?: InputMaybe<Scalars['String']['input']>;
  /** City of the seat of the post that the commission states. */
  seat?: InputMaybe<Scalars['String']['input']>;
  /** The planned first day of the post. */
  startsOn: Scalars['Date']['input'];
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of the functions of a consular officer, of career or honorary (VCCR 25). */
export type EndConsularFunctionsInput = {
  /** The case of the officer whose functions have ended. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The last day of the functions. */
  terminatedOn: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A note that asks for an honorary consular officer (VCCR 58, 68). */
export type RequestHonoraryOfficerInput = {
  /** The consular post at which the officer is to act. */
  missionId: Scalars['ID']['input'];
  /** The officer, when the graph knows the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The officer, when the graph does not know the person yet. Give this or `personId`. */
  person?: InputMaybe<PersonInput>;
  /** One of the honorary ranks. */
  rank: Rank;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The planned first day of the post. */
  startsOn: Scalars['Date']['input'];
  /** Why the officer is needed. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** Where the officer is to act. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** What the officer is to do. */
  functions?: InputMaybe<Scalars['String']['input']>;
  /** How much of it is expected. */
  workload?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The recognition of an honorary consular officer (R23). */
export type RecogniseHonoraryOfficerInput = {
  /** The case of the honorary officer. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the officer lives in the area of the district, as was found. */
  livesInDistrict: Scalars['Boolean']['input'];
  /** The day on which the notice of appointment (DS-2005) was filed; nothing while it is not. */
  noticeFiledOn?: InputMaybe<Scalars['Date']['input']>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of relations gives back. */
export type RelationsPayload = {
  __typename?: 'RelationsPayload';
  /** The relations after the change; null when it was refused. */
  relations?: Maybe<DiplomaticRelations>;
  /** The cases of heads of missions that went along. */
  cases: Array<AccreditationCase>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** Something that the host State owes or does while relations stand where they do. */
export type RelationsDuty = {
  __typename?: 'RelationsDuty';
  /** The duty, in words. */
  duty: Scalars['String']['output'];
  /** The article it rests on. */
  legalBasis: Scalars['String']['output'];
};

/** An event that is possible from where relations stand. */
export type NextRelationsEvent = {
  __typename?: 'NextRelationsEvent';
  /** The event, in the words of the life cycle. */
  event: Scalars['String']['output'];
  /** The status to which it leads; null for a return to the status before. */
  to?: Maybe<RelationsStatus>;
  /** What has to be true for it, in words; null when nothing has. */
  guard?: Maybe<Scalars['String']['output']>;
  /** Who may bring it about: roles, or `SYSTEM` for the passing of time. */
  role: Array<Scalars['String']['output']>;
  /** The change that brings it about, as `Mutation` names it; null for what the clock does, and for what follows another step. */
  mutation?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the viewer may bring it about by that change: by role and, for clerks, at the own mission. Its conditions may stand
   * against it all the same.
   */
  viewerMayFire: Scalars['Boolean']['output'];
};

/** A step of the relations with a State. */
export type ChangeRelationsInput = {
  /** Code of the State that the relations are with (ISO 3166-1 alpha-2). */
  countryCode: Scalars['String']['input'];
  /** The notice or act on which the step rests. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** The version of the relations that the caller has seen, 0 where none are recorded; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A protecting power for the interests of a State (VCDR 45, 46). */
export type NameProtectingPowerInput = {
  /** Code of the State that the relations are with (ISO 3166-1 alpha-2). */
  countryCode: Scalars['String']['input'];
  /** Code of the third State that is to guard the interests. */
  protectingPowerCode: Scalars['String']['input'];
  /** Whether the host State accepts that State. */
  accepted: Scalars['Boolean']['input'];
  /** The notice or act on which the step rests. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** The version of the relations that the caller has seen, 0 where none are recorded; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of the functions of heads whose cases a break of relations has suspended. */
export type EndHeadsAfterBreakInput = {
  /** Code of the State that the relations are with (ISO 3166-1 alpha-2). */
  countryCode: Scalars['String']['input'];
  /** The last day of the functions. */
  terminatedOn: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A State, or another body that sends missions or receives nationals: the countries of ISO 3166-1, withdrawn States of ISO 3166-3, Kosovo, and the European Union. */
export type Country = Node & {
  __typename?: 'Country';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`). */
  code: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3 code. Null where the list of countries has none. */
  alpha3?: Maybe<Scalars['String']['output']>;
  /** Short name in English. */
  name: Scalars['String']['output'];
  /** Formal name in English. Null where the list of countries has none. */
  officialName?: Maybe<Scalars['String']['output']>;
  /** Region of the United Nations M49 standard. Null where the list of countries has none. */
  region?: Maybe<Scalars['String']['output']>;
  /** Subregion of the United Nations M49 standard. Null in regions that have none. */
  subregion?: Maybe<Scalars['String']['output']>;
  /** The day a withdrawn State ceased to exist under this code; null for present ones. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** The diplomatic relations of the host State with this one, on a day (today unless told); null when none were ever recorded (VCDR 2). */
  relations?: Maybe<DiplomaticRelations>;
  /** The missions that this State maintains here; consular posts are missions, too. Null, with an error, when a filter or an order of the list is refused. */
  missions?: Maybe<MissionConnection>;
};


/** A State, or another body that sends missions or receives nationals: the countries of ISO 3166-1, withdrawn States of ISO 3166-3, Kosovo, and the European Union. */
export type CountryRelationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A State, or another body that sends missions or receives nationals: the countries of ISO 3166-1, withdrawn States of ISO 3166-3, Kosovo, and the European Union. */
export type CountryMissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MissionWhere>;
  orderBy?: InputMaybe<Array<MissionOrderBy>>;
};

/** Diplomatic relations with a State in a period. */
export type DiplomaticRelations = {
  __typename?: 'DiplomaticRelations';
  /** Where relations with the State stood in the period, from normal to severed (VCDR 2, 45). */
  status: RelationsStatus;
  /** The day from which this holds; null when it is not recorded. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The day on which it ended; null while it holds. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The third State that guards the interests of the sending State while relations are broken (VCDR 45, 46). Null when there is none. */
  protectingPower?: Maybe<Country>;
  /** What the status rests on, e.g. a note or a proclamation. Null when none is recorded. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** Grows with every change of the relations; a change that names an old one is refused. */
  version: Scalars['Int']['output'];
  /** What the host State owes or does while this holds (VCDR 11, 44-46; 22 USC 4305(c)). */
  duties: Array<RelationsDuty>;
  /** Steps of the relations with the State, up to the present, oldest first. */
  history: Array<Transition>;
  /** What may happen next from this status. */
  nextEvents: Array<NextRelationsEvent>;
};

/** Where relations stand (VCDR 2, 44, 45; 22 USC 4305(c)). */
export type RelationsStatus =
  /** Relations are in force. */
  | 'NORMAL'
  /** The size of a mission or its posts were cut by order (VCDR 11). */
  | 'RESTRICTED'
  /** The sending State has withdrawn its staff; relations stay. */
  | 'MISSION_RECALLED'
  /** Relations were broken off. */
  | 'RELATIONS_SEVERED'
  /** A third State guards the interests. */
  | 'PROTECTING_POWER_NAMED'
  /** The host State keeps the premises itself. */
  | 'STATE_CUSTODY'
  /** Relations were resumed and property is being settled. */
  | 'RESTORED'
  /** There are no diplomatic relations. */
  | 'NONE';

/** The notice that functions end (form DS-2008). */
export type FileTerminationNoticeInput = {
  /** The case of the head of mission or member of the staff whose functions end. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Last day of the functions; it has come. */
  terminatedOn: Scalars['Date']['input'];
  /** Members of the family, by the id of the person, who stay in posts of their own that the host State has accepted; all others who work at the mission end too. */
  stayingPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of recognition by the Office, where the mission has filed no notice of it. */
export type EndRecognitionInput = {
  /** The case of the person who is recognised no longer. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Last day of the functions; today unless told. */
  terminatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The note to the mission. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The one longer time to leave (R12). */
export type ExtendGraceInput = {
  /** The case whose time to leave is running. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the mission asked for it, day 30 at the latest; today unless told. */
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The exceptional circumstances. */
  reason: Scalars['String']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The departure of a person whose functions have ended. */
export type RecordDepartureInput = {
  /** The case of the person who has left. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the person left; today unless told. Immunity ends with it (VCDR 39(2)). */
  departedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An officer on the Diplomatic List of a day: a diplomatic officer whom the host State has accepted, with the name of the spouse. Children and other dependants are never on it. */
export type DiplomaticListEntry = {
  __typename?: 'DiplomaticListEntry';
  /** Opaque identifier; it stands for one officer on the list of one day. */
  id: Scalars['ID']['output'];
  /** The mission that notified the officer (VCDR 10). */
  mission: Mission;
  /** The officer. */
  person?: Maybe<Person>;
  /** Title of the post as the mission notifies it; null when it notifies none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Diplomatic rank, as the host State accepts it; null for whoever bears none. */
  rank?: Maybe<Rank>;
  /** Name of the spouse in the officer's household on that day; null for none. */
  spouseName?: Maybe<Scalars['String']['output']>;
  /** What decides whether the officer has full immunity. */
  statusFacts: Scalars['Facts']['output'];
};

/** What a change of an accreditation case gives back. */
export type AccreditationCasePayload = {
  __typename?: 'AccreditationCasePayload';
  /** The case after the change; null when it was refused. */
  case?: Maybe<AccreditationCase>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** The appointment of a head, and the case in which it was made. */
export type AppointHeadOfMissionPayload = {
  __typename?: 'AppointHeadOfMissionPayload';
  /** The case after the change; null when it was refused. */
  case?: Maybe<AccreditationCase>;
  /** The post that the appointment begins; null when it was refused. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** A request for consent to a head of mission (VCDR 4). */
export type RequestAgrementInput = {
  /** The mission that the nominee is to lead. */
  missionId: Scalars['ID']['input'];
  /** The nominee, when the graph knows the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The nominee, when the graph does not know the person yet. Give this or `personId`. */
  person?: InputMaybe<PersonInput>;
  /** A remark on the note and the curriculum vitae. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a case that needs nothing but the case. */
export type AdvanceAccreditationInput = {
  /** The accreditation case that goes one step on. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** A remark that is kept with the step. Reasons for a refusal are neither needed nor kept (VCDR 4(2), 9(1); VCCR 12(2)). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The appointment of a nominee for whom agrément is granted. */
export type AppointHeadOfMissionInput = {
  /** The case of the nominee, in which agrément is granted (VCDR 4; R1). */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Class of the head, which goes before every date in the order of precedence (VCDR 14); AMBASSADOR unless told. */
  headClass?: InputMaybe<HeadClass>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The planned first day of the post. */
  startsOn: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The arrival of a head of mission, by the hour: heads present their credentials in the order in which they arrived (VCDR 13(2)). */
export type RecordArrivalInput = {
  /** The case of the head of mission. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The moment of arrival; it has come, and is not before the day on which agrément was granted. */
  arrivedAt: Scalars['DateTime']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The presentation of credentials, or of a true copy of them (VCDR 13(1)). */
export type PresentCredentialsInput = {
  /** The case of the head of mission. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The moment of the presentation; it has come, and is not before the step that it follows. That of the credentials themselves fixes precedence (VCDR 16; R3). */
  presentedAt: Scalars['DateTime']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Charge of a mission ad interim (VCDR 19). */
export type TakeChargeInput = {
  /** The post of the member of the diplomatic staff who takes charge. */
  appointmentId: Scalars['ID']['input'];
  /** True when there is a head who cannot act; nothing when the post of head is vacant. */
  headCannotAct?: InputMaybe<Scalars['Boolean']['input']>;
  /** When charge is taken. */
  chargeFrom: Scalars['DateTime']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of charge ad interim. */
export type EndChargeInput = {
  /** The post of whoever is in charge ad interim (VCDR 19). */
  appointmentId: Scalars['ID']['input'];
  /** When charge is handed over. */
  chargeUntil: Scalars['DateTime']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of a post gives back. */
export type AppointmentPayload = {
  __typename?: 'AppointmentPayload';
  /** The post after the change; null when it was refused. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** What a change of a household gives back. */
export type HouseholdMemberPayload = {
  __typename?: 'HouseholdMemberPayload';
  /** The family tie after the change; null when it was refused. */
  householdMember?: Maybe<HouseholdMember>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** The notice of a member of the household of the holder of a post (form DS-2007). */
export type AddHouseholdMemberInput = {
  /** The post from which the status is to derive. */
  appointmentId: Scalars['ID']['input'];
  /** Who joins, as what, and from when. */
  member: FamilyMemberInput;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a family tie: separation, marriage, a home of one's own. */
export type EndHouseholdMembershipInput = {
  /** The family tie that ends. */
  householdMemberId: Scalars['ID']['input'];
  /** The version of the family tie that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the tie ended; what derives from it lasts 30 days longer at most (R12, R15). */
  on: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The letter of a school, which carries a child's membership from 21 to 23 (22 CFR 41.21(a)(3)). */
export type FileStudentEvidenceInput = {
  /** The family tie of the child. */
  householdMemberId: Scalars['ID']['input'];
  /** The version of the family tie that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The day until which the school confirms full-time study after the secondary school. */
  studentUntil: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The statement that a child of any age cannot support itself because of a disability (22 CFR 41.21(a)(3)). */
export type FileDisabilityEvidenceInput = {
  /** The family tie of the child. */
  householdMemberId: Scalars['ID']['input'];
  /** The version of the family tie that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the medical statement, from which it counts. */
  statementOn: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Two holders of posts who are married to each other; each has a notice of their own (VCDR 10). */
export type RegisterTandemCoupleInput = {
  /** The post of the one whose household is told of. */
  appointmentId: Scalars['ID']['input'];
  /** The post of the spouse, at whichever mission. */
  spouseAppointmentId: Scalars['ID']['input'];
  /** The day from which they are of one household. */
  since: Scalars['Date']['input'];
  /** The day of the document that proves the marriage. */
  evidenceOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A person accepted as part of the household of the holder of a post; the status derives from that post (VCDR 37; 22 CFR 41.21). */
export type HouseholdMember = Node & {
  __typename?: 'HouseholdMember';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The post from which the status derives. */
  principal?: Maybe<Appointment>;
  /** The member of the household whose status derives from the post. */
  person?: Maybe<Person>;
  /** The mission of that post. */
  mission: Mission;
  /** Whether the person belongs to the household on a day (today unless told), with the reason (22 CFR 41.21(a)(3); R14, R15); null when the viewer may not know of the person or the post. */
  standing?: Maybe<HouseholdStanding>;
  /** How the person is related to the holder of the post; the relation decides what has to be proved (22 CFR 41.21(a)(3)). */
  relation: HouseholdRelation;
  /** First day in the household at this post. */
  since: Scalars['Date']['output'];
  /** The day on which the tie ended: departure, divorce, age, marriage, work; null while it lasts. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Whether the person lives in the holder's home; a child away at school or college still belongs to the household. */
  livesInHousehold: Scalars['Boolean']['output'];
  /** The day of the document that proves the tie: marriage or birth certificate, adoption. Null when none is recorded. */
  evidenceOn?: Maybe<Scalars['Date']['output']>;
  /** The day until which a school confirms full-time post-secondary study; it carries a child's membership from 21 to 23 (22 CFR 41.21(a)(3)). Null when no school has confirmed any. */
  studentUntil?: Maybe<Scalars['Date']['output']>;
  /** The day of the medical statement that a child of any age cannot support itself because of a disability (22 CFR 41.21(a)(3)). Null when there is none. */
  disabilityStatementOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which a child married, which ends membership. Null when none is recorded. */
  marriedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the host State authorized a parent or another relative individually. Null for others, and until it has. */
  authorizedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A person accepted as part of the household of the holder of a post; the status derives from that post (VCDR 37; 22 CFR 41.21). */
export type HouseholdMemberStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The status that derives from a family tie on a day, and why. */
export type HouseholdStanding = {
  __typename?: 'HouseholdStanding';
  /** Whether the person belongs to the household. */
  status: HouseholdStatus;
  /** The reason in one word, e.g. `STUDENT` or `TIE_ENDED`. */
  reason: Scalars['String']['output'];
  /** The reason in a sentence. */
  explanation: Scalars['String']['output'];
  /** The treaty, statute or practice on which it rests. */
  legalBasis: Scalars['String']['output'];
  /** The first day without the status, from which the time to leave runs; null while it lasts, or when there was none. */
  lostOn?: Maybe<Scalars['Date']['output']>;
};

/** Whether a person belongs to a household. */
export type HouseholdStatus =
  /** Belongs to the household, so that status derives from the post. */
  | 'ELIGIBLE'
  /** A child who has grown out of it: at 21, or at 23 as a student. */
  | 'AGED_OUT'
  /** For any other reason. */
  | 'NOT_HOUSEHOLD';

/** How a member of a household is related to the holder of the post. */
export type HouseholdRelation =
  /** Married to the holder of the post, whatever the sex of either. */
  | 'SPOUSE'
  /** Recognised only where the sending State does the same for staff of the host State. */
  | 'DOMESTIC_PARTNER'
  /** By blood or adoption. */
  | 'CHILD'
  /** A parent; belongs to the household only once the host State has authorized the person individually, see `authorizedOn`. */
  | 'PARENT'
  /** Another relative, e.g. a brother or sister; belongs to the household only once the host State has authorized the person individually, see `authorizedOn`. */
  | 'OTHER';

/** A card for the holder of an accepted post, or for a member of the household. */
export type IssueIdentityCardInput = {
  /** The post on which the card rests. */
  appointmentId: Scalars['ID']['input'];
  /** The member of the household; nothing for the holder of the post. */
  householdMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a photograph is on file. */
  photoOnFile: Scalars['Boolean']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a card, and on which day. */
export type IdentityCardEventInput = {
  /** The card that came back, or was lost. */
  identityCardId: Scalars['ID']['input'];
  /** The version of the card that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which it happened; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of an identity card gives back. */
export type IdentityCardPayload = {
  __typename?: 'IdentityCardPayload';
  /** The card after the change; null when it was refused. */
  identityCard?: Maybe<IdentityCard>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** A card that the host State issues to a member of a mission or household. It settles who the holder is; status is always verified against the live record. */
export type IdentityCard = Node & {
  __typename?: 'IdentityCard';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Number on the card; its last character checks the others (ISO 7064, MOD 37,36). */
  number: Scalars['String']['output'];
  /** Colour of the border, which tells the group of holders. */
  border: CardBorder;
  /** Whether the card may still be shown: valid, run out, given back or lost. */
  state: CardState;
  /** Who carries the card. */
  person?: Maybe<Person>;
  /** The post on which the card rests: the holder's own, or that of the head of the household. */
  appointment?: Maybe<Appointment>;
  /** The mission of that post. */
  mission: Mission;
  /** First day on which the card is good. */
  issuedOn: Scalars['Date']['output'];
  /** Last day on which the card is good; the status of its holder may end sooner. */
  expiresOn: Scalars['Date']['output'];
  /** The day on which it came back; all cards go back at the end of the post. Null until it has. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the loss was reported. Null when it was not. */
  reportedLostOn?: Maybe<Scalars['Date']['output']>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Colours of the border of identity cards. */
export type CardBorder =
  /** Diplomatic officers, diplomatic-level staff of missions to organizations, and their families. */
  | 'BLUE'
  /** Administrative, technical and service staff of embassies, support staff of missions to organizations, Taiwan's representative office, and families where entitled. */
  | 'GREEN'
  /** Consular officers and employees, Taiwan's other offices, and families as a courtesy. */
  | 'RED';

/** Where a card stands. */
export type CardState =
  /** Good: issued, and its last day has not passed. */
  | 'VALID'
  /** Its last day has passed, and it has not come back. */
  | 'EXPIRED'
  /** Given back to the host State (R48). */
  | 'RETURNED'
  /** Reported lost or stolen. */
  | 'LOST';

/** One reading of a published file into the graph: what it was, how it ended, and how much of it was used. Every record that came from a file names its data set; this is the record of the reading itself. */
export type ImportRun = Node & {
  __typename?: 'ImportRun';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Name of the file, without its folder. */
  fileName: Scalars['String']['output'];
  /** What the file holds. */
  kind: ImportKind;
  /** Slug of the data set, as the provenance of its records names it. */
  dataset: Scalars['String']['output'];
  /** SHA-256 of the file, in hexadecimal digits: the same digits are the same file. */
  sha256: Scalars['String']['output'];
  /** The day on which the file was retrieved or which it describes; null when its name does not say. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** When the reading began. */
  startedAt: Scalars['DateTime']['output'];
  /** When the reading ended, whether it succeeded or failed. */
  finishedAt: Scalars['DateTime']['output'];
  /** Whether the reading changed the graph, found nothing new or failed. */
  outcome: ImportOutcome;
  /** Why nothing of the file was used; null unless the import failed. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Records read: the sum of inserted, changed, unchanged, skipped and rejected. */
  read: Scalars['Int']['output'];
  /** Records that were new to the graph. */
  inserted: Scalars['Int']['output'];
  /** Records that changed something that was there. */
  changed: Scalars['Int']['output'];
  /** Records that said what the graph knew already. */
  unchanged: Scalars['Int']['output'];
  /** Records that the graph leaves out on purpose, e.g. missions in another host country, headings and footnotes. */
  skipped: Scalars['Int']['output'];
  /** Records that could not be used; each is listed with its reason. */
  rejected: Scalars['Int']['output'];
  /** Totals that the publisher states and that agree with the records. */
  totalsReconciled: Scalars['Int']['output'];
  /** Totals that the publisher states and that differ from the records; both are kept as they are. */
  totalsNotReconciled: Scalars['Int']['output'];
  /** What could not be used: whole records, and single values of records that were used without them. */
  rejections: RejectedRowConnection;
};


/** One reading of a published file into the graph: what it was, how it ended, and how much of it was used. Every record that came from a file names its data set; this is the record of the reading itself. */
export type ImportRunRejectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RejectedRowWhere>;
  orderBy?: InputMaybe<Array<RejectedRowOrderBy>>;
};

/** A published record, or one value of it, that could not be used. It holds published data only. */
export type RejectedRow = Node & {
  __typename?: 'RejectedRow';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reading that met the record. */
  run: ImportRun;
  /** Line of the file, from 1; in a map file the number of the feature. */
  line: Scalars['Int']['output'];
  /** The column whose value could not be used; null when the whole record could not. */
  column?: Maybe<Scalars['String']['output']>;
  /** The value, or the beginning of the record, as published. */
  value: Scalars['String']['output'];
  /** Why the record or value could not be used, in words. */
  reason: Scalars['String']['output'];
  /** True when the record was used without this value. */
  recordUsed: Scalars['Boolean']['output'];
};

/** What a file holds. */
export type ImportKind =
  /** Embassies and consulates in the world, of which those in the host country are used. */
  | 'EMBASSIES'
  /** Chanceries in Washington with their addresses. */
  | 'CHANCERIES'
  /** Visas issued in a month, by nationality and class. */
  | 'ISSUANCES_MONTHLY'
  /** Visas issued in a fiscal year, by nationality and class. */
  | 'ISSUANCES_YEARLY'
  /** Visits by foreign leaders. */
  | 'LEADER_VISITS'
  /** Overlay zones of the District of Columbia (22 USC 4306). */
  | 'ZONING_OVERLAYS'
  /** Codes for the use of real property in the District of Columbia. */
  | 'PROPERTY_USE_CODES';

/** How the reading of a file ended. */
export type ImportOutcome =
  /** Records were inserted or changed. */
  | 'IMPORTED'
  /** The graph knew everything already; nothing was written. */
  | 'UNCHANGED'
  /** The file could not be trusted as a whole; nothing of it was used. */
  | 'FAILED';

/** A post whose holder arrived and was notified after more than 30 days, or not yet though 30 days have passed: no privileges or immunities are presumed until the host State accepts (VCDR 10). */
export type LateNotification = {
  __typename?: 'LateNotification';
  /** The post. */
  appointment?: Maybe<Appointment>;
  /** The holder. */
  person?: Maybe<Person>;
  /** The mission that should have notified in time. */
  mission: Mission;
  /** Day of arrival to take up the post. */
  arrivedOn: Scalars['Date']['output'];
  /** The day of the notification; null when there was none by the day that was asked for. */
  notifiedOn?: Maybe<Scalars['Date']['output']>;
  /** By how many days the 30 were passed, up to the notification or, without one, up to the day that was asked for. */
  daysLate: Scalars['Int']['output'];
};

/** What a change of a mission gives back. */
export type MissionPayload = {
  __typename?: 'MissionPayload';
  /** The mission after the change; null when it was refused. */
  mission?: Maybe<Mission>;
  /** The case in which the host State decides about a consular post; null for missions of other kinds, and, with an error, for property officers: they open missions, but may read no case. */
  case?: Maybe<AccreditationCase>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** A request for consent to a mission, post or office (VCDR 2, 12; VCCR 4; 22 USC 4302). */
export type RequestMissionInput = {
  /** What sort of mission it is to be; for a consular post this is its class (VCCR 9). */
  kind: MissionKind;
  /** Name that the mission is to bear. */
  name: Scalars['String']['input'];
  /** The mission that the post, branch or office is to belong to. Clerks ask for what belongs to their own mission. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the State that sends the mission (ISO 3166-1 alpha-2); that of `parentId` unless told. */
  sendingStateCode?: InputMaybe<Scalars['String']['input']>;
  /** The organization to which a permanent mission is to be accredited. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The area of a consular post (VCCR 4(2)). */
  consularDistrict?: InputMaybe<Scalars['String']['input']>;
  /** Where the mission is to have its seat; the city at least. */
  seat?: InputMaybe<AddressInput>;
  /** Why the mission is asked for, as the note says. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a mission that needs nothing but the mission. */
export type AdvanceMissionInput = {
  /** The mission that goes one step on. */
  missionId: Scalars['ID']['input'];
  /** The version of the mission that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** A remark that is kept with the step. Reasons for a refusal are neither needed nor kept. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A request for consent to another seat, class or district (VCCR 4(3)); what is not named stays as it is. */
export type RequestMissionChangeInput = {
  /** The mission whose seat, class or district is to change. */
  missionId: Scalars['ID']['input'];
  /** The version of the mission that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The new class of the post, one of those of career posts (VCCR 9). */
  kind?: InputMaybe<MissionKind>;
  /** The new seat. */
  seat?: InputMaybe<AddressInput>;
  /** The new area of the post. */
  consularDistrict?: InputMaybe<Scalars['String']['input']>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The closure of a mission. */
export type CloseMissionInput = {
  /** The mission that closes. */
  missionId: Scalars['ID']['input'];
  /** The version of the mission that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What becomes of archives and premises (VCDR 45(a); VCCR 27). */
  archivesAndPremises?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A foreign mission in the host country: an embassy, a consular post, a mission to an international organization, and every other office of 22 USC 4302. */
export type Mission = Node & {
  __typename?: 'Mission';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Name as the mission itself bears it. */
  name: Scalars['String']['output'];
  /** What sort of mission it is, from which the law that governs it follows (VCDR, VCCR, 22 USC 288, 4302). */
  kind: MissionKind;
  /** Where the mission stands in its life cycle (VCDR 2, 12; VCCR 4). */
  state: MissionState;
  /** What follows from the state: whether the mission is working. */
  status: MissionStatus;
  /** The State, or the body, that sends the mission. Null when no State of the list of countries sends it. */
  sendingState?: Maybe<Country>;
  /** The mission that a consular post or branch belongs to. Null for a mission that belongs to none. */
  parent?: Maybe<Mission>;
  /** The consular posts and branches of this mission. `Query.missions` shows posts to everyone, but not to which mission they belong. */
  posts?: Maybe<MissionConnection>;
  /** The area assigned to a consular post (VCCR 1(1)(b), 4). Null for missions of other kinds, and where none is recorded. */
  consularDistrict?: Maybe<Scalars['String']['output']>;
  /** The organization to which a permanent mission is accredited, e.g. United Nations. Null for missions of other kinds. */
  organization?: Maybe<Scalars['String']['output']>;
  /** Where the mission has its seat (VCDR 12; VCCR 4); null when it is not known. */
  address?: Maybe<Address>;
  /** City of the seat. Null when it is not recorded. */
  city?: Maybe<Scalars['String']['output']>;
  /** Number that the mission gives the public, as published; null when it gives none. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Address for electronic mail that the mission gives the public; null when it gives none. */
  email?: Maybe<Scalars['String']['output']>;
  /** Address of the mission's pages on the web; null when it names none. */
  website?: Maybe<Scalars['String']['output']>;
  /** The day, or the first day of the year, on which the mission opened, as far as known. Null when it is not. */
  establishedOn?: Maybe<Scalars['Date']['output']>;
  /** How exactly `establishedOn` is known. Null when that is null. */
  establishedPrecision?: Maybe<DatePrecision>;
  /** The day on which the mission closed. Null when it has not closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Who leads the mission or post now: the head whose functions have begun, otherwise the chargé d'affaires ad interim (VCDR 13, 19; VCCR 12, 13, 15); null while nobody is notified. */
  headOfMission?: Maybe<Appointment>;
  /** Posts at the mission, present, expected and past, in the order that the mission itself notifies (VCDR 10, 17). */
  personnel?: Maybe<AppointmentConnection>;
  /** Files on the mission's people and on the mission itself: agrément, recognition, consent to a post (VCDR 4, 9, 10; VCCR 4, 12). */
  accreditationCases?: Maybe<AccreditationCaseConnection>;
  /** The rules of accreditation held against the records of the mission as they stand on a day (today by default, and no later), by rule: one line for each record that does not keep it, or one that says that all do. Rules are judged by all records there are; what the viewer may not see is left out, and a line says of which rules nothing can be told. Ages are judged as of today, whatever the day: a report of an earlier day finds no child too old. */
  accreditationCompliance: Array<RuleCheck>;
  /** The change of seat, class or district that awaits consent (VCCR 4(3)); null when there is none. */
  requestedChange?: Maybe<MissionChange>;
  /** Steps of the mission's life, oldest first. */
  history: Array<Transition>;
  /** What may happen next, in the order of a mission's life; empty when nothing follows its state. */
  nextEvents: Array<NextMissionEvent>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A foreign mission in the host country: an embassy, a consular post, a mission to an international organization, and every other office of 22 USC 4302. */
export type MissionPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MissionWhere>;
  orderBy?: InputMaybe<Array<MissionOrderBy>>;
};


/** A foreign mission in the host country: an embassy, a consular post, a mission to an international organization, and every other office of 22 USC 4302. */
export type MissionPersonnelArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AppointmentWhere>;
  orderBy?: InputMaybe<Array<AppointmentOrderBy>>;
};


/** A foreign mission in the host country: an embassy, a consular post, a mission to an international organization, and every other office of 22 USC 4302. */
export type MissionAccreditationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** A foreign mission in the host country: an embassy, a consular post, a mission to an international organization, and every other office of 22 USC 4302. */
export type MissionAccreditationComplianceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A change of a mission that awaits consent; what it leaves as it is is null. */
export type MissionChange = {
  __typename?: 'MissionChange';
  /** The new class of the post (VCCR 9); null when it stays. */
  kind?: Maybe<MissionKind>;
  /** The new seat; null when it stays. */
  address?: Maybe<Address>;
  /** The new area of the post; null when it stays. */
  consularDistrict?: Maybe<Scalars['String']['output']>;
};

/** An event that is possible from the state in which a mission stands. */
export type NextMissionEvent = {
  __typename?: 'NextMissionEvent';
  /** The event, in the words of the life cycle. */
  event: Scalars['String']['output'];
  /** The state to which it leads; null for a return to the state before. */
  to?: Maybe<MissionState>;
  /** What has to be true for it, in words; null when nothing has. */
  guard?: Maybe<Scalars['String']['output']>;
  /** Who may bring it about: roles, or `SYSTEM` for the passing of time. */
  role: Array<Scalars['String']['output']>;
  /** The change that brings it about, as `Mutation` names it; null for what the clock does, and for what follows another step. */
  mutation?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the viewer may bring it about by that change: by role and, for clerks, at the own mission. Its conditions may stand
   * against it all the same.
   */
  viewerMayFire: Scalars['Boolean']['output'];
};

/** How exactly a date is known. */
export type DatePrecision =
  /** Only the year is known; its first day stands for it. */
  | 'YEAR'
  /** The day itself is known. */
  | 'DAY';

/** Kinds of foreign mission, each with its own law. */
export type MissionKind =
  /** Diplomatic mission to the host State (VCDR 3). */
  | 'EMBASSY'
  /** Office of an embassy outside the capital, with prior consent (VCDR 12). */
  | 'EMBASSY_BRANCH'
  /** Consular post of the first class (VCCR 9). */
  | 'CONSULATE_GENERAL'
  /** Consular post of the second class (VCCR 9). */
  | 'CONSULATE'
  /** Consular post of the third class (VCCR 9). */
  | 'VICE_CONSULATE'
  /** Consular post of the fourth class (VCCR 9). */
  | 'CONSULAR_AGENCY'
  /** Consular post headed by an honorary officer (VCCR 58-68). */
  | 'HONORARY_POST'
  /** Permanent mission of a member State to the United Nations (UN Headquarters Agreement, section 15). */
  | 'UN_MISSION'
  /** Office of a non-member State or entity at the United Nations. */
  | 'UN_OBSERVER'
  /** Permanent mission to the Organization of American States (22 USC 288g). */
  | 'OAS_MISSION'
  /** Designated public international organization (22 USC 288). */
  | 'INTERNATIONAL_ORGANIZATION'
  /** Delegation treated like a diplomatic mission by statute and order (22 USC 288h). */
  | 'DELEGATION'
  /** Miscellaneous foreign government office: trade, tourism, purchasing (22 USC 4302). */
  | 'MFGO'
  /** Taiwan's representative office, or one of its offices elsewhere (22 USC 3301 ff.). */
  | 'TAIWAN_OFFICE'
  /** Entity controlled by a foreign government and designated (22 USC 4302). */
  | 'DESIGNATED_ENTITY';

/** Life cycle of a mission. */
export type MissionState =
  /** The sending State has asked for it. */
  | 'REQUESTED'
  /** The host State has consented; premises are not yet approved. */
  | 'APPROVED'
  /** At work. */
  | 'OPEN'
  /** At work, while a change of seat, class or district awaits consent. */
  | 'CHANGE_REQUESTED'
  /** Work has stopped; the mission still exists. */
  | 'SUSPENDED'
  /** Closed for good. */
  | 'CLOSED'
  /** Consent was refused. */
  | 'REFUSED';

/** Whether a mission is working. */
export type MissionStatus =
  /** Not yet open. */
  | 'PLANNED'
  /** At work. */
  | 'ACTIVE'
  /** Work has stopped for a time; the mission still exists. */
  | 'SUSPENDED'
  /** Closed, or never opened. */
  | 'CLOSED';

/** A human being, as a mission notifies one. Whoever is known already is named by id instead. */
export type PersonInput = {
  /** Surname as the passport states it. */
  familyName: Scalars['String']['input'];
  /** Forenames as the passport states them. */
  givenNames: Scalars['String']['input'];
  /** The name as it is to be printed; forenames and surname unless told. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Day of birth as the passport states it. */
  birthDate: Scalars['Date']['input'];
  /** Sex as the passport states it. */
  sex?: InputMaybe<Sex>;
  /** Codes of all States whose national the person is (ISO 3166-1 alpha-2); at least one. */
  nationalities: Array<Scalars['String']['input']>;
  /** The day from which the person is a permanent resident of the host country; nothing when the person is none. */
  permanentResidentSince?: InputMaybe<Scalars['Date']['input']>;
  /** The passport on which the person entered. */
  passport?: InputMaybe<PassportInput>;
  /** Where the person lives. */
  homeAddress?: InputMaybe<AddressInput>;
};

/** A passport. */
export type PassportInput = {
  /** Whether the passport is diplomatic, official or ordinary. */
  kind: PassportKind;
  /** Number of the passport, as the issuing State printed it. */
  number: Scalars['String']['input'];
  /** Code of the State that issued it (ISO 3166-1 alpha-2). */
  countryCode: Scalars['String']['input'];
  /** Last day on which the passport is good. */
  expiresOn: Scalars['Date']['input'];
};

/** A postal address. */
export type AddressInput = {
  /** House number and street. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** City or town of the address. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Two-letter code of the state, or DC. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** ZIP code, kept as text because it may begin with a zero. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
};

/** The registration of a person whom a mission will notify later. */
export type RegisterPersonInput = {
  /** The mission that registers the person. */
  missionId: Scalars['ID']['input'];
  /** The particulars of the person, as the passport states them. */
  person: PersonInput;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the registration of a person gives back. */
export type RegisterPersonPayload = {
  __typename?: 'RegisterPersonPayload';
  /** The person; null when the registration was refused. */
  person?: Maybe<Person>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type Person = Node & {
  __typename?: 'Person';
  /** Opaque identifier; never the personal identification number. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The name as it is printed: public for those on a public list of the host State, otherwise guarded like the person's post, family tie or nomination. */
  displayName: Scalars['String']['output'];
  /** Surname as the passport states it. */
  familyName: Scalars['String']['output'];
  /** Forenames as the passport states them. */
  givenNames: Scalars['String']['output'];
  /** Day of birth, which decides whether a child still belongs to a household (22 CFR 41.21(a)(3)); null when it was not notified. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Sex as the passport states it; null when it was not notified. */
  sex?: Maybe<Sex>;
  /** Personal identification number that the host State gives to each notified person. Null until it has given one. */
  pid?: Maybe<Scalars['String']['output']>;
  /** Nationalities, each with the time in which it holds; who has the host State's own has fewer privileges, or none (VCDR 37, 38; VCCR 71). */
  nationalities: Array<Nationality>;
  /** Times of permanent residence in the host country, which limits privileges like its nationality (VCDR 37, 38; VCCR 71). */
  permanentResidence: Array<PermanentResidence>;
  /** The passport on which the person entered; null when none was notified. */
  passport?: Maybe<Passport>;
  /** Where the person lives; the private residence of a diplomatic agent is inviolable (VCDR 30). Null when it was not notified. */
  homeAddress?: Maybe<Address>;
  /** The mission that notified the person last. */
  mission: Mission;
  /** All posts of the person, oldest first; several at once in the case of dual accreditation (VCDR 5). */
  appointments: Array<Appointment>;
  /** The spouse who serves in a post of their own, on a day (today unless told): of such a couple each needs a notification of their own. Null for whoever has no such partner. */
  tandemPartner?: Maybe<Person>;
  /** Of the person and the tandem partner those who hold posts of which none is notified on a day (today unless told); null for whoever has no such partner (VCDR 10). */
  tandemWithoutNotice?: Maybe<Array<Person>>;
  /** The posts that the person holds on a day (today unless told) when they are at several missions; empty when they are at one (VCDR 5). */
  dualAccreditation: Array<Appointment>;
  /** The person's place in the order of precedence today, that of the best post, as a text that sorts. */
  precedenceKey: Scalars['String']['output'];
  /** The family ties from which the person's status derives, oldest first (VCDR 37; 22 CFR 41.21). */
  householdMemberships: Array<HouseholdMember>;
  /** The members of the person's own household, at every post. */
  household?: Maybe<HouseholdMemberConnection>;
  /** Identity cards issued to the person. */
  identityCards?: Maybe<IdentityCardConnection>;
  /** Files on the person's recognition. */
  accreditationCases?: Maybe<AccreditationCaseConnection>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type PersonTandemPartnerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type PersonTandemWithoutNoticeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type PersonDualAccreditationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type PersonHouseholdArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HouseholdMemberWhere>;
  orderBy?: InputMaybe<Array<HouseholdMemberOrderBy>>;
};


/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type PersonIdentityCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IdentityCardWhere>;
  orderBy?: InputMaybe<Array<IdentityCardOrderBy>>;
};


/** A person whom a mission has notified: the holder of a post or a member of a holder's household. Each human being is recorded once; posts and family ties are dated. */
export type PersonAccreditationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};

/** Sex as the passport states it. */
export type Sex =
  /** The passport states female (F). */
  | 'FEMALE'
  /** The passport states male (M). */
  | 'MALE'
  /** The passport states none (X). */
  | 'UNSPECIFIED';

/** A nationality in a period. */
export type Nationality = {
  __typename?: 'Nationality';
  /** The State whose national the person is in the period. */
  country: Country;
  /** The day from which it holds; null: since birth. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was lost; null while it holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Permanent residence in the host country in a period. */
export type PermanentResidence = {
  __typename?: 'PermanentResidence';
  /** The day on which permanent residence was granted; privileges are judged anew from it (VCDR 37, 38; VCCR 71). */
  since: Scalars['Date']['output'];
  /** The day on which it was given up; null while it holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** A passport. */
export type Passport = {
  __typename?: 'Passport';
  /** Whether the passport is diplomatic, official or ordinary; it proves no immunity (R28). Null when it was not notified. */
  kind?: Maybe<PassportKind>;
  /** Number of the passport, as the issuing State printed it. */
  number: Scalars['String']['output'];
  /** The State that issued it; null when it was not notified. */
  country?: Maybe<Country>;
  /** Last day on which the passport is good; null when it was not notified. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of passport; an officer is recognised on a diplomatic one. */
export type PassportKind =
  /** Diplomatic passport; a diplomatic agent needs one to be recognised (R6). */
  | 'DIPLOMATIC'
  /** Official or service passport. */
  | 'OFFICIAL'
  /** Ordinary passport. */
  | 'ORDINARY';

/** The declaration of a person as non grata or not acceptable (VCDR 9; VCCR 23). It has no reason, for none is owed. */
export type DeclarePersonaNonGrataInput = {
  /** The case of the person: of a head, also before the arrival, of staff, also expected, or of a consular officer. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The last day to leave, in place of the 30 days that others have, for the person and the household (VCDR 9(2); R10). */
  departBy: Scalars['Date']['input'];
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A place in the order of precedence of the heads of missions (VCDR 14, 16). */
export type PrecedenceEntry = {
  __typename?: 'PrecedenceEntry';
  /** 1 for the first. */
  position: Scalars['Int']['output'];
  /** The mission that the head leads. */
  mission: Mission;
  /** The head of mission, or the chargé d'affaires, who holds the place. */
  person?: Maybe<Person>;
  /** Class of the head, which goes before every date (VCDR 14); null for heads of consular posts. */
  headClass?: Maybe<HeadClass>;
  /** Rank of the head; among heads of consular posts it is the class (VCCR 9, 16). Null when none was notified. */
  rank?: Maybe<Rank>;
  /** The moment that decides the order within the class; new credentials of the same class do not change it (VCDR 16). Null for a head who has none yet. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** What the place rests on, in words. */
  basis: Scalars['String']['output'];
};

/** A notice of change (form DS-2006). What is not told stays as it was; at least one thing is told. */
export type FileChangeNoticeInput = {
  /** The case of the member of the mission whose particulars have changed. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Rank within the same category; a move to another category is a promotion. */
  rank?: InputMaybe<Rank>;
  /** What the person does, e.g. Deputy Chief of Mission. */
  function?: InputMaybe<Scalars['String']['input']>;
  /** Place within the mission (VCDR 17). */
  missionOrder?: InputMaybe<Scalars['Int']['input']>;
  /** The new name, as the passport states it. */
  name?: InputMaybe<NameInput>;
  /** The new home; all of the address, for it takes the place of the old one. */
  homeAddress?: InputMaybe<AddressInput>;
  /** The new passport. */
  passport?: InputMaybe<PassportInput>;
  /** Nationalities that the person has acquired; that of the host State changes what the person may claim (VCDR 8, 38). */
  nationalitiesGained?: InputMaybe<Array<NationalityChangeInput>>;
  /** Nationalities that the person has lost. */
  nationalitiesLost?: InputMaybe<Array<NationalityChangeInput>>;
  /** The day from which the person is a permanent resident of the host country (VCDR 38; VCCR 71). */
  permanentResidentSince?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which the person gave up permanent residence. */
  permanentResidentUntil?: InputMaybe<Scalars['Date']['input']>;
  /** People who join the household (form DS-2007). */
  familyJoined?: InputMaybe<Array<FamilyMemberInput>>;
  /** Members who leave the household: separation, marriage, a home of their own. */
  familyLeft?: InputMaybe<Array<FamilyLeaverInput>>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A name as the passport states it. */
export type NameInput = {
  /** Surname as the passport states it. */
  familyName: Scalars['String']['input'];
  /** Forenames as the passport states them. */
  givenNames: Scalars['String']['input'];
  /** The name as it is to be printed; forenames and surname unless told. */
  displayName?: InputMaybe<Scalars['String']['input']>;
};

/** A nationality that was acquired or lost. */
export type NationalityChangeInput = {
  /** Code of the State (ISO 3166-1 alpha-2). */
  countryCode: Scalars['String']['input'];
  /** The day on which it was acquired or lost. */
  on: Scalars['Date']['input'];
};

/** Somebody who joins the household of the holder of a post. */
export type FamilyMemberInput = {
  /** The person, when the graph knows the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The person, when the graph does not know the person yet. Give this or `personId`. */
  person?: InputMaybe<PersonInput>;
  /** How the person is related to the holder of the post; the relation decides what has to be proved (22 CFR 41.21(a)(3)). */
  relation: HouseholdRelation;
  /** First day in the household. */
  since: Scalars['Date']['input'];
  /** Whether the person lives in the holder's home; true unless told. */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of the document that proves the tie. */
  evidenceOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day until which a school confirms full-time study. */
  studentUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody who leaves the household of the holder of a post. */
export type FamilyLeaverInput = {
  /** The family tie that ends. */
  householdMemberId: Scalars['ID']['input'];
  /** The day on which the tie ended; what derives from it lasts 30 days longer at most (R12, R15). */
  on: Scalars['Date']['input'];
};

/** A move to another category within the mission: three filings, all of them there (R46). */
export type FilePromotionInput = {
  /** The case of the member of the mission who is to be promoted. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The kind of the new post, from which the tests of recognition and the border of the card follow. */
  category: AppointmentCategory;
  /** Diplomatic or consular rank; nothing for staff without one. */
  rank?: InputMaybe<Rank>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Whether the change of the visa class is filed with the note of the foreign ministry; not asked where the class stays the same. */
  changeOfStatusFiled: Scalars['Boolean']['input'];
  /** Whether the end of the old post is notified for the day on which the new one is accepted. */
  terminationFiled: Scalars['Boolean']['input'];
  /** Papers for the new post; what is not told stays as an earlier notice has it. */
  papers?: InputMaybe<NoticePapersInput>;
  /** What the mission states for the tests of the new category; what is not told stays as an earlier notice has it. */
  statement?: InputMaybe<RecognitionStatementInput>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A transfer to another post of the same State: the end of the one and the notice of the other, both or neither. */
export type TransferAppointmentInput = {
  /** The case of the post that the person leaves. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Last day of the functions at the old post; it has come. */
  terminatedOn: Scalars['Date']['input'];
  /** The mission or post that the person goes to. */
  missionId: Scalars['ID']['input'];
  /** The kind of the new post, from which the tests of recognition and the border of the card follow. */
  category: AppointmentCategory;
  /** Diplomatic or consular rank; nothing for staff without one. */
  rank?: InputMaybe<Rank>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new post; the last one of the old post unless told. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Planned length of the stay there in days. */
  expectedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Papers for the notice of the new post. */
  papers?: InputMaybe<NoticePapersInput>;
  /** What the mission states for the tests of the new post. */
  statement?: InputMaybe<RecognitionStatementInput>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a transfer gives back. */
export type TransferAppointmentPayload = {
  __typename?: 'TransferAppointmentPayload';
  /** The case of the new post; null when the transfer was refused. */
  case?: Maybe<AccreditationCase>;
  /** The case of the old post; null when the transfer was refused. */
  endedCase?: Maybe<AccreditationCase>;
  /** The new post; null when the transfer was refused. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** A notice of a post with what the mission states in it of the holder (VCDR 10; R6). */
export type AppointmentNotice = {
  __typename?: 'AppointmentNotice';
  /** Its place among the notices of the case, from 1 on. */
  number: Scalars['Int']['output'];
  /** Number of the form, or of the record that replaces it. */
  form: Scalars['String']['output'];
  /** The day on which it was filed. */
  filedOn: Scalars['Date']['output'];
  /** The kind of post that is asked for. */
  category: AppointmentCategory;
  /** The rank that is asked for. Null when none is asked for. */
  rank?: Maybe<Rank>;
  /** Title of the post as the mission notifies it. Null when it has notified none. */
  title?: Maybe<Scalars['String']['output']>;
  /** Class of the visa as the mission states it, e.g. `A_1`; where the register of visas knows another, that one counts. Null when the mission has not stated it. */
  visaClass?: Maybe<Scalars['String']['output']>;
  /** Number of the record of entry (I-94). Null when the mission has not stated it. */
  entryRecordNumber?: Maybe<Scalars['String']['output']>;
  /** Whether a photograph for the identity card came with it. */
  photoEnclosed: Scalars['Boolean']['output'];
  /** Whether the person lives full-time in the area of the capital (R6). Null when the mission has not stated it. */
  livesInCapitalArea?: Maybe<Scalars['Boolean']['output']>;
  /** Hours of duty a week (R6). Null when the mission has not stated it. */
  weeklyHours?: Maybe<Scalars['Int']['output']>;
  /** Whether the person pursues an activity for profit beside the post (VCDR 42; R6). Null when the mission has not stated it. */
  outsideActivity?: Maybe<Scalars['Boolean']['output']>;
  /** The longest sentence, in months, that can follow a charge pending in the host State against the person or the household; 0 when none is pending (R6). Null when the mission has not stated it. */
  pendingChargeMonths?: Maybe<Scalars['Int']['output']>;
  /** Whether the sending State paid the journey here. Null when the mission has not stated it. */
  sendingStatePaysArrival?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the sending State pays the journey back. Null when the mission has not stated it. */
  sendingStatePaysReturn?: Maybe<Scalars['Boolean']['output']>;
  /** Years within which the sending State rotates the person out. Null when the mission has not stated it. */
  rotatesWithinYears?: Maybe<Scalars['Int']['output']>;
};

/** The papers that come with a notice. */
export type NoticePapersInput = {
  /** The passport on which the person entered, unless it is the one on file. */
  passport?: InputMaybe<PassportInput>;
  /** Class of the visa, e.g. `A_1`, unless the register of visas has it. */
  visaClass?: InputMaybe<Scalars['String']['input']>;
  /** Number of the record of entry (I-94). */
  entryRecordNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the photograph for the identity card comes with it: yes, unless told. No card is issued before it is there. */
  photoEnclosed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a mission states of a person whom the host State is to recognise. What is not stated counts as not passed. */
export type RecognitionStatementInput = {
  /** Whether the person lives full-time in the area of the capital. */
  livesInCapitalArea?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hours of duty a week. */
  weeklyHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the person pursues an activity for profit beside the post (VCDR 42). */
  outsideActivity?: InputMaybe<Scalars['Boolean']['input']>;
  /** The longest sentence, in months, that can follow a charge pending in the host State against the person or the household; 0 when none is pending. */
  pendingChargeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the sending State paid the journey here. */
  sendingStatePaysArrival?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the sending State pays the journey back. */
  sendingStatePaysReturn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Years within which the sending State rotates the person out; nothing when no time is set. */
  rotatesWithinYears?: InputMaybe<Scalars['Int']['input']>;
};

/** The notice of a post (forms DS-2003 and DS-2004): one person, one notice; a spouse with a post of their own needs another. */
export type FileAppointmentNoticeInput = {
  /** The mission or post that the person belongs to. */
  missionId: Scalars['ID']['input'];
  /** The person, when the graph knows the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The person, when the graph does not know the person yet. Give this or `personId`. */
  person?: InputMaybe<PersonInput>;
  /** The kind of post, from which the tests of recognition and the border of the card follow. */
  category: AppointmentCategory;
  /** Diplomatic or consular rank; nothing for staff without one. */
  rank?: InputMaybe<Rank>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What the person does, e.g. Deputy Chief of Mission: a function, not a rank. */
  function?: InputMaybe<Scalars['String']['input']>;
  /** Place within the mission (VCDR 17). */
  missionOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Day of arrival to take up the post; nothing for somebody who was in the country already. */
  arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the post; the day of arrival unless told. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Planned length of the stay in days, at least 90; nothing when no end is planned (R8). */
  expectedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Passport, visa, record of entry and photograph. */
  papers?: InputMaybe<NoticePapersInput>;
  /** What the mission states for the tests of recognition (R6) or of transferred staff. */
  statement?: InputMaybe<RecognitionStatementInput>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A notice that goes back to the mission. */
export type ReturnNoticeInput = {
  /** The case in which the notice was filed. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What has to be corrected, in words, at least one thing. */
  defects: Array<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A notice that comes back corrected. What is not told stays as it was. */
export type ResubmitNoticeInput = {
  /** The case that was returned for correction. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Diplomatic or consular rank. */
  rank?: InputMaybe<Rank>;
  /** Title of the post as the mission notifies it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Day of arrival to take up the post. */
  arrivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Corrected papers; what is not told stays as it was. */
  papers?: InputMaybe<NoticePapersInput>;
  /** A corrected statement; what is not told stays as it was. */
  statement?: InputMaybe<RecognitionStatementInput>;
  /** A remark that is kept with the step. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The refusal of a notice. */
export type RefuseAppointmentInput = {
  /** The case in which the notice was filed. */
  caseId: Scalars['ID']['input'];
  /** The version of the case that the caller has seen; a change that names an old one is refused. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The reason, for the Office alone: no answer ever shows it (VCDR 9; R13). */
  reason: NoticeRefusalReason;
  /** A key of the caller's own: the same request with the same key is made once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons for which a notice is refused; none is owed, and none is told. */
export type NoticeRefusalReason =
  /** The host State does not accept staff of this category (VCDR 11(2)). */
  | 'CATEGORY_NOT_ACCEPTED'
  /** The tests of recognition are not passed, and no correction can change it (R6). */
  | 'TESTS_NOT_PASSED'
  /** The mission is larger than is reasonable and normal (VCDR 11(1)). */
  | 'STAFF_TOO_LARGE'
  /** Reasons of security stand against the person in this post. */
  | 'SECURITY'
  /** The sending State treats the host State's own missions alike (VCDR 47). */
  | 'RECIPROCITY'
  /** A reason that no other word names. */
  | 'OTHER';

/** What a notice gives back. */
export type AppointmentNoticePayload = {
  __typename?: 'AppointmentNoticePayload';
  /** The case that decides about the notice; null when it was refused. */
  case?: Maybe<AccreditationCase>;
  /** The post that is notified; null when the notice was refused. */
  appointment?: Maybe<Appointment>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** What the acceptance of a notice gives back. */
export type AcceptAppointmentPayload = {
  __typename?: 'AcceptAppointmentPayload';
  /** The case after the acceptance; null when it was refused. */
  case?: Maybe<AccreditationCase>;
  /** The card that was issued with it; null where the category has none, or no photograph is there yet. */
  identityCard?: Maybe<IdentityCard>;
  /** Every test of recognition that was not passed (R6); empty when the post was accepted, and when something else stood against it. */
  failedTests: Array<RecognitionTest>;
  /** Why nothing was changed; empty when it was. */
  refusals: Array<Refusal>;
};

/** A test that a person has to pass before a post is accepted. */
export type RecognitionTest = {
  __typename?: 'RecognitionTest';
  /** Name of the test, e.g. `FULL_TIME`. */
  name: Scalars['String']['output'];
  /** What was found. */
  explanation: Scalars['String']['output'];
};

/** How many members a mission has on a day, held against what reciprocity allows it (VCDR 11; VCCR 20). */
export type MissionStaffing = {
  __typename?: 'MissionStaffing';
  /** The mission. */
  mission: Mission;
  /** The members by kind, those of all kinds first. */
  levels: Array<StaffingLevel>;
};

/** Members of one kind at a mission, and the cap for them. */
export type StaffingLevel = {
  __typename?: 'StaffingLevel';
  /** Which members are counted. */
  kind: StaffKind;
  /** How many members of the kind the host State recognises on that day. */
  members: Scalars['Int']['output'];
  /** How many it allows: the mission's own cap, or else that for every mission of its State; null where there is none. */
  cap?: Maybe<Scalars['Int']['output']>;
  /** How many members there are beyond the cap; 0 within it, null where there is none. */
  over?: Maybe<Scalars['Int']['output']>;
};

/** Kinds of members for which there may be caps. */
export type StaffKind =
  /** All members together. */
  | 'ALL_STAFF'
  /** Diplomatic officers, attachés among them, and diplomatic-level members of missions to organizations (VCDR 1(d)). */
  | 'DIPLOMATIC_STAFF'
  /** Administrative and technical staff, support staff of missions to organizations among them (VCDR 1(f)). */
  | 'ADMIN_TECH_STAFF'
  /** Service staff of a diplomatic mission (VCDR 1(g)). */
  | 'SERVICE_STAFF'
  /** Officers, employees and service staff of consular posts (VCCR 1(1)(g)). */
  | 'CONSULAR_STAFF';

/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query = {
  __typename?: 'Query';
  /** The accreditation case with an id, or null. */
  accreditationCase?: Maybe<AccreditationCase>;
  /** Accreditation cases of all missions, latest first. */
  accreditationCases?: Maybe<AccreditationCaseConnection>;
  /** The post with an id, or null. */
  appointment?: Maybe<Appointment>;
  /** Posts of all missions, in the order that each mission notifies. */
  appointments?: Maybe<AppointmentConnection>;
  /** The list of Foreign Consular Offices of a day (today unless told): posts at work, by code of the sending State, then by city (VCCR 4, 9). */
  consularOffices?: Maybe<ConsularOfficeConnection>;
  /** The country with a code, or null. */
  country?: Maybe<Country>;
  /** All countries that the graph knows. */
  countries?: Maybe<CountryConnection>;
  /** Cases in which the time to leave or to change status ends within a number of days from a day (today unless told), and nobody has left yet; the first end first (VCDR 39(2)). */
  graceEnding?: Maybe<AccreditationCaseConnection>;
  /** Cases of posts that have ended by a day (today unless told), of which cards, plates, tax cards or licences were neither given back nor reported lost; the first end of grace first (R48). */
  documentsOutstanding?: Maybe<AccreditationCaseConnection>;
  /** Open cases of people who have to leave because a waiver of immunity was refused by a day (today unless told), and had not left by then; the oldest case first (R30; 2 FAM 230). */
  departuresRequired?: Maybe<AccreditationCaseConnection>;
  /** Notifications that went back to the mission for correction more than 30 days before a day (today unless told), and had not come again by then; the oldest case first. */
  overdueCorrections?: Maybe<AccreditationCaseConnection>;
  /** Posts that had lasted longer than six years on a day (today unless told): the host State may ask the sending State whether the post goes on. The earliest first. */
  sixYearReviews?: Maybe<AppointmentConnection>;
  /** The Diplomatic List of a day (today unless told): the diplomatic officers whom the host State has accepted, by name of the mission and within it in the order that the mission notifies (VCDR 10, 17). */
  diplomaticList?: Maybe<DiplomaticListEntryConnection>;
  /** The family tie with an id, or null. */
  householdMember?: Maybe<HouseholdMember>;
  /** Family ties of all missions, oldest first. */
  householdMembers?: Maybe<HouseholdMemberConnection>;
  /** The identity card with an id, or null. */
  identityCard?: Maybe<IdentityCard>;
  /** Identity cards of all missions, latest first. */
  identityCards?: Maybe<IdentityCardConnection>;
  /** The reading with an id, or null. */
  importRun?: Maybe<ImportRun>;
  /** Every reading of a published file, latest first. */
  importRuns?: Maybe<ImportRunConnection>;
  /** The rejected record with an id, or null. */
  rejectedRow?: Maybe<RejectedRow>;
  /** Everything published that could not be used. */
  rejectedRows?: Maybe<RejectedRowConnection>;
  /** Posts held on a day (today unless told) that were notified late or are overdue, the latest arrival first (VCDR 10). */
  lateNotifications?: Maybe<LateNotificationConnection>;
  /** The mission with an id, or null. */
  mission?: Maybe<Mission>;
  /** The register of missions. */
  missions?: Maybe<MissionConnection>;
  /** Anything with an identity, by its id, wherever in the graph it is kept; null when there is no such thing. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order of the ids; null in place of one that does not exist. At most 200. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** The person with an id, or null. */
  person?: Maybe<Person>;
  /** Adults whom the missions have notified. Minors are in no list of persons: they are found only through the household of the holder of a post. */
  persons?: Maybe<PersonConnection>;
  /** Heads of diplomatic missions by precedence on a day (today unless told): by class, then by the day and hour at which they presented their credentials; chargés d'affaires ad interim stand last, by the day on which they took charge (VCDR 14, 16, 19). */
  orderOfPrecedence: Array<PrecedenceEntry>;
  /** Heads of the consular posts of a city by precedence on a day (today unless told): by class, career before honorary heads, then by exequatur or the earlier provisional admission (VCCR 16). */
  consularPrecedence: Array<PrecedenceEntry>;
  /** Missions at work, by name, with their members on a day (today unless told) and the caps for them (VCDR 11; VCCR 20). */
  staffing?: Maybe<MissionStaffingConnection>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAccreditationCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAccreditationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AppointmentWhere>;
  orderBy?: InputMaybe<Array<AppointmentOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryConsularOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CountryWhere>;
  orderBy?: InputMaybe<Array<CountryOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryGraceEndingArgs = {
  withinDays: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDocumentsOutstandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDeparturesRequiredArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryOverdueCorrectionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccreditationCaseWhere>;
  orderBy?: InputMaybe<Array<AccreditationCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QuerySixYearReviewsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AppointmentWhere>;
  orderBy?: InputMaybe<Array<AppointmentOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDiplomaticListArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryHouseholdMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<HouseholdMemberWhere>;
  orderBy?: InputMaybe<Array<HouseholdMemberOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryIdentityCardArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryIdentityCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IdentityCardWhere>;
  orderBy?: InputMaybe<Array<IdentityCardOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryImportRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryImportRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ImportRunWhere>;
  orderBy?: InputMaybe<Array<ImportRunOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryRejectedRowArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryRejectedRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RejectedRowWhere>;
  orderBy?: InputMaybe<Array<RejectedRowOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryLateNotificationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryMissionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryMissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MissionWhere>;
  orderBy?: InputMaybe<Array<MissionOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<Array<PersonOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryOrderOfPrecedenceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryConsularPrecedenceArgs = {
  city: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryStaffingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The commission of the head of a consular post has come (VCCR 11; R47). For clerks of the mission. */
  receiveCommission?: Maybe<ConsularOfficerPayload>;
  /** The head of a post may act before the exequatur; the moment is kept as that of precedence (VCCR 13, 16(2)). For accreditation officers. */
  admitProvisionally?: Maybe<ConsularOfficerPayload>;
  /** The exequatur is granted (VCCR 12); precedence is by its moment or that of an earlier provisional admission (VCCR 16; R47). For accreditation officers and whoever decides for the Secretary. */
  grantExequatur?: Maybe<ConsularOfficerPayload>;
  /** The exequatur is refused; no reason is owed, and none is kept (VCCR 12(2)). For whoever decides for the Secretary. */
  refuseExequatur?: Maybe<ConsularOfficerPayload>;
  /** The exequatur is withdrawn, and the functions end; no reason is owed, and none is kept (VCCR 23, 25(b)). For whoever decides for the Secretary. */
  withdrawExequatur?: Maybe<ConsularOfficerPayload>;
  /** The functions of a consular officer, of career or honorary, have ended (VCCR 25(a); R12). For clerks of the mission. */
  endConsularFunctions?: Maybe<ConsularOfficerPayload>;
  /** An honorary consular officer is asked for (VCCR 58, 68; R23). For clerks of the mission. */
  requestHonoraryOfficer?: Maybe<ConsularOfficerPayload>;
  /** An honorary officer who meets the conditions is recognised, and may act from now on (R23). For accreditation officers. */
  recogniseHonoraryOfficer?: Maybe<ConsularOfficerPayload>;
  /** An honorary officer is not recognised; no reason is owed, and none is kept. For accreditation officers and whoever decides for the Secretary. */
  refuseHonoraryOfficer?: Maybe<ConsularOfficerPayload>;
  /** Recognition of an honorary officer is withdrawn; no reason is owed, and none is kept (VCCR 23). For whoever decides for the Secretary. */
  withdrawHonoraryRecognition?: Maybe<ConsularOfficerPayload>;
  /** It is recorded that there are no diplomatic relations with a State. For whoever decides for the Secretary. */
  recordNoRelations?: Maybe<RelationsPayload>;
  /** Diplomatic relations are established by mutual consent (VCDR 2). For whoever decides for the Secretary. */
  establishRelations?: Maybe<RelationsPayload>;
  /** Staff are cut, or the closure of a post is ordered (VCDR 11; VCCR 20). For whoever decides for the Secretary. */
  restrictRelations?: Maybe<RelationsPayload>;
  /** The sending State has withdrawn its staff, and relations stay: work of its embassy stops (VCDR 45). For whoever decides for the Secretary. */
  recordMissionRecall?: Maybe<RelationsPayload>;
  /** Relations are broken off by notice: work of the embassy stops, and the cases of its heads are suspended (VCDR 44, 45). For whoever decides for the Secretary. */
  severRelations?: Maybe<RelationsPayload>;
  /** A third State that the host State accepts guards the interests (VCDR 45(b), 45(c), 46). For whoever decides for the Secretary. */
  nameProtectingPower?: Maybe<RelationsPayload>;
  /** No agent is named: the host State preserves the property itself (22 USC 4305(c); R42). For whoever decides for the Secretary. */
  takeIntoCustody?: Maybe<RelationsPayload>;
  /** Relations are resumed, and property is handed back or settled (VCDR 2, 45). For whoever decides for the Secretary. */
  restoreRelations?: Maybe<RelationsPayload>;
  /** The functions of heads end whose cases a break of relations has suspended (VCDR 43, 45). For whoever decides for the Secretary. */
  endHeadsAfterBreak?: Maybe<RelationsPayload>;
  /** The mission notifies that functions have ended: 30 days to leave begin, and members of the family who work at the mission end too (VCDR 10, 39(2), 43; R12). For clerks of the mission. */
  fileTerminationNotice?: Maybe<AccreditationCasePayload>;
  /** The Office ends recognition where no notice of the end was filed. For accreditation officers. */
  endRecognition?: Maybe<AccreditationCasePayload>;
  /** The Office grants 60 days in place of 30, once, when it is asked for in time and for exceptional circumstances (R12). Immunity does not last longer by it. For accreditation officers. */
  extendGrace?: Maybe<AccreditationCasePayload>;
  /** The person has left, and has given back every document of the host State or reported it lost; what is still out is named (VCDR 39(2); R48). For clerks of the mission and accreditation officers. */
  recordDeparture?: Maybe<AccreditationCasePayload>;
  /** The person stays in another status, granted within the time to leave (R12). For privileges officers. */
  recordChangeOfStatus?: Maybe<AccreditationCasePayload>;
  /** A mission names its nominee and asks for agrément (VCDR 4(1); R1). For clerks of the mission. */
  requestAgrement?: Maybe<AccreditationCasePayload>;
  /** Agrément is granted (VCDR 4(1)). For protocol officers. */
  grantAgrement?: Maybe<AccreditationCasePayload>;
  /** Agrément is refused; no reason is owed, and none is kept (VCDR 4(2)). For protocol officers. */
  refuseAgrement?: Maybe<AccreditationCasePayload>;
  /** The sending State withdraws its nominee. For clerks of the mission. */
  withdrawNomination?: Maybe<AccreditationCasePayload>;
  /** The nominee is appointed: not before agrément, with an A-1 visa, and after the end of the predecessor's post was notified (R1). For clerks of the mission. */
  appointHeadOfMission?: Maybe<AppointHeadOfMissionPayload>;
  /** The head has arrived (VCDR 10, 13(2)). For clerks of the mission and protocol officers. */
  recordArrival?: Maybe<AccreditationCasePayload>;
  /** A true copy of the credentials is handed to the ministry (VCDR 13(1); R2). For protocol officers. */
  presentCopyOfCredentials?: Maybe<AccreditationCasePayload>;
  /** The credentials are presented to the head of State; the moment fixes the head's precedence (VCDR 13, 16; R2, R3, R4). For protocol officers. */
  presentCredentials?: Maybe<AccreditationCasePayload>;
  /** A member of the diplomatic staff takes charge while the post of head is vacant or the head cannot act (VCDR 19; R5). For clerks of the mission. */
  takeCharge?: Maybe<AppointmentPayload>;
  /** Charge ad interim ends. For clerks of the mission. */
  endCharge?: Maybe<AppointmentPayload>;
  /** The mission notifies a member of the household of a post; a tie from which nothing derives is refused with the reason (22 CFR 41.21(a)(3); R14). For clerks of the mission. */
  addHouseholdMember?: Maybe<HouseholdMemberPayload>;
  /** A family tie ends (R12, R15). For clerks of the mission. */
  endHouseholdMembership?: Maybe<HouseholdMemberPayload>;
  /** The mission files the letter of a child's school (R14). For clerks of the mission. */
  fileStudentEvidence?: Maybe<HouseholdMemberPayload>;
  /** The mission files the medical statement about a child (R14). For clerks of the mission. */
  fileDisabilityEvidence?: Maybe<HouseholdMemberPayload>;
  /** The mission tells that two holders of posts are married; refused while one of them is not notified (VCDR 10). For clerks of the mission. */
  registerTandemCouple?: Maybe<HouseholdMemberPayload>;
  /** A card is issued: with the border of the category, to dependants from 16 on, one that is good for each person and post. For accreditation officers. */
  issueIdentityCard?: Maybe<IdentityCardPayload>;
  /** A card is reported lost or stolen; another can then be issued (R48). For clerks of the mission and accreditation officers. */
  reportIdentityCardLost?: Maybe<IdentityCardPayload>;
  /** A card has come back (R48). For accreditation officers. */
  returnIdentityCard?: Maybe<IdentityCardPayload>;
  /** A mission, post or office is asked for (VCDR 2, 12; VCCR 4; R47). For clerks of the mission that it is to belong to, and protocol officers. */
  requestMission?: Maybe<MissionPayload>;
  /** The host State consents to a mission (VCDR 2, 12; VCCR 4; R47). For accreditation officers and whoever decides for the Secretary. */
  consentToMission?: Maybe<MissionPayload>;
  /** The host State does not consent; no reason is owed, and none is kept. For whoever decides for the Secretary. */
  refuseMission?: Maybe<MissionPayload>;
  /** A mission opens, in premises that are approved (22 USC 4305(a); R37). For property officers, who read of the answer the `mission`, but may not read the `case`. */
  openMission?: Maybe<MissionPayload>;
  /** Consent is asked for to another seat, class or district (VCCR 4(3)). For clerks of the mission. */
  requestMissionChange?: Maybe<MissionPayload>;
  /** The host State consents to the change, which takes effect (VCCR 4(3); R47). For accreditation officers and whoever decides for the Secretary. */
  consentToMissionChange?: Maybe<MissionPayload>;
  /** The host State does not consent to the change: the mission goes on as it is. For whoever decides for the Secretary. */
  refuseMissionChange?: Maybe<MissionPayload>;
  /** The work of a mission stops for a time. For clerks of the mission and whoever decides for the Secretary. */
  suspendMission?: Maybe<MissionPayload>;
  /** A mission goes on where it stopped. For whoever decides for the Secretary. */
  resumeMission?: Maybe<MissionPayload>;
  /** A mission closes for good; what becomes of archives and premises is settled (VCDR 45(a); VCCR 27). For clerks of the mission, accreditation officers and whoever decides for the Secretary. */
  closeMission?: Maybe<MissionPayload>;
  /** Registers a person; one who is registered already (equal names, day of birth and a common nationality) is refused and named. For clerks of the mission and accreditation officers. */
  registerPerson?: Maybe<RegisterPersonPayload>;
  /** A person is declared non grata or not acceptable, at any time and without a reason (VCDR 9; VCCR 23; R13). For whoever decides for the Secretary. */
  declarePersonaNonGrata?: Maybe<AccreditationCasePayload>;
  /** The sending State recalls the person by the last day, and the functions end (VCDR 9(1), 43(a)). For clerks of the mission. */
  recallPersonaNonGrata?: Maybe<AccreditationCasePayload>;
  /** The last day has passed without a recall: the person is recognised no longer, and the functions end (VCDR 9(2), 43(b)). For accreditation officers. */
  refuseRecognition?: Maybe<AccreditationCasePayload>;
  /** A declaration is taken back, exceptionally: the person stands where it found the case. For whoever decides for the Secretary. */
  rescindPersonaNonGrata?: Maybe<AccreditationCasePayload>;
  /** The mission notifies a change: title, name, address, family, nationality or residence; the latter are judged anew from their day on (VCDR 10; R14, R19, R20). For clerks of the mission. */
  fileChangeNotice?: Maybe<AccreditationCasePayload>;
  /** The mission asks for the move of a member to another category; the old post lasts until the new one is accepted (R46). For clerks of the mission. */
  filePromotion?: Maybe<AccreditationCasePayload>;
  /** The mission moves a member to another post of its State. The household goes along. For clerks of both. */
  transferAppointment?: Maybe<TransferAppointmentPayload>;
  /** A mission notifies the arrival or appointment of a member: within 30 days, or it is late, and no immunity is presumed until it is accepted (VCDR 10; R7, R8). It goes on with the case of somebody who is expected. For clerks of the mission. */
  fileAppointmentNotice?: Maybe<AppointmentNoticePayload>;
  /** The Office accepts a notice, or a promotion: a diplomatic agent passes every test of recognition (R6), transferred staff those of transfer. The identity card is issued with it where the category has one. For accreditation officers. */
  acceptAppointment?: Maybe<AcceptAppointmentPayload>;
  /** The Office registers a person without privileges: hired here, at an office without status, or a national or permanent resident of the host State (VCDR 38; VCCR 71). For accreditation officers. */
  registerWithoutPrivileges?: Maybe<AccreditationCasePayload>;
  /** The Office returns a notice for correction, and names what is wrong. For accreditation officers. */
  returnAppointmentNotice?: Maybe<AccreditationCasePayload>;
  /** The mission files a corrected notice. For clerks of the mission. */
  resubmitAppointmentNotice?: Maybe<AccreditationCasePayload>;
  /** The Office refuses a notice; the reason is kept, and shown to nobody. For accreditation officers. */
  refuseAppointment?: Maybe<AccreditationCasePayload>;
  /** The mission withdraws a notice that is not decided, or somebody who was expected. For clerks of the mission. */
  withdrawAppointmentNotice?: Maybe<AccreditationCasePayload>;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationReceiveCommissionArgs = {
  input: ReceiveCommissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationAdmitProvisionallyArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationGrantExequaturArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseExequaturArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationWithdrawExequaturArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationEndConsularFunctionsArgs = {
  input: EndConsularFunctionsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRequestHonoraryOfficerArgs = {
  input: RequestHonoraryOfficerInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecogniseHonoraryOfficerArgs = {
  input: RecogniseHonoraryOfficerInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseHonoraryOfficerArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationWithdrawHonoraryRecognitionArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecordNoRelationsArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationEstablishRelationsArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRestrictRelationsArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecordMissionRecallArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationSeverRelationsArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationNameProtectingPowerArgs = {
  input: NameProtectingPowerInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationTakeIntoCustodyArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRestoreRelationsArgs = {
  input: ChangeRelationsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationEndHeadsAfterBreakArgs = {
  input: EndHeadsAfterBreakInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationFileTerminationNoticeArgs = {
  input: FileTerminationNoticeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationEndRecognitionArgs = {
  input: EndRecognitionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationExtendGraceArgs = {
  input: ExtendGraceInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecordDepartureArgs = {
  input: RecordDepartureInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecordChangeOfStatusArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRequestAgrementArgs = {
  input: RequestAgrementInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationGrantAgrementArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseAgrementArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationWithdrawNominationArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationAppointHeadOfMissionArgs = {
  input: AppointHeadOfMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecordArrivalArgs = {
  input: RecordArrivalInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationPresentCopyOfCredentialsArgs = {
  input: PresentCredentialsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationPresentCredentialsArgs = {
  input: PresentCredentialsInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationTakeChargeArgs = {
  input: TakeChargeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationEndChargeArgs = {
  input: EndChargeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationAddHouseholdMemberArgs = {
  input: AddHouseholdMemberInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationEndHouseholdMembershipArgs = {
  input: EndHouseholdMembershipInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationFileStudentEvidenceArgs = {
  input: FileStudentEvidenceInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationFileDisabilityEvidenceArgs = {
  input: FileDisabilityEvidenceInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRegisterTandemCoupleArgs = {
  input: RegisterTandemCoupleInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationIssueIdentityCardArgs = {
  input: IssueIdentityCardInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationReportIdentityCardLostArgs = {
  input: IdentityCardEventInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationReturnIdentityCardArgs = {
  input: IdentityCardEventInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRequestMissionArgs = {
  input: RequestMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationConsentToMissionArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseMissionArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationOpenMissionArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRequestMissionChangeArgs = {
  input: RequestMissionChangeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationConsentToMissionChangeArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseMissionChangeArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationSuspendMissionArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationResumeMissionArgs = {
  input: AdvanceMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationCloseMissionArgs = {
  input: CloseMissionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationDeclarePersonaNonGrataArgs = {
  input: DeclarePersonaNonGrataInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRecallPersonaNonGrataArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseRecognitionArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRescindPersonaNonGrataArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationFileChangeNoticeArgs = {
  input: FileChangeNoticeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationFilePromotionArgs = {
  input: FilePromotionInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationTransferAppointmentArgs = {
  input: TransferAppointmentInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationFileAppointmentNoticeArgs = {
  input: FileAppointmentNoticeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationAcceptAppointmentArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRegisterWithoutPrivilegesArgs = {
  input: AdvanceAccreditationInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationReturnAppointmentNoticeArgs = {
  input: ReturnNoticeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationResubmitAppointmentNoticeArgs = {
  input: ResubmitNoticeInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationRefuseAppointmentArgs = {
  input: RefuseAppointmentInput;
};


/** What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error. */
export type MutationWithdrawAppointmentNoticeArgs = {
  input: AdvanceAccreditationInput;
};

export type VisaCase = Node & {
  __typename?: 'VisaCase';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type TaxCard = Node & {
  __typename?: 'TaxCard';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type DriverLicence = Node & {
  __typename?: 'DriverLicence';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type CustomsClearance = Node & {
  __typename?: 'CustomsClearance';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type TravelNotice = Node & {
  __typename?: 'TravelNotice';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type DomesticWorkerFile = Node & {
  __typename?: 'DomesticWorkerFile';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type WorkAuthorization = Node & {
  __typename?: 'WorkAuthorization';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type ReciprocitySetting = Node & {
  __typename?: 'ReciprocitySetting';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Benefit = Node & {
  __typename?: 'Benefit';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type VisaIssuance = Node & {
  __typename?: 'VisaIssuance';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Facility = Node & {
  __typename?: 'Facility';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type PropertyNotice = Node & {
  __typename?: 'PropertyNotice';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type ZoningCase = Node & {
  __typename?: 'ZoningCase';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type ZoningOverlay = Node & {
  __typename?: 'ZoningOverlay';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type SecurityAssessment = Node & {
  __typename?: 'SecurityAssessment';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Incident = Node & {
  __typename?: 'Incident';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Crisis = Node & {
  __typename?: 'Crisis';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AssistanceRequest = Node & {
  __typename?: 'AssistanceRequest';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type ProtectiveDetail = Node & {
  __typename?: 'ProtectiveDetail';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type CyberAdvisory = Node & {
  __typename?: 'CyberAdvisory';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Event = Node & {
  __typename?: 'Event';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Invitation = Node & {
  __typename?: 'Invitation';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type SeatingPlan = Node & {
  __typename?: 'SeatingPlan';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type ExchangeProgramme = Node & {
  __typename?: 'ExchangeProgramme';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Participant = Node & {
  __typename?: 'Participant';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Dispute = Node & {
  __typename?: 'Dispute';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type WaiverRequest = Node & {
  __typename?: 'WaiverRequest';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type Engagement = Node & {
  __typename?: 'Engagement';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type DiplomaticNote = Node & {
  __typename?: 'DiplomaticNote';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type LeaderVisit = Node & {
  __typename?: 'LeaderVisit';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type FacilitationRequest = Node & {
  __typename?: 'FacilitationRequest';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type RefusedAttempt = Node & {
  __typename?: 'RefusedAttempt';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of a list of AccreditationCase. */
export type AccreditationCaseConnection = {
  __typename?: 'AccreditationCaseConnection';
  /** The rows with their cursors. */
  edges: Array<AccreditationCaseEdge>;
  /** The rows. */
  nodes: Array<AccreditationCase>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of AccreditationCase, with its cursor. */
export type AccreditationCaseEdge = {
  __typename?: 'AccreditationCaseEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AccreditationCase;
};

/** Which rows of a list of AccreditationCase are wanted. A test that is null or absent constrains nothing. */
export type AccreditationCaseWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. What the host State decides in the case; the kind sets the life cycle that the case runs through. */
  kind?: InputMaybe<AccreditationKindFilter>;
  /** A test of `state`. Where the case stands in the life cycle of its kind. */
  state?: InputMaybe<AccreditationStateFilter>;
  /** A test of `mission`. The mission that filed the case, or that the person or post belongs to. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `person`. The person the case is about; none in the case of a post. Null in the case of a post. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `appointment`. The post, once there is one: not before agrément is granted (VCDR 4). Null until there is one. */
  appointment?: InputMaybe<EntityFilter>;
  /** A test of `form`. Number of the form, or of the record that replaces it, with which the case was filed. Null when none is recorded. */
  form?: InputMaybe<StringFilter>;
  /** A test of `openedOn`. The day on which the case began: with a nomination, a notification, a request for a post or a declaration (VCDR 4, 9, 10; VCCR 4, 10, 23). */
  openedOn?: InputMaybe<DateFilter>;
  /** A test of `dueOn`. The day by which the next step is due: notification within 30 days of arrival, correction of a returned notification, departure, or the end of a term that has passed without notice. Null when no step is due by a day. */
  dueOn?: InputMaybe<DateFilter>;
  /** A test of `late`. True when arrival or appointment was notified after more than 30 days: no privileges are presumed until it is accepted (VCDR 10). */
  late?: InputMaybe<BooleanFilter>;
  /** A test of `graceEndsOn`. Last day to leave or to change status after the end of the functions: 30 days, or 60 with an extension asked for in time (VCDR 39(2)). Null until the functions end, and where no grace runs. */
  graceEndsOn?: InputMaybe<DateFilter>;
  /** A test of `departBy`. The day by which a person declared non grata has to leave (VCDR 9). Null in cases of other kinds, and where no day is set. */
  departBy?: InputMaybe<DateFilter>;
  /** A test of `reviewFrom`. The day from which the post has lasted longer than six years, so that the host State may ask whether it goes on; null before. */
  reviewFrom?: InputMaybe<DateFilter>;
  /** A test of `closedOn`. The day on which the case was closed. Null while the case is open. */
  closedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AccreditationCaseWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<AccreditationCaseWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<AccreditationCaseWhere>;
};

/** What may order a list of AccreditationCase. */
export type AccreditationCaseOrderField =
  /** By `kind`. What the host State decides in the case; the kind sets the life cycle that the case runs through. */
  | 'KIND'
  /** By `state`. Where the case stands in the life cycle of its kind. */
  | 'STATE'
  /** By `openedOn`. The day on which the case began: with a nomination, a notification, a request for a post or a declaration (VCDR 4, 9, 10; VCCR 4, 10, 23). */
  | 'OPENED_ON'
  /** By `dueOn`. The day by which the next step is due: notification within 30 days of arrival, correction of a returned notification, departure, or the end of a term that has passed without notice. Null when no step is due by a day. */
  | 'DUE_ON'
  /** By `graceEndsOn`. Last day to leave or to change status after the end of the functions: 30 days, or 60 with an extension asked for in time (VCDR 39(2)). Null until the functions end, and where no grace runs. */
  | 'GRACE_ENDS_ON';

/** One term of the order of a list of AccreditationCase; the id always decides last. */
export type AccreditationCaseOrderBy = {
  /** What the rows are ordered by. */
  field: AccreditationCaseOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Appointment. */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** The rows with their cursors. */
  edges: Array<AppointmentEdge>;
  /** The rows. */
  nodes: Array<Appointment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Appointment, with its cursor. */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Appointment;
};

/** Which rows of a list of Appointment are wanted. A test that is null or absent constrains nothing. */
export type AppointmentWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `person`. The holder of the post; one person may hold several, each recorded by itself. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The mission or post that notified the holder and to which the holder belongs (VCDR 10; VCCR 24). */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `category`. The kind of post, from which status and privileges follow (VCDR 1; VCCR 1; 22 USC 288). */
  category?: InputMaybe<AppointmentCategoryFilter>;
  /** A test of `rank`. Diplomatic or consular rank, as the host State accepts it; null for staff without one. */
  rank?: InputMaybe<RankFilter>;
  /** A test of `title`. Title of the post as the mission notifies it. Null when it has notified none. */
  title?: InputMaybe<StringFilter>;
  /** A test of `function`. What the holder does, e.g. Deputy Chief of Mission: a function, not a rank. Null when the mission has not stated it. */
  function?: InputMaybe<StringFilter>;
  /** A test of `headsMission`. True for whoever leads the mission or post: head of mission, head of a consular post, permanent representative, director, or chargé d'affaires ad interim. */
  headsMission?: InputMaybe<BooleanFilter>;
  /** A test of `headClass`. Class of a head of mission (VCDR 14, 19); null for everyone else. */
  headClass?: InputMaybe<HeadClassFilter>;
  /** A test of `status`. Where the post stands in its life cycle. */
  status?: InputMaybe<AppointmentStatusFilter>;
  /** A test of `startsOn`. First day of the post; for an expected one the planned day. */
  startsOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. Last day of the post; null while it lasts. */
  endsOn?: InputMaybe<DateFilter>;
  /** A test of `expectedDays`. Planned length of the stay in days; stays of less than 90 days are not registered. Null when the mission has not stated it. */
  expectedDays?: InputMaybe<IntFilter>;
  /** A test of `arrivedAt`. Moment of arrival. Heads present their credentials in the order of their arrival (VCDR 13(2)). Null until the holder has arrived, and where only the day is recorded. */
  arrivedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `arrivedOn`. Day of arrival to take up the post; from then on privileges run (VCDR 39(1)). Null until the holder has arrived, and where no arrival is notified. */
  arrivedOn?: InputMaybe<DateFilter>;
  /** A test of `notifiedOn`. The day on which the mission notified the arrival or appointment; it is late after 30 days (VCDR 10). Null until it has. */
  notifiedOn?: InputMaybe<DateFilter>;
  /** A test of `acceptedOn`. The day on which the host State accepted the notification. Null until it has, and where the notification was not accepted. */
  acceptedOn?: InputMaybe<DateFilter>;
  /** A test of `functionsBeganAt`. When a head of mission took up the functions, under the one practice that is applied to all (VCDR 13(1)); for a head of post, on recognition (VCCR 12, 13). Null until then, and in posts of others than heads. */
  functionsBeganAt?: InputMaybe<DateTimeFilter>;
  /** A test of `precedenceFrom`. The moment that decides the order among heads of one class; new credentials of the same class do not change it (VCDR 16; VCCR 16). Null until then, and in posts of others than heads. */
  precedenceFrom?: InputMaybe<DateTimeFilter>;
  /** A test of `terminatedOn`. The day on which the functions came to an end (VCDR 43; VCCR 25). Null until they have. */
  terminatedOn?: InputMaybe<DateFilter>;
  /** A test of `departedOn`. The day on which the holder left the country; privileges end then at the latest (VCDR 39(2)). Null until the holder has left. */
  departedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AppointmentWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<AppointmentWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<AppointmentWhere>;
};

/** What may order a list of Appointment. */
export type AppointmentOrderField =
  /** By `category`. The kind of post, from which status and privileges follow (VCDR 1; VCCR 1; 22 USC 288). */
  | 'CATEGORY'
  /** By `rank`. Diplomatic or consular rank, as the host State accepts it; null for staff without one. */
  | 'RANK'
  /** By `missionOrder`. Place within the mission, as the mission itself notifies it (VCDR 17); it is never computed from rank. Null when the mission has not notified one. */
  | 'MISSION_ORDER'
  /** By `startsOn`. First day of the post; for an expected one the planned day. */
  | 'STARTS_ON'
  /** By `endsOn`. Last day of the post; null while it lasts. */
  | 'ENDS_ON'
  /** By `arrivedAt`. Moment of arrival. Heads present their credentials in the order of their arrival (VCDR 13(2)). Null until the holder has arrived, and where only the day is recorded. */
  | 'ARRIVED_AT'
  /** By `arrivedOn`. Day of arrival to take up the post; from then on privileges run (VCDR 39(1)). Null until the holder has arrived, and where no arrival is notified. */
  | 'ARRIVED_ON'
  /** By `notifiedOn`. The day on which the mission notified the arrival or appointment; it is late after 30 days (VCDR 10). Null until it has. */
  | 'NOTIFIED_ON';

/** One term of the order of a list of Appointment; the id always decides last. */
export type AppointmentOrderBy = {
  /** What the rows are ordered by. */
  field: AppointmentOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ConsularOffice. */
export type ConsularOfficeConnection = {
  __typename?: 'ConsularOfficeConnection';
  /** The rows with their cursors. */
  edges: Array<ConsularOfficeEdge>;
  /** The rows. */
  nodes: Array<ConsularOffice>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ConsularOffice, with its cursor. */
export type ConsularOfficeEdge = {
  __typename?: 'ConsularOfficeEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ConsularOffice;
};

/** A page of a list of Country. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The rows with their cursors. */
  edges: Array<CountryEdge>;
  /** The rows. */
  nodes: Array<Country>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Country, with its cursor. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Country;
};

/** Which rows of a list of Country are wanted. A test that is null or absent constrains nothing. */
export type CountryWhere = {
  /** A test of `code`. ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`). */
  code?: InputMaybe<StringFilter>;
  /** A test of `alpha3`. ISO 3166-1 alpha-3 code. Null where the list of countries has none. */
  alpha3?: InputMaybe<StringFilter>;
  /** A test of `name`. Short name in English. */
  name?: InputMaybe<StringFilter>;
  /** A test of `officialName`. Formal name in English. Null where the list of countries has none. */
  officialName?: InputMaybe<StringFilter>;
  /** A test of `region`. Region of the United Nations M49 standard. Null where the list of countries has none. */
  region?: InputMaybe<StringFilter>;
  /** A test of `subregion`. Subregion of the United Nations M49 standard. Null in regions that have none. */
  subregion?: InputMaybe<StringFilter>;
  /** A test of `withdrawnOn`. The day a withdrawn State ceased to exist under this code; null for present ones. */
  withdrawnOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<CountryWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<CountryWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<CountryWhere>;
};

/** What may order a list of Country. */
export type CountryOrderField =
  /** By `code`. ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`). */
  | 'CODE'
  /** By `name`. Short name in English. */
  | 'NAME'
  /** By `region`. Region of the United Nations M49 standard. Null where the list of countries has none. */
  | 'REGION'
  /** By `subregion`. Subregion of the United Nations M49 standard. Null in regions that have none. */
  | 'SUBREGION';

/** One term of the order of a list of Country; the id always decides last. */
export type CountryOrderBy = {
  /** What the rows are ordered by. */
  field: CountryOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of DiplomaticListEntry. */
export type DiplomaticListEntryConnection = {
  __typename?: 'DiplomaticListEntryConnection';
  /** The rows with their cursors. */
  edges: Array<DiplomaticListEntryEdge>;
  /** The rows. */
  nodes: Array<DiplomaticListEntry>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of DiplomaticListEntry, with its cursor. */
export type DiplomaticListEntryEdge = {
  __typename?: 'DiplomaticListEntryEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DiplomaticListEntry;
};

/** A page of a list of HouseholdMember. */
export type HouseholdMemberConnection = {
  __typename?: 'HouseholdMemberConnection';
  /** The rows with their cursors. */
  edges: Array<HouseholdMemberEdge>;
  /** The rows. */
  nodes: Array<HouseholdMember>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of HouseholdMember, with its cursor. */
export type HouseholdMemberEdge = {
  __typename?: 'HouseholdMemberEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: HouseholdMember;
};

/** Which rows of a list of HouseholdMember are wanted. A test that is null or absent constrains nothing. */
export type HouseholdMemberWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `principal`. The post from which the status derives. */
  principal?: InputMaybe<EntityFilter>;
  /** A test of `person`. The member of the household whose status derives from the post. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The mission of that post. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `relation`. How the person is related to the holder of the post; the relation decides what has to be proved (22 CFR 41.21(a)(3)). */
  relation?: InputMaybe<HouseholdRelationFilter>;
  /** A test of `since`. First day in the household at this post. */
  since?: InputMaybe<DateFilter>;
  /** A test of `until`. The day on which the tie ended: departure, divorce, age, marriage, work; null while it lasts. */
  until?: InputMaybe<DateFilter>;
  /** A test of `livesInHousehold`. Whether the person lives in the holder's home; a child away at school or college still belongs to the household. */
  livesInHousehold?: InputMaybe<BooleanFilter>;
  /** A test of `studentUntil`. The day until which a school confirms full-time post-secondary study; it carries a child's membership from 21 to 23 (22 CFR 41.21(a)(3)). Null when no school has confirmed any. */
  studentUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<HouseholdMemberWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<HouseholdMemberWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<HouseholdMemberWhere>;
};

/** What may order a list of HouseholdMember. */
export type HouseholdMemberOrderField =
  /** By `since`. First day in the household at this post. */
  | 'SINCE'
  /** By `until`. The day on which the tie ended: departure, divorce, age, marriage, work; null while it lasts. */
  | 'UNTIL';

/** One term of the order of a list of HouseholdMember; the id always decides last. */
export type HouseholdMemberOrderBy = {
  /** What the rows are ordered by. */
  field: HouseholdMemberOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of IdentityCard. */
export type IdentityCardConnection = {
  __typename?: 'IdentityCardConnection';
  /** The rows with their cursors. */
  edges: Array<IdentityCardEdge>;
  /** The rows. */
  nodes: Array<IdentityCard>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of IdentityCard, with its cursor. */
export type IdentityCardEdge = {
  __typename?: 'IdentityCardEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: IdentityCard;
};

/** Which rows of a list of IdentityCard are wanted. A test that is null or absent constrains nothing. */
export type IdentityCardWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `number`. Number on the card; its last character checks the others (ISO 7064, MOD 37,36). */
  number?: InputMaybe<StringFilter>;
  /** A test of `border`. Colour of the border, which tells the group of holders. */
  border?: InputMaybe<CardBorderFilter>;
  /** A test of `state`. Whether the card may still be shown: valid, run out, given back or lost. */
  state?: InputMaybe<CardStateFilter>;
  /** A test of `person`. Who carries the card. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `appointment`. The post on which the card rests: the holder's own, or that of the head of the household. */
  appointment?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The mission of that post. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `issuedOn`. First day on which the card is good. */
  issuedOn?: InputMaybe<DateFilter>;
  /** A test of `expiresOn`. Last day on which the card is good; the status of its holder may end sooner. */
  expiresOn?: InputMaybe<DateFilter>;
  /** A test of `returnedOn`. The day on which it came back; all cards go back at the end of the post. Null until it has. */
  returnedOn?: InputMaybe<DateFilter>;
  /** A test of `reportedLostOn`. The day on which the loss was reported. Null when it was not. */
  reportedLostOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<IdentityCardWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<IdentityCardWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<IdentityCardWhere>;
};

/** What may order a list of IdentityCard. */
export type IdentityCardOrderField =
  /** By `issuedOn`. First day on which the card is good. */
  | 'ISSUED_ON'
  /** By `expiresOn`. Last day on which the card is good; the status of its holder may end sooner. */
  | 'EXPIRES_ON';

/** One term of the order of a list of IdentityCard; the id always decides last. */
export type IdentityCardOrderBy = {
  /** What the rows are ordered by. */
  field: IdentityCardOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ImportRun. */
export type ImportRunConnection = {
  __typename?: 'ImportRunConnection';
  /** The rows with their cursors. */
  edges: Array<ImportRunEdge>;
  /** The rows. */
  nodes: Array<ImportRun>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ImportRun, with its cursor. */
export type ImportRunEdge = {
  __typename?: 'ImportRunEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ImportRun;
};

/** Which rows of a list of ImportRun are wanted. A test that is null or absent constrains nothing. */
export type ImportRunWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `fileName`. Name of the file, without its folder. */
  fileName?: InputMaybe<StringFilter>;
  /** A test of `kind`. What the file holds. */
  kind?: InputMaybe<ImportKindFilter>;
  /** A test of `dataset`. Slug of the data set, as the provenance of its records names it. */
  dataset?: InputMaybe<StringFilter>;
  /** A test of `sha256`. SHA-256 of the file, in hexadecimal digits: the same digits are the same file. */
  sha256?: InputMaybe<StringFilter>;
  /** A test of `asOf`. The day on which the file was retrieved or which it describes; null when its name does not say. */
  asOf?: InputMaybe<DateFilter>;
  /** A test of `startedAt`. When the reading began. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `outcome`. Whether the reading changed the graph, found nothing new or failed. */
  outcome?: InputMaybe<ImportOutcomeFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ImportRunWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ImportRunWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ImportRunWhere>;
};

/** What may order a list of ImportRun. */
export type ImportRunOrderField =
  /** By `fileName`. Name of the file, without its folder. */
  | 'FILE_NAME'
  /** By `kind`. What the file holds. */
  | 'KIND'
  /** By `dataset`. Slug of the data set, as the provenance of its records names it. */
  | 'DATASET'
  /** By `asOf`. The day on which the file was retrieved or which it describes; null when its name does not say. */
  | 'AS_OF'
  /** By `startedAt`. When the reading began. */
  | 'STARTED_AT';

/** One term of the order of a list of ImportRun; the id always decides last. */
export type ImportRunOrderBy = {
  /** What the rows are ordered by. */
  field: ImportRunOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of RejectedRow. */
export type RejectedRowConnection = {
  __typename?: 'RejectedRowConnection';
  /** The rows with their cursors. */
  edges: Array<RejectedRowEdge>;
  /** The rows. */
  nodes: Array<RejectedRow>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of RejectedRow, with its cursor. */
export type RejectedRowEdge = {
  __typename?: 'RejectedRowEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RejectedRow;
};

/** Which rows of a list of RejectedRow are wanted. A test that is null or absent constrains nothing. */
export type RejectedRowWhere = {
  /** A test of `run`. The reading that met the record. */
  run?: InputMaybe<EntityFilter>;
  /** A test of `line`. Line of the file, from 1; in a map file the number of the feature. */
  line?: InputMaybe<IntFilter>;
  /** A test of `column`. The column whose value could not be used; null when the whole record could not. */
  column?: InputMaybe<StringFilter>;
  /** A test of `value`. The value, or the beginning of the record, as published. */
  value?: InputMaybe<StringFilter>;
  /** A test of `reason`. Why the record or value could not be used, in words. */
  reason?: InputMaybe<StringFilter>;
  /** A test of `recordUsed`. True when the record was used without this value. */
  recordUsed?: InputMaybe<BooleanFilter>;
  /** All of these. */
  and?: InputMaybe<Array<RejectedRowWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<RejectedRowWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<RejectedRowWhere>;
};

/** What may order a list of RejectedRow. */
export type RejectedRowOrderField =
  /** By `line`. Line of the file, from 1; in a map file the number of the feature. */
  | 'LINE'
  /** By `reason`. Why the record or value could not be used, in words. */
  | 'REASON';

/** One term of the order of a list of RejectedRow; the id always decides last. */
export type RejectedRowOrderBy = {
  /** What the rows are ordered by. */
  field: RejectedRowOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of LateNotification. */
export type LateNotificationConnection = {
  __typename?: 'LateNotificationConnection';
  /** The rows with their cursors. */
  edges: Array<LateNotificationEdge>;
  /** The rows. */
  nodes: Array<LateNotification>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of LateNotification, with its cursor. */
export type LateNotificationEdge = {
  __typename?: 'LateNotificationEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: LateNotification;
};

/** A page of a list of Mission. */
export type MissionConnection = {
  __typename?: 'MissionConnection';
  /** The rows with their cursors. */
  edges: Array<MissionEdge>;
  /** The rows. */
  nodes: Array<Mission>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Mission, with its cursor. */
export type MissionEdge = {
  __typename?: 'MissionEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Mission;
};

/** Which rows of a list of Mission are wanted. A test that is null or absent constrains nothing. */
export type MissionWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `name`. Name as the mission itself bears it. */
  name?: InputMaybe<StringFilter>;
  /** A test of `kind`. What sort of mission it is, from which the law that governs it follows (VCDR, VCCR, 22 USC 288, 4302). */
  kind?: InputMaybe<MissionKindFilter>;
  /** A test of `state`. Where the mission stands in its life cycle (VCDR 2, 12; VCCR 4). */
  state?: InputMaybe<MissionStateFilter>;
  /** A test of `status`. What follows from the state: whether the mission is working. */
  status?: InputMaybe<MissionStatusFilter>;
  /** A test of `sendingState`. The State, or the body, that sends the mission. Null when no State of the list of countries sends it. */
  sendingState?: InputMaybe<CountryFilter>;
  /** A test of `parent`. The mission that a consular post or branch belongs to. Null for a mission that belongs to none. */
  parent?: InputMaybe<EntityFilter>;
  /** A test of `organization`. The organization to which a permanent mission is accredited, e.g. United Nations. Null for missions of other kinds. */
  organization?: InputMaybe<StringFilter>;
  /** A test of `city`. City of the seat. Null when it is not recorded. */
  city?: InputMaybe<StringFilter>;
  /** A test of `establishedOn`. The day, or the first day of the year, on which the mission opened, as far as known. Null when it is not. */
  establishedOn?: InputMaybe<DateFilter>;
  /** A test of `closedOn`. The day on which the mission closed. Null when it has not closed. */
  closedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<MissionWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<MissionWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<MissionWhere>;
};

/** What may order a list of Mission. */
export type MissionOrderField =
  /** By `name`. Name as the mission itself bears it. */
  | 'NAME'
  /** By `kind`. What sort of mission it is, from which the law that governs it follows (VCDR, VCCR, 22 USC 288, 4302). */
  | 'KIND'
  /** By `city`. City of the seat. Null when it is not recorded. */
  | 'CITY'
  /** By `establishedOn`. The day, or the first day of the year, on which the mission opened, as far as known. Null when it is not. */
  | 'ESTABLISHED_ON';

/** One term of the order of a list of Mission; the id always decides last. */
export type MissionOrderBy = {
  /** What the rows are ordered by. */
  field: MissionOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Person. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows. */
  nodes: Array<Person>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Person, with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Person;
};

/** Which rows of a list of Person are wanted. A test that is null or absent constrains nothing. */
export type PersonWhere = {
  /** A test of `id`. Opaque identifier; never the personal identification number. */
  id?: InputMaybe<IdFilter>;
  /** A test of `displayName`. The name as it is printed: public for those on a public list of the host State, otherwise guarded like the person's post, family tie or nomination. */
  displayName?: InputMaybe<StringFilter>;
  /** A test of `familyName`. Surname as the passport states it. */
  familyName?: InputMaybe<StringFilter>;
  /** A test of `birthDate`. Day of birth, which decides whether a child still belongs to a household (22 CFR 41.21(a)(3)); null when it was not notified. */
  birthDate?: InputMaybe<DateFilter>;
  /** A test of `pid`. Personal identification number that the host State gives to each notified person. Null until it has given one. */
  pid?: InputMaybe<StringFilter>;
  /** A test of `mission`. The mission that notified the person last. */
  mission?: InputMaybe<EntityFilter>;
  /** All of these. */
  and?: InputMaybe<Array<PersonWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<PersonWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<PersonWhere>;
};

/** What may order a list of Person. */
export type PersonOrderField =
  /** By `displayName`. The name as it is printed: public for those on a public list of the host State, otherwise guarded like the person's post, family tie or nomination. */
  | 'DISPLAY_NAME'
  /** By `familyName`. Surname as the passport states it. */
  | 'FAMILY_NAME';

/** One term of the order of a list of Person; the id always decides last. */
export type PersonOrderBy = {
  /** What the rows are ordered by. */
  field: PersonOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of MissionStaffing. */
export type MissionStaffingConnection = {
  __typename?: 'MissionStaffingConnection';
  /** The rows with their cursors. */
  edges: Array<MissionStaffingEdge>;
  /** The rows. */
  nodes: Array<MissionStaffing>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of MissionStaffing, with its cursor. */
export type MissionStaffingEdge = {
  __typename?: 'MissionStaffingEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MissionStaffing;
};

/** Tests on a AccreditationKind. */
export type AccreditationKindFilter = {
  /** This value. */
  eq?: InputMaybe<AccreditationKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AccreditationKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AccreditationKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a AccreditationState. */
export type AccreditationStateFilter = {
  /** This value. */
  eq?: InputMaybe<AccreditationState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AccreditationState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AccreditationState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a AppointmentCategory. */
export type AppointmentCategoryFilter = {
  /** This value. */
  eq?: InputMaybe<AppointmentCategory>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AppointmentCategory>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AppointmentCategory>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a Rank. */
export type RankFilter = {
  /** This value. */
  eq?: InputMaybe<Rank>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Rank>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Rank>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a HeadClass. */
export type HeadClassFilter = {
  /** This value. */
  eq?: InputMaybe<HeadClass>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<HeadClass>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<HeadClass>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a AppointmentStatus. */
export type AppointmentStatusFilter = {
  /** This value. */
  eq?: InputMaybe<AppointmentStatus>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AppointmentStatus>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AppointmentStatus>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a HouseholdRelation. */
export type HouseholdRelationFilter = {
  /** This value. */
  eq?: InputMaybe<HouseholdRelation>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<HouseholdRelation>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<HouseholdRelation>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CardBorder. */
export type CardBorderFilter = {
  /** This value. */
  eq?: InputMaybe<CardBorder>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CardBorder>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CardBorder>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CardState. */
export type CardStateFilter = {
  /** This value. */
  eq?: InputMaybe<CardState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CardState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CardState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ImportKind. */
export type ImportKindFilter = {
  /** This value. */
  eq?: InputMaybe<ImportKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ImportKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ImportKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ImportOutcome. */
export type ImportOutcomeFilter = {
  /** This value. */
  eq?: InputMaybe<ImportOutcome>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ImportOutcome>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ImportOutcome>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a MissionKind. */
export type MissionKindFilter = {
  /** This value. */
  eq?: InputMaybe<MissionKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<MissionKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<MissionKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a MissionState. */
export type MissionStateFilter = {
  /** This value. */
  eq?: InputMaybe<MissionState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<MissionState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<MissionState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a MissionStatus. */
export type MissionStatusFilter = {
  /** This value. */
  eq?: InputMaybe<MissionStatus>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<MissionStatus>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<MissionStatus>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  __typename?: '_Service';
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = AccreditationCase | Agreement | Appointment | AssistanceRequest | AuditEntry | Benefit | Country | Crisis | CustomsClearance | CyberAdvisory | DiplomaticListEntry | DiplomaticNote | Dispute | DomesticWorkerFile | DriverLicence | Engagement | Event | ExchangeProgramme | FacilitationRequest | Facility | HouseholdMember | IdentityCard | ImportRun | Incident | Invitation | LeaderVisit | Mission | Participant | Person | PropertyNotice | ProtectiveDetail | ReciprocitySetting | RefusedAttempt | RejectedRow | SeatingPlan | SecurityAssessment | TaxCard | TravelNotice | Vehicle | VisaCase | VisaIssuance | WaiverRequest | WorkAuthorization | ZoningCase | ZoningOverlay;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AccreditationCase: AccreditationCase;
  Appointment: Appointment;
  Country: Country;
  DiplomaticListEntry: DiplomaticListEntry;
  HouseholdMember: HouseholdMember;
  IdentityCard: IdentityCard;
  ImportRun: ImportRun;
  RejectedRow: RejectedRow;
  Mission: Mission;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccreditationCase:
    ( { __typename: 'AccreditationCase' }
    & GraphQLRecursivePick<FederationTypes['AccreditationCase'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & ( GraphQLRecursivePick<FederationTypes['Country'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['Country'], {"id":true}> ) );
  DiplomaticListEntry:
    ( { __typename: 'DiplomaticListEntry' }
    & GraphQLRecursivePick<FederationTypes['DiplomaticListEntry'], {"id":true}> );
  HouseholdMember:
    ( { __typename: 'HouseholdMember' }
    & GraphQLRecursivePick<FederationTypes['HouseholdMember'], {"id":true}> );
  IdentityCard:
    ( { __typename: 'IdentityCard' }
    & GraphQLRecursivePick<FederationTypes['IdentityCard'], {"id":true}> );
  ImportRun:
    ( { __typename: 'ImportRun' }
    & GraphQLRecursivePick<FederationTypes['ImportRun'], {"id":true}> );
  RejectedRow:
    ( { __typename: 'RejectedRow' }
    & GraphQLRecursivePick<FederationTypes['RejectedRow'], {"id":true}> );
  Mission:
    ( { __typename: 'Mission' }
    & GraphQLRecursivePick<FederationTypes['Mission'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( AccreditationCaseRow )
    | ( EntityReference )
    | ( AppointmentRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( CountryRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( DiplomaticListEntryRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( HouseholdMemberRow )
    | ( IdentityCardRow )
    | ( ImportRunRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( MissionRow )
    | ( EntityReference )
    | ( PersonRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( RejectedRowRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccreditationCaseRow )
    | ( AppointmentRow )
    | ( CountryRow )
    | ( HouseholdMemberRow )
    | ( IdentityCardRow )
    | ( ImportRunRow )
    | ( RejectedRowRow )
    | ( MissionRow )
    | ( PersonRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
    | ( EntityReference )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Facts: ResolverTypeWrapper<Scalars['Facts']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Direction: Direction;
  Address: ResolverTypeWrapper<Address>;
  Location: ResolverTypeWrapper<Location>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Transition: ResolverTypeWrapper<Transition>;
  RuleCheck: ResolverTypeWrapper<Omit<RuleCheck, 'subject'> & { subject?: Maybe<ResolversTypes['Node']> }>;
  Refusal: ResolverTypeWrapper<GivenRefusal>;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  access__View: Access__View;
  access__Mask: Access__Mask;
  access__DataClass: Access__DataClass;
  RefusalCode: RefusalCode;
  AccreditationCase: ResolverTypeWrapper<AccreditationCaseRow>;
  NextEvent: ResolverTypeWrapper<NextEvent>;
  AccreditationKind: AccreditationKind;
  AccreditationState: AccreditationState;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentCategory: AppointmentCategory;
  Rank: Rank;
  HeadClass: HeadClass;
  AppointmentStatus: AppointmentStatus;
  ConsularOffice: ResolverTypeWrapper<ConsularOfficeRow>;
  ConsularOfficerPayload: ResolverTypeWrapper<ConsularOfficerPayloadRow>;
  ReceiveCommissionInput: ReceiveCommissionInput;
  EndConsularFunctionsInput: EndConsularFunctionsInput;
  RequestHonoraryOfficerInput: RequestHonoraryOfficerInput;
  RecogniseHonoraryOfficerInput: RecogniseHonoraryOfficerInput;
  RelationsPayload: ResolverTypeWrapper<RelationsPayloadRow>;
  RelationsDuty: ResolverTypeWrapper<RelationsDuty>;
  NextRelationsEvent: ResolverTypeWrapper<NextRelationsEvent>;
  ChangeRelationsInput: ChangeRelationsInput;
  NameProtectingPowerInput: NameProtectingPowerInput;
  EndHeadsAfterBreakInput: EndHeadsAfterBreakInput;
  Country: ResolverTypeWrapper<CountryRow>;
  DiplomaticRelations: ResolverTypeWrapper<DiplomaticRelationsRow>;
  RelationsStatus: RelationsStatus;
  FileTerminationNoticeInput: FileTerminationNoticeInput;
  EndRecognitionInput: EndRecognitionInput;
  ExtendGraceInput: ExtendGraceInput;
  RecordDepartureInput: RecordDepartureInput;
  DiplomaticListEntry: ResolverTypeWrapper<DiplomaticListEntryRow>;
  AccreditationCasePayload: ResolverTypeWrapper<AccreditationCasePayloadRow>;
  AppointHeadOfMissionPayload: ResolverTypeWrapper<AppointHeadOfMissionPayloadRow>;
  RequestAgrementInput: RequestAgrementInput;
  AdvanceAccreditationInput: AdvanceAccreditationInput;
  AppointHeadOfMissionInput: AppointHeadOfMissionInput;
  RecordArrivalInput: RecordArrivalInput;
  PresentCredentialsInput: PresentCredentialsInput;
  TakeChargeInput: TakeChargeInput;
  EndChargeInput: EndChargeInput;
  AppointmentPayload: ResolverTypeWrapper<AppointmentPayloadRow>;
  HouseholdMemberPayload: ResolverTypeWrapper<HouseholdMemberPayloadRow>;
  AddHouseholdMemberInput: AddHouseholdMemberInput;
  EndHouseholdMembershipInput: EndHouseholdMembershipInput;
  FileStudentEvidenceInput: FileStudentEvidenceInput;
  FileDisabilityEvidenceInput: FileDisabilityEvidenceInput;
  RegisterTandemCoupleInput: RegisterTandemCoupleInput;
  HouseholdMember: ResolverTypeWrapper<HouseholdMemberRow>;
  HouseholdStanding: ResolverTypeWrapper<HouseholdStanding>;
  HouseholdStatus: HouseholdStatus;
  HouseholdRelation: HouseholdRelation;
  IssueIdentityCardInput: IssueIdentityCardInput;
  IdentityCardEventInput: IdentityCardEventInput;
  IdentityCardPayload: ResolverTypeWrapper<IdentityCardPayloadRow>;
  IdentityCard: ResolverTypeWrapper<IdentityCardRow>;
  CardBorder: CardBorder;
  CardState: CardState;
  ImportRun: ResolverTypeWrapper<ImportRunRow>;
  RejectedRow: ResolverTypeWrapper<RejectedRowRow>;
  ImportKind: ImportKind;
  ImportOutcome: ImportOutcome;
  LateNotification: ResolverTypeWrapper<LateNotificationRow>;
  MissionPayload: ResolverTypeWrapper<MissionPayloadRow>;
  RequestMissionInput: RequestMissionInput;
  AdvanceMissionInput: AdvanceMissionInput;
  RequestMissionChangeInput: RequestMissionChangeInput;
  CloseMissionInput: CloseMissionInput;
  Mission: ResolverTypeWrapper<MissionRow>;
  MissionChange: ResolverTypeWrapper<MissionChange>;
  NextMissionEvent: ResolverTypeWrapper<NextMissionEvent>;
  DatePrecision: DatePrecision;
  MissionKind: MissionKind;
  MissionState: MissionState;
  MissionStatus: MissionStatus;
  PersonInput: PersonInput;
  PassportInput: PassportInput;
  AddressInput: AddressInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<RegisterPersonPayloadRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  Sex: Sex;
  Nationality: ResolverTypeWrapper<NationalityRow>;
  PermanentResidence: ResolverTypeWrapper<PermanentResidenceRow>;
  Passport: ResolverTypeWrapper<Omit<Passport, 'country'> & { country?: Maybe<ResolversTypes['Country']> }>;
  PassportKind: PassportKind;
  DeclarePersonaNonGrataInput: DeclarePersonaNonGrataInput;
  PrecedenceEntry: ResolverTypeWrapper<PrecedenceEntryRow>;
  FileChangeNoticeInput: FileChangeNoticeInput;
  NameInput: NameInput;
  NationalityChangeInput: NationalityChangeInput;
  FamilyMemberInput: FamilyMemberInput;
  FamilyLeaverInput: FamilyLeaverInput;
  FilePromotionInput: FilePromotionInput;
  TransferAppointmentInput: TransferAppointmentInput;
  TransferAppointmentPayload: ResolverTypeWrapper<TransferAppointmentPayloadRow>;
  AppointmentNotice: ResolverTypeWrapper<AppointmentNoticeRow>;
  NoticePapersInput: NoticePapersInput;
  RecognitionStatementInput: RecognitionStatementInput;
  FileAppointmentNoticeInput: FileAppointmentNoticeInput;
  ReturnNoticeInput: ReturnNoticeInput;
  ResubmitNoticeInput: ResubmitNoticeInput;
  RefuseAppointmentInput: RefuseAppointmentInput;
  NoticeRefusalReason: NoticeRefusalReason;
  AppointmentNoticePayload: ResolverTypeWrapper<AppointmentNoticePayloadRow>;
  AcceptAppointmentPayload: ResolverTypeWrapper<AcceptAppointmentPayloadRow>;
  RecognitionTest: ResolverTypeWrapper<RecognitionTest>;
  MissionStaffing: ResolverTypeWrapper<MissionStaffingRow>;
  StaffingLevel: ResolverTypeWrapper<StaffingLevelRow>;
  StaffKind: StaffKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  VisaCase: ResolverTypeWrapper<EntityReference>;
  TaxCard: ResolverTypeWrapper<EntityReference>;
  Vehicle: ResolverTypeWrapper<EntityReference>;
  DriverLicence: ResolverTypeWrapper<EntityReference>;
  CustomsClearance: ResolverTypeWrapper<EntityReference>;
  TravelNotice: ResolverTypeWrapper<EntityReference>;
  DomesticWorkerFile: ResolverTypeWrapper<EntityReference>;
  WorkAuthorization: ResolverTypeWrapper<EntityReference>;
  ReciprocitySetting: ResolverTypeWrapper<EntityReference>;
  Benefit: ResolverTypeWrapper<EntityReference>;
  VisaIssuance: ResolverTypeWrapper<EntityReference>;
  Facility: ResolverTypeWrapper<EntityReference>;
  PropertyNotice: ResolverTypeWrapper<EntityReference>;
  ZoningCase: ResolverTypeWrapper<EntityReference>;
  ZoningOverlay: ResolverTypeWrapper<EntityReference>;
  SecurityAssessment: ResolverTypeWrapper<EntityReference>;
  Incident: ResolverTypeWrapper<EntityReference>;
  Crisis: ResolverTypeWrapper<EntityReference>;
  AssistanceRequest: ResolverTypeWrapper<EntityReference>;
  ProtectiveDetail: ResolverTypeWrapper<EntityReference>;
  CyberAdvisory: ResolverTypeWrapper<EntityReference>;
  Event: ResolverTypeWrapper<EntityReference>;
  Invitation: ResolverTypeWrapper<EntityReference>;
  SeatingPlan: ResolverTypeWrapper<EntityReference>;
  ExchangeProgramme: ResolverTypeWrapper<EntityReference>;
  Participant: ResolverTypeWrapper<EntityReference>;
  Dispute: ResolverTypeWrapper<EntityReference>;
  WaiverRequest: ResolverTypeWrapper<EntityReference>;
  Agreement: ResolverTypeWrapper<EntityReference>;
  Engagement: ResolverTypeWrapper<EntityReference>;
  DiplomaticNote: ResolverTypeWrapper<EntityReference>;
  LeaderVisit: ResolverTypeWrapper<EntityReference>;
  FacilitationRequest: ResolverTypeWrapper<EntityReference>;
  AuditEntry: ResolverTypeWrapper<EntityReference>;
  RefusedAttempt: ResolverTypeWrapper<EntityReference>;
  AccreditationCaseConnection: ResolverTypeWrapper<Connection<AccreditationCaseRow>>;
  AccreditationCaseEdge: ResolverTypeWrapper<{ cursor: string; node: AccreditationCaseRow }>;
  AccreditationCaseWhere: AccreditationCaseWhere;
  AccreditationCaseOrderField: AccreditationCaseOrderField;
  AccreditationCaseOrderBy: AccreditationCaseOrderBy;
  AppointmentConnection: ResolverTypeWrapper<Connection<AppointmentRow>>;
  AppointmentEdge: ResolverTypeWrapper<{ cursor: string; node: AppointmentRow }>;
  AppointmentWhere: AppointmentWhere;
  AppointmentOrderField: AppointmentOrderField;
  AppointmentOrderBy: AppointmentOrderBy;
  ConsularOfficeConnection: ResolverTypeWrapper<Connection<ConsularOfficeRow>>;
  ConsularOfficeEdge: ResolverTypeWrapper<{ cursor: string; node: ConsularOfficeRow }>;
  CountryConnection: ResolverTypeWrapper<Connection<CountryRow>>;
  CountryEdge: ResolverTypeWrapper<{ cursor: string; node: CountryRow }>;
  CountryWhere: CountryWhere;
  CountryOrderField: CountryOrderField;
  CountryOrderBy: CountryOrderBy;
  DiplomaticListEntryConnection: ResolverTypeWrapper<Connection<DiplomaticListEntryRow>>;
  DiplomaticListEntryEdge: ResolverTypeWrapper<{ cursor: string; node: DiplomaticListEntryRow }>;
  HouseholdMemberConnection: ResolverTypeWrapper<Connection<HouseholdMemberRow>>;
  HouseholdMemberEdge: ResolverTypeWrapper<{ cursor: string; node: HouseholdMemberRow }>;
  HouseholdMemberWhere: HouseholdMemberWhere;
  HouseholdMemberOrderField: HouseholdMemberOrderField;
  HouseholdMemberOrderBy: HouseholdMemberOrderBy;
  IdentityCardConnection: ResolverTypeWrapper<Connection<IdentityCardRow>>;
  IdentityCardEdge: ResolverTypeWrapper<{ cursor: string; node: IdentityCardRow }>;
  IdentityCardWhere: IdentityCardWhere;
  IdentityCardOrderField: IdentityCardOrderField;
  IdentityCardOrderBy: IdentityCardOrderBy;
  ImportRunConnection: ResolverTypeWrapper<Connection<ImportRunRow>>;
  ImportRunEdge: ResolverTypeWrapper<{ cursor: string; node: ImportRunRow }>;
  ImportRunWhere: ImportRunWhere;
  ImportRunOrderField: ImportRunOrderField;
  ImportRunOrderBy: ImportRunOrderBy;
  RejectedRowConnection: ResolverTypeWrapper<Connection<RejectedRowRow>>;
  RejectedRowEdge: ResolverTypeWrapper<{ cursor: string; node: RejectedRowRow }>;
  RejectedRowWhere: RejectedRowWhere;
  RejectedRowOrderField: RejectedRowOrderField;
  RejectedRowOrderBy: RejectedRowOrderBy;
  LateNotificationConnection: ResolverTypeWrapper<Connection<LateNotificationRow>>;
  LateNotificationEdge: ResolverTypeWrapper<{ cursor: string; node: LateNotificationRow }>;
  MissionConnection: ResolverTypeWrapper<Connection<MissionRow>>;
  MissionEdge: ResolverTypeWrapper<{ cursor: string; node: MissionRow }>;
  MissionWhere: MissionWhere;
  MissionOrderField: MissionOrderField;
  MissionOrderBy: MissionOrderBy;
  PersonConnection: ResolverTypeWrapper<Connection<PersonRow>>;
  PersonEdge: ResolverTypeWrapper<{ cursor: string; node: PersonRow }>;
  PersonWhere: PersonWhere;
  PersonOrderField: PersonOrderField;
  PersonOrderBy: PersonOrderBy;
  MissionStaffingConnection: ResolverTypeWrapper<Connection<MissionStaffingRow>>;
  MissionStaffingEdge: ResolverTypeWrapper<{ cursor: string; node: MissionStaffingRow }>;
  AccreditationKindFilter: AccreditationKindFilter;
  AccreditationStateFilter: AccreditationStateFilter;
  AppointmentCategoryFilter: AppointmentCategoryFilter;
  RankFilter: RankFilter;
  HeadClassFilter: HeadClassFilter;
  AppointmentStatusFilter: AppointmentStatusFilter;
  HouseholdRelationFilter: HouseholdRelationFilter;
  CardBorderFilter: CardBorderFilter;
  CardStateFilter: CardStateFilter;
  ImportKindFilter: ImportKindFilter;
  ImportOutcomeFilter: ImportOutcomeFilter;
  MissionKindFilter: MissionKindFilter;
  MissionStateFilter: MissionStateFilter;
  MissionStatusFilter: MissionStatusFilter;
  link__Purpose: Link__Purpose;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Service: ResolverTypeWrapper<_Service>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['_Entity']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Facts: Scalars['Facts']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Address: Address;
  Location: Location;
  Float: Scalars['Float']['output'];
  Provenance: Provenance;
  Transition: Transition;
  RuleCheck: Omit<RuleCheck, 'subject'> & { subject?: Maybe<ResolversParentTypes['Node']> };
  Refusal: GivenRefusal;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  AccreditationCase: AccreditationCaseRow;
  NextEvent: NextEvent;
  Appointment: AppointmentRow;
  ConsularOffice: ConsularOfficeRow;
  ConsularOfficerPayload: ConsularOfficerPayloadRow;
  ReceiveCommissionInput: ReceiveCommissionInput;
  EndConsularFunctionsInput: EndConsularFunctionsInput;
  RequestHonoraryOfficerInput: RequestHonoraryOfficerInput;
  RecogniseHonoraryOfficerInput: RecogniseHonoraryOfficerInput;
  RelationsPayload: RelationsPayloadRow;
  RelationsDuty: RelationsDuty;
  NextRelationsEvent: NextRelationsEvent;
  ChangeRelationsInput: ChangeRelationsInput;
  NameProtectingPowerInput: NameProtectingPowerInput;
  EndHeadsAfterBreakInput: EndHeadsAfterBreakInput;
  Country: CountryRow;
  DiplomaticRelations: DiplomaticRelationsRow;
  FileTerminationNoticeInput: FileTerminationNoticeInput;
  EndRecognitionInput: EndRecognitionInput;
  ExtendGraceInput: ExtendGraceInput;
  RecordDepartureInput: RecordDepartureInput;
  DiplomaticListEntry: DiplomaticListEntryRow;
  AccreditationCasePayload: AccreditationCasePayloadRow;
  AppointHeadOfMissionPayload: AppointHeadOfMissionPayloadRow;
  RequestAgrementInput: RequestAgrementInput;
  AdvanceAccreditationInput: AdvanceAccreditationInput;
  AppointHeadOfMissionInput: AppointHeadOfMissionInput;
  RecordArrivalInput: RecordArrivalInput;
  PresentCredentialsInput: PresentCredentialsInput;
  TakeChargeInput: TakeChargeInput;
  EndChargeInput: EndChargeInput;
  AppointmentPayload: AppointmentPayloadRow;
  HouseholdMemberPayload: HouseholdMemberPayloadRow;
  AddHouseholdMemberInput: AddHouseholdMemberInput;
  EndHouseholdMembershipInput: EndHouseholdMembershipInput;
  FileStudentEvidenceInput: FileStudentEvidenceInput;
  FileDisabilityEvidenceInput: FileDisabilityEvidenceInput;
  RegisterTandemCoupleInput: RegisterTandemCoupleInput;
  HouseholdMember: HouseholdMemberRow;
  HouseholdStanding: HouseholdStanding;
  IssueIdentityCardInput: IssueIdentityCardInput;
  IdentityCardEventInput: IdentityCardEventInput;
  IdentityCardPayload: IdentityCardPayloadRow;
  IdentityCard: IdentityCardRow;
  ImportRun: ImportRunRow;
  RejectedRow: RejectedRowRow;
  LateNotification: LateNotificationRow;
  MissionPayload: MissionPayloadRow;
  RequestMissionInput: RequestMissionInput;
  AdvanceMissionInput: AdvanceMissionInput;
  RequestMissionChangeInput: RequestMissionChangeInput;
  CloseMissionInput: CloseMissionInput;
  Mission: MissionRow;
  MissionChange: MissionChange;
  NextMissionEvent: NextMissionEvent;
  PersonInput: PersonInput;
  PassportInput: PassportInput;
  AddressInput: AddressInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: RegisterPersonPayloadRow;
  Person: PersonRow;
  Nationality: NationalityRow;
  PermanentResidence: PermanentResidenceRow;
  Passport: Omit<Passport, 'country'> & { country?: Maybe<ResolversParentTypes['Country']> };
  DeclarePersonaNonGrataInput: DeclarePersonaNonGrataInput;
  PrecedenceEntry: PrecedenceEntryRow;
  FileChangeNoticeInput: FileChangeNoticeInput;
  NameInput: NameInput;
  NationalityChangeInput: NationalityChangeInput;
  FamilyMemberInput: FamilyMemberInput;
  FamilyLeaverInput: FamilyLeaverInput;
  FilePromotionInput: FilePromotionInput;
  TransferAppointmentInput: TransferAppointmentInput;
  TransferAppointmentPayload: TransferAppointmentPayloadRow;
  AppointmentNotice: AppointmentNoticeRow;
  NoticePapersInput: NoticePapersInput;
  RecognitionStatementInput: RecognitionStatementInput;
  FileAppointmentNoticeInput: FileAppointmentNoticeInput;
  ReturnNoticeInput: ReturnNoticeInput;
  ResubmitNoticeInput: ResubmitNoticeInput;
  RefuseAppointmentInput: RefuseAppointmentInput;
  AppointmentNoticePayload: AppointmentNoticePayloadRow;
  AcceptAppointmentPayload: AcceptAppointmentPayloadRow;
  RecognitionTest: RecognitionTest;
  MissionStaffing: MissionStaffingRow;
  StaffingLevel: StaffingLevelRow;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  VisaCase: EntityReference;
  TaxCard: EntityReference;
  Vehicle: EntityReference;
  DriverLicence: EntityReference;
  CustomsClearance: EntityReference;
  TravelNotice: EntityReference;
  DomesticWorkerFile: EntityReference;
  WorkAuthorization: EntityReference;
  ReciprocitySetting: EntityReference;
  Benefit: EntityReference;
  VisaIssuance: EntityReference;
  Facility: EntityReference;
  PropertyNotice: EntityReference;
  ZoningCase: EntityReference;
  ZoningOverlay: EntityReference;
  SecurityAssessment: EntityReference;
  Incident: EntityReference;
  Crisis: EntityReference;
  AssistanceRequest: EntityReference;
  ProtectiveDetail: EntityReference;
  CyberAdvisory: EntityReference;
  Event: EntityReference;
  Invitation: EntityReference;
  SeatingPlan: EntityReference;
  ExchangeProgramme: EntityReference;
  Participant: EntityReference;
  Dispute: EntityReference;
  WaiverRequest: EntityReference;
  Agreement: EntityReference;
  Engagement: EntityReference;
  DiplomaticNote: EntityReference;
  LeaderVisit: EntityReference;
  FacilitationRequest: EntityReference;
  AuditEntry: EntityReference;
  RefusedAttempt: EntityReference;
  AccreditationCaseConnection: Connection<AccreditationCaseRow>;
  AccreditationCaseEdge: { cursor: string; node: AccreditationCaseRow };
  AccreditationCaseWhere: AccreditationCaseWhere;
  AccreditationCaseOrderBy: AccreditationCaseOrderBy;
  AppointmentConnection: Connection<AppointmentRow>;
  AppointmentEdge: { cursor: string; node: AppointmentRow };
  AppointmentWhere: AppointmentWhere;
  AppointmentOrderBy: AppointmentOrderBy;
  ConsularOfficeConnection: Connection<ConsularOfficeRow>;
  ConsularOfficeEdge: { cursor: string; node: ConsularOfficeRow };
  CountryConnection: Connection<CountryRow>;
  CountryEdge: { cursor: string; node: CountryRow };
  CountryWhere: CountryWhere;
  CountryOrderBy: CountryOrderBy;
  DiplomaticListEntryConnection: Connection<DiplomaticListEntryRow>;
  DiplomaticListEntryEdge: { cursor: string; node: DiplomaticListEntryRow };
  HouseholdMemberConnection: Connection<HouseholdMemberRow>;
  HouseholdMemberEdge: { cursor: string; node: HouseholdMemberRow };
  HouseholdMemberWhere: HouseholdMemberWhere;
  HouseholdMemberOrderBy: HouseholdMemberOrderBy;
  IdentityCardConnection: Connection<IdentityCardRow>;
  IdentityCardEdge: { cursor: string; node: IdentityCardRow };
  IdentityCardWhere: IdentityCardWhere;
  IdentityCardOrderBy: IdentityCardOrderBy;
  ImportRunConnection: Connection<ImportRunRow>;
  ImportRunEdge: { cursor: string; node: ImportRunRow };
  ImportRunWhere: ImportRunWhere;
  ImportRunOrderBy: ImportRunOrderBy;
  RejectedRowConnection: Connection<RejectedRowRow>;
  RejectedRowEdge: { cursor: string; node: RejectedRowRow };
  RejectedRowWhere: RejectedRowWhere;
  RejectedRowOrderBy: RejectedRowOrderBy;
  LateNotificationConnection: Connection<LateNotificationRow>;
  LateNotificationEdge: { cursor: string; node: LateNotificationRow };
  MissionConnection: Connection<MissionRow>;
  MissionEdge: { cursor: string; node: MissionRow };
  MissionWhere: MissionWhere;
  MissionOrderBy: MissionOrderBy;
  PersonConnection: Connection<PersonRow>;
  PersonEdge: { cursor: string; node: PersonRow };
  PersonWhere: PersonWhere;
  PersonOrderBy: PersonOrderBy;
  MissionStaffingConnection: Connection<MissionStaffingRow>;
  MissionStaffingEdge: { cursor: string; node: MissionStaffingRow };
  AccreditationKindFilter: AccreditationKindFilter;
  AccreditationStateFilter: AccreditationStateFilter;
  AppointmentCategoryFilter: AppointmentCategoryFilter;
  RankFilter: RankFilter;
  HeadClassFilter: HeadClassFilter;
  AppointmentStatusFilter: AppointmentStatusFilter;
  HouseholdRelationFilter: HouseholdRelationFilter;
  CardBorderFilter: CardBorderFilter;
  CardStateFilter: CardStateFilter;
  ImportKindFilter: ImportKindFilter;
  ImportOutcomeFilter: ImportOutcomeFilter;
  MissionKindFilter: MissionKindFilter;
  MissionStateFilter: MissionStateFilter;
  MissionStatusFilter: MissionStatusFilter;
  link__Import: Scalars['link__Import']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  _Any: Scalars['_Any']['output'];
  _Service: _Service;
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  class: Array<Access__DataClass>;
  at?: Maybe<Array<Access__View>>;
  mask?: Maybe<Access__Mask>;
  reads?: Maybe<Array<Access__DataClass>>;
  own?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url?: Maybe<Scalars['String']['input']>;
  as?: Maybe<Scalars['String']['input']>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ProvidesDirectiveArgs = {
  fields: Scalars['federation__FieldSet']['input'];
};

export type Federation__ProvidesDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__ProvidesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__TagDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = { };

export type Federation__ExtendsDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type Federation__OverrideDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
};

export type ComposeDirectiveDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = ComposeDirectiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InterfaceObjectDirectiveArgs = { };

export type Federation__InterfaceObjectDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__AuthenticatedDirectiveArgs = { };

export type Federation__AuthenticatedDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type Federation__RequiresScopesDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__PolicyDirectiveArgs = {
  policies: Array<Array<Scalars['federation__Policy']['input']>>;
};

export type Federation__PolicyDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__PolicyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__ContextDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__ContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars['federation__ContextFieldValue']['input']>;
};

export type Federation__FromContextDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__FromContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type Federation__CostDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type Federation__ListSizeDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = Federation__ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Facts'], any> {
  name: 'Facts';
}

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccreditationCase' | 'Appointment' | 'Country' | 'HouseholdMember' | 'IdentityCard' | 'ImportRun' | 'RejectedRow' | 'Mission' | 'Person' | 'VisaCase' | 'TaxCard' | 'Vehicle' | 'DriverLicence' | 'CustomsClearance' | 'TravelNotice' | 'DomesticWorkerFile' | 'WorkAuthorization' | 'ReciprocitySetting' | 'Benefit' | 'VisaIssuance' | 'Facility' | 'PropertyNotice' | 'ZoningCase' | 'ZoningOverlay' | 'SecurityAssessment' | 'Incident' | 'Crisis' | 'AssistanceRequest' | 'ProtectiveDetail' | 'CyberAdvisory' | 'Event' | 'Invitation' | 'SeatingPlan' | 'ExchangeProgramme' | 'Participant' | 'Dispute' | 'WaiverRequest' | 'Agreement' | 'Engagement' | 'DiplomaticNote' | 'LeaderVisit' | 'FacilitationRequest' | 'AuditEntry' | 'RefusedAttempt', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AccreditationCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccreditationCase'] = ResolversParentTypes['AccreditationCase'], FederationReferenceType extends FederationReferenceTypes['AccreditationCase'] = FederationReferenceTypes['AccreditationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccreditationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccreditationKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccreditationState'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graceEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precedenceFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['AppointmentNotice']>, ParentType, ContextType>;
  nextEvents?: Resolver<Array<ResolversTypes['NextEvent']>, ParentType, ContextType>;
  documentFacts?: Resolver<ResolversTypes['Facts'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NextEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NextEvent'] = ResolversParentTypes['NextEvent']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['AccreditationState']>, ParentType, ContextType>;
  guard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayFire?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AppointmentCategory'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headsMission?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headClass?: Resolver<Maybe<ResolversTypes['HeadClass']>, ParentType, ContextType>;
  missionOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  functionsBeganAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentialsCopyPresentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credentialsPresentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisionallyAdmittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exequaturOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  chargeFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chargeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precedenceFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precedenceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  householdMembers?: Resolver<Maybe<ResolversTypes['HouseholdMemberConnection']>, ParentType, ContextType, Partial<AppointmentHouseholdMembersArgs>>;
  accreditationCases?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<AppointmentAccreditationCasesArgs>>;
  identityCards?: Resolver<Maybe<ResolversTypes['IdentityCardConnection']>, ParentType, ContextType, Partial<AppointmentIdentityCardsArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsularOfficeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConsularOffice'] = ResolversParentTypes['ConsularOffice']> = {
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['MissionKind'], ParentType, ContextType>;
  honorary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consularDistrict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, Partial<ConsularOfficeOfficersArgs>>;
};

export type ConsularOfficerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConsularOfficerPayload'] = ResolversParentTypes['ConsularOfficerPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RelationsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelationsPayload'] = ResolversParentTypes['RelationsPayload']> = {
  relations?: Resolver<Maybe<ResolversTypes['DiplomaticRelations']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RelationsDutyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelationsDuty'] = ResolversParentTypes['RelationsDuty']> = {
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextRelationsEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NextRelationsEvent'] = ResolversParentTypes['NextRelationsEvent']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RelationsStatus']>, ParentType, ContextType>;
  guard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayFire?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alpha3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['DiplomaticRelations']>, ParentType, ContextType, Partial<CountryRelationsArgs>>;
  missions?: Resolver<Maybe<ResolversTypes['MissionConnection']>, ParentType, ContextType, Partial<CountryMissionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticRelationsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticRelations'] = ResolversParentTypes['DiplomaticRelations']> = {
  status?: Resolver<ResolversTypes['RelationsStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  protectingPower?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['RelationsDuty']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  nextEvents?: Resolver<Array<ResolversTypes['NextRelationsEvent']>, ParentType, ContextType>;
};

export type DiplomaticListEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticListEntry'] = ResolversParentTypes['DiplomaticListEntry'], FederationReferenceType extends FederationReferenceTypes['DiplomaticListEntry'] = FederationReferenceTypes['DiplomaticListEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiplomaticListEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  spouseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusFacts?: Resolver<ResolversTypes['Facts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccreditationCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccreditationCasePayload'] = ResolversParentTypes['AccreditationCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AppointHeadOfMissionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppointHeadOfMissionPayload'] = ResolversParentTypes['AppointHeadOfMissionPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AppointmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppointmentPayload'] = ResolversParentTypes['AppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdMemberPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HouseholdMemberPayload'] = ResolversParentTypes['HouseholdMemberPayload']> = {
  householdMember?: Resolver<Maybe<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember'], FederationReferenceType extends FederationReferenceTypes['HouseholdMember'] = FederationReferenceTypes['HouseholdMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HouseholdMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['HouseholdStanding']>, ParentType, ContextType, Partial<HouseholdMemberStandingArgs>>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  livesInHousehold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  studentUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disabilityStatementOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marriedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authorizedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdStandingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HouseholdStanding'] = ResolversParentTypes['HouseholdStanding']> = {
  status?: Resolver<ResolversTypes['HouseholdStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lostOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdentityCardPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdentityCardPayload'] = ResolversParentTypes['IdentityCardPayload']> = {
  identityCard?: Resolver<Maybe<ResolversTypes['IdentityCard']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type IdentityCardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdentityCard'] = ResolversParentTypes['IdentityCard'], FederationReferenceType extends FederationReferenceTypes['IdentityCard'] = FederationReferenceTypes['IdentityCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IdentityCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  border?: Resolver<ResolversTypes['CardBorder'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedLostOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun'], FederationReferenceType extends FederationReferenceTypes['ImportRun'] = FederationReferenceTypes['ImportRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImportRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalsReconciled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalsNotReconciled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ResolversTypes['RejectedRowConnection'], ParentType, ContextType, Partial<ImportRunRejectionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectedRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RejectedRow'] = ResolversParentTypes['RejectedRow'], FederationReferenceType extends FederationReferenceTypes['RejectedRow'] = FederationReferenceTypes['RejectedRow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RejectedRow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateNotificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LateNotification'] = ResolversParentTypes['LateNotification']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  arrivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionPayload'] = ResolversParentTypes['MissionPayload']> = {
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'], FederationReferenceType extends FederationReferenceTypes['Mission'] = FederationReferenceTypes['Mission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MissionKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MissionState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MissionStatus'], ParentType, ContextType>;
  sendingState?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['MissionConnection']>, ParentType, ContextType, Partial<MissionPostsArgs>>;
  consularDistrict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  headOfMission?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  personnel?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, Partial<MissionPersonnelArgs>>;
  accreditationCases?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<MissionAccreditationCasesArgs>>;
  accreditationCompliance?: Resolver<Array<ResolversTypes['RuleCheck']>, ParentType, ContextType, Partial<MissionAccreditationComplianceArgs>>;
  requestedChange?: Resolver<Maybe<ResolversTypes['MissionChange']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  nextEvents?: Resolver<Array<ResolversTypes['NextMissionEvent']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionChange'] = ResolversParentTypes['MissionChange']> = {
  kind?: Resolver<Maybe<ResolversTypes['MissionKind']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  consularDistrict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NextMissionEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NextMissionEvent'] = ResolversParentTypes['NextMissionEvent']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['MissionState']>, ParentType, ContextType>;
  guard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayFire?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenNames?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  pid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalities?: Resolver<Array<ResolversTypes['Nationality']>, ParentType, ContextType>;
  permanentResidence?: Resolver<Array<ResolversTypes['PermanentResidence']>, ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['Passport']>, ParentType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  tandemPartner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<PersonTandemPartnerArgs>>;
  tandemWithoutNotice?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType, Partial<PersonTandemWithoutNoticeArgs>>;
  dualAccreditation?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType, Partial<PersonDualAccreditationArgs>>;
  precedenceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  householdMemberships?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['HouseholdMemberConnection']>, ParentType, ContextType, Partial<PersonHouseholdArgs>>;
  identityCards?: Resolver<Maybe<ResolversTypes['IdentityCardConnection']>, ParentType, ContextType, Partial<PersonIdentityCardsArgs>>;
  accreditationCases?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<PersonAccreditationCasesArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationalityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Nationality'] = ResolversParentTypes['Nationality']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PermanentResidenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermanentResidence'] = ResolversParentTypes['PermanentResidence']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  kind?: Resolver<Maybe<ResolversTypes['PassportKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PrecedenceEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrecedenceEntry'] = ResolversParentTypes['PrecedenceEntry']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  headClass?: Resolver<Maybe<ResolversTypes['HeadClass']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferAppointmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransferAppointmentPayload'] = ResolversParentTypes['TransferAppointmentPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  endedCase?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AppointmentNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppointmentNotice'] = ResolversParentTypes['AppointmentNotice']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AppointmentCategory'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visaClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryRecordNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoEnclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livesInCapitalArea?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weeklyHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outsideActivity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pendingChargeMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sendingStatePaysArrival?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendingStatePaysReturn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rotatesWithinYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AppointmentNoticePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppointmentNoticePayload'] = ResolversParentTypes['AppointmentNoticePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AcceptAppointmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AcceptAppointmentPayload'] = ResolversParentTypes['AcceptAppointmentPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  identityCard?: Resolver<Maybe<ResolversTypes['IdentityCard']>, ParentType, ContextType>;
  failedTests?: Resolver<Array<ResolversTypes['RecognitionTest']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecognitionTestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecognitionTest'] = ResolversParentTypes['RecognitionTest']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissionStaffingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionStaffing'] = ResolversParentTypes['MissionStaffing']> = {
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['StaffingLevel']>, ParentType, ContextType>;
};

export type StaffingLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffingLevel'] = ResolversParentTypes['StaffingLevel']> = {
  kind?: Resolver<ResolversTypes['StaffKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  over?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accreditationCase?: Resolver<Maybe<ResolversTypes['AccreditationCase']>, ParentType, ContextType, RequireFields<QueryAccreditationCaseArgs, 'id'>>;
  accreditationCases?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<QueryAccreditationCasesArgs>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, Partial<QueryAppointmentsArgs>>;
  consularOffices?: Resolver<Maybe<ResolversTypes['ConsularOfficeConnection']>, ParentType, ContextType, Partial<QueryConsularOfficesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  graceEnding?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, RequireFields<QueryGraceEndingArgs, 'withinDays'>>;
  documentsOutstanding?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<QueryDocumentsOutstandingArgs>>;
  departuresRequired?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<QueryDeparturesRequiredArgs>>;
  overdueCorrections?: Resolver<Maybe<ResolversTypes['AccreditationCaseConnection']>, ParentType, ContextType, Partial<QueryOverdueCorrectionsArgs>>;
  sixYearReviews?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, Partial<QuerySixYearReviewsArgs>>;
  diplomaticList?: Resolver<Maybe<ResolversTypes['DiplomaticListEntryConnection']>, ParentType, ContextType, Partial<QueryDiplomaticListArgs>>;
  householdMember?: Resolver<Maybe<ResolversTypes['HouseholdMember']>, ParentType, ContextType, RequireFields<QueryHouseholdMemberArgs, 'id'>>;
  householdMembers?: Resolver<Maybe<ResolversTypes['HouseholdMemberConnection']>, ParentType, ContextType, Partial<QueryHouseholdMembersArgs>>;
  identityCard?: Resolver<Maybe<ResolversTypes['IdentityCard']>, ParentType, ContextType, RequireFields<QueryIdentityCardArgs, 'id'>>;
  identityCards?: Resolver<Maybe<ResolversTypes['IdentityCardConnection']>, ParentType, ContextType, Partial<QueryIdentityCardsArgs>>;
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryImportRunArgs, 'id'>>;
  importRuns?: Resolver<Maybe<ResolversTypes['ImportRunConnection']>, ParentType, ContextType, Partial<QueryImportRunsArgs>>;
  rejectedRow?: Resolver<Maybe<ResolversTypes['RejectedRow']>, ParentType, ContextType, RequireFields<QueryRejectedRowArgs, 'id'>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['RejectedRowConnection']>, ParentType, ContextType, Partial<QueryRejectedRowsArgs>>;
  lateNotifications?: Resolver<Maybe<ResolversTypes['LateNotificationConnection']>, ParentType, ContextType, Partial<QueryLateNotificationsArgs>>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType, RequireFields<QueryMissionArgs, 'id'>>;
  missions?: Resolver<Maybe<ResolversTypes['MissionConnection']>, ParentType, ContextType, Partial<QueryMissionsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPersonsArgs>>;
  orderOfPrecedence?: Resolver<Array<ResolversTypes['PrecedenceEntry']>, ParentType, ContextType, Partial<QueryOrderOfPrecedenceArgs>>;
  consularPrecedence?: Resolver<Array<ResolversTypes['PrecedenceEntry']>, ParentType, ContextType, RequireFields<QueryConsularPrecedenceArgs, 'city'>>;
  staffing?: Resolver<Maybe<ResolversTypes['MissionStaffingConnection']>, ParentType, ContextType, Partial<QueryStaffingArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  receiveCommission?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationReceiveCommissionArgs, 'input'>>;
  admitProvisionally?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationAdmitProvisionallyArgs, 'input'>>;
  grantExequatur?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationGrantExequaturArgs, 'input'>>;
  refuseExequatur?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationRefuseExequaturArgs, 'input'>>;
  withdrawExequatur?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawExequaturArgs, 'input'>>;
  endConsularFunctions?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationEndConsularFunctionsArgs, 'input'>>;
  requestHonoraryOfficer?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationRequestHonoraryOfficerArgs, 'input'>>;
  recogniseHonoraryOfficer?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationRecogniseHonoraryOfficerArgs, 'input'>>;
  refuseHonoraryOfficer?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationRefuseHonoraryOfficerArgs, 'input'>>;
  withdrawHonoraryRecognition?: Resolver<Maybe<ResolversTypes['ConsularOfficerPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawHonoraryRecognitionArgs, 'input'>>;
  recordNoRelations?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationRecordNoRelationsArgs, 'input'>>;
  establishRelations?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationEstablishRelationsArgs, 'input'>>;
  restrictRelations?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationRestrictRelationsArgs, 'input'>>;
  recordMissionRecall?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationRecordMissionRecallArgs, 'input'>>;
  severRelations?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationSeverRelationsArgs, 'input'>>;
  nameProtectingPower?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationNameProtectingPowerArgs, 'input'>>;
  takeIntoCustody?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationTakeIntoCustodyArgs, 'input'>>;
  restoreRelations?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationRestoreRelationsArgs, 'input'>>;
  endHeadsAfterBreak?: Resolver<Maybe<ResolversTypes['RelationsPayload']>, ParentType, ContextType, RequireFields<MutationEndHeadsAfterBreakArgs, 'input'>>;
  fileTerminationNotice?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationFileTerminationNoticeArgs, 'input'>>;
  endRecognition?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationEndRecognitionArgs, 'input'>>;
  extendGrace?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationExtendGraceArgs, 'input'>>;
  recordDeparture?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecordDepartureArgs, 'input'>>;
  recordChangeOfStatus?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecordChangeOfStatusArgs, 'input'>>;
  requestAgrement?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRequestAgrementArgs, 'input'>>;
  grantAgrement?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationGrantAgrementArgs, 'input'>>;
  refuseAgrement?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRefuseAgrementArgs, 'input'>>;
  withdrawNomination?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawNominationArgs, 'input'>>;
  appointHeadOfMission?: Resolver<Maybe<ResolversTypes['AppointHeadOfMissionPayload']>, ParentType, ContextType, RequireFields<MutationAppointHeadOfMissionArgs, 'input'>>;
  recordArrival?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecordArrivalArgs, 'input'>>;
  presentCopyOfCredentials?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationPresentCopyOfCredentialsArgs, 'input'>>;
  presentCredentials?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationPresentCredentialsArgs, 'input'>>;
  takeCharge?: Resolver<Maybe<ResolversTypes['AppointmentPayload']>, ParentType, ContextType, RequireFields<MutationTakeChargeArgs, 'input'>>;
  endCharge?: Resolver<Maybe<ResolversTypes['AppointmentPayload']>, ParentType, ContextType, RequireFields<MutationEndChargeArgs, 'input'>>;
  addHouseholdMember?: Resolver<Maybe<ResolversTypes['HouseholdMemberPayload']>, ParentType, ContextType, RequireFields<MutationAddHouseholdMemberArgs, 'input'>>;
  endHouseholdMembership?: Resolver<Maybe<ResolversTypes['HouseholdMemberPayload']>, ParentType, ContextType, RequireFields<MutationEndHouseholdMembershipArgs, 'input'>>;
  fileStudentEvidence?: Resolver<Maybe<ResolversTypes['HouseholdMemberPayload']>, ParentType, ContextType, RequireFields<MutationFileStudentEvidenceArgs, 'input'>>;
  fileDisabilityEvidence?: Resolver<Maybe<ResolversTypes['HouseholdMemberPayload']>, ParentType, ContextType, RequireFields<MutationFileDisabilityEvidenceArgs, 'input'>>;
  registerTandemCouple?: Resolver<Maybe<ResolversTypes['HouseholdMemberPayload']>, ParentType, ContextType, RequireFields<MutationRegisterTandemCoupleArgs, 'input'>>;
  issueIdentityCard?: Resolver<Maybe<ResolversTypes['IdentityCardPayload']>, ParentType, ContextType, RequireFields<MutationIssueIdentityCardArgs, 'input'>>;
  reportIdentityCardLost?: Resolver<Maybe<ResolversTypes['IdentityCardPayload']>, ParentType, ContextType, RequireFields<MutationReportIdentityCardLostArgs, 'input'>>;
  returnIdentityCard?: Resolver<Maybe<ResolversTypes['IdentityCardPayload']>, ParentType, ContextType, RequireFields<MutationReturnIdentityCardArgs, 'input'>>;
  requestMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationRequestMissionArgs, 'input'>>;
  consentToMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationConsentToMissionArgs, 'input'>>;
  refuseMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationRefuseMissionArgs, 'input'>>;
  openMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationOpenMissionArgs, 'input'>>;
  requestMissionChange?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationRequestMissionChangeArgs, 'input'>>;
  consentToMissionChange?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationConsentToMissionChangeArgs, 'input'>>;
  refuseMissionChange?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationRefuseMissionChangeArgs, 'input'>>;
  suspendMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationSuspendMissionArgs, 'input'>>;
  resumeMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationResumeMissionArgs, 'input'>>;
  closeMission?: Resolver<Maybe<ResolversTypes['MissionPayload']>, ParentType, ContextType, RequireFields<MutationCloseMissionArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  declarePersonaNonGrata?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationDeclarePersonaNonGrataArgs, 'input'>>;
  recallPersonaNonGrata?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecallPersonaNonGrataArgs, 'input'>>;
  refuseRecognition?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRefuseRecognitionArgs, 'input'>>;
  rescindPersonaNonGrata?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRescindPersonaNonGrataArgs, 'input'>>;
  fileChangeNotice?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationFileChangeNoticeArgs, 'input'>>;
  filePromotion?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationFilePromotionArgs, 'input'>>;
  transferAppointment?: Resolver<Maybe<ResolversTypes['TransferAppointmentPayload']>, ParentType, ContextType, RequireFields<MutationTransferAppointmentArgs, 'input'>>;
  fileAppointmentNotice?: Resolver<Maybe<ResolversTypes['AppointmentNoticePayload']>, ParentType, ContextType, RequireFields<MutationFileAppointmentNoticeArgs, 'input'>>;
  acceptAppointment?: Resolver<Maybe<ResolversTypes['AcceptAppointmentPayload']>, ParentType, ContextType, RequireFields<MutationAcceptAppointmentArgs, 'input'>>;
  registerWithoutPrivileges?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRegisterWithoutPrivilegesArgs, 'input'>>;
  returnAppointmentNotice?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationReturnAppointmentNoticeArgs, 'input'>>;
  resubmitAppointmentNotice?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationResubmitAppointmentNoticeArgs, 'input'>>;
  refuseAppointment?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationRefuseAppointmentArgs, 'input'>>;
  withdrawAppointmentNotice?: Resolver<Maybe<ResolversTypes['AccreditationCasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAppointmentNoticeArgs, 'input'>>;
};

export type VisaCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCase'] = ResolversParentTypes['VisaCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCard'] = ResolversParentTypes['TaxCard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriverLicenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicence'] = ResolversParentTypes['DriverLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomsClearanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomsClearance'] = ResolversParentTypes['CustomsClearance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNotice'] = ResolversParentTypes['TravelNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomesticWorkerFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFile'] = ResolversParentTypes['DomesticWorkerFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkAuthorizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorization'] = ResolversParentTypes['WorkAuthorization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReciprocitySettingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySetting'] = ResolversParentTypes['ReciprocitySetting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Benefit'] = ResolversParentTypes['Benefit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaIssuanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuance'] = ResolversParentTypes['VisaIssuance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PropertyNotice'] = ResolversParentTypes['PropertyNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoningCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningCase'] = ResolversParentTypes['ZoningCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoningOverlayResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningOverlay'] = ResolversParentTypes['ZoningOverlay']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecurityAssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecurityAssessment'] = ResolversParentTypes['SecurityAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssistanceRequest'] = ResolversParentTypes['AssistanceRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectiveDetailResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProtectiveDetail'] = ResolversParentTypes['ProtectiveDetail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberAdvisoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisory'] = ResolversParentTypes['CyberAdvisory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatingPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlan'] = ResolversParentTypes['SeatingPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgramme'] = ResolversParentTypes['ExchangeProgramme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaiverRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequest'] = ResolversParentTypes['WaiverRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNote'] = ResolversParentTypes['DiplomaticNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderVisitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisit'] = ResolversParentTypes['LeaderVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilitationRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilitationRequest'] = ResolversParentTypes['FacilitationRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedAttemptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefusedAttempt'] = ResolversParentTypes['RefusedAttempt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccreditationCaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccreditationCaseConnection'] = ResolversParentTypes['AccreditationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccreditationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccreditationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccreditationCaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccreditationCaseEdge'] = ResolversParentTypes['AccreditationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccreditationCase'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type ConsularOfficeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConsularOfficeConnection'] = ResolversParentTypes['ConsularOfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsularOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConsularOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsularOfficeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConsularOfficeEdge'] = ResolversParentTypes['ConsularOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsularOffice'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DiplomaticListEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticListEntryConnection'] = ResolversParentTypes['DiplomaticListEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiplomaticListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DiplomaticListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiplomaticListEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticListEntryEdge'] = ResolversParentTypes['DiplomaticListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiplomaticListEntry'], ParentType, ContextType>;
};

export type HouseholdMemberConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HouseholdMemberConnection'] = ResolversParentTypes['HouseholdMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdMemberEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HouseholdMemberEdge'] = ResolversParentTypes['HouseholdMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdMember'], ParentType, ContextType>;
};

export type IdentityCardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdentityCardConnection'] = ResolversParentTypes['IdentityCardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentityCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityCardEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdentityCardEdge'] = ResolversParentTypes['IdentityCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityCard'], ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type RejectedRowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RejectedRowConnection'] = ResolversParentTypes['RejectedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RejectedRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RejectedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectedRowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RejectedRowEdge'] = ResolversParentTypes['RejectedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RejectedRow'], ParentType, ContextType>;
};

export type LateNotificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LateNotificationConnection'] = ResolversParentTypes['LateNotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LateNotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LateNotification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateNotificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LateNotificationEdge'] = ResolversParentTypes['LateNotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LateNotification'], ParentType, ContextType>;
};

export type MissionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionConnection'] = ResolversParentTypes['MissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionEdge'] = ResolversParentTypes['MissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type MissionStaffingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionStaffingConnection'] = ResolversParentTypes['MissionStaffingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissionStaffingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MissionStaffing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionStaffingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionStaffingEdge'] = ResolversParentTypes['MissionStaffingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissionStaffing'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Policy'], any> {
  name: 'federation__Policy';
}

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__ContextFieldValue'], any> {
  name: 'federation__ContextFieldValue';
}

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _ServiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['_Service'] = ResolversParentTypes['_Service']> = {
  sdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type _EntityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'AccreditationCase' | 'Agreement' | 'Appointment' | 'AssistanceRequest' | 'AuditEntry' | 'Benefit' | 'Country' | 'Crisis' | 'CustomsClearance' | 'CyberAdvisory' | 'DiplomaticListEntry' | 'DiplomaticNote' | 'Dispute' | 'DomesticWorkerFile' | 'DriverLicence' | 'Engagement' | 'Event' | 'ExchangeProgramme' | 'FacilitationRequest' | 'Facility' | 'HouseholdMember' | 'IdentityCard' | 'ImportRun' | 'Incident' | 'Invitation' | 'LeaderVisit' | 'Mission' | 'Participant' | 'Person' | 'PropertyNotice' | 'ProtectiveDetail' | 'ReciprocitySetting' | 'RefusedAttempt' | 'RejectedRow' | 'SeatingPlan' | 'SecurityAssessment' | 'TaxCard' | 'TravelNotice' | 'Vehicle' | 'VisaCase' | 'VisaIssuance' | 'WaiverRequest' | 'WorkAuthorization' | 'ZoningCase' | 'ZoningOverlay', ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Facts?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  AccreditationCase?: AccreditationCaseResolvers<ContextType>;
  NextEvent?: NextEventResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  ConsularOffice?: ConsularOfficeResolvers<ContextType>;
  ConsularOfficerPayload?: ConsularOfficerPayloadResolvers<ContextType>;
  RelationsPayload?: RelationsPayloadResolvers<ContextType>;
  RelationsDuty?: RelationsDutyResolvers<ContextType>;
  NextRelationsEvent?: NextRelationsEventResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  DiplomaticRelations?: DiplomaticRelationsResolvers<ContextType>;
  DiplomaticListEntry?: DiplomaticListEntryResolvers<ContextType>;
  AccreditationCasePayload?: AccreditationCasePayloadResolvers<ContextType>;
  AppointHeadOfMissionPayload?: AppointHeadOfMissionPayloadResolvers<ContextType>;
  AppointmentPayload?: AppointmentPayloadResolvers<ContextType>;
  HouseholdMemberPayload?: HouseholdMemberPayloadResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdStanding?: HouseholdStandingResolvers<ContextType>;
  IdentityCardPayload?: IdentityCardPayloadResolvers<ContextType>;
  IdentityCard?: IdentityCardResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  RejectedRow?: RejectedRowResolvers<ContextType>;
  LateNotification?: LateNotificationResolvers<ContextType>;
  MissionPayload?: MissionPayloadResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  MissionChange?: MissionChangeResolvers<ContextType>;
  NextMissionEvent?: NextMissionEventResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Nationality?: NationalityResolvers<ContextType>;
  PermanentResidence?: PermanentResidenceResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PrecedenceEntry?: PrecedenceEntryResolvers<ContextType>;
  TransferAppointmentPayload?: TransferAppointmentPayloadResolvers<ContextType>;
  AppointmentNotice?: AppointmentNoticeResolvers<ContextType>;
  AppointmentNoticePayload?: AppointmentNoticePayloadResolvers<ContextType>;
  AcceptAppointmentPayload?: AcceptAppointmentPayloadResolvers<ContextType>;
  RecognitionTest?: RecognitionTestResolvers<ContextType>;
  MissionStaffing?: MissionStaffingResolvers<ContextType>;
  StaffingLevel?: StaffingLevelResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  VisaCase?: VisaCaseResolvers<ContextType>;
  TaxCard?: TaxCardResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  DriverLicence?: DriverLicenceResolvers<ContextType>;
  CustomsClearance?: CustomsClearanceResolvers<ContextType>;
  TravelNotice?: TravelNoticeResolvers<ContextType>;
  DomesticWorkerFile?: DomesticWorkerFileResolvers<ContextType>;
  WorkAuthorization?: WorkAuthorizationResolvers<ContextType>;
  ReciprocitySetting?: ReciprocitySettingResolvers<ContextType>;
  Benefit?: BenefitResolvers<ContextType>;
  VisaIssuance?: VisaIssuanceResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  PropertyNotice?: PropertyNoticeResolvers<ContextType>;
  ZoningCase?: ZoningCaseResolvers<ContextType>;
  ZoningOverlay?: ZoningOverlayResolvers<ContextType>;
  SecurityAssessment?: SecurityAssessmentResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Crisis?: CrisisResolvers<ContextType>;
  AssistanceRequest?: AssistanceRequestResolvers<ContextType>;
  ProtectiveDetail?: ProtectiveDetailResolvers<ContextType>;
  CyberAdvisory?: CyberAdvisoryResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  SeatingPlan?: SeatingPlanResolvers<ContextType>;
  ExchangeProgramme?: ExchangeProgrammeResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  WaiverRequest?: WaiverRequestResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  DiplomaticNote?: DiplomaticNoteResolvers<ContextType>;
  LeaderVisit?: LeaderVisitResolvers<ContextType>;
  FacilitationRequest?: FacilitationRequestResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  RefusedAttempt?: RefusedAttemptResolvers<ContextType>;
  AccreditationCaseConnection?: AccreditationCaseConnectionResolvers<ContextType>;
  AccreditationCaseEdge?: AccreditationCaseEdgeResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  ConsularOfficeConnection?: ConsularOfficeConnectionResolvers<ContextType>;
  ConsularOfficeEdge?: ConsularOfficeEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  DiplomaticListEntryConnection?: DiplomaticListEntryConnectionResolvers<ContextType>;
  DiplomaticListEntryEdge?: DiplomaticListEntryEdgeResolvers<ContextType>;
  HouseholdMemberConnection?: HouseholdMemberConnectionResolvers<ContextType>;
  HouseholdMemberEdge?: HouseholdMemberEdgeResolvers<ContextType>;
  IdentityCardConnection?: IdentityCardConnectionResolvers<ContextType>;
  IdentityCardEdge?: IdentityCardEdgeResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  RejectedRowConnection?: RejectedRowConnectionResolvers<ContextType>;
  RejectedRowEdge?: RejectedRowEdgeResolvers<ContextType>;
  LateNotificationConnection?: LateNotificationConnectionResolvers<ContextType>;
  LateNotificationEdge?: LateNotificationEdgeResolvers<ContextType>;
  MissionConnection?: MissionConnectionResolvers<ContextType>;
  MissionEdge?: MissionEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  MissionStaffingConnection?: MissionStaffingConnectionResolvers<ContextType>;
  MissionStaffingEdge?: MissionStaffingEdgeResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
  _Any?: GraphQLScalarType;
  _Service?: _ServiceResolvers<ContextType>;
  _Entity?: _EntityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  federation__provides?: Federation__ProvidesDirectiveResolver<any, any, ContextType>;
  federation__tag?: Federation__TagDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  federation__override?: Federation__OverrideDirectiveResolver<any, any, ContextType>;
  composeDirective?: ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  federation__interfaceObject?: Federation__InterfaceObjectDirectiveResolver<any, any, ContextType>;
  federation__authenticated?: Federation__AuthenticatedDirectiveResolver<any, any, ContextType>;
  federation__requiresScopes?: Federation__RequiresScopesDirectiveResolver<any, any, ContextType>;
  federation__policy?: Federation__PolicyDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  federation__cost?: Federation__CostDirectiveResolver<any, any, ContextType>;
  federation__listSize?: Federation__ListSizeDirectiveResolver<any, any, ContextType>;
};

