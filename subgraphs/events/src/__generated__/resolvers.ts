// Generated from the schema; do not edit.
import type { AgreementRow } from '../modules/agreement/agreement.tables';
import type { AgreementEffectRow } from '../modules/agreement/agreement.tables';
import type { AuditEntryRow } from '../modules/audit-trail/audit-trail.tables';
import type { DiplomaticNoteRow } from '../modules/diplomatic-note/diplomatic-note.tables';
import type { DisputeRow } from '../modules/dispute/dispute.tables';
import type { EngagementRow } from '../modules/engagement/engagement.tables';
import type { EngagementFollowUpRow } from '../modules/engagement/engagement.tables';
import type { EventRow } from '../modules/event/event.tables';
import type { SeatingConflictRow } from '../modules/event/event.tables';
import type { ExchangeProgrammeRow } from '../modules/exchange-programme/exchange-programme.tables';
import type { FacilitationRequestRow } from '../modules/facilitation-request/facilitation-request.tables';
import type { InvitationRow } from '../modules/invitation/invitation.tables';
import type { LeaderVisitRow } from '../modules/leader-visit/leader-visit.tables';
import type { ParticipantRow } from '../modules/participant/participant.tables';
import type { RefusedAttemptRow } from '../modules/refused-attempt/refused-attempt.tables';
import type { SeatingPlanRow } from '../modules/seating-plan/seating-plan.tables';
import type { SeatAssignmentRow } from '../modules/seating-plan/seating-plan.tables';
import type { WaiverRequestRow } from '../modules/waiver-request/waiver-request.tables';
import type { Connection } from '@fmg/shared/pagination/connection';
import type { CountryReference } from '@fmg/shared/graphql/references';
import type { EntityReference } from '@fmg/shared/graphql/references';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from '@fmg/shared/server/context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** An exact decimal number, written as text (the `decimal` of XML Schema): up to 15 digits before the point and 6 after it. */
  Decimal: { input: string; output: string; }
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

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The number of units of the currency, exact, with a point before the fraction. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency. */
  currency: Scalars['String']['output'];
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

export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`). */
  code: Scalars['String']['output'];
  /** Agreements with this State: those in force on a day, or all when no day is given. */
  agreements?: Maybe<AgreementConnection>;
  /** Contacts with this State about matters of substance. */
  engagements?: Maybe<EngagementConnection>;
  /** Notes to and from the missions of this State. */
  notes?: Maybe<DiplomaticNoteConnection>;
  /** Published visits of this State's leaders. */
  leaderVisits?: Maybe<LeaderVisitConnection>;
};


export type CountryAgreementsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<Array<AgreementOrderBy>>;
};


export type CountryEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EngagementWhere>;
  orderBy?: InputMaybe<Array<EngagementOrderBy>>;
};


export type CountryNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DiplomaticNoteWhere>;
  orderBy?: InputMaybe<Array<DiplomaticNoteOrderBy>>;
};


export type CountryLeaderVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LeaderVisitWhere>;
  orderBy?: InputMaybe<Array<LeaderVisitOrderBy>>;
};

export type Incident = {
  __typename?: 'Incident';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** Disputes that grew out of the incident. */
  disputes?: Maybe<DisputeConnection>;
};


export type IncidentDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DisputeWhere>;
  orderBy?: InputMaybe<Array<DisputeOrderBy>>;
};

export type Mission = {
  __typename?: 'Mission';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The events that the mission gives. */
  events?: Maybe<EventConnection>;
  /** Disputes with the mission and with its people. */
  disputes?: Maybe<DisputeConnection>;
  /** The exchange programmes in which the mission is the partner. */
  exchangeProgrammes?: Maybe<ExchangeProgrammeConnection>;
  /** Contacts with the mission about matters of substance. */
  engagements?: Maybe<EngagementConnection>;
  /** Notes to and from the mission. */
  notes?: Maybe<DiplomaticNoteConnection>;
  /** What the mission has asked other agencies for. */
  facilitationRequests?: Maybe<FacilitationRequestConnection>;
};


export type MissionEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
};


export type MissionDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DisputeWhere>;
  orderBy?: InputMaybe<Array<DisputeOrderBy>>;
};


export type MissionExchangeProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ExchangeProgrammeWhere>;
  orderBy?: InputMaybe<Array<ExchangeProgrammeOrderBy>>;
};


export type MissionEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EngagementWhere>;
  orderBy?: InputMaybe<Array<EngagementOrderBy>>;
};


export type MissionNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DiplomaticNoteWhere>;
  orderBy?: InputMaybe<Array<DiplomaticNoteOrderBy>>;
};


export type MissionFacilitationRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilitationRequestWhere>;
  orderBy?: InputMaybe<Array<FacilitationRequestOrderBy>>;
};

export type Person = {
  __typename?: 'Person';
  /** Opaque identifier; never the personal identification number. */
  id: Scalars['ID']['output'];
  /** The events to which this person is invited, the latest invitation first. */
  invitations?: Maybe<InvitationConnection>;
  /** Disputes to which this person is the party. */
  disputes?: Maybe<DisputeConnection>;
};


export type PersonInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InvitationWhere>;
  orderBy?: InputMaybe<Array<InvitationOrderBy>>;
};


export type PersonDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DisputeWhere>;
  orderBy?: InputMaybe<Array<DisputeOrderBy>>;
};

/** A bilateral agreement or arrangement that bears on missions and their people. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The field that the agreement regulates, and thereby which privileges its effects may change. */
  kind: AgreementKind;
  /** Title in English, by which the agreement is cited. */
  title: Scalars['String']['output'];
  /** Where the agreement stands between negotiation and end. */
  state: AgreementState;
  /** The other party. */
  country: Country;
  /** The day on which both sides signed; null while it is being negotiated. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it is in force. Null until it enters into force, and where the day is not recorded. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which its force ended, or will end; null while no end is set. */
  inForceUntil?: Maybe<Scalars['Date']['output']>;
  /** The day from which it is suspended. Null when it has not been suspended. */
  suspendedOn?: Maybe<Scalars['Date']['output']>;
  /** What follows from it for missions and their people, as dated facts. */
  effects: Array<AgreementEffect>;
  /** Steps of the agreement's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** What an agreement grants or limits, to whom, and since when. */
export type AgreementEffect = {
  __typename?: 'AgreementEffect';
  /** The privilege or facility that is granted or limited; it decides on which scale `level` is read. */
  benefit: AgreementBenefit;
  /** The level of the benefit, on the benefit's own scale. */
  level: Scalars['String']['output'];
  /** The category of members of a mission to whom it applies; null for all. */
  category?: Maybe<Scalars['String']['output']>;
  /** Who or what it applies to, in words. Null when nothing is added. */
  note?: Maybe<Scalars['String']['output']>;
  /** The first day of the effect. */
  validFrom: Scalars['Date']['output'];
  /** The day on which the effect ended, or will end; null while no end is set. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What agreements are about. */
export type AgreementKind =
  /** Rules on consular relations between the two States (VCCR 73(2)). */
  | 'CONSULAR_CONVENTION'
  /** Privileges beyond the conventions (VCDR 47(2)(b)). */
  | 'PRIVILEGES_SPECIAL'
  /** Work of dependants (8 CFR 214.2(a), (g)). */
  | 'DEPENDENT_WORK'
  /** Relief from tax for each other's missions and their people (22 USC 4301(c), 4304(b)). */
  | 'TAX_RECIPROCITY'
  /** Sites or premises that each State makes available to the other's mission (22 USC 4304(b)). */
  | 'PROPERTY_EXCHANGE'
  /** Exchange of culture, education and people. */
  | 'CULTURAL'
  /** Fees and validity of visas, matched between the two States. */
  | 'VISA_RECIPROCITY'
  /** Standing of the staff of missions. */
  | 'STATUS_OF_STAFF';

/** Life cycle of an agreement. */
export type AgreementState =
  /** Being negotiated; nothing follows from it yet. */
  | 'NEGOTIATING'
  /** Signed, not yet in force. */
  | 'SIGNED'
  /** It binds both sides. */
  | 'IN_FORCE'
  /** In force, but not applied for the time being. */
  | 'SUSPENDED'
  /** Its force has ended. */
  | 'TERMINATED';

/** What an agreement may bear on. */
export type AgreementBenefit =
  /** Immunity above what the conventions give; the level is one of the immunity table. */
  | 'IMMUNITY'
  /** The way in which dependants come to work. */
  | 'DEPENDENT_WORK'
  /** Exemption from tax. */
  | 'TAX'
  /** Movement in the host country. */
  | 'TRAVEL'
  /** Fees and validity of visas. */
  | 'VISA'
  /** Buying, leasing and building premises. */
  | 'PROPERTY'
  /** Exemption from customs duty. */
  | 'CUSTOMS'
  /** Exchange of people and culture. */
  | 'EXCHANGE';

/** Someone read or changed records of one part of the graph. Entries are only ever added, and each seals the one before it in its chain. */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it, as the issuer of the token names the account. */
  actor: Scalars['String']['output'];
  /** The roles in which it was done, separated by commas. */
  role: Scalars['String']['output'];
  /** The mission for which a clerk did it. Null when it was not done for one. */
  mission?: Maybe<Mission>;
  /** `READ`, or the name of the change. */
  action: Scalars['String']['output'];
  /** What the actor said it is for. Null when nothing was said. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The classes of data that were asked for, of those that leave a trace. */
  classes: Array<Scalars['String']['output']>;
  /** Ids of the records that were read or changed, at most 2,000: what had more has several entries of one request. Whole where an answer has up to ten entries; of more entries each has the first of its own, an equal share of 20,000, e.g. 100 on a page of 200 (`subjectCount` says how many there are). */
  subjects: Array<Scalars['ID']['output']>;
  /** How many records were read or changed; the entries of one request each have the number of all. */
  subjectCount: Scalars['Int']['output'];
  /** SHA-256 of what was asked: the operation and its variables, or the file of an import. */
  inputHash: Scalars['String']['output'];
  /** What the request is called in the logs of the servers; the parts of one answer share it. */
  requestId: Scalars['String']['output'];
  /** The part of the graph whose log holds the entry. */
  subgraph: Scalars['String']['output'];
  /** The chain of entries in which it stands. */
  chain: Scalars['String']['output'];
  /** Its place in the chain, from 1. */
  position: Scalars['Int']['output'];
  /** SHA-256 of the entry before it in the chain; zeros for the first. */
  previousHash: Scalars['String']['output'];
  /** SHA-256 of all that the entry says, its place and the hash before it. */
  hash: Scalars['String']['output'];
};

/** A note between the Department and a mission or a foreign ministry (VCDR 41(2)). */
export type DiplomaticNote = Node & {
  __typename?: 'DiplomaticNote';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The number that the sender gave it. */
  number: Scalars['String']['output'];
  /** Whether the note came to the Department or went out from it. */
  direction: NoteDirection;
  /** Form of the note: verbale, circular, or signed in the first person. */
  kind: NoteKind;
  /** The date that the note bears. */
  sentOn: Scalars['Date']['output'];
  /** The day by which an answer is expected; null when none is. */
  answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** The note that it answers. Null when it answers none. */
  answers?: Maybe<DiplomaticNote>;
  /** The first note that answers it; null while none does. */
  answeredBy?: Maybe<DiplomaticNote>;
  /** The mission that sent or received it. Null when no mission did. */
  mission?: Maybe<Mission>;
  /** The State of that mission; null for an international organization. */
  country?: Maybe<Country>;
  /** What the note is about, in a line; its text is not kept here. */
  subject: Scalars['String']['output'];
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Which way a note went. */
export type NoteDirection =
  /** To the Department. */
  | 'INCOMING'
  /** From the Department. */
  | 'OUTGOING';

/** Forms of note. */
export type NoteKind =
  /** In the third person, initialled and sealed, not signed. */
  | 'VERBALE'
  /** The same text to many missions. */
  | 'CIRCULAR'
  /** Signed, from head to head. */
  | 'FIRST_PERSON';

/** A dispute with a mission or with one of its people, from an unpaid fine to a criminal referral. Privileges are no licence: everyone who enjoys them has to respect the law (VCDR 41(1); VCCR 55(1)). */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** What the dispute is about; the kind decides the usual path to its settlement. */
  kind: DisputeKind;
  /** Where mediation stands. */
  state: DisputeState;
  /** The mission concerned, or that of the person concerned. */
  mission: Mission;
  /** The person concerned; null when the dispute is with the mission itself. */
  party?: Maybe<Person>;
  /** The day on which the complaint or the claim reached the Department. */
  openedOn: Scalars['Date']['output'];
  /** The day on which the file was closed; null until then, also when the matter is settled but the file still open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the act, or on which the claim fell due; immunity is judged at this day and today. Null when no day is recorded. */
  actOn?: Maybe<Scalars['Date']['output']>;
  /** The incident out of which the dispute grew. Null when it grew out of none. */
  incident?: Maybe<Incident>;
  /** The latest request to waive immunity in this dispute (VCDR 32; VCCR 45); null when none was made. */
  waiver?: Maybe<WaiverRequest>;
  /** All requests to waive immunity in this dispute. Execution of a judgment needs one of its own (VCDR 32(4), R29). */
  waivers?: Maybe<WaiverRequestConnection>;
  /** What it is about, in one or two sentences. Null when nothing is written of it. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What is claimed or owed. Null when no amount is. */
  amount?: Maybe<Money>;
  /** The longest sentence that can follow the charge, in months of prison; null when it is not stated, and in disputes that are no criminal referral. */
  maximumMonths?: Maybe<Scalars['Int']['output']>;
  /** On what terms it was settled. Null when it was not settled. */
  settlement?: Maybe<Scalars['String']['output']>;
  /** Steps of the dispute, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A dispute with a mission or with one of its people, from an unpaid fine to a criminal referral. Privileges are no licence: everyone who enjoys them has to respect the law (VCDR 41(1); VCCR 55(1)). */
export type DisputeWaiversArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WaiverRequestWhere>;
  orderBy?: InputMaybe<Array<WaiverRequestOrderBy>>;
};

/** What a dispute is about. */
export type DisputeKind =
  /** An unpaid fine for an offence of moving traffic. */
  | 'TRAFFIC_FINE'
  /** An unpaid parking ticket. */
  | 'PARKING_FINE'
  /** Rent, deposit or repairs of a leased home. */
  | 'LANDLORD_TENANT'
  /** A just debt that is not paid. */
  | 'DEBT'
  /** A claim for wages or working conditions. */
  | 'LABOUR_CLAIM'
  /** The insurer may be sued directly (28 USC 1364). */
  | 'PERSONAL_INJURY'
  /** A contract of the mission (28 USC 1602 ff.) or of a person (VCDR 31(1)(c)). */
  | 'CONTRACT'
  /** Damage to real property, or a claim to it. */
  | 'PROPERTY'
  /** Noise, building works, use of premises. */
  | 'NEIGHBOUR_ZONING'
  /** A charge would follow but for immunity. */
  | 'CRIMINAL_REFERRAL'
  /** Misuse of exemption from tax. */
  | 'TAX_MISUSE'
  /** Misuse of exemption from customs duty. */
  | 'CUSTOMS_MISUSE'
  /** Maintenance of a spouse or of children. */
  | 'FAMILY_SUPPORT';

/** Life cycle of a dispute. */
export type DisputeState =
  /** The complaint or claim is in. */
  | 'OPENED'
  /** It is being found out whether the party answers to the courts (VCDR 31). */
  | 'JURISDICTION_CHECK'
  /** The mission has been asked by note to act. */
  | 'NOTE_SENT'
  /** The Department mediates between the two sides. */
  | 'MEDIATION'
  /** The two sides agree; the file may still be open. */
  | 'SETTLED'
  /** Mediation ended without a settlement. */
  | 'UNRESOLVED'
  /** The file is closed. */
  | 'CLOSED'
  /** With the legal adviser. */
  | 'ESCALATED'
  /** A benefit is withheld until the matter is put right (22 USC 4304(b)(4)). */
  | 'BENEFIT_ACTION';

/** A contact between the two sides about a matter of substance: a consultation, a démarche, a working group. */
export type Engagement = Node & {
  __typename?: 'Engagement';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The form that the contact takes: talks, an exchange of notes, a démarche, a visit, a working group. */
  kind: EngagementKind;
  /** Where it stands: an engagement is closed when nothing is left to follow up. */
  state: EngagementState;
  /** The day on which it was held, or is planned to be. */
  heldOn: Scalars['Date']['output'];
  /** The matter of substance that was discussed, in a line. */
  subject: Scalars['String']['output'];
  /** The State with which it is held; null for one with an international organization. */
  country?: Maybe<Country>;
  /** The mission that takes part. Null when none does. */
  mission?: Maybe<Mission>;
  /** What was agreed to be done, by due date. */
  followUps: Array<EngagementFollowUp>;
  /** Steps of the engagement, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** One thing that was agreed to be done after an engagement. */
export type EngagementFollowUp = {
  __typename?: 'EngagementFollowUp';
  /** The day by which it was agreed to be done. */
  dueOn: Scalars['Date']['output'];
  /** Whether it has been done. */
  done: Scalars['Boolean']['output'];
  /** The day on which it was done. Null until it is. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** What is to be done, and by whom where that was settled. */
  text: Scalars['String']['output'];
};

/** Kinds of engagement. */
export type EngagementKind =
  /** Talks between officials of both sides. */
  | 'CONSULTATION'
  /** A matter settled by an exchange of notes. */
  | 'NOTE_EXCHANGE'
  /** A formal representation to the other side. */
  | 'DEMARCHE'
  /** A visit of officials of one side to the other. */
  | 'VISIT'
  /** A meeting of experts of both sides on one matter. */
  | 'WORKING_GROUP'
  /** Coordination with an international organization. */
  | 'IO_COORDINATION';

/** Life cycle of an engagement. */
export type EngagementState =
  /** A day is named; it has not taken place. */
  | 'PLANNED'
  /** It has taken place. */
  | 'HELD'
  /** Something that was agreed is still to be done. */
  | 'FOLLOW_UP'
  /** Nothing is left to follow up. */
  | 'CLOSED';

/** An occasion of protocol: a ceremony, a national day, a dinner, a signing. Those given by the host State's offices stand beside those given by missions. */
export type Event = Node & {
  __typename?: 'Event';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** What the occasion is; it tells who gives the event and how high it ranks in protocol. */
  kind: EventKind;
  /** What the invitation is headed with. */
  title: Scalars['String']['output'];
  /** Where the event stands between plan and close. */
  state: EventState;
  /** When guests are expected. */
  startsAt: Scalars['DateTime']['output'];
  /** When the event is to close; null when the invitation sets no end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** House, hall or room. Null when none is settled. */
  venue?: Maybe<Scalars['String']['output']>;
  /** Whether title, dates and place may be announced to everyone. */
  isPublic: Scalars['Boolean']['output'];
  /** How many may come, companions included. Null when it is not limited. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** The missions that give the event, the first named first. */
  hosts: Array<Mission>;
  /** The office of the host State that gives the event, where no mission does. Null when missions give it. */
  hostOffice?: Maybe<Scalars['String']['output']>;
  /** When the order of precedence of the guests was fixed for this event; a later change of heads no longer moves anyone (VCDR 16). Null until it is. */
  precedenceFrozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** How flags and anthems follow each other. Null when it is not settled. */
  flagsOrder?: Maybe<FlagsOrder>;
  /** Who is invited, by order of precedence. */
  guests?: Maybe<InvitationConnection>;
  /** Who sits where, in the latest seating plan; empty before one is made. */
  seating: Array<SeatAssignment>;
  /** Pairs of delegations that are not to be seated side by side. */
  conflicts: Array<SeatingConflict>;
  /** Steps of the event's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** An occasion of protocol: a ceremony, a national day, a dinner, a signing. Those given by the host State's offices stand beside those given by missions. */
export type EventGuestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InvitationWhere>;
  orderBy?: InputMaybe<Array<InvitationOrderBy>>;
};

/** Two delegations that are not to be seated side by side at an event. */
export type SeatingConflict = {
  __typename?: 'SeatingConflict';
  /** One of the two delegations; which of them is named first has no meaning. */
  first: Mission;
  /** The other delegation. */
  second: Mission;
};

/** Kinds of event, by who gives it and how high it ranks. */
export type EventKind =
  /** Presentation of letters of credence to the head of State; the order of presentation is the order of arrival (VCDR 13(2)). */
  | 'CREDENTIALS_CEREMONY'
  /** Handing over of a true copy of the letters of credence (VCDR 13(1)). */
  | 'CREDENTIALS_COPY'
  /** Visit of a head of State with arrival ceremony and state dinner: the highest honours. */
  | 'STATE_VISIT'
  /** Visit of a head of government, one step below a state visit. */
  | 'OFFICIAL_VISIT'
  /** Official visit with fewer honours. */
  | 'OFFICIAL_WORKING_VISIT'
  /** Visit for talks. */
  | 'WORKING_VISIT'
  /** Visit without ceremony. */
  | 'PRIVATE_VISIT'
  /** A sending State's national day, given by its mission. */
  | 'NATIONAL_DAY'
  /** A reception for the corps and guests. */
  | 'DIPLOMATIC_RECEPTION'
  /** A dinner at set places. */
  | 'DINNER'
  /** A lunch at set places. */
  | 'LUNCH'
  /** Signing of an agreement. */
  | 'SIGNING'
  /** Information for the corps. */
  | 'BRIEFING'
  /** Concert, exhibition, reading or the like. */
  | 'CULTURAL_EVENT';

/** Life cycle of an event. */
export type EventState =
  /** An idea with a day; nothing is agreed. */
  | 'PLANNED'
  /** Date, place and guest list are agreed. */
  | 'APPROVED'
  /** The guests are invited, and their order of precedence is fixed. */
  | 'INVITATIONS_SENT'
  /** The replies suffice; the event takes place. */
  | 'CONFIRMED'
  /** It has taken place; its papers are not yet complete. */
  | 'HELD'
  /** Held, and its papers are complete. */
  | 'CLOSED'
  /** It will not take place. */
  | 'CANCELLED'
  /** Put off; a new day is not yet set. */
  | 'POSTPONED';

/** How flags and anthems follow each other; chosen for each event. */
export type FlagsOrder =
  /** By the precedence of the heads of mission (VCDR 16). */
  | 'PRECEDENCE'
  /** By the English names of the States. */
  | 'ALPHABETICAL';

/** A programme of cultural or educational exchange with a foreign mission and an institution here (22 CFR 62). */
export type ExchangeProgramme = Node & {
  __typename?: 'ExchangeProgramme';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Name under which the programme is announced. */
  title: Scalars['String']['output'];
  /** The field in which people are exchanged. */
  kind: ExchangeProgrammeKind;
  /** Where the programme stands between proposal and completion. */
  state: ExchangeProgrammeState;
  /** The first day of the programme; until it is running, the planned one. */
  startsOn: Scalars['Date']['output'];
  /** The last day of the programme. */
  endsOn: Scalars['Date']['output'];
  /** The foreign mission that is the partner. */
  mission: Mission;
  /** The partner State. Null when it has no single one. */
  country?: Maybe<Country>;
  /** The school, university, museum or company here that receives the participants; null before one is found. */
  institution?: Maybe<Institution>;
  /** Who pays, in words. Null when it is not recorded. */
  funding?: Maybe<Scalars['String']['output']>;
  /** The agreement under which the programme runs. Null when it runs under none. */
  agreement?: Maybe<Agreement>;
  /** Those who take part in J-1 status (22 CFR 62), whatever came of their participation. */
  participants?: Maybe<ParticipantConnection>;
  /** Steps of the programme's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A programme of cultural or educational exchange with a foreign mission and an institution here (22 CFR 62). */
export type ExchangeProgrammeParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ParticipantWhere>;
  orderBy?: InputMaybe<Array<ParticipantOrderBy>>;
};

/** An institution in the host country. */
export type Institution = {
  __typename?: 'Institution';
  /** Name as the institution itself bears it; null when it is not recorded. */
  name?: Maybe<Scalars['String']['output']>;
  /** City in which the institution lies; null when it is not recorded. */
  city?: Maybe<Scalars['String']['output']>;
  /** Two-letter code of the state, or DC; null when it is not recorded. */
  state?: Maybe<Scalars['String']['output']>;
};

/** What a programme is about. */
export type ExchangeProgrammeKind =
  /** Customs, history and heritage. */
  | 'CULTURAL'
  /** Study, teaching and research. */
  | 'ACADEMIC'
  /** Music, theatre, film and the fine arts. */
  | 'ARTS'
  /** Athletes, coaches and teams, in training and in competition. */
  | 'SPORT'
  /** Young people and schools. */
  | 'YOUTH'
  /** Practice and training in a profession. */
  | 'PROFESSIONAL'
  /** Learning and teaching of languages. */
  | 'LANGUAGE';

/** Life cycle of an exchange programme. */
export type ExchangeProgrammeState =
  /** Put forward; nobody has examined it. */
  | 'PROPOSED'
  /** Being examined. */
  | 'REVIEW'
  /** Agreed; it does not take applications yet. */
  | 'APPROVED'
  /** Takes applications. */
  | 'OPEN'
  /** Participants are here. */
  | 'RUNNING'
  /** It has run to its end. */
  | 'COMPLETED'
  /** Examined and not agreed to. */
  | 'REJECTED'
  /** Stopped for a time. */
  | 'SUSPENDED'
  /** Given up before its end. */
  | 'CANCELLED';

/** A mission's request for something that another agency of the host State has to grant or arrange: full facilities for the work of the mission (VCDR 25; VCCR 28). */
export type FacilitationRequest = Node & {
  __typename?: 'FacilitationRequest';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The mission that asks. */
  mission: Mission;
  /** What the mission needs, which decides the agency that is asked. */
  kind: FacilitationKind;
  /** The agency that decides. */
  agency: Scalars['String']['output'];
  /** Where the request stands. */
  state: FacilitationState;
  /** The day on which the mission's request came in. */
  requestedOn: Scalars['Date']['output'];
  /** The day for which the mission needs an answer. Null when it has named none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What was asked for and what the desk has noted. Null when nothing is noted. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Steps of the request, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** What a mission may need another agency for. */
export type FacilitationKind =
  /** Courtesies at an airport for a visiting delegation. */
  | 'PORT_COURTESIES'
  /** Overflight or landing of a State aircraft. */
  | 'AIRCRAFT_CLEARANCE'
  /** A wireless transmitter, which needs the host State's consent (VCDR 27(1)). */
  | 'RADIO_FREQUENCY'
  /** Weapons of a visiting delegation's guards. */
  | 'WEAPONS_PERMIT'
  /** Space in the street before the mission. */
  | 'STREET_USE'
  /** Introduction to an agency or an authority. */
  | 'AGENCY_CONTACT'
  /** A record of birth, school, work or court. */
  | 'RECORDS'
  /** Help of an authority in reaching a national (VCCR 36). */
  | 'CONSULAR_ACCESS';

/** Life cycle of a request. */
export type FacilitationState =
  /** The mission has asked; no agency has it yet. */
  | 'REQUESTED'
  /** With the agency. */
  | 'REFERRED'
  /** The agency grants or arranges it. */
  | 'GRANTED'
  /** The agency does not grant it. */
  | 'DECLINED'
  /** The mission has given it up. */
  | 'WITHDRAWN';

/** One guest of one event: the invitation, the reply, and whether the guest came. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The event to which the guest is asked. */
  event?: Maybe<Event>;
  /** The guest. Only a person accredited on the day of the event is invited. */
  person?: Maybe<Person>;
  /** The mission for which the guest comes. */
  mission: Mission;
  /** Where the invitation stands between draft and attendance. */
  state: InvitationState;
  /** When the invitation went out; null while it is a draft. */
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the guest's answer came; null while there is none. */
  repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the guest arrived at the event. Null until then. */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the guest was put on the waiting list because the event was full; places fall free in the order of invitation. Null when the guest never was. */
  waitListedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many companions were announced. */
  plusOnes: Scalars['Int']['output'];
  /** The guest's place in the order of precedence at this event, as it was frozen; null before that (VCDR 16). */
  precedence?: Maybe<Scalars['Int']['output']>;
  /** What the guest does not eat, as the guest has told. Null when the guest has told of nothing. */
  dietaryNeeds?: Maybe<Scalars['String']['output']>;
  /** What the guest needs in order to attend, as the guest has told. Null when the guest has told of nothing. */
  accessNeeds?: Maybe<Scalars['String']['output']>;
  /** The invitation of the person who comes in place of this guest; null when nobody does. */
  standIn?: Maybe<Invitation>;
  /** The invitation of the guest in whose place this one comes; null for a guest in their own right. */
  substitutesFor?: Maybe<Invitation>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Life cycle of a guest's invitation. */
export type InvitationState =
  /** On the list, not yet invited. */
  | 'DRAFT'
  /** The invitation is out; no answer yet. */
  | 'INVITED'
  /** The guest will come. */
  | 'ACCEPTED'
  /** The guest will not come. */
  | 'DECLINED'
  /** The guest hopes to come. */
  | 'TENTATIVE'
  /** The day of reply has passed in silence. */
  | 'NO_REPLY'
  /** Arrived at the event. */
  | 'CHECKED_IN'
  /** Accepted, but did not come. */
  | 'NO_SHOW'
  /** Somebody else of the mission comes instead. */
  | 'SUBSTITUTED';

/** A visit to the host country by a foreign leader, as the publisher of the list gives it. */
export type LeaderVisit = Node & {
  __typename?: 'LeaderVisit';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one when a later edition of the list says something else. */
  version: Scalars['Int']['output'];
  /** Who came. */
  visitor: Scalars['String']['output'];
  /** The visitor's title; null when the list gives none. */
  title?: Maybe<Scalars['String']['output']>;
  /** The rank that the published list gives the visit, or the occasion when it states no rank. */
  kind: LeaderVisitKind;
  /** The first day of the visit, as published. */
  startsOn: Scalars['Date']['output'];
  /** The last day of the visit, the same as the first for a visit of one day. */
  endsOn: Scalars['Date']['output'];
  /** The State of the visitor; null when the published name stands for no State of this graph. */
  country?: Maybe<Country>;
  /** The State as published. */
  fromName: Scalars['String']['output'];
  /** What the list says of the visit. Null when it says nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Ranks of visits, from the highest honours down, and occasions that have none. */
export type LeaderVisitKind =
  /** A head of State, with arrival ceremony and state dinner. */
  | 'STATE_VISIT'
  /** One step below a state visit. */
  | 'OFFICIAL_VISIT'
  /** An official visit with fewer honours. */
  | 'OFFICIAL_WORKING_VISIT'
  /** A visit for talks. */
  | 'WORKING_VISIT'
  /** A visit without ceremony. */
  | 'PRIVATE_VISIT'
  /** A meeting for which no rank of visit is stated. */
  | 'MEETING'
  /** Attendance at a meeting of several leaders. */
  | 'SUMMIT'
  /** An occasion that no other word names. */
  | 'OTHER';

/** A participant of an exchange programme in J-1 status. Accredited persons take no part as such: participants have names, not posts (22 CFR 62). */
export type Participant = Node & {
  __typename?: 'Participant';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Name of the participant. */
  name: Scalars['String']['output'];
  /** The country from which the participant comes. Null when it is not recorded. */
  country?: Maybe<Country>;
  /** The exchange programme in which the person takes part. */
  programme: ExchangeProgramme;
  /** The partner mission of the programme. */
  mission: Mission;
  /** Category of exchange visitor; it decides how long the stay may last (22 CFR 62). */
  category: ParticipantCategory;
  /** Where participation stands between application and return. */
  state: ParticipantState;
  /** The first day of participation; before arrival, the planned one. */
  startsOn: Scalars['Date']['output'];
  /** The last day of participation, planned or real; within the limit of the category (22 CFR 62) unless `withinLimit` says otherwise. */
  endsOn: Scalars['Date']['output'];
  /** Whether a trainee trains in agriculture or hospitality, where the stay is shorter (22 CFR 62). */
  inAgricultureOrHospitality: Scalars['Boolean']['output'];
  /** Months granted beyond the first limit, as teachers and au pairs may have them. */
  extensionMonths: Scalars['Int']['output'];
  /** The last day that the category allows; null where the length of study decides (22 CFR 62). */
  limitEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the stay ends within the limit of the category (22 CFR 62). */
  withinLimit: Scalars['Boolean']['output'];
  /** Whether two years at home are due before certain visas (INA 212(e)). */
  homeResidenceRule: Scalars['Boolean']['output'];
  /** The designated sponsor (22 CFR 62). Null when there is none. */
  sponsor?: Maybe<Scalars['String']['output']>;
  /** Steps of the participation, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Categories of exchange visitors (22 CFR 62). */
export type ParticipantCategory =
  /** Professors: up to 5 years. */
  | 'PROFESSOR'
  /** Scholars in research: up to 5 years. */
  | 'RESEARCH_SCHOLAR'
  /** Scholars who come to lecture, observe or consult: up to 6 months. */
  | 'SHORT_TERM_SCHOLAR'
  /** Trainees: up to 18 months, 12 in agriculture and hospitality. */
  | 'TRAINEE'
  /** Interns: up to 12 months. */
  | 'INTERN'
  /** Students of a university abroad who do an internship: up to 12 months for each degree level. */
  | 'STUDENT_INTERN'
  /** Students of a college or university: the length of study and academic training. */
  | 'COLLEGE_UNIVERSITY_STUDENT'
  /** Teachers at primary and secondary schools: up to 3 years, and up to 2 more. */
  | 'TEACHER'
  /** Pupils of a secondary school: up to one academic year. */
  | 'SECONDARY_SCHOOL_STUDENT'
  /** Experts in a field who come to observe, consult or show skills: up to 1 year. */
  | 'SPECIALIST'
  /** Physicians in graduate medical training: up to 7 years. */
  | 'PHYSICIAN'
  /** Invited by the Department of State. */
  | 'INTERNATIONAL_VISITOR'
  /** Invited by a government agency. */
  | 'GOVERNMENT_VISITOR'
  /** Counselors at summer camps: up to 4 months. */
  | 'CAMP_COUNSELOR'
  /** Young people who live with a family and look after its children: 12 months, and 6, 9 or 12 more. */
  | 'AU_PAIR'
  /** Students who work and travel in their summer vacation: up to 4 months. */
  | 'SUMMER_WORK_TRAVEL';

/** Life cycle of a participation. */
export type ParticipantState =
  /** Has applied; nobody has decided. */
  | 'APPLIED'
  /** Chosen; the certificate of eligibility is still to come. */
  | 'SELECTED'
  /** The certificate of eligibility has been issued (form DS-2019). */
  | 'DS2019_ISSUED'
  /** In the country; the programme has not begun for this person. */
  | 'ARRIVED'
  /** Taking part. */
  | 'ACTIVE'
  /** Has taken part to the end. */
  | 'COMPLETED'
  /** Given up by the participant. */
  | 'WITHDRAWN'
  /** Ended by the sponsor before its time (22 CFR 62). */
  | 'TERMINATED';

/** How often an account asked on a day, in one part of the graph, for data of a class that its roles may not read. Requests are counted, not fields or rows. */
export type RefusedAttempt = Node & {
  __typename?: 'RefusedAttempt';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The legal day, in Washington. */
  day: Scalars['Date']['output'];
  /** The part of the graph that refused. */
  subgraph: Scalars['String']['output'];
  /** Who asked, as the issuer of the token names the account; `public` for everyone without a token, `others` for accounts beyond the ten thousand that are counted apart at a time. */
  actor: Scalars['String']['output'];
  /** The roles in which it was asked, separated by commas. */
  role: Scalars['String']['output'];
  /** The class of data that was asked for. */
  dataClass: Scalars['String']['output'];
  /** How many requests there were. */
  count: Scalars['Int']['output'];
  /** When it was asked for the first time on that day. */
  firstAt: Scalars['DateTime']['output'];
  /** When it was asked for the last time on that day. */
  lastAt: Scalars['DateTime']['output'];
};

/** Who sits where at an event. A plan that is made anew stands beside the earlier one; the latest counts. */
export type SeatingPlan = Node & {
  __typename?: 'SeatingPlan';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The event for which the seats are assigned. */
  event?: Maybe<Event>;
  /** When the plan was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The seats, from the first in rank. */
  seats: Array<SeatAssignment>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** One seat of a seating plan. */
export type SeatAssignment = {
  __typename?: 'SeatAssignment';
  /** Number of the seat: 1 is at the right hand of the host, and neighbouring numbers sit side by side. */
  seat: Scalars['Int']['output'];
  /** The invitation of whoever sits there. */
  guest?: Maybe<Invitation>;
  /** Why this guest has this seat. Null when none is given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A request to a sending State to waive the immunity of one person. Only the State can waive, and only expressly (VCDR 32; VCCR 45; R29). */
export type WaiverRequest = Node & {
  __typename?: 'WaiverRequest';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The dispute, or criminal referral, in which immunity stands in the way. */
  dispute?: Maybe<Dispute>;
  /** The person whose immunity is in question. */
  person?: Maybe<Person>;
  /** The mission of that person. */
  mission: Mission;
  /** Where the request stands between referral and close. */
  state: WaiverState;
  /** What the sending State is asked to waive immunity for. */
  scope: Array<WaiverScope>;
  /** What is alleged, in the words of the referral. Null when the referral states none. */
  offence?: Maybe<Scalars['String']['output']>;
  /** Whether a felony or a crime of violence is alleged: then departure is required when waiver is refused (R30). */
  seriousCrime: Scalars['Boolean']['output'];
  /** The day of the referral. */
  referredOn: Scalars['Date']['output'];
  /** The day of the note that asks for the waiver. Null until the waiver is asked for. */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which an answer is asked for; silence counts as refusal. Null when none is set. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** Day of the sending State's answer, or on which its silence was taken as refusal; null before that, or when no waiver was needed. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The sending State's note that waives or refuses; there is no waiver without one (VCDR 32(2)). Null until there is one. */
  decisionNote?: Maybe<DiplomaticNote>;
  /** Steps of the request, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** What immunity may be waived for; each is waived apart (VCDR 32(4)). */
export type WaiverScope =
  /** Giving evidence as a witness (VCDR 31(2); VCCR 44). */
  | 'TESTIMONY'
  /** Criminal jurisdiction (VCDR 31(1); VCCR 43). */
  | 'CRIMINAL'
  /** Civil and administrative jurisdiction; it does not extend to the execution of a judgment (VCDR 31(1), 32(4); VCCR 43, 45(4)). */
  | 'CIVIL'
  /** Execution of a judgment. */
  | 'EXECUTION';

/** Life cycle of a request for a waiver. */
export type WaiverState =
  /** Police report and prosecutor's statement are in: a charge would follow but for immunity. */
  | 'REFERRAL'
  /** The person's status at the time of the act and now is certified. */
  | 'STATUS_CERTIFIED'
  /** No immunity stands in the way. */
  | 'NO_WAIVER_NEEDED'
  /** The sending State has been asked by note, and its answer is awaited. */
  | 'WAIVER_REQUESTED'
  /** The sending State has waived immunity expressly, for the scope of the request (VCDR 32(2); VCCR 45(2)). */
  | 'WAIVED'
  /** Refused, or not answered in time. */
  | 'WAIVER_DENIED'
  /** The person has to leave (VCDR 9; R30). */
  | 'DEPARTURE_REQUIRED'
  /** A licence or a benefit is withdrawn instead. */
  | 'ADMINISTRATIVE_ACTION'
  /** The person has left the country as required (R30). */
  | 'CLOSED_DEPARTED'
  /** A court has decided. */
  | 'CLOSED_ADJUDICATED';

/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query = {
  __typename?: 'Query';
  /** The agreement with an id, or null. */
  agreement?: Maybe<Agreement>;
  /** Agreements with all States, by title. */
  agreements?: Maybe<AgreementConnection>;
  /** Who read or changed what, the latest first. What happened a moment ago may not have arrived yet. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** The note with an id, or null. */
  diplomaticNote?: Maybe<DiplomaticNote>;
  /** Notes with all missions, the latest first. */
  diplomaticNotes?: Maybe<DiplomaticNoteConnection>;
  /** The dispute with an id, or null. */
  dispute?: Maybe<Dispute>;
  /** Disputes, the latest first. */
  disputes?: Maybe<DisputeConnection>;
  /** The engagement with an id, or null. */
  engagement?: Maybe<Engagement>;
  /** Engagements with all States, the latest first. */
  engagements?: Maybe<EngagementConnection>;
  /** The event with an id, or null. */
  event?: Maybe<Event>;
  /** The calendar of events, the latest first. */
  events?: Maybe<EventConnection>;
  /** The exchange programme with an id, or null. */
  exchangeProgramme?: Maybe<ExchangeProgramme>;
  /** Exchange programmes, the latest start first. */
  exchangeProgrammes?: Maybe<ExchangeProgrammeConnection>;
  /** The request with an id, or null. */
  facilitationRequest?: Maybe<FacilitationRequest>;
  /** Requests of all missions, the latest first. */
  facilitationRequests?: Maybe<FacilitationRequestConnection>;
  /** The invitation with an id, or null. */
  invitation?: Maybe<Invitation>;
  /** Invitations to all events. */
  invitations?: Maybe<InvitationConnection>;
  /** The leader's visit with an id, or null. */
  leaderVisit?: Maybe<LeaderVisit>;
  /** Visits by foreign leaders, the latest first. */
  leaderVisits?: Maybe<LeaderVisitConnection>;
  /** The participant with an id, or null. */
  participant?: Maybe<Participant>;
  /** Participants of all programmes. */
  participants?: Maybe<ParticipantConnection>;
  /** What was asked for in vain, and by whom, the latest first. What happened a few seconds ago may not have arrived yet. */
  refusedAttempts?: Maybe<RefusedAttemptConnection>;
  /** The seating plan with an id, or null. */
  seatingPlan?: Maybe<SeatingPlan>;
  /** Seating plans of all events, the latest first. */
  seatingPlans?: Maybe<SeatingPlanConnection>;
  /** The request for a waiver with an id, or null. */
  waiverRequest?: Maybe<WaiverRequest>;
  /** Requests for waivers, the latest first. */
  waiverRequests?: Maybe<WaiverRequestConnection>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<Array<AgreementOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAuditTrailArgs = {
  subject?: InputMaybe<Scalars['ID']['input']>;
  actor?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AuditEntryWhere>;
  orderBy?: InputMaybe<Array<AuditEntryOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDiplomaticNoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDiplomaticNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DiplomaticNoteWhere>;
  orderBy?: InputMaybe<Array<DiplomaticNoteOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DisputeWhere>;
  orderBy?: InputMaybe<Array<DisputeOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EngagementWhere>;
  orderBy?: InputMaybe<Array<EngagementOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryExchangeProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryExchangeProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ExchangeProgrammeWhere>;
  orderBy?: InputMaybe<Array<ExchangeProgrammeOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryFacilitationRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryFacilitationRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilitationRequestWhere>;
  orderBy?: InputMaybe<Array<FacilitationRequestOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InvitationWhere>;
  orderBy?: InputMaybe<Array<InvitationOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryLeaderVisitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryLeaderVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LeaderVisitWhere>;
  orderBy?: InputMaybe<Array<LeaderVisitOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryParticipantArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ParticipantWhere>;
  orderBy?: InputMaybe<Array<ParticipantOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryRefusedAttemptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RefusedAttemptWhere>;
  orderBy?: InputMaybe<Array<RefusedAttemptOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QuerySeatingPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QuerySeatingPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SeatingPlanWhere>;
  orderBy?: InputMaybe<Array<SeatingPlanOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryWaiverRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryWaiverRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WaiverRequestWhere>;
  orderBy?: InputMaybe<Array<WaiverRequestOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** A page of a list of Agreement. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The rows with their cursors. */
  edges: Array<AgreementEdge>;
  /** The rows. */
  nodes: Array<Agreement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Agreement, with its cursor. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Agreement;
};

/** Which rows of a list of Agreement are wanted. A test that is null or absent constrains nothing. */
export type AgreementWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. The field that the agreement regulates, and thereby which privileges its effects may change. */
  kind?: InputMaybe<AgreementKindFilter>;
  /** A test of `title`. Title in English, by which the agreement is cited. */
  title?: InputMaybe<StringFilter>;
  /** A test of `state`. Where the agreement stands between negotiation and end. */
  state?: InputMaybe<AgreementStateFilter>;
  /** A test of `country`. The other party. */
  country?: InputMaybe<CountryFilter>;
  /** A test of `signedOn`. The day on which both sides signed; null while it is being negotiated. */
  signedOn?: InputMaybe<DateFilter>;
  /** A test of `inForceFrom`. The first day on which it is in force. Null until it enters into force, and where the day is not recorded. */
  inForceFrom?: InputMaybe<DateFilter>;
  /** A test of `inForceUntil`. The day on which its force ended, or will end; null while no end is set. */
  inForceUntil?: InputMaybe<DateFilter>;
  /** A test of `suspendedOn`. The day from which it is suspended. Null when it has not been suspended. */
  suspendedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AgreementWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<AgreementWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<AgreementWhere>;
};

/** What may order a list of Agreement. */
export type AgreementOrderField =
  /** By `kind`. The field that the agreement regulates, and thereby which privileges its effects may change. */
  | 'KIND'
  /** By `title`. Title in English, by which the agreement is cited. */
  | 'TITLE'
  /** By `state`. Where the agreement stands between negotiation and end. */
  | 'STATE'
  /** By `signedOn`. The day on which both sides signed; null while it is being negotiated. */
  | 'SIGNED_ON'
  /** By `inForceFrom`. The first day on which it is in force. Null until it enters into force, and where the day is not recorded. */
  | 'IN_FORCE_FROM'
  /** By `inForceUntil`. The day on which its force ended, or will end; null while no end is set. */
  | 'IN_FORCE_UNTIL';

/** One term of the order of a list of Agreement; the id always decides last. */
export type AgreementOrderBy = {
  /** What the rows are ordered by. */
  field: AgreementOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of AuditEntry. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The rows. */
  nodes: Array<AuditEntry>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of AuditEntry, with its cursor. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AuditEntry;
};

/** Which rows of a list of AuditEntry are wanted. A test that is null or absent constrains nothing. */
export type AuditEntryWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `requestId`. What the request is called in the logs of the servers; the parts of one answer share it. */
  requestId?: InputMaybe<StringFilter>;
  /** A test of `subgraph`. The part of the graph whose log holds the entry. */
  subgraph?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AuditEntryWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<AuditEntryWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<AuditEntryWhere>;
};

/** What may order a list of AuditEntry. */
export type AuditEntryOrderField =
  /** By `at`. When it happened. */
  | 'AT';

/** One term of the order of a list of AuditEntry; the id always decides last. */
export type AuditEntryOrderBy = {
  /** What the rows are ordered by. */
  field: AuditEntryOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of DiplomaticNote. */
export type DiplomaticNoteConnection = {
  __typename?: 'DiplomaticNoteConnection';
  /** The rows with their cursors. */
  edges: Array<DiplomaticNoteEdge>;
  /** The rows. */
  nodes: Array<DiplomaticNote>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of DiplomaticNote, with its cursor. */
export type DiplomaticNoteEdge = {
  __typename?: 'DiplomaticNoteEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DiplomaticNote;
};

/** Which rows of a list of DiplomaticNote are wanted. A test that is null or absent constrains nothing. */
export type DiplomaticNoteWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `number`. The number that the sender gave it. */
  number?: InputMaybe<StringFilter>;
  /** A test of `direction`. Whether the note came to the Department or went out from it. */
  direction?: InputMaybe<NoteDirectionFilter>;
  /** A test of `kind`. Form of the note: verbale, circular, or signed in the first person. */
  kind?: InputMaybe<NoteKindFilter>;
  /** A test of `sentOn`. The date that the note bears. */
  sentOn?: InputMaybe<DateFilter>;
  /** A test of `answerDueOn`. The day by which an answer is expected; null when none is. */
  answerDueOn?: InputMaybe<DateFilter>;
  /** A test of `mission`. The mission that sent or received it. Null when no mission did. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `country`. The State of that mission; null for an international organization. */
  country?: InputMaybe<CountryFilter>;
  /** A test of `subject`. What the note is about, in a line; its text is not kept here. */
  subject?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DiplomaticNoteWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<DiplomaticNoteWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<DiplomaticNoteWhere>;
};

/** What may order a list of DiplomaticNote. */
export type DiplomaticNoteOrderField =
  /** By `number`. The number that the sender gave it. */
  | 'NUMBER'
  /** By `sentOn`. The date that the note bears. */
  | 'SENT_ON'
  /** By `answerDueOn`. The day by which an answer is expected; null when none is. */
  | 'ANSWER_DUE_ON';

/** One term of the order of a list of DiplomaticNote; the id always decides last. */
export type DiplomaticNoteOrderBy = {
  /** What the rows are ordered by. */
  field: DiplomaticNoteOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Dispute. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** The rows with their cursors. */
  edges: Array<DisputeEdge>;
  /** The rows. */
  nodes: Array<Dispute>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Dispute, with its cursor. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Dispute;
};

/** Which rows of a list of Dispute are wanted. A test that is null or absent constrains nothing. */
export type DisputeWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. What the dispute is about; the kind decides the usual path to its settlement. */
  kind?: InputMaybe<DisputeKindFilter>;
  /** A test of `state`. Where mediation stands. */
  state?: InputMaybe<DisputeStateFilter>;
  /** A test of `mission`. The mission concerned, or that of the person concerned. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `party`. The person concerned; null when the dispute is with the mission itself. */
  party?: InputMaybe<EntityFilter>;
  /** A test of `openedOn`. The day on which the complaint or the claim reached the Department. */
  openedOn?: InputMaybe<DateFilter>;
  /** A test of `closedOn`. The day on which the file was closed; null until then, also when the matter is settled but the file still open. */
  closedOn?: InputMaybe<DateFilter>;
  /** A test of `actOn`. The day of the act, or on which the claim fell due; immunity is judged at this day and today. Null when no day is recorded. */
  actOn?: InputMaybe<DateFilter>;
  /** A test of `incident`. The incident out of which the dispute grew. Null when it grew out of none. */
  incident?: InputMaybe<EntityFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DisputeWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<DisputeWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<DisputeWhere>;
};

/** What may order a list of Dispute. */
export type DisputeOrderField =
  /** By `kind`. What the dispute is about; the kind decides the usual path to its settlement. */
  | 'KIND'
  /** By `state`. Where mediation stands. */
  | 'STATE'
  /** By `openedOn`. The day on which the complaint or the claim reached the Department. */
  | 'OPENED_ON'
  /** By `closedOn`. The day on which the file was closed; null until then, also when the matter is settled but the file still open. */
  | 'CLOSED_ON';

/** One term of the order of a list of Dispute; the id always decides last. */
export type DisputeOrderBy = {
  /** What the rows are ordered by. */
  field: DisputeOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Engagement. */
export type EngagementConnection = {
  __typename?: 'EngagementConnection';
  /** The rows with their cursors. */
  edges: Array<EngagementEdge>;
  /** The rows. */
  nodes: Array<Engagement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Engagement, with its cursor. */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Engagement;
};

/** Which rows of a list of Engagement are wanted. A test that is null or absent constrains nothing. */
export type EngagementWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. The form that the contact takes: talks, an exchange of notes, a démarche, a visit, a working group. */
  kind?: InputMaybe<EngagementKindFilter>;
  /** A test of `state`. Where it stands: an engagement is closed when nothing is left to follow up. */
  state?: InputMaybe<EngagementStateFilter>;
  /** A test of `heldOn`. The day on which it was held, or is planned to be. */
  heldOn?: InputMaybe<DateFilter>;
  /** A test of `subject`. The matter of substance that was discussed, in a line. */
  subject?: InputMaybe<StringFilter>;
  /** A test of `country`. The State with which it is held; null for one with an international organization. */
  country?: InputMaybe<CountryFilter>;
  /** A test of `mission`. The mission that takes part. Null when none does. */
  mission?: InputMaybe<EntityFilter>;
  /** All of these. */
  and?: InputMaybe<Array<EngagementWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<EngagementWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<EngagementWhere>;
};

/** What may order a list of Engagement. */
export type EngagementOrderField =
  /** By `kind`. The form that the contact takes: talks, an exchange of notes, a démarche, a visit, a working group. */
  | 'KIND'
  /** By `state`. Where it stands: an engagement is closed when nothing is left to follow up. */
  | 'STATE'
  /** By `heldOn`. The day on which it was held, or is planned to be. */
  | 'HELD_ON';

/** One term of the order of a list of Engagement; the id always decides last. */
export type EngagementOrderBy = {
  /** What the rows are ordered by. */
  field: EngagementOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Event. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The rows with their cursors. */
  edges: Array<EventEdge>;
  /** The rows. */
  nodes: Array<Event>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Event, with its cursor. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Event;
};

/** Which rows of a list of Event are wanted. A test that is null or absent constrains nothing. */
export type EventWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. What the occasion is; it tells who gives the event and how high it ranks in protocol. */
  kind?: InputMaybe<EventKindFilter>;
  /** A test of `title`. What the invitation is headed with. */
  title?: InputMaybe<StringFilter>;
  /** A test of `state`. Where the event stands between plan and close. */
  state?: InputMaybe<EventStateFilter>;
  /** A test of `startsAt`. When guests are expected. */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** A test of `venue`. House, hall or room. Null when none is settled. */
  venue?: InputMaybe<StringFilter>;
  /** A test of `isPublic`. Whether title, dates and place may be announced to everyone. */
  isPublic?: InputMaybe<BooleanFilter>;
  /** All of these. */
  and?: InputMaybe<Array<EventWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<EventWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<EventWhere>;
};

/** What may order a list of Event. */
export type EventOrderField =
  /** By `kind`. What the occasion is; it tells who gives the event and how high it ranks in protocol. */
  | 'KIND'
  /** By `title`. What the invitation is headed with. */
  | 'TITLE'
  /** By `state`. Where the event stands between plan and close. */
  | 'STATE'
  /** By `startsAt`. When guests are expected. */
  | 'STARTS_AT';

/** One term of the order of a list of Event; the id always decides last. */
export type EventOrderBy = {
  /** What the rows are ordered by. */
  field: EventOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ExchangeProgramme. */
export type ExchangeProgrammeConnection = {
  __typename?: 'ExchangeProgrammeConnection';
  /** The rows with their cursors. */
  edges: Array<ExchangeProgrammeEdge>;
  /** The rows. */
  nodes: Array<ExchangeProgramme>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ExchangeProgramme, with its cursor. */
export type ExchangeProgrammeEdge = {
  __typename?: 'ExchangeProgrammeEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ExchangeProgramme;
};

/** Which rows of a list of ExchangeProgramme are wanted. A test that is null or absent constrains nothing. */
export type ExchangeProgrammeWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `title`. Name under which the programme is announced. */
  title?: InputMaybe<StringFilter>;
  /** A test of `kind`. The field in which people are exchanged. */
  kind?: InputMaybe<ExchangeProgrammeKindFilter>;
  /** A test of `state`. Where the programme stands between proposal and completion. */
  state?: InputMaybe<ExchangeProgrammeStateFilter>;
  /** A test of `startsOn`. The first day of the programme; until it is running, the planned one. */
  startsOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. The last day of the programme. */
  endsOn?: InputMaybe<DateFilter>;
  /** A test of `mission`. The foreign mission that is the partner. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `country`. The partner State. Null when it has no single one. */
  country?: InputMaybe<StringFilter>;
  /** A test of `agreement`. The agreement under which the programme runs. Null when it runs under none. */
  agreement?: InputMaybe<EntityFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ExchangeProgrammeWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ExchangeProgrammeWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ExchangeProgrammeWhere>;
};

/** What may order a list of ExchangeProgramme. */
export type ExchangeProgrammeOrderField =
  /** By `title`. Name under which the programme is announced. */
  | 'TITLE'
  /** By `kind`. The field in which people are exchanged. */
  | 'KIND'
  /** By `state`. Where the programme stands between proposal and completion. */
  | 'STATE'
  /** By `startsOn`. The first day of the programme; until it is running, the planned one. */
  | 'STARTS_ON'
  /** By `endsOn`. The last day of the programme. */
  | 'ENDS_ON';

/** One term of the order of a list of ExchangeProgramme; the id always decides last. */
export type ExchangeProgrammeOrderBy = {
  /** What the rows are ordered by. */
  field: ExchangeProgrammeOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of FacilitationRequest. */
export type FacilitationRequestConnection = {
  __typename?: 'FacilitationRequestConnection';
  /** The rows with their cursors. */
  edges: Array<FacilitationRequestEdge>;
  /** The rows. */
  nodes: Array<FacilitationRequest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of FacilitationRequest, with its cursor. */
export type FacilitationRequestEdge = {
  __typename?: 'FacilitationRequestEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FacilitationRequest;
};

/** Which rows of a list of FacilitationRequest are wanted. A test that is null or absent constrains nothing. */
export type FacilitationRequestWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. The mission that asks. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `kind`. What the mission needs, which decides the agency that is asked. */
  kind?: InputMaybe<FacilitationKindFilter>;
  /** A test of `agency`. The agency that decides. */
  agency?: InputMaybe<StringFilter>;
  /** A test of `state`. Where the request stands. */
  state?: InputMaybe<FacilitationStateFilter>;
  /** A test of `requestedOn`. The day on which the mission's request came in. */
  requestedOn?: InputMaybe<DateFilter>;
  /** A test of `dueOn`. The day for which the mission needs an answer. Null when it has named none. */
  dueOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<FacilitationRequestWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<FacilitationRequestWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<FacilitationRequestWhere>;
};

/** What may order a list of FacilitationRequest. */
export type FacilitationRequestOrderField =
  /** By `kind`. What the mission needs, which decides the agency that is asked. */
  | 'KIND'
  /** By `agency`. The agency that decides. */
  | 'AGENCY'
  /** By `state`. Where the request stands. */
  | 'STATE'
  /** By `requestedOn`. The day on which the mission's request came in. */
  | 'REQUESTED_ON'
  /** By `dueOn`. The day for which the mission needs an answer. Null when it has named none. */
  | 'DUE_ON';

/** One term of the order of a list of FacilitationRequest; the id always decides last. */
export type FacilitationRequestOrderBy = {
  /** What the rows are ordered by. */
  field: FacilitationRequestOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Invitation. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The rows with their cursors. */
  edges: Array<InvitationEdge>;
  /** The rows. */
  nodes: Array<Invitation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Invitation, with its cursor. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Invitation;
};

/** Which rows of a list of Invitation are wanted. A test that is null or absent constrains nothing. */
export type InvitationWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `event`. The event to which the guest is asked. */
  event?: InputMaybe<EntityFilter>;
  /** A test of `person`. The guest. Only a person accredited on the day of the event is invited. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The mission for which the guest comes. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `state`. Where the invitation stands between draft and attendance. */
  state?: InputMaybe<InvitationStateFilter>;
  /** A test of `invitedAt`. When the invitation went out; null while it is a draft. */
  invitedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `repliedAt`. When the guest's answer came; null while there is none. */
  repliedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `waitListedAt`. When the guest was put on the waiting list because the event was full; places fall free in the order of invitation. Null when the guest never was. */
  waitListedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `precedence`. The guest's place in the order of precedence at this event, as it was frozen; null before that (VCDR 16). */
  precedence?: InputMaybe<IntFilter>;
  /** All of these. */
  and?: InputMaybe<Array<InvitationWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<InvitationWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<InvitationWhere>;
};

/** What may order a list of Invitation. */
export type InvitationOrderField =
  /** By `state`. Where the invitation stands between draft and attendance. */
  | 'STATE'
  /** By `invitedAt`. When the invitation went out; null while it is a draft. */
  | 'INVITED_AT'
  /** By `repliedAt`. When the guest's answer came; null while there is none. */
  | 'REPLIED_AT'
  /** By `precedence`. The guest's place in the order of precedence at this event, as it was frozen; null before that (VCDR 16). */
  | 'PRECEDENCE';

/** One term of the order of a list of Invitation; the id always decides last. */
export type InvitationOrderBy = {
  /** What the rows are ordered by. */
  field: InvitationOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of LeaderVisit. */
export type LeaderVisitConnection = {
  __typename?: 'LeaderVisitConnection';
  /** The rows with their cursors. */
  edges: Array<LeaderVisitEdge>;
  /** The rows. */
  nodes: Array<LeaderVisit>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of LeaderVisit, with its cursor. */
export type LeaderVisitEdge = {
  __typename?: 'LeaderVisitEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: LeaderVisit;
};

/** Which rows of a list of LeaderVisit are wanted. A test that is null or absent constrains nothing. */
export type LeaderVisitWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `visitor`. Who came. */
  visitor?: InputMaybe<StringFilter>;
  /** A test of `title`. The visitor's title; null when the list gives none. */
  title?: InputMaybe<StringFilter>;
  /** A test of `kind`. The rank that the published list gives the visit, or the occasion when it states no rank. */
  kind?: InputMaybe<LeaderVisitKindFilter>;
  /** A test of `startsOn`. The first day of the visit, as published. */
  startsOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. The last day of the visit, the same as the first for a visit of one day. */
  endsOn?: InputMaybe<DateFilter>;
  /** A test of `country`. The State of the visitor; null when the published name stands for no State of this graph. */
  country?: InputMaybe<CountryFilter>;
  /** A test of `fromName`. The State as published. */
  fromName?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<LeaderVisitWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<LeaderVisitWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<LeaderVisitWhere>;
};

/** What may order a list of LeaderVisit. */
export type LeaderVisitOrderField =
  /** By `visitor`. Who came. */
  | 'VISITOR'
  /** By `kind`. The rank that the published list gives the visit, or the occasion when it states no rank. */
  | 'KIND'
  /** By `startsOn`. The first day of the visit, as published. */
  | 'STARTS_ON';

/** One term of the order of a list of LeaderVisit; the id always decides last. */
export type LeaderVisitOrderBy = {
  /** What the rows are ordered by. */
  field: LeaderVisitOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Participant. */
export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  /** The rows with their cursors. */
  edges: Array<ParticipantEdge>;
  /** The rows. */
  nodes: Array<Participant>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Participant, with its cursor. */
export type ParticipantEdge = {
  __typename?: 'ParticipantEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Participant;
};

/** Which rows of a list of Participant are wanted. A test that is null or absent constrains nothing. */
export type ParticipantWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `name`. Name of the participant. */
  name?: InputMaybe<StringFilter>;
  /** A test of `country`. The country from which the participant comes. Null when it is not recorded. */
  country?: InputMaybe<CountryFilter>;
  /** A test of `programme`. The exchange programme in which the person takes part. */
  programme?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The partner mission of the programme. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `category`. Category of exchange visitor; it decides how long the stay may last (22 CFR 62). */
  category?: InputMaybe<ParticipantCategoryFilter>;
  /** A test of `state`. Where participation stands between application and return. */
  state?: InputMaybe<ParticipantStateFilter>;
  /** A test of `startsOn`. The first day of participation; before arrival, the planned one. */
  startsOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. The last day of participation, planned or real; within the limit of the category (22 CFR 62) unless `withinLimit` says otherwise. */
  endsOn?: InputMaybe<DateFilter>;
  /** A test of `homeResidenceRule`. Whether two years at home are due before certain visas (INA 212(e)). */
  homeResidenceRule?: InputMaybe<BooleanFilter>;
  /** A test of `sponsor`. The designated sponsor (22 CFR 62). Null when there is none. */
  sponsor?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ParticipantWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ParticipantWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ParticipantWhere>;
};

/** What may order a list of Participant. */
export type ParticipantOrderField =
  /** By `name`. Name of the participant. */
  | 'NAME'
  /** By `state`. Where participation stands between application and return. */
  | 'STATE'
  /** By `startsOn`. The first day of participation; before arrival, the planned one. */
  | 'STARTS_ON'
  /** By `endsOn`. The last day of participation, planned or real; within the limit of the category (22 CFR 62) unless `withinLimit` says otherwise. */
  | 'ENDS_ON';

/** One term of the order of a list of Participant; the id always decides last. */
export type ParticipantOrderBy = {
  /** What the rows are ordered by. */
  field: ParticipantOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of RefusedAttempt. */
export type RefusedAttemptConnection = {
  __typename?: 'RefusedAttemptConnection';
  /** The rows with their cursors. */
  edges: Array<RefusedAttemptEdge>;
  /** The rows. */
  nodes: Array<RefusedAttempt>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of RefusedAttempt, with its cursor. */
export type RefusedAttemptEdge = {
  __typename?: 'RefusedAttemptEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RefusedAttempt;
};

/** Which rows of a list of RefusedAttempt are wanted. A test that is null or absent constrains nothing. */
export type RefusedAttemptWhere = {
  /** A test of `id`. Opaque identifier. */
  id?: InputMaybe<IdFilter>;
  /** A test of `day`. The legal day, in Washington. */
  day?: InputMaybe<DateFilter>;
  /** A test of `subgraph`. The part of the graph that refused. */
  subgraph?: InputMaybe<StringFilter>;
  /** A test of `actor`. Who asked, as the issuer of the token names the account; `public` for everyone without a token, `others` for accounts beyond the ten thousand that are counted apart at a time. */
  actor?: InputMaybe<StringFilter>;
  /** A test of `dataClass`. The class of data that was asked for. */
  dataClass?: InputMaybe<StringFilter>;
  /** A test of `count`. How many requests there were. */
  count?: InputMaybe<IntFilter>;
  /** All of these. */
  and?: InputMaybe<Array<RefusedAttemptWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<RefusedAttemptWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<RefusedAttemptWhere>;
};

/** What may order a list of RefusedAttempt. */
export type RefusedAttemptOrderField =
  /** By `day`. The legal day, in Washington. */
  | 'DAY'
  /** By `count`. How many requests there were. */
  | 'COUNT'
  /** By `lastAt`. When it was asked for the last time on that day. */
  | 'LAST_AT';

/** One term of the order of a list of RefusedAttempt; the id always decides last. */
export type RefusedAttemptOrderBy = {
  /** What the rows are ordered by. */
  field: RefusedAttemptOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of SeatingPlan. */
export type SeatingPlanConnection = {
  __typename?: 'SeatingPlanConnection';
  /** The rows with their cursors. */
  edges: Array<SeatingPlanEdge>;
  /** The rows. */
  nodes: Array<SeatingPlan>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of SeatingPlan, with its cursor. */
export type SeatingPlanEdge = {
  __typename?: 'SeatingPlanEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SeatingPlan;
};

/** Which rows of a list of SeatingPlan are wanted. A test that is null or absent constrains nothing. */
export type SeatingPlanWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `event`. The event for which the seats are assigned. */
  event?: InputMaybe<EntityFilter>;
  /** A test of `madeAt`. When the plan was made. */
  madeAt?: InputMaybe<DateTimeFilter>;
  /** All of these. */
  and?: InputMaybe<Array<SeatingPlanWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<SeatingPlanWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<SeatingPlanWhere>;
};

/** What may order a list of SeatingPlan. */
export type SeatingPlanOrderField =
  /** By `madeAt`. When the plan was made. */
  | 'MADE_AT';

/** One term of the order of a list of SeatingPlan; the id always decides last. */
export type SeatingPlanOrderBy = {
  /** What the rows are ordered by. */
  field: SeatingPlanOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of WaiverRequest. */
export type WaiverRequestConnection = {
  __typename?: 'WaiverRequestConnection';
  /** The rows with their cursors. */
  edges: Array<WaiverRequestEdge>;
  /** The rows. */
  nodes: Array<WaiverRequest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of WaiverRequest, with its cursor. */
export type WaiverRequestEdge = {
  __typename?: 'WaiverRequestEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WaiverRequest;
};

/** Which rows of a list of WaiverRequest are wanted. A test that is null or absent constrains nothing. */
export type WaiverRequestWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `dispute`. The dispute, or criminal referral, in which immunity stands in the way. */
  dispute?: InputMaybe<EntityFilter>;
  /** A test of `person`. The person whose immunity is in question. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The mission of that person. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `state`. Where the request stands between referral and close. */
  state?: InputMaybe<WaiverStateFilter>;
  /** A test of `seriousCrime`. Whether a felony or a crime of violence is alleged: then departure is required when waiver is refused (R30). */
  seriousCrime?: InputMaybe<BooleanFilter>;
  /** A test of `referredOn`. The day of the referral. */
  referredOn?: InputMaybe<DateFilter>;
  /** A test of `requestedOn`. The day of the note that asks for the waiver. Null until the waiver is asked for. */
  requestedOn?: InputMaybe<DateFilter>;
  /** A test of `deadline`. The day by which an answer is asked for; silence counts as refusal. Null when none is set. */
  deadline?: InputMaybe<DateFilter>;
  /** A test of `decidedOn`. Day of the sending State's answer, or on which its silence was taken as refusal; null before that, or when no waiver was needed. */
  decidedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<WaiverRequestWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<WaiverRequestWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<WaiverRequestWhere>;
};

/** What may order a list of WaiverRequest. */
export type WaiverRequestOrderField =
  /** By `state`. Where the request stands between referral and close. */
  | 'STATE'
  /** By `referredOn`. The day of the referral. */
  | 'REFERRED_ON'
  /** By `requestedOn`. The day of the note that asks for the waiver. Null until the waiver is asked for. */
  | 'REQUESTED_ON'
  /** By `deadline`. The day by which an answer is asked for; silence counts as refusal. Null when none is set. */
  | 'DEADLINE'
  /** By `decidedOn`. Day of the sending State's answer, or on which its silence was taken as refusal; null before that, or when no waiver was needed. */
  | 'DECIDED_ON';

/** One term of the order of a list of WaiverRequest; the id always decides last. */
export type WaiverRequestOrderBy = {
  /** What the rows are ordered by. */
  field: WaiverRequestOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** Tests on a AgreementKind. */
export type AgreementKindFilter = {
  /** This value. */
  eq?: InputMaybe<AgreementKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AgreementKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AgreementKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a AgreementState. */
export type AgreementStateFilter = {
  /** This value. */
  eq?: InputMaybe<AgreementState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AgreementState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AgreementState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a NoteDirection. */
export type NoteDirectionFilter = {
  /** This value. */
  eq?: InputMaybe<NoteDirection>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<NoteDirection>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<NoteDirection>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a NoteKind. */
export type NoteKindFilter = {
  /** This value. */
  eq?: InputMaybe<NoteKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<NoteKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<NoteKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a DisputeKind. */
export type DisputeKindFilter = {
  /** This value. */
  eq?: InputMaybe<DisputeKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<DisputeKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<DisputeKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a DisputeState. */
export type DisputeStateFilter = {
  /** This value. */
  eq?: InputMaybe<DisputeState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<DisputeState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<DisputeState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a EngagementKind. */
export type EngagementKindFilter = {
  /** This value. */
  eq?: InputMaybe<EngagementKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<EngagementKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<EngagementKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a EngagementState. */
export type EngagementStateFilter = {
  /** This value. */
  eq?: InputMaybe<EngagementState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<EngagementState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<EngagementState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a EventKind. */
export type EventKindFilter = {
  /** This value. */
  eq?: InputMaybe<EventKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<EventKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<EventKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a EventState. */
export type EventStateFilter = {
  /** This value. */
  eq?: InputMaybe<EventState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<EventState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<EventState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ExchangeProgrammeKind. */
export type ExchangeProgrammeKindFilter = {
  /** This value. */
  eq?: InputMaybe<ExchangeProgrammeKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ExchangeProgrammeKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ExchangeProgrammeKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ExchangeProgrammeState. */
export type ExchangeProgrammeStateFilter = {
  /** This value. */
  eq?: InputMaybe<ExchangeProgrammeState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ExchangeProgrammeState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ExchangeProgrammeState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a FacilitationKind. */
export type FacilitationKindFilter = {
  /** This value. */
  eq?: InputMaybe<FacilitationKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<FacilitationKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<FacilitationKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a FacilitationState. */
export type FacilitationStateFilter = {
  /** This value. */
  eq?: InputMaybe<FacilitationState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<FacilitationState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<FacilitationState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a InvitationState. */
export type InvitationStateFilter = {
  /** This value. */
  eq?: InputMaybe<InvitationState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<InvitationState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<InvitationState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a LeaderVisitKind. */
export type LeaderVisitKindFilter = {
  /** This value. */
  eq?: InputMaybe<LeaderVisitKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<LeaderVisitKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<LeaderVisitKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ParticipantCategory. */
export type ParticipantCategoryFilter = {
  /** This value. */
  eq?: InputMaybe<ParticipantCategory>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ParticipantCategory>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ParticipantCategory>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ParticipantState. */
export type ParticipantStateFilter = {
  /** This value. */
  eq?: InputMaybe<ParticipantState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ParticipantState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ParticipantState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a WaiverState. */
export type WaiverStateFilter = {
  /** This value. */
  eq?: InputMaybe<WaiverState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<WaiverState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<WaiverState>>;
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

export type _Entity = Agreement | AuditEntry | Country | DiplomaticNote | Dispute | Engagement | Event | ExchangeProgramme | FacilitationRequest | Incident | Invitation | LeaderVisit | Mission | Participant | Person | RefusedAttempt | SeatingPlan | WaiverRequest;



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
  Country: Country;
  Incident: Incident;
  Mission: Mission;
  Person: Person;
  Agreement: Agreement;
  AuditEntry: AuditEntry;
  DiplomaticNote: DiplomaticNote;
  Dispute: Dispute;
  Engagement: Engagement;
  Event: Event;
  ExchangeProgramme: ExchangeProgramme;
  FacilitationRequest: FacilitationRequest;
  Invitation: Invitation;
  LeaderVisit: LeaderVisit;
  Participant: Participant;
  RefusedAttempt: RefusedAttempt;
  SeatingPlan: SeatingPlan;
  WaiverRequest: WaiverRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Mission:
    ( { __typename: 'Mission' }
    & GraphQLRecursivePick<FederationTypes['Mission'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  DiplomaticNote:
    ( { __typename: 'DiplomaticNote' }
    & GraphQLRecursivePick<FederationTypes['DiplomaticNote'], {"id":true}> );
  Dispute:
    ( { __typename: 'Dispute' }
    & GraphQLRecursivePick<FederationTypes['Dispute'], {"id":true}> );
  Engagement:
    ( { __typename: 'Engagement' }
    & GraphQLRecursivePick<FederationTypes['Engagement'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  ExchangeProgramme:
    ( { __typename: 'ExchangeProgramme' }
    & GraphQLRecursivePick<FederationTypes['ExchangeProgramme'], {"id":true}> );
  FacilitationRequest:
    ( { __typename: 'FacilitationRequest' }
    & GraphQLRecursivePick<FederationTypes['FacilitationRequest'], {"id":true}> );
  Invitation:
    ( { __typename: 'Invitation' }
    & GraphQLRecursivePick<FederationTypes['Invitation'], {"id":true}> );
  LeaderVisit:
    ( { __typename: 'LeaderVisit' }
    & GraphQLRecursivePick<FederationTypes['LeaderVisit'], {"id":true}> );
  Participant:
    ( { __typename: 'Participant' }
    & GraphQLRecursivePick<FederationTypes['Participant'], {"id":true}> );
  RefusedAttempt:
    ( { __typename: 'RefusedAttempt' }
    & GraphQLRecursivePick<FederationTypes['RefusedAttempt'], {"id":true}> );
  SeatingPlan:
    ( { __typename: 'SeatingPlan' }
    & GraphQLRecursivePick<FederationTypes['SeatingPlan'], {"id":true}> );
  WaiverRequest:
    ( { __typename: 'WaiverRequest' }
    & GraphQLRecursivePick<FederationTypes['WaiverRequest'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( AgreementRow )
    | ( AuditEntryRow )
    | ( CountryReference )
    | ( DiplomaticNoteRow )
    | ( DisputeRow )
    | ( EngagementRow )
    | ( EventRow )
    | ( ExchangeProgrammeRow )
    | ( FacilitationRequestRow )
    | ( EntityReference )
    | ( InvitationRow )
    | ( LeaderVisitRow )
    | ( EntityReference )
    | ( ParticipantRow )
    | ( EntityReference )
    | ( RefusedAttemptRow )
    | ( SeatingPlanRow )
    | ( WaiverRequestRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementRow )
    | ( AuditEntryRow )
    | ( DiplomaticNoteRow )
    | ( DisputeRow )
    | ( EngagementRow )
    | ( EventRow )
    | ( ExchangeProgrammeRow )
    | ( FacilitationRequestRow )
    | ( InvitationRow )
    | ( LeaderVisitRow )
    | ( ParticipantRow )
    | ( RefusedAttemptRow )
    | ( SeatingPlanRow )
    | ( WaiverRequestRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Direction: Direction;
  Money: ResolverTypeWrapper<Money>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Transition: ResolverTypeWrapper<Transition>;
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
  Country: ResolverTypeWrapper<CountryReference>;
  Incident: ResolverTypeWrapper<EntityReference>;
  Mission: ResolverTypeWrapper<EntityReference>;
  Person: ResolverTypeWrapper<EntityReference>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementEffect: ResolverTypeWrapper<AgreementEffectRow>;
  AgreementKind: AgreementKind;
  AgreementState: AgreementState;
  AgreementBenefit: AgreementBenefit;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  DiplomaticNote: ResolverTypeWrapper<DiplomaticNoteRow>;
  NoteDirection: NoteDirection;
  NoteKind: NoteKind;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeKind: DisputeKind;
  DisputeState: DisputeState;
  Engagement: ResolverTypeWrapper<EngagementRow>;
  EngagementFollowUp: ResolverTypeWrapper<EngagementFollowUpRow>;
  EngagementKind: EngagementKind;
  EngagementState: EngagementState;
  Event: ResolverTypeWrapper<EventRow>;
  SeatingConflict: ResolverTypeWrapper<SeatingConflictRow>;
  EventKind: EventKind;
  EventState: EventState;
  FlagsOrder: FlagsOrder;
  ExchangeProgramme: ResolverTypeWrapper<ExchangeProgrammeRow>;
  Institution: ResolverTypeWrapper<Institution>;
  ExchangeProgrammeKind: ExchangeProgrammeKind;
  ExchangeProgrammeState: ExchangeProgrammeState;
  FacilitationRequest: ResolverTypeWrapper<FacilitationRequestRow>;
  FacilitationKind: FacilitationKind;
  FacilitationState: FacilitationState;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationState: InvitationState;
  LeaderVisit: ResolverTypeWrapper<LeaderVisitRow>;
  LeaderVisitKind: LeaderVisitKind;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  ParticipantCategory: ParticipantCategory;
  ParticipantState: ParticipantState;
  RefusedAttempt: ResolverTypeWrapper<RefusedAttemptRow>;
  SeatingPlan: ResolverTypeWrapper<SeatingPlanRow>;
  SeatAssignment: ResolverTypeWrapper<SeatAssignmentRow>;
  WaiverRequest: ResolverTypeWrapper<WaiverRequestRow>;
  WaiverScope: WaiverScope;
  WaiverState: WaiverState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementRow>>;
  AgreementEdge: ResolverTypeWrapper<{ cursor: string; node: AgreementRow }>;
  AgreementWhere: AgreementWhere;
  AgreementOrderField: AgreementOrderField;
  AgreementOrderBy: AgreementOrderBy;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<{ cursor: string; node: AuditEntryRow }>;
  AuditEntryWhere: AuditEntryWhere;
  AuditEntryOrderField: AuditEntryOrderField;
  AuditEntryOrderBy: AuditEntryOrderBy;
  DiplomaticNoteConnection: ResolverTypeWrapper<Connection<DiplomaticNoteRow>>;
  DiplomaticNoteEdge: ResolverTypeWrapper<{ cursor: string; node: DiplomaticNoteRow }>;
  DiplomaticNoteWhere: DiplomaticNoteWhere;
  DiplomaticNoteOrderField: DiplomaticNoteOrderField;
  DiplomaticNoteOrderBy: DiplomaticNoteOrderBy;
  DisputeConnection: ResolverTypeWrapper<Connection<DisputeRow>>;
  DisputeEdge: ResolverTypeWrapper<{ cursor: string; node: DisputeRow }>;
  DisputeWhere: DisputeWhere;
  DisputeOrderField: DisputeOrderField;
  DisputeOrderBy: DisputeOrderBy;
  EngagementConnection: ResolverTypeWrapper<Connection<EngagementRow>>;
  EngagementEdge: ResolverTypeWrapper<{ cursor: string; node: EngagementRow }>;
  EngagementWhere: EngagementWhere;
  EngagementOrderField: EngagementOrderField;
  EngagementOrderBy: EngagementOrderBy;
  EventConnection: ResolverTypeWrapper<Connection<EventRow>>;
  EventEdge: ResolverTypeWrapper<{ cursor: string; node: EventRow }>;
  EventWhere: EventWhere;
  EventOrderField: EventOrderField;
  EventOrderBy: EventOrderBy;
  ExchangeProgrammeConnection: ResolverTypeWrapper<Connection<ExchangeProgrammeRow>>;
  ExchangeProgrammeEdge: ResolverTypeWrapper<{ cursor: string; node: ExchangeProgrammeRow }>;
  ExchangeProgrammeWhere: ExchangeProgrammeWhere;
  ExchangeProgrammeOrderField: ExchangeProgrammeOrderField;
  ExchangeProgrammeOrderBy: ExchangeProgrammeOrderBy;
  FacilitationRequestConnection: ResolverTypeWrapper<Connection<FacilitationRequestRow>>;
  FacilitationRequestEdge: ResolverTypeWrapper<{ cursor: string; node: FacilitationRequestRow }>;
  FacilitationRequestWhere: FacilitationRequestWhere;
  FacilitationRequestOrderField: FacilitationRequestOrderField;
  FacilitationRequestOrderBy: FacilitationRequestOrderBy;
  InvitationConnection: ResolverTypeWrapper<Connection<InvitationRow>>;
  InvitationEdge: ResolverTypeWrapper<{ cursor: string; node: InvitationRow }>;
  InvitationWhere: InvitationWhere;
  InvitationOrderField: InvitationOrderField;
  InvitationOrderBy: InvitationOrderBy;
  LeaderVisitConnection: ResolverTypeWrapper<Connection<LeaderVisitRow>>;
  LeaderVisitEdge: ResolverTypeWrapper<{ cursor: string; node: LeaderVisitRow }>;
  LeaderVisitWhere: LeaderVisitWhere;
  LeaderVisitOrderField: LeaderVisitOrderField;
  LeaderVisitOrderBy: LeaderVisitOrderBy;
  ParticipantConnection: ResolverTypeWrapper<Connection<ParticipantRow>>;
  ParticipantEdge: ResolverTypeWrapper<{ cursor: string; node: ParticipantRow }>;
  ParticipantWhere: ParticipantWhere;
  ParticipantOrderField: ParticipantOrderField;
  ParticipantOrderBy: ParticipantOrderBy;
  RefusedAttemptConnection: ResolverTypeWrapper<Connection<RefusedAttemptRow>>;
  RefusedAttemptEdge: ResolverTypeWrapper<{ cursor: string; node: RefusedAttemptRow }>;
  RefusedAttemptWhere: RefusedAttemptWhere;
  RefusedAttemptOrderField: RefusedAttemptOrderField;
  RefusedAttemptOrderBy: RefusedAttemptOrderBy;
  SeatingPlanConnection: ResolverTypeWrapper<Connection<SeatingPlanRow>>;
  SeatingPlanEdge: ResolverTypeWrapper<{ cursor: string; node: SeatingPlanRow }>;
  SeatingPlanWhere: SeatingPlanWhere;
  SeatingPlanOrderField: SeatingPlanOrderField;
  SeatingPlanOrderBy: SeatingPlanOrderBy;
  WaiverRequestConnection: ResolverTypeWrapper<Connection<WaiverRequestRow>>;
  WaiverRequestEdge: ResolverTypeWrapper<{ cursor: string; node: WaiverRequestRow }>;
  WaiverRequestWhere: WaiverRequestWhere;
  WaiverRequestOrderField: WaiverRequestOrderField;
  WaiverRequestOrderBy: WaiverRequestOrderBy;
  AgreementKindFilter: AgreementKindFilter;
  AgreementStateFilter: AgreementStateFilter;
  NoteDirectionFilter: NoteDirectionFilter;
  NoteKindFilter: NoteKindFilter;
  DisputeKindFilter: DisputeKindFilter;
  DisputeStateFilter: DisputeStateFilter;
  EngagementKindFilter: EngagementKindFilter;
  EngagementStateFilter: EngagementStateFilter;
  EventKindFilter: EventKindFilter;
  EventStateFilter: EventStateFilter;
  ExchangeProgrammeKindFilter: ExchangeProgrammeKindFilter;
  ExchangeProgrammeStateFilter: ExchangeProgrammeStateFilter;
  FacilitationKindFilter: FacilitationKindFilter;
  FacilitationStateFilter: FacilitationStateFilter;
  InvitationStateFilter: InvitationStateFilter;
  LeaderVisitKindFilter: LeaderVisitKindFilter;
  ParticipantCategoryFilter: ParticipantCategoryFilter;
  ParticipantStateFilter: ParticipantStateFilter;
  WaiverStateFilter: WaiverStateFilter;
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
  Decimal: Scalars['Decimal']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Money: Money;
  Provenance: Provenance;
  Transition: Transition;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  Country: CountryReference;
  Incident: EntityReference;
  Mission: EntityReference;
  Person: EntityReference;
  Agreement: AgreementRow;
  AgreementEffect: AgreementEffectRow;
  AuditEntry: AuditEntryRow;
  DiplomaticNote: DiplomaticNoteRow;
  Dispute: DisputeRow;
  Engagement: EngagementRow;
  EngagementFollowUp: EngagementFollowUpRow;
  Event: EventRow;
  SeatingConflict: SeatingConflictRow;
  ExchangeProgramme: ExchangeProgrammeRow;
  Institution: Institution;
  FacilitationRequest: FacilitationRequestRow;
  Invitation: InvitationRow;
  LeaderVisit: LeaderVisitRow;
  Participant: ParticipantRow;
  RefusedAttempt: RefusedAttemptRow;
  SeatingPlan: SeatingPlanRow;
  SeatAssignment: SeatAssignmentRow;
  WaiverRequest: WaiverRequestRow;
  Query: Record<PropertyKey, never>;
  AgreementConnection: Connection<AgreementRow>;
  AgreementEdge: { cursor: string; node: AgreementRow };
  AgreementWhere: AgreementWhere;
  AgreementOrderBy: AgreementOrderBy;
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: { cursor: string; node: AuditEntryRow };
  AuditEntryWhere: AuditEntryWhere;
  AuditEntryOrderBy: AuditEntryOrderBy;
  DiplomaticNoteConnection: Connection<DiplomaticNoteRow>;
  DiplomaticNoteEdge: { cursor: string; node: DiplomaticNoteRow };
  DiplomaticNoteWhere: DiplomaticNoteWhere;
  DiplomaticNoteOrderBy: DiplomaticNoteOrderBy;
  DisputeConnection: Connection<DisputeRow>;
  DisputeEdge: { cursor: string; node: DisputeRow };
  DisputeWhere: DisputeWhere;
  DisputeOrderBy: DisputeOrderBy;
  EngagementConnection: Connection<EngagementRow>;
  EngagementEdge: { cursor: string; node: EngagementRow };
  EngagementWhere: EngagementWhere;
  EngagementOrderBy: EngagementOrderBy;
  EventConnection: Connection<EventRow>;
  EventEdge: { cursor: string; node: EventRow };
  EventWhere: EventWhere;
  EventOrderBy: EventOrderBy;
  ExchangeProgrammeConnection: Connection<ExchangeProgrammeRow>;
  ExchangeProgrammeEdge: { cursor: string; node: ExchangeProgrammeRow };
  ExchangeProgrammeWhere: ExchangeProgrammeWhere;
  ExchangeProgrammeOrderBy: ExchangeProgrammeOrderBy;
  FacilitationRequestConnection: Connection<FacilitationRequestRow>;
  FacilitationRequestEdge: { cursor: string; node: FacilitationRequestRow };
  FacilitationRequestWhere: FacilitationRequestWhere;
  FacilitationRequestOrderBy: FacilitationRequestOrderBy;
  InvitationConnection: Connection<InvitationRow>;
  InvitationEdge: { cursor: string; node: InvitationRow };
  InvitationWhere: InvitationWhere;
  InvitationOrderBy: InvitationOrderBy;
  LeaderVisitConnection: Connection<LeaderVisitRow>;
  LeaderVisitEdge: { cursor: string; node: LeaderVisitRow };
  LeaderVisitWhere: LeaderVisitWhere;
  LeaderVisitOrderBy: LeaderVisitOrderBy;
  ParticipantConnection: Connection<ParticipantRow>;
  ParticipantEdge: { cursor: string; node: ParticipantRow };
  ParticipantWhere: ParticipantWhere;
  ParticipantOrderBy: ParticipantOrderBy;
  RefusedAttemptConnection: Connection<RefusedAttemptRow>;
  RefusedAttemptEdge: { cursor: string; node: RefusedAttemptRow };
  RefusedAttemptWhere: RefusedAttemptWhere;
  RefusedAttemptOrderBy: RefusedAttemptOrderBy;
  SeatingPlanConnection: Connection<SeatingPlanRow>;
  SeatingPlanEdge: { cursor: string; node: SeatingPlanRow };
  SeatingPlanWhere: SeatingPlanWhere;
  SeatingPlanOrderBy: SeatingPlanOrderBy;
  WaiverRequestConnection: Connection<WaiverRequestRow>;
  WaiverRequestEdge: { cursor: string; node: WaiverRequestRow };
  WaiverRequestWhere: WaiverRequestWhere;
  WaiverRequestOrderBy: WaiverRequestOrderBy;
  AgreementKindFilter: AgreementKindFilter;
  AgreementStateFilter: AgreementStateFilter;
  NoteDirectionFilter: NoteDirectionFilter;
  NoteKindFilter: NoteKindFilter;
  DisputeKindFilter: DisputeKindFilter;
  DisputeStateFilter: DisputeStateFilter;
  EngagementKindFilter: EngagementKindFilter;
  EngagementStateFilter: EngagementStateFilter;
  EventKindFilter: EventKindFilter;
  EventStateFilter: EventStateFilter;
  ExchangeProgrammeKindFilter: ExchangeProgrammeKindFilter;
  ExchangeProgrammeStateFilter: ExchangeProgrammeStateFilter;
  FacilitationKindFilter: FacilitationKindFilter;
  FacilitationStateFilter: FacilitationStateFilter;
  InvitationStateFilter: InvitationStateFilter;
  LeaderVisitKindFilter: LeaderVisitKindFilter;
  ParticipantCategoryFilter: ParticipantCategoryFilter;
  ParticipantStateFilter: ParticipantStateFilter;
  WaiverStateFilter: WaiverStateFilter;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AuditEntry' | 'DiplomaticNote' | 'Dispute' | 'Engagement' | 'Event' | 'ExchangeProgramme' | 'FacilitationRequest' | 'Invitation' | 'LeaderVisit' | 'Participant' | 'RefusedAttempt' | 'SeatingPlan' | 'WaiverRequest', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, Partial<CountryEngagementsArgs>>;
  notes?: Resolver<Maybe<ResolversTypes['DiplomaticNoteConnection']>, ParentType, ContextType, Partial<CountryNotesArgs>>;
  leaderVisits?: Resolver<Maybe<ResolversTypes['LeaderVisitConnection']>, ParentType, ContextType, Partial<CountryLeaderVisitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, Partial<IncidentDisputesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'], FederationReferenceType extends FederationReferenceTypes['Mission'] = FederationReferenceTypes['Mission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<MissionEventsArgs>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, Partial<MissionDisputesArgs>>;
  exchangeProgrammes?: Resolver<Maybe<ResolversTypes['ExchangeProgrammeConnection']>, ParentType, ContextType, Partial<MissionExchangeProgrammesArgs>>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, Partial<MissionEngagementsArgs>>;
  notes?: Resolver<Maybe<ResolversTypes['DiplomaticNoteConnection']>, ParentType, ContextType, Partial<MissionNotesArgs>>;
  facilitationRequests?: Resolver<Maybe<ResolversTypes['FacilitationRequestConnection']>, ParentType, ContextType, Partial<MissionFacilitationRequestsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, Partial<PersonInvitationsArgs>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, Partial<PersonDisputesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['AgreementEffect']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementEffectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementEffect'] = ResolversParentTypes['AgreementEffect']> = {
  benefit?: Resolver<ResolversTypes['AgreementBenefit'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNote'] = ResolversParentTypes['DiplomaticNote'], FederationReferenceType extends FederationReferenceTypes['DiplomaticNote'] = FederationReferenceTypes['DiplomaticNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiplomaticNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['NoteDirection'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteKind'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['WaiverRequest']>, ParentType, ContextType>;
  waivers?: Resolver<Maybe<ResolversTypes['WaiverRequestConnection']>, ParentType, ContextType, Partial<DisputeWaiversArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximumMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'], FederationReferenceType extends FederationReferenceTypes['Engagement'] = FederationReferenceTypes['Engagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Engagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EngagementState'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['EngagementFollowUp']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementFollowUpResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementFollowUp'] = ResolversParentTypes['EngagementFollowUp']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['Mission']>, ParentType, ContextType>;
  hostOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precedenceFrozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flagsOrder?: Resolver<Maybe<ResolversTypes['FlagsOrder']>, ParentType, ContextType>;
  guests?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, Partial<EventGuestsArgs>>;
  seating?: Resolver<Array<ResolversTypes['SeatAssignment']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['SeatingConflict']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatingConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingConflict'] = ResolversParentTypes['SeatingConflict']> = {
  first?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
};

export type ExchangeProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgramme'] = ResolversParentTypes['ExchangeProgramme'], FederationReferenceType extends FederationReferenceTypes['ExchangeProgramme'] = FederationReferenceTypes['ExchangeProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExchangeProgrammeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeProgrammeState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, Partial<ExchangeProgrammeParticipantsArgs>>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacilitationRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilitationRequest'] = ResolversParentTypes['FacilitationRequest'], FederationReferenceType extends FederationReferenceTypes['FacilitationRequest'] = FederationReferenceTypes['FacilitationRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilitationRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilitationKind'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FacilitationState'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitListedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plusOnes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precedence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dietaryNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  substitutesFor?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderVisitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisit'] = ResolversParentTypes['LeaderVisit'], FederationReferenceType extends FederationReferenceTypes['LeaderVisit'] = FederationReferenceTypes['LeaderVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeaderVisitKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant'], FederationReferenceType extends FederationReferenceTypes['Participant'] = FederationReferenceTypes['Participant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['ExchangeProgramme'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ParticipantCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParticipantState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inAgricultureOrHospitality?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extensionMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withinLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homeResidenceRule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedAttemptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefusedAttempt'] = ResolversParentTypes['RefusedAttempt'], FederationReferenceType extends FederationReferenceTypes['RefusedAttempt'] = FederationReferenceTypes['RefusedAttempt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RefusedAttempt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatingPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlan'] = ResolversParentTypes['SeatingPlan'], FederationReferenceType extends FederationReferenceTypes['SeatingPlan'] = FederationReferenceTypes['SeatingPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeatingPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['SeatAssignment']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatAssignment'] = ResolversParentTypes['SeatAssignment']> = {
  seat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaiverRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequest'] = ResolversParentTypes['WaiverRequest'], FederationReferenceType extends FederationReferenceTypes['WaiverRequest'] = FederationReferenceTypes['WaiverRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WaiverRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaiverState'], ParentType, ContextType>;
  scope?: Resolver<Array<ResolversTypes['WaiverScope']>, ParentType, ContextType>;
  offence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriousCrime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<QueryAuditTrailArgs>>;
  diplomaticNote?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType, RequireFields<QueryDiplomaticNoteArgs, 'id'>>;
  diplomaticNotes?: Resolver<Maybe<ResolversTypes['DiplomaticNoteConnection']>, ParentType, ContextType, Partial<QueryDiplomaticNotesArgs>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, Partial<QueryDisputesArgs>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, Partial<QueryEngagementsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  exchangeProgramme?: Resolver<Maybe<ResolversTypes['ExchangeProgramme']>, ParentType, ContextType, RequireFields<QueryExchangeProgrammeArgs, 'id'>>;
  exchangeProgrammes?: Resolver<Maybe<ResolversTypes['ExchangeProgrammeConnection']>, ParentType, ContextType, Partial<QueryExchangeProgrammesArgs>>;
  facilitationRequest?: Resolver<Maybe<ResolversTypes['FacilitationRequest']>, ParentType, ContextType, RequireFields<QueryFacilitationRequestArgs, 'id'>>;
  facilitationRequests?: Resolver<Maybe<ResolversTypes['FacilitationRequestConnection']>, ParentType, ContextType, Partial<QueryFacilitationRequestsArgs>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'id'>>;
  invitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, Partial<QueryInvitationsArgs>>;
  leaderVisit?: Resolver<Maybe<ResolversTypes['LeaderVisit']>, ParentType, ContextType, RequireFields<QueryLeaderVisitArgs, 'id'>>;
  leaderVisits?: Resolver<Maybe<ResolversTypes['LeaderVisitConnection']>, ParentType, ContextType, Partial<QueryLeaderVisitsArgs>>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'id'>>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, Partial<QueryParticipantsArgs>>;
  refusedAttempts?: Resolver<Maybe<ResolversTypes['RefusedAttemptConnection']>, ParentType, ContextType, Partial<QueryRefusedAttemptsArgs>>;
  seatingPlan?: Resolver<Maybe<ResolversTypes['SeatingPlan']>, ParentType, ContextType, RequireFields<QuerySeatingPlanArgs, 'id'>>;
  seatingPlans?: Resolver<Maybe<ResolversTypes['SeatingPlanConnection']>, ParentType, ContextType, Partial<QuerySeatingPlansArgs>>;
  waiverRequest?: Resolver<Maybe<ResolversTypes['WaiverRequest']>, ParentType, ContextType, RequireFields<QueryWaiverRequestArgs, 'id'>>;
  waiverRequests?: Resolver<Maybe<ResolversTypes['WaiverRequestConnection']>, ParentType, ContextType, Partial<QueryWaiverRequestsArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type DiplomaticNoteConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNoteConnection'] = ResolversParentTypes['DiplomaticNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiplomaticNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiplomaticNoteEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNoteEdge'] = ResolversParentTypes['DiplomaticNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiplomaticNote'], ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExchangeProgrammeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgrammeConnection'] = ResolversParentTypes['ExchangeProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeProgramme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeProgrammeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgrammeEdge'] = ResolversParentTypes['ExchangeProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeProgramme'], ParentType, ContextType>;
};

export type FacilitationRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilitationRequestConnection'] = ResolversParentTypes['FacilitationRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilitationRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FacilitationRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilitationRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilitationRequestEdge'] = ResolversParentTypes['FacilitationRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FacilitationRequest'], ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type LeaderVisitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisitConnection'] = ResolversParentTypes['LeaderVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeaderVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderVisitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisitEdge'] = ResolversParentTypes['LeaderVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderVisit'], ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
};

export type RefusedAttemptConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefusedAttemptConnection'] = ResolversParentTypes['RefusedAttemptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RefusedAttemptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RefusedAttempt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusedAttemptEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefusedAttemptEdge'] = ResolversParentTypes['RefusedAttemptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefusedAttempt'], ParentType, ContextType>;
};

export type SeatingPlanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlanConnection'] = ResolversParentTypes['SeatingPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatingPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeatingPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatingPlanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlanEdge'] = ResolversParentTypes['SeatingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeatingPlan'], ParentType, ContextType>;
};

export type WaiverRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequestConnection'] = ResolversParentTypes['WaiverRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaiverRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WaiverRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaiverRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequestEdge'] = ResolversParentTypes['WaiverRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaiverRequest'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agreement' | 'AuditEntry' | 'Country' | 'DiplomaticNote' | 'Dispute' | 'Engagement' | 'Event' | 'ExchangeProgramme' | 'FacilitationRequest' | 'Incident' | 'Invitation' | 'LeaderVisit' | 'Mission' | 'Participant' | 'Person' | 'RefusedAttempt' | 'SeatingPlan' | 'WaiverRequest', ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementEffect?: AgreementEffectResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  DiplomaticNote?: DiplomaticNoteResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementFollowUp?: EngagementFollowUpResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  SeatingConflict?: SeatingConflictResolvers<ContextType>;
  ExchangeProgramme?: ExchangeProgrammeResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  FacilitationRequest?: FacilitationRequestResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  LeaderVisit?: LeaderVisitResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  RefusedAttempt?: RefusedAttemptResolvers<ContextType>;
  SeatingPlan?: SeatingPlanResolvers<ContextType>;
  SeatAssignment?: SeatAssignmentResolvers<ContextType>;
  WaiverRequest?: WaiverRequestResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  DiplomaticNoteConnection?: DiplomaticNoteConnectionResolvers<ContextType>;
  DiplomaticNoteEdge?: DiplomaticNoteEdgeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ExchangeProgrammeConnection?: ExchangeProgrammeConnectionResolvers<ContextType>;
  ExchangeProgrammeEdge?: ExchangeProgrammeEdgeResolvers<ContextType>;
  FacilitationRequestConnection?: FacilitationRequestConnectionResolvers<ContextType>;
  FacilitationRequestEdge?: FacilitationRequestEdgeResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  LeaderVisitConnection?: LeaderVisitConnectionResolvers<ContextType>;
  LeaderVisitEdge?: LeaderVisitEdgeResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  RefusedAttemptConnection?: RefusedAttemptConnectionResolvers<ContextType>;
  RefusedAttemptEdge?: RefusedAttemptEdgeResolvers<ContextType>;
  SeatingPlanConnection?: SeatingPlanConnectionResolvers<ContextType>;
  SeatingPlanEdge?: SeatingPlanEdgeResolvers<ContextType>;
  WaiverRequestConnection?: WaiverRequestConnectionResolvers<ContextType>;
  WaiverRequestEdge?: WaiverRequestEdgeResolvers<ContextType>;
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

