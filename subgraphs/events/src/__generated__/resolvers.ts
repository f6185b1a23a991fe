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
  /** A legal day, `YYYY-MM-DD`; a day is a day in Washington (US Eastern time). */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its offset; answers are in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number, written as text. */
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
  /**
   * True when rows follow this page.
   *
   * Data class: PUBLIC_RECORD.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /**
   * True when rows come before this page.
   *
   * Data class: PUBLIC_RECORD.
   */
  hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * Cursor of the first row of the page: pass it as `before` to read the page before.
   *
   * Data class: PUBLIC_RECORD.
   */
  startCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Cursor of the last row of the page: pass it as `after` to read the next page.
   *
   * Data class: PUBLIC_RECORD.
   */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way a list is ordered. Missing values come last in both directions. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /**
   * The number of units of the currency, exact, with a point before the fraction.
   *
   * Data class: PUBLIC_RECORD.
   */
  amount: Scalars['Decimal']['output'];
  /**
   * ISO 4217 code of the currency.
   *
   * Data class: PUBLIC_RECORD.
   */
  currency: Scalars['String']['output'];
};

/** Where a record comes from, so that anyone can check it. */
export type Provenance = {
  __typename?: 'Provenance';
  /**
   * Slug of the data set; `demonstration` marks records that the project made up.
   *
   * Data class: PUBLIC_RECORD.
   */
  source: Scalars['String']['output'];
  /**
   * Natural key of the record in its source.
   *
   * Data class: PUBLIC_RECORD.
   */
  row?: Maybe<Scalars['String']['output']>;
  /**
   * The day for which the source was read or published.
   *
   * Data class: PUBLIC_RECORD.
   */
  retrievedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Licence of the source.
   *
   * Data class: PUBLIC_RECORD.
   */
  licence?: Maybe<Scalars['String']['output']>;
  /**
   * True when the record is invented for demonstration and describes no real person, case or event.
   *
   * Data class: PUBLIC_RECORD.
   */
  synthetic: Scalars['Boolean']['output'];
};

/** One step in the life of a record: what happened, and which state it led to. */
export type Transition = {
  __typename?: 'Transition';
  /**
   * The event, in the words of the life cycle.
   *
   * Data class: PUBLIC_RECORD.
   */
  event: Scalars['String']['output'];
  /**
   * State before; null for the first step.
   *
   * Data class: PUBLIC_RECORD.
   */
  from?: Maybe<Scalars['String']['output']>;
  /**
   * State after.
   *
   * Data class: PUBLIC_RECORD.
   */
  to: Scalars['String']['output'];
  /**
   * When the step took place.
   *
   * Data class: PUBLIC_RECORD.
   */
  at: Scalars['DateTime']['output'];
  /**
   * Who recorded it: a role or a mission, never a private person.
   *
   * Data class: PUBLIC_RECORD.
   */
  by?: Maybe<Scalars['String']['output']>;
  /**
   * A remark on the step, e.g. what has to be corrected; null when there is none.
   *
   * Data class: PUBLIC_RECORD.
   */
  note?: Maybe<Scalars['String']['output']>;
};

/** Tests on a text. Comparison is by code point; `contains` and `startsWith` disregard the case of ASCII letters. */
export type StringFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on an identifier. */
export type IdFilter = {
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
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a yes-or-no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a legal day. */
export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a moment. */
export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Finds records by the entity they refer to. */
export type EntityFilter = {
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
  /**
   * ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`).
   *
   * Data class: PUBLIC_RECORD.
   */
  code: Scalars['String']['output'];
  /**
   * Agreements with this State: those in force on a day, or all when no day is given.
   *
   * Data class: PUBLIC_RECORD.
   */
  agreements?: Maybe<AgreementConnection>;
  /**
   * Contacts with this State about matters of substance.
   *
   * Data class: ENGAGEMENT.
   */
  engagements?: Maybe<EngagementConnection>;
  /**
   * Notes to and from the missions of this State.
   *
   * Data class: NOTE.
   */
  notes?: Maybe<DiplomaticNoteConnection>;
  /**
   * Published visits of this State's leaders.
   *
   * Data class: PUBLIC_RECORD.
   */
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * Disputes that grew out of the incident.
   *
   * Data class: DISPUTE.
   */
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * The events that the mission gives.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  events?: Maybe<EventConnection>;
  /**
   * Disputes with the mission and with its people.
   *
   * Data class: DISPUTE.
   */
  disputes?: Maybe<DisputeConnection>;
  /**
   * The exchange programmes in which the mission is the partner.
   *
   * Data class: PUBLIC_EVENT.
   */
  exchangeProgrammes?: Maybe<ExchangeProgrammeConnection>;
  /**
   * Contacts with the mission about matters of substance.
   *
   * Data class: ENGAGEMENT.
   */
  engagements?: Maybe<EngagementConnection>;
  /**
   * Notes to and from the mission.
   *
   * Data class: NOTE.
   */
  notes?: Maybe<DiplomaticNoteConnection>;
  /**
   * What the mission has asked other agencies for.
   *
   * Data class: BENEFIT_REQUEST.
   */
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * The events to which this person is invited, the latest invitation first.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  invitations?: Maybe<InvitationConnection>;
  /**
   * Disputes to which this person is the party.
   *
   * Data class: DISPUTE.
   */
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: PUBLIC_RECORD.
   */
  version: Scalars['Int']['output'];
  /**
   * The field that the agreement regulates, and thereby which privileges its effects may change.
   *
   * Data class: PUBLIC_RECORD.
   */
  kind?: Maybe<AgreementKind>;
  /**
   * Title in English, by which the agreement is cited.
   *
   * Data class: PUBLIC_RECORD.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * Where the agreement stands between negotiation and end.
   *
   * Data class: PUBLIC_RECORD.
   */
  state?: Maybe<AgreementState>;
  /**
   * The other party.
   *
   * Data class: PUBLIC_RECORD.
   */
  country?: Maybe<Country>;
  /**
   * The day on which both sides signed; null while it is being negotiated.
   *
   * Data class: PUBLIC_RECORD.
   */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The first day on which it is in force.
   *
   * Data class: PUBLIC_RECORD.
   */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The day on which its force ended, or will end; null while no end is set.
   *
   * Data class: PUBLIC_RECORD.
   */
  inForceUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * The day from which it is suspended.
   *
   * Data class: PUBLIC_RECORD.
   */
  suspendedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What follows from it for missions and their people, as dated facts.
   *
   * Data class: PUBLIC_RECORD.
   */
  effects?: Maybe<Array<AgreementEffect>>;
  /**
   * Steps of the agreement's life, oldest first.
   *
   * Data class: PUBLIC_RECORD.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PUBLIC_RECORD.
   */
  provenance?: Maybe<Provenance>;
};

/** What an agreement grants or limits, to whom, and since when. */
export type AgreementEffect = {
  __typename?: 'AgreementEffect';
  /**
   * The privilege or facility that is granted or limited; it decides on which scale `level` is read.
   *
   * Data class: PUBLIC_RECORD.
   */
  benefit: AgreementBenefit;
  /**
   * The level of the benefit, on the benefit's own scale.
   *
   * Data class: PUBLIC_RECORD.
   */
  level: Scalars['String']['output'];
  /**
   * The category of members of a mission to whom it applies; null for all.
   *
   * Data class: PUBLIC_RECORD.
   */
  category?: Maybe<Scalars['String']['output']>;
  /**
   * Who or what it applies to, in words.
   *
   * Data class: PUBLIC_RECORD.
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The first day of the effect.
   *
   * Data class: PUBLIC_RECORD.
   */
  validFrom: Scalars['Date']['output'];
  /**
   * The day on which the effect ended, or will end; null while no end is set.
   *
   * Data class: PUBLIC_RECORD.
   */
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
  | 'CULTURAL'
  /** Fees and validity of visas, matched between the two States. */
  | 'VISA_RECIPROCITY'
  /** Standing of the staff of missions. */
  | 'STATUS_OF_STAFF';

/** Life cycle of an agreement. */
export type AgreementState =
  | 'NEGOTIATING'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'SUSPENDED'
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * When it happened.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  at?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who did it, as the issuer of the token names the account.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  actor?: Maybe<Scalars['String']['output']>;
  /**
   * The roles in which it was done, separated by commas.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  role?: Maybe<Scalars['String']['output']>;
  /**
   * The mission for which a clerk did it.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  mission?: Maybe<Mission>;
  /**
   * `READ`, or the name of the change.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  action?: Maybe<Scalars['String']['output']>;
  /**
   * What the actor said it is for.
   *
   * Data class: AUDIT.
   */
  purpose?: Maybe<Scalars['String']['output']>;
  /**
   * The classes of data that were asked for, of those that leave a trace.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  classes?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * Ids of the records that were read or changed, the first 2,000 of them.
   *
   * Data class: AUDIT.
   */
  subjects?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * How many records were read or changed.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  subjectCount?: Maybe<Scalars['Int']['output']>;
  /**
   * SHA-256 of what was asked: the operation and its variables, or the file of an import.
   *
   * Data class: AUDIT.
   */
  inputHash?: Maybe<Scalars['String']['output']>;
  /**
   * What the request is called in the logs of the servers; the parts of one answer share it.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  requestId?: Maybe<Scalars['String']['output']>;
  /**
   * The part of the graph whose log holds the entry.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  subgraph?: Maybe<Scalars['String']['output']>;
  /**
   * The chain of entries in which it stands.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  chain?: Maybe<Scalars['String']['output']>;
  /**
   * Its place in the chain, from 1.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  position?: Maybe<Scalars['Int']['output']>;
  /**
   * SHA-256 of the entry before it in the chain; zeros for the first.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  previousHash?: Maybe<Scalars['String']['output']>;
  /**
   * SHA-256 of all that the entry says, its place and the hash before it.
   *
   * Data class: AUDIT. Seen also in a masked answer.
   */
  hash?: Maybe<Scalars['String']['output']>;
};

/** A note between the Department and a mission or a foreign ministry (VCDR 41(2)). */
export type DiplomaticNote = Node & {
  __typename?: 'DiplomaticNote';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: NOTE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The number that the sender gave it.
   *
   * Data class: NOTE.
   */
  number?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the note came to the Department or went out from it.
   *
   * Data class: NOTE.
   */
  direction?: Maybe<NoteDirection>;
  /**
   * Form of the note: verbale, circular, or signed in the first person.
   *
   * Data class: NOTE. Seen also in a status answer.
   */
  kind?: Maybe<NoteKind>;
  /**
   * The date that the note bears.
   *
   * Data class: NOTE. Seen also in a status answer.
   */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The day by which an answer is expected; null when none is.
   *
   * Data class: NOTE.
   */
  answerDueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The note that it answers.
   *
   * Data class: NOTE.
   */
  answers?: Maybe<DiplomaticNote>;
  /**
   * The first note that answers it.
   *
   * Data class: NOTE.
   */
  answeredBy?: Maybe<DiplomaticNote>;
  /**
   * The mission that sent or received it.
   *
   * Data class: NOTE.
   */
  mission?: Maybe<Mission>;
  /**
   * The State of that mission; null for an international organization.
   *
   * Data class: NOTE.
   */
  country?: Maybe<Country>;
  /**
   * What the note is about, in a line; its text is not kept here.
   *
   * Data class: NOTE.
   */
  subject?: Maybe<Scalars['String']['output']>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: NOTE.
   */
  provenance?: Maybe<Provenance>;
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: DISPUTE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * What the dispute is about; the kind decides the usual path to its settlement.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  kind?: Maybe<DisputeKind>;
  /**
   * Where mediation stands.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  state?: Maybe<DisputeState>;
  /**
   * The mission concerned, or that of the person concerned.
   *
   * Data class: DISPUTE.
   */
  mission?: Maybe<Mission>;
  /**
   * The person concerned; null when the dispute is with the mission itself.
   *
   * Data class: DISPUTE. Seen also in a masked answer.
   */
  party?: Maybe<Person>;
  /**
   * The day on which the complaint or the claim reached the Department.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The day on which the file was closed; null until then, also when the matter is settled but the file still open.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The day of the act, or on which the claim fell due; immunity is judged at this day and today.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  actOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The incident out of which the dispute grew.
   *
   * Data class: DISPUTE.
   */
  incident?: Maybe<Incident>;
  /**
   * The latest request to waive immunity in this dispute (VCDR 32; VCCR 45).
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  waiver?: Maybe<WaiverRequest>;
  /**
   * All requests to waive immunity in this dispute. Execution of a judgment needs one of its own (VCDR 32(4), R29).
   *
   * Data class: DISPUTE.
   */
  waivers?: Maybe<WaiverRequestConnection>;
  /**
   * What it is about, in one or two sentences.
   *
   * Data class: DISPUTE.
   */
  summary?: Maybe<Scalars['String']['output']>;
  /**
   * What is claimed or owed.
   *
   * Data class: DISPUTE.
   */
  amount?: Maybe<Money>;
  /**
   * The longest sentence that can follow the charge, in months of prison; null when it is not stated, and in disputes that are no criminal referral.
   *
   * Data class: DISPUTE.
   */
  maximumMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * On what terms it was settled.
   *
   * Data class: DISPUTE.
   */
  settlement?: Maybe<Scalars['String']['output']>;
  /**
   * Steps of the dispute, oldest first.
   *
   * Data class: DISPUTE.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: DISPUTE.
   */
  provenance?: Maybe<Provenance>;
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
  | 'TRAFFIC_FINE'
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
  | 'OPENED'
  /** It is being found out whether the party answers to the courts (VCDR 31). */
  | 'JURISDICTION_CHECK'
  /** The mission has been asked by note to act. */
  | 'NOTE_SENT'
  | 'MEDIATION'
  | 'SETTLED'
  /** Mediation ended without a settlement. */
  | 'UNRESOLVED'
  | 'CLOSED'
  /** With the legal adviser. */
  | 'ESCALATED'
  /** A benefit is withheld until the matter is put right (22 USC 4304(b)(4)). */
  | 'BENEFIT_ACTION';

/** A contact between the two sides about a matter of substance: a consultation, a démarche, a working group. */
export type Engagement = Node & {
  __typename?: 'Engagement';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: ENGAGEMENT.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The form that the contact takes: talks, an exchange of notes, a démarche, a visit, a working group.
   *
   * Data class: ENGAGEMENT. Seen also in a status answer.
   */
  kind?: Maybe<EngagementKind>;
  /**
   * Where it stands: an engagement is closed when nothing is left to follow up.
   *
   * Data class: ENGAGEMENT. Seen also in a status answer.
   */
  state?: Maybe<EngagementState>;
  /**
   * The day on which it was held, or is planned to be.
   *
   * Data class: ENGAGEMENT. Seen also in a status answer.
   */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The matter of substance that was discussed, in a line.
   *
   * Data class: ENGAGEMENT.
   */
  subject?: Maybe<Scalars['String']['output']>;
  /**
   * The State with which it is held; null for one with an international organization.
   *
   * Data class: ENGAGEMENT.
   */
  country?: Maybe<Country>;
  /**
   * The mission that takes part.
   *
   * Data class: ENGAGEMENT.
   */
  mission?: Maybe<Mission>;
  /**
   * What was agreed to be done, by due date.
   *
   * Data class: ENGAGEMENT.
   */
  followUps?: Maybe<Array<EngagementFollowUp>>;
  /**
   * Steps of the engagement, oldest first.
   *
   * Data class: ENGAGEMENT.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: ENGAGEMENT.
   */
  provenance?: Maybe<Provenance>;
};

/** One thing that was agreed to be done after an engagement. */
export type EngagementFollowUp = {
  __typename?: 'EngagementFollowUp';
  /**
   * The day by which it was agreed to be done.
   *
   * Data class: ENGAGEMENT.
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Whether it has been done.
   *
   * Data class: ENGAGEMENT.
   */
  done?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The day on which it was done.
   *
   * Data class: ENGAGEMENT.
   */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What is to be done, and by whom where that was settled.
   *
   * Data class: ENGAGEMENT.
   */
  text?: Maybe<Scalars['String']['output']>;
};

/** Kinds of engagement. */
export type EngagementKind =
  | 'CONSULTATION'
  /** A matter settled by an exchange of notes. */
  | 'NOTE_EXCHANGE'
  /** A formal representation to the other side. */
  | 'DEMARCHE'
  | 'VISIT'
  | 'WORKING_GROUP'
  /** Coordination with an international organization. */
  | 'IO_COORDINATION';

/** Life cycle of an engagement. */
export type EngagementState =
  | 'PLANNED'
  | 'HELD'
  /** Something that was agreed is still to be done. */
  | 'FOLLOW_UP'
  | 'CLOSED';

/** An occasion of protocol: a ceremony, a national day, a dinner, a signing. Those given by the host State's offices stand beside those given by missions. */
export type Event = Node & {
  __typename?: 'Event';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: EVENT_DETAIL.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * What the occasion is; it tells who gives the event and how high it ranks in protocol.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  kind?: Maybe<EventKind>;
  /**
   * What the invitation is headed with.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * Where the event stands between plan and close.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  state?: Maybe<EventState>;
  /**
   * When guests are expected.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the event is to close; null when the invitation sets no end.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * House, hall or room.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  venue?: Maybe<Scalars['String']['output']>;
  /**
   * Whether title, dates and place may be announced to everyone.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  isPublic?: Maybe<Scalars['Boolean']['output']>;
  /**
   * How many may come, companions included.
   *
   * Data class: EVENT_DETAIL.
   */
  capacity?: Maybe<Scalars['Int']['output']>;
  /**
   * The missions that give the event, the first named first.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  hosts?: Maybe<Array<Mission>>;
  /**
   * The office of the host State that gives the event, where no mission does.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL. Seen also in a status answer.
   */
  hostOffice?: Maybe<Scalars['String']['output']>;
  /**
   * When the order of precedence of the guests was fixed for this event; a later change of heads no longer moves anyone (VCDR 16).
   *
   * Data class: EVENT_DETAIL.
   */
  precedenceFrozenAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How flags and anthems follow each other.
   *
   * Data class: EVENT_DETAIL.
   */
  flagsOrder?: Maybe<FlagsOrder>;
  /**
   * Who is invited, by order of precedence.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  guests?: Maybe<InvitationConnection>;
  /**
   * Who sits where, in the latest seating plan; empty before one is made.
   *
   * Data class: GUEST_LIST.
   */
  seating?: Maybe<Array<SeatAssignment>>;
  /**
   * Pairs of delegations that are not to be seated side by side.
   *
   * Data class: GUEST_LIST. Not seen by the mission itself.
   */
  conflicts?: Maybe<Array<SeatingConflict>>;
  /**
   * Steps of the event's life, oldest first.
   *
   * Data class: EVENT_DETAIL.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  provenance?: Maybe<Provenance>;
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
  /**
   * One of the two delegations; which of them is named first has no meaning.
   *
   * Data class: GUEST_LIST.
   */
  first?: Maybe<Mission>;
  /**
   * The other delegation.
   *
   * Data class: GUEST_LIST.
   */
  second?: Maybe<Mission>;
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
  | 'DIPLOMATIC_RECEPTION'
  | 'DINNER'
  | 'LUNCH'
  /** Signing of an agreement. */
  | 'SIGNING'
  | 'BRIEFING'
  | 'CULTURAL_EVENT';

/** Life cycle of an event. */
export type EventState =
  | 'PLANNED'
  /** Date, place and guest list are agreed. */
  | 'APPROVED'
  | 'INVITATIONS_SENT'
  /** The replies suffice; the event takes place. */
  | 'CONFIRMED'
  | 'HELD'
  /** Held, and its papers are complete. */
  | 'CLOSED'
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: PUBLIC_EVENT.
   */
  version: Scalars['Int']['output'];
  /**
   * Name under which the programme is announced.
   *
   * Data class: PUBLIC_EVENT.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * The field in which people are exchanged.
   *
   * Data class: PUBLIC_EVENT.
   */
  kind?: Maybe<ExchangeProgrammeKind>;
  /**
   * Where the programme stands between proposal and completion.
   *
   * Data class: PUBLIC_EVENT.
   */
  state?: Maybe<ExchangeProgrammeState>;
  /**
   * The first day of the programme; until it is running, the planned one.
   *
   * Data class: PUBLIC_EVENT.
   */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day of the programme.
   *
   * Data class: PUBLIC_EVENT.
   */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The foreign mission that is the partner.
   *
   * Data class: PUBLIC_EVENT.
   */
  mission?: Maybe<Mission>;
  /**
   * The partner State.
   *
   * Data class: PUBLIC_EVENT.
   */
  country?: Maybe<Country>;
  /**
   * The school, university, museum or company here that receives the participants.
   *
   * Data class: PUBLIC_EVENT.
   */
  institution?: Maybe<Institution>;
  /**
   * Who pays, in words.
   *
   * Data class: EVENT_DETAIL.
   */
  funding?: Maybe<Scalars['String']['output']>;
  /**
   * The agreement under which the programme runs.
   *
   * Data class: PUBLIC_EVENT.
   */
  agreement?: Maybe<Agreement>;
  /**
   * Those who take part in J-1 status (22 CFR 62), whatever came of their participation.
   *
   * Data class: PARTICIPANT. Seen also by those to whom its records are only counted.
   */
  participants?: Maybe<ParticipantConnection>;
  /**
   * Steps of the programme's life, oldest first.
   *
   * Data class: EVENT_DETAIL.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PUBLIC_EVENT.
   */
  provenance?: Maybe<Provenance>;
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
  /**
   * Name as the institution itself bears it; null when it is not recorded.
   *
   * Data class: PUBLIC_EVENT.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * City in which the institution lies; null when it is not recorded.
   *
   * Data class: PUBLIC_EVENT.
   */
  city?: Maybe<Scalars['String']['output']>;
  /**
   * Two-letter code of the state, or DC.
   *
   * Data class: PUBLIC_EVENT.
   */
  state?: Maybe<Scalars['String']['output']>;
};

/** What a programme is about. */
export type ExchangeProgrammeKind =
  | 'CULTURAL'
  | 'ACADEMIC'
  | 'ARTS'
  | 'SPORT'
  | 'YOUTH'
  | 'PROFESSIONAL'
  | 'LANGUAGE';

/** Life cycle of an exchange programme. */
export type ExchangeProgrammeState =
  | 'PROPOSED'
  | 'REVIEW'
  | 'APPROVED'
  /** Takes applications. */
  | 'OPEN'
  | 'RUNNING'
  | 'COMPLETED'
  | 'REJECTED'
  | 'SUSPENDED'
  | 'CANCELLED';

/** A mission's request for something that another agency of the host State has to grant or arrange: full facilities for the work of the mission (VCDR 25; VCCR 28). */
export type FacilitationRequest = Node & {
  __typename?: 'FacilitationRequest';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: BENEFIT_REQUEST.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The mission that asks.
   *
   * Data class: BENEFIT_REQUEST.
   */
  mission?: Maybe<Mission>;
  /**
   * What the mission needs, which decides the agency that is asked.
   *
   * Data class: BENEFIT_REQUEST. Seen also in a status answer.
   */
  kind?: Maybe<FacilitationKind>;
  /**
   * The agency that decides.
   *
   * Data class: BENEFIT_REQUEST.
   */
  agency?: Maybe<Scalars['String']['output']>;
  /**
   * Where the request stands.
   *
   * Data class: BENEFIT_REQUEST. Seen also in a status answer.
   */
  state?: Maybe<FacilitationState>;
  /**
   * The day on which the mission's request came in.
   *
   * Data class: BENEFIT_REQUEST.
   */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The day for which the mission needs an answer.
   *
   * Data class: BENEFIT_REQUEST. Seen also in a status answer.
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What was asked for and what the desk has noted.
   *
   * Data class: BENEFIT_REQUEST.
   */
  notes?: Maybe<Scalars['String']['output']>;
  /**
   * Steps of the request, oldest first.
   *
   * Data class: BENEFIT_REQUEST.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: BENEFIT_REQUEST.
   */
  provenance?: Maybe<Provenance>;
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
  | 'REQUESTED'
  /** With the agency. */
  | 'REFERRED'
  | 'GRANTED'
  | 'DECLINED'
  | 'WITHDRAWN';

/** One guest of one event: the invitation, the reply, and whether the guest came. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: GUEST_LIST.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The event to which the guest is asked.
   *
   * Data class: GUEST_LIST.
   */
  event?: Maybe<Event>;
  /**
   * The guest. Only a person accredited on the day of the event is invited.
   *
   * Data class: GUEST_LIST.
   */
  person?: Maybe<Person>;
  /**
   * The mission for which the guest comes.
   *
   * Data class: GUEST_LIST.
   */
  mission?: Maybe<Mission>;
  /**
   * Where the invitation stands between draft and attendance.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  state?: Maybe<InvitationState>;
  /**
   * When the invitation went out; null while it is a draft.
   *
   * Data class: GUEST_LIST.
   */
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the guest's answer came; null while there is none.
   *
   * Data class: GUEST_LIST.
   */
  repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the guest arrived at the event.
   *
   * Data class: GUEST_LIST.
   */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the guest was put on the waiting list because the event was full; places fall free in the order of invitation.
   *
   * Data class: GUEST_LIST.
   */
  waitListedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How many companions were announced.
   *
   * Data class: GUEST_LIST.
   */
  plusOnes?: Maybe<Scalars['Int']['output']>;
  /**
   * The guest's place in the order of precedence at this event, as it was frozen; null before that (VCDR 16).
   *
   * Data class: GUEST_LIST.
   */
  precedence?: Maybe<Scalars['Int']['output']>;
  /**
   * What the guest does not eat, as the guest has told.
   *
   * Data class: PERSONAL_DATA.
   */
  dietaryNeeds?: Maybe<Scalars['String']['output']>;
  /**
   * What the guest needs in order to attend, as the guest has told.
   *
   * Data class: PERSONAL_DATA.
   */
  accessNeeds?: Maybe<Scalars['String']['output']>;
  /**
   * The invitation of the person who comes in place of this guest.
   *
   * Data class: GUEST_LIST.
   */
  standIn?: Maybe<Invitation>;
  /**
   * The invitation of the guest in whose place this one comes.
   *
   * Data class: GUEST_LIST.
   */
  substitutesFor?: Maybe<Invitation>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: GUEST_LIST.
   */
  provenance?: Maybe<Provenance>;
};

/** Life cycle of a guest's invitation. */
export type InvitationState =
  /** On the list, not yet invited. */
  | 'DRAFT'
  | 'INVITED'
  | 'ACCEPTED'
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
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one when a later edition of the list says something else.
   *
   * Data class: PUBLIC_RECORD.
   */
  version: Scalars['Int']['output'];
  /**
   * Who came.
   *
   * Data class: PUBLIC_RECORD.
   */
  visitor?: Maybe<Scalars['String']['output']>;
  /**
   * The visitor's title; null when the list gives none.
   *
   * Data class: PUBLIC_RECORD.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * The rank that the published list gives the visit, or the occasion when it states no rank.
   *
   * Data class: PUBLIC_RECORD.
   */
  kind?: Maybe<LeaderVisitKind>;
  /**
   * The first day of the visit, as published.
   *
   * Data class: PUBLIC_RECORD.
   */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day of the visit, the same as the first for a visit of one day.
   *
   * Data class: PUBLIC_RECORD.
   */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The State of the visitor; null when the published name stands for no State of this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  country?: Maybe<Country>;
  /**
   * The State as published.
   *
   * Data class: PUBLIC_RECORD.
   */
  fromName?: Maybe<Scalars['String']['output']>;
  /**
   * What the list says of the visit.
   *
   * Data class: PUBLIC_RECORD.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PUBLIC_RECORD.
   */
  provenance?: Maybe<Provenance>;
};

/** Ranks of visits, from the highest honours down, and occasions that have none. */
export type LeaderVisitKind =
  /** A head of State, with arrival ceremony and state dinner. */
  | 'STATE_VISIT'
  /** One step below a state visit. */
  | 'OFFICIAL_VISIT'
  | 'OFFICIAL_WORKING_VISIT'
  | 'WORKING_VISIT'
  | 'PRIVATE_VISIT'
  /** A meeting for which no rank of visit is stated. */
  | 'MEETING'
  /** Attendance at a meeting of several leaders. */
  | 'SUMMIT'
  | 'OTHER';

/** A participant of an exchange programme in J-1 status. Accredited persons take no part as such: participants have names, not posts (22 CFR 62). */
export type Participant = Node & {
  __typename?: 'Participant';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: PARTICIPANT.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Name of the participant.
   *
   * Data class: PARTICIPANT.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * The country from which the participant comes.
   *
   * Data class: PARTICIPANT.
   */
  country?: Maybe<Country>;
  /**
   * The exchange programme in which the person takes part.
   *
   * Data class: PARTICIPANT.
   */
  programme?: Maybe<ExchangeProgramme>;
  /**
   * The partner mission of the programme.
   *
   * Data class: PARTICIPANT.
   */
  mission?: Maybe<Mission>;
  /**
   * Category of exchange visitor; it decides how long the stay may last (22 CFR 62).
   *
   * Data class: PARTICIPANT.
   */
  category?: Maybe<ParticipantCategory>;
  /**
   * Where participation stands between application and return.
   *
   * Data class: PARTICIPANT. Seen also by those to whom its records are only counted.
   */
  state?: Maybe<ParticipantState>;
  /**
   * The first day of participation; before arrival, the planned one.
   *
   * Data class: PARTICIPANT.
   */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day of participation, planned or real; within the limit of the category (22 CFR 62) unless `withinLimit` says otherwise.
   *
   * Data class: PARTICIPANT.
   */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Whether a trainee trains in agriculture or hospitality, where the stay is shorter (22 CFR 62).
   *
   * Data class: PARTICIPANT.
   */
  inAgricultureOrHospitality?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Months granted beyond the first limit, as teachers and au pairs may have them.
   *
   * Data class: PARTICIPANT.
   */
  extensionMonths?: Maybe<Scalars['Int']['output']>;
  /**
   * The last day that the category allows; null where the length of study decides (22 CFR 62).
   *
   * Data class: PARTICIPANT.
   */
  limitEndsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Whether the stay ends within the limit of the category (22 CFR 62).
   *
   * Data class: PARTICIPANT.
   */
  withinLimit?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether two years at home are due before certain visas (INA 212(e)).
   *
   * Data class: PARTICIPANT.
   */
  homeResidenceRule?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The designated sponsor (22 CFR 62).
   *
   * Data class: PARTICIPANT.
   */
  sponsor?: Maybe<Scalars['String']['output']>;
  /**
   * Steps of the participation, oldest first.
   *
   * Data class: PARTICIPANT.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PARTICIPANT.
   */
  provenance?: Maybe<Provenance>;
};

/** Categories of exchange visitors (22 CFR 62). */
export type ParticipantCategory =
  | 'PROFESSOR'
  | 'RESEARCH_SCHOLAR'
  | 'SHORT_TERM_SCHOLAR'
  | 'TRAINEE'
  | 'INTERN'
  | 'STUDENT_INTERN'
  | 'COLLEGE_UNIVERSITY_STUDENT'
  | 'TEACHER'
  | 'SECONDARY_SCHOOL_STUDENT'
  | 'SPECIALIST'
  | 'PHYSICIAN'
  /** Invited by the Department of State. */
  | 'INTERNATIONAL_VISITOR'
  /** Invited by a government agency. */
  | 'GOVERNMENT_VISITOR'
  | 'CAMP_COUNSELOR'
  | 'AU_PAIR'
  | 'SUMMER_WORK_TRAVEL';

/** Life cycle of a participation. */
export type ParticipantState =
  | 'APPLIED'
  | 'SELECTED'
  /** The certificate of eligibility has been issued (form DS-2019). */
  | 'DS2019_ISSUED'
  | 'ARRIVED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN'
  /** Ended by the sponsor before its time (22 CFR 62). */
  | 'TERMINATED';

/** Who sits where at an event. A plan that is made anew stands beside the earlier one; the latest counts. */
export type SeatingPlan = Node & {
  __typename?: 'SeatingPlan';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: GUEST_LIST.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The event for which the seats are assigned.
   *
   * Data class: GUEST_LIST.
   */
  event?: Maybe<Event>;
  /**
   * When the plan was made.
   *
   * Data class: GUEST_LIST.
   */
  madeAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The seats, from the first in rank.
   *
   * Data class: GUEST_LIST.
   */
  seats?: Maybe<Array<SeatAssignment>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: GUEST_LIST.
   */
  provenance?: Maybe<Provenance>;
};

/** One seat of a seating plan. */
export type SeatAssignment = {
  __typename?: 'SeatAssignment';
  /**
   * Number of the seat: 1 is at the right hand of the host, and neighbouring numbers sit side by side.
   *
   * Data class: GUEST_LIST.
   */
  seat?: Maybe<Scalars['Int']['output']>;
  /**
   * The invitation of whoever sits there.
   *
   * Data class: GUEST_LIST.
   */
  guest?: Maybe<Invitation>;
  /**
   * Why this guest has this seat.
   *
   * Data class: GUEST_LIST.
   */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A request to a sending State to waive the immunity of one person. Only the State can waive, and only expressly (VCDR 32; VCCR 45; R29). */
export type WaiverRequest = Node & {
  __typename?: 'WaiverRequest';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * When the record entered this graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Grows by one with every change; a change that names an old version is refused.
   *
   * Data class: DISPUTE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The dispute, or criminal referral, in which immunity stands in the way.
   *
   * Data class: DISPUTE.
   */
  dispute?: Maybe<Dispute>;
  /**
   * The person whose immunity is in question.
   *
   * Data class: DISPUTE. Seen also in a masked answer.
   */
  person?: Maybe<Person>;
  /**
   * The mission of that person.
   *
   * Data class: DISPUTE.
   */
  mission?: Maybe<Mission>;
  /**
   * Where the request stands between referral and close.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  state?: Maybe<WaiverState>;
  /**
   * What the sending State is asked to waive immunity for.
   *
   * Data class: DISPUTE.
   */
  scope?: Maybe<Array<WaiverScope>>;
  /**
   * What is alleged, in the words of the referral.
   *
   * Data class: DISPUTE.
   */
  offence?: Maybe<Scalars['String']['output']>;
  /**
   * Whether a felony or a crime of violence is alleged: then departure is required when waiver is refused (R30).
   *
   * Data class: DISPUTE.
   */
  seriousCrime?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The day of the referral.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  referredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The day of the note that asks for the waiver.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The day by which an answer is asked for; silence counts as refusal.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  deadline?: Maybe<Scalars['Date']['output']>;
  /**
   * Day of the sending State's answer, or on which its silence was taken as refusal; null before that, or when no waiver was needed.
   *
   * Data class: DISPUTE. Seen also in a status answer.
   */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The sending State's note that waives or refuses; there is no waiver without one (VCDR 32(2)).
   *
   * Data class: DISPUTE.
   */
  decisionNote?: Maybe<DiplomaticNote>;
  /**
   * Steps of the request, oldest first.
   *
   * Data class: DISPUTE.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: DISPUTE.
   */
  provenance?: Maybe<Provenance>;
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

export type Query = {
  __typename?: 'Query';
  /**
   * The agreement with an id, or null.
   *
   * Data class: PUBLIC_RECORD.
   */
  agreement?: Maybe<Agreement>;
  /**
   * Agreements with all States, by title.
   *
   * Data class: PUBLIC_RECORD.
   */
  agreements?: Maybe<AgreementConnection>;
  /**
   * Who read or changed what, the latest first. What happened a moment ago may not have arrived yet.
   *
   * Data class: AUDIT.
   */
  auditTrail?: Maybe<AuditEntryConnection>;
  /**
   * The note with an id, or null.
   *
   * Data class: NOTE.
   */
  diplomaticNote?: Maybe<DiplomaticNote>;
  /**
   * Notes with all missions, the latest first.
   *
   * Data class: NOTE.
   */
  diplomaticNotes?: Maybe<DiplomaticNoteConnection>;
  /**
   * The dispute with an id, or null.
   *
   * Data class: DISPUTE.
   */
  dispute?: Maybe<Dispute>;
  /**
   * Disputes, the latest first.
   *
   * Data class: DISPUTE.
   */
  disputes?: Maybe<DisputeConnection>;
  /**
   * The engagement with an id, or null.
   *
   * Data class: ENGAGEMENT.
   */
  engagement?: Maybe<Engagement>;
  /**
   * Engagements with all States, the latest first.
   *
   * Data class: ENGAGEMENT.
   */
  engagements?: Maybe<EngagementConnection>;
  /**
   * The event with an id, or null.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  event?: Maybe<Event>;
  /**
   * The calendar of events, the latest first.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  events?: Maybe<EventConnection>;
  /**
   * The exchange programme with an id, or null.
   *
   * Data class: PUBLIC_EVENT.
   */
  exchangeProgramme?: Maybe<ExchangeProgramme>;
  /**
   * Exchange programmes, the latest start first.
   *
   * Data class: PUBLIC_EVENT.
   */
  exchangeProgrammes?: Maybe<ExchangeProgrammeConnection>;
  /**
   * The request with an id, or null.
   *
   * Data class: BENEFIT_REQUEST.
   */
  facilitationRequest?: Maybe<FacilitationRequest>;
  /**
   * Requests of all missions, the latest first.
   *
   * Data class: BENEFIT_REQUEST.
   */
  facilitationRequests?: Maybe<FacilitationRequestConnection>;
  /**
   * The invitation with an id, or null.
   *
   * Data class: GUEST_LIST.
   */
  invitation?: Maybe<Invitation>;
  /**
   * Invitations to all events.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  invitations?: Maybe<InvitationConnection>;
  /**
   * The leader's visit with an id, or null.
   *
   * Data class: PUBLIC_RECORD.
   */
  leaderVisit?: Maybe<LeaderVisit>;
  /**
   * Visits by foreign leaders, the latest first.
   *
   * Data class: PUBLIC_RECORD.
   */
  leaderVisits?: Maybe<LeaderVisitConnection>;
  /**
   * The participant with an id, or null.
   *
   * Data class: PARTICIPANT.
   */
  participant?: Maybe<Participant>;
  /**
   * Participants of all programmes.
   *
   * Data class: PARTICIPANT. Seen also by those to whom its records are only counted.
   */
  participants?: Maybe<ParticipantConnection>;
  /**
   * The seating plan with an id, or null.
   *
   * Data class: GUEST_LIST.
   */
  seatingPlan?: Maybe<SeatingPlan>;
  /**
   * Seating plans of all events, the latest first.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  seatingPlans?: Maybe<SeatingPlanConnection>;
  /**
   * The request for a waiver with an id, or null.
   *
   * Data class: DISPUTE.
   */
  waiverRequest?: Maybe<WaiverRequest>;
  /**
   * Requests for waivers, the latest first.
   *
   * Data class: DISPUTE.
   */
  waiverRequests?: Maybe<WaiverRequestConnection>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AgreementWhere>;
  orderBy?: InputMaybe<Array<AgreementOrderBy>>;
};


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


export type QueryDiplomaticNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDiplomaticNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DiplomaticNoteWhere>;
  orderBy?: InputMaybe<Array<DiplomaticNoteOrderBy>>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DisputeWhere>;
  orderBy?: InputMaybe<Array<DisputeOrderBy>>;
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EngagementWhere>;
  orderBy?: InputMaybe<Array<EngagementOrderBy>>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<Array<EventOrderBy>>;
};


export type QueryExchangeProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExchangeProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ExchangeProgrammeWhere>;
  orderBy?: InputMaybe<Array<ExchangeProgrammeOrderBy>>;
};


export type QueryFacilitationRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFacilitationRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilitationRequestWhere>;
  orderBy?: InputMaybe<Array<FacilitationRequestOrderBy>>;
};


export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<InvitationWhere>;
  orderBy?: InputMaybe<Array<InvitationOrderBy>>;
};


export type QueryLeaderVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeaderVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LeaderVisitWhere>;
  orderBy?: InputMaybe<Array<LeaderVisitOrderBy>>;
};


export type QueryParticipantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ParticipantWhere>;
  orderBy?: InputMaybe<Array<ParticipantOrderBy>>;
};


export type QuerySeatingPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeatingPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SeatingPlanWhere>;
  orderBy?: InputMaybe<Array<SeatingPlanOrderBy>>;
};


export type QueryWaiverRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWaiverRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WaiverRequestWhere>;
  orderBy?: InputMaybe<Array<WaiverRequestOrderBy>>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** A page of a list of Agreement. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: PUBLIC_RECORD.
   */
  edges?: Maybe<Array<AgreementEdge>>;
  /**
   * The rows.
   *
   * Data class: PUBLIC_RECORD.
   */
  nodes?: Maybe<Array<Agreement>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: PUBLIC_RECORD.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Agreement, with its cursor. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: PUBLIC_RECORD.
   */
  node?: Maybe<Agreement>;
};

/** Which rows of a list of Agreement are wanted. A test that is null or absent constrains nothing. */
export type AgreementWhere = {
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<AgreementKindFilter>;
  title?: InputMaybe<StringFilter>;
  state?: InputMaybe<AgreementStateFilter>;
  country?: InputMaybe<CountryFilter>;
  signedOn?: InputMaybe<DateFilter>;
  inForceFrom?: InputMaybe<DateFilter>;
  inForceUntil?: InputMaybe<DateFilter>;
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
  | 'KIND'
  | 'TITLE'
  | 'STATE'
  | 'SIGNED_ON'
  | 'IN_FORCE_FROM'
  | 'IN_FORCE_UNTIL';

/** One term of the order of a list of Agreement; the id always decides last. */
export type AgreementOrderBy = {
  field: AgreementOrderField;
  direction: Direction;
};

/** A page of a list of AuditEntry. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: AUDIT.
   */
  edges?: Maybe<Array<AuditEntryEdge>>;
  /**
   * The rows.
   *
   * Data class: AUDIT.
   */
  nodes?: Maybe<Array<AuditEntry>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: AUDIT.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of AuditEntry, with its cursor. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: AUDIT.
   */
  node?: Maybe<AuditEntry>;
};

/** Which rows of a list of AuditEntry are wanted. A test that is null or absent constrains nothing. */
export type AuditEntryWhere = {
  id?: InputMaybe<IdFilter>;
  requestId?: InputMaybe<StringFilter>;
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
  | 'AT';

/** One term of the order of a list of AuditEntry; the id always decides last. */
export type AuditEntryOrderBy = {
  field: AuditEntryOrderField;
  direction: Direction;
};

/** A page of a list of DiplomaticNote. */
export type DiplomaticNoteConnection = {
  __typename?: 'DiplomaticNoteConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: NOTE.
   */
  edges?: Maybe<Array<DiplomaticNoteEdge>>;
  /**
   * The rows.
   *
   * Data class: NOTE.
   */
  nodes?: Maybe<Array<DiplomaticNote>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: NOTE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of DiplomaticNote, with its cursor. */
export type DiplomaticNoteEdge = {
  __typename?: 'DiplomaticNoteEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: NOTE.
   */
  node?: Maybe<DiplomaticNote>;
};

/** Which rows of a list of DiplomaticNote are wanted. A test that is null or absent constrains nothing. */
export type DiplomaticNoteWhere = {
  id?: InputMaybe<IdFilter>;
  number?: InputMaybe<StringFilter>;
  direction?: InputMaybe<NoteDirectionFilter>;
  kind?: InputMaybe<NoteKindFilter>;
  sentOn?: InputMaybe<DateFilter>;
  answerDueOn?: InputMaybe<DateFilter>;
  mission?: InputMaybe<EntityFilter>;
  country?: InputMaybe<CountryFilter>;
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
  | 'NUMBER'
  | 'SENT_ON'
  | 'ANSWER_DUE_ON';

/** One term of the order of a list of DiplomaticNote; the id always decides last. */
export type DiplomaticNoteOrderBy = {
  field: DiplomaticNoteOrderField;
  direction: Direction;
};

/** A page of a list of Dispute. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: DISPUTE.
   */
  edges?: Maybe<Array<DisputeEdge>>;
  /**
   * The rows.
   *
   * Data class: DISPUTE.
   */
  nodes?: Maybe<Array<Dispute>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: DISPUTE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Dispute, with its cursor. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: DISPUTE.
   */
  node?: Maybe<Dispute>;
};

/** Which rows of a list of Dispute are wanted. A test that is null or absent constrains nothing. */
export type DisputeWhere = {
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<DisputeKindFilter>;
  state?: InputMaybe<DisputeStateFilter>;
  mission?: InputMaybe<EntityFilter>;
  party?: InputMaybe<EntityFilter>;
  openedOn?: InputMaybe<DateFilter>;
  closedOn?: InputMaybe<DateFilter>;
  actOn?: InputMaybe<DateFilter>;
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
  | 'KIND'
  | 'STATE'
  | 'OPENED_ON'
  | 'CLOSED_ON';

/** One term of the order of a list of Dispute; the id always decides last. */
export type DisputeOrderBy = {
  field: DisputeOrderField;
  direction: Direction;
};

/** A page of a list of Engagement. */
export type EngagementConnection = {
  __typename?: 'EngagementConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: ENGAGEMENT.
   */
  edges?: Maybe<Array<EngagementEdge>>;
  /**
   * The rows.
   *
   * Data class: ENGAGEMENT.
   */
  nodes?: Maybe<Array<Engagement>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: ENGAGEMENT.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Engagement, with its cursor. */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: ENGAGEMENT.
   */
  node?: Maybe<Engagement>;
};

/** Which rows of a list of Engagement are wanted. A test that is null or absent constrains nothing. */
export type EngagementWhere = {
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<EngagementKindFilter>;
  state?: InputMaybe<EngagementStateFilter>;
  heldOn?: InputMaybe<DateFilter>;
  subject?: InputMaybe<StringFilter>;
  country?: InputMaybe<CountryFilter>;
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
  | 'KIND'
  | 'STATE'
  | 'HELD_ON';

/** One term of the order of a list of Engagement; the id always decides last. */
export type EngagementOrderBy = {
  field: EngagementOrderField;
  direction: Direction;
};

/** A page of a list of Event. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  edges?: Maybe<Array<EventEdge>>;
  /**
   * The rows.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  nodes?: Maybe<Array<Event>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Event, with its cursor. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: PUBLIC_EVENT, EVENT_DETAIL.
   */
  node?: Maybe<Event>;
};

/** Which rows of a list of Event are wanted. A test that is null or absent constrains nothing. */
export type EventWhere = {
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<EventKindFilter>;
  title?: InputMaybe<StringFilter>;
  state?: InputMaybe<EventStateFilter>;
  startsAt?: InputMaybe<DateTimeFilter>;
  venue?: InputMaybe<StringFilter>;
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
  | 'KIND'
  | 'TITLE'
  | 'STATE'
  | 'STARTS_AT';

/** One term of the order of a list of Event; the id always decides last. */
export type EventOrderBy = {
  field: EventOrderField;
  direction: Direction;
};

/** A page of a list of ExchangeProgramme. */
export type ExchangeProgrammeConnection = {
  __typename?: 'ExchangeProgrammeConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: PUBLIC_EVENT.
   */
  edges?: Maybe<Array<ExchangeProgrammeEdge>>;
  /**
   * The rows.
   *
   * Data class: PUBLIC_EVENT.
   */
  nodes?: Maybe<Array<ExchangeProgramme>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: PUBLIC_EVENT.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of ExchangeProgramme, with its cursor. */
export type ExchangeProgrammeEdge = {
  __typename?: 'ExchangeProgrammeEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: PUBLIC_EVENT.
   */
  node?: Maybe<ExchangeProgramme>;
};

/** Which rows of a list of ExchangeProgramme are wanted. A test that is null or absent constrains nothing. */
export type ExchangeProgrammeWhere = {
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  kind?: InputMaybe<ExchangeProgrammeKindFilter>;
  state?: InputMaybe<ExchangeProgrammeStateFilter>;
  startsOn?: InputMaybe<DateFilter>;
  endsOn?: InputMaybe<DateFilter>;
  mission?: InputMaybe<EntityFilter>;
  country?: InputMaybe<StringFilter>;
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
  | 'TITLE'
  | 'KIND'
  | 'STATE'
  | 'STARTS_ON'
  | 'ENDS_ON';

/** One term of the order of a list of ExchangeProgramme; the id always decides last. */
export type ExchangeProgrammeOrderBy = {
  field: ExchangeProgrammeOrderField;
  direction: Direction;
};

/** A page of a list of FacilitationRequest. */
export type FacilitationRequestConnection = {
  __typename?: 'FacilitationRequestConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: BENEFIT_REQUEST.
   */
  edges?: Maybe<Array<FacilitationRequestEdge>>;
  /**
   * The rows.
   *
   * Data class: BENEFIT_REQUEST.
   */
  nodes?: Maybe<Array<FacilitationRequest>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: BENEFIT_REQUEST.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of FacilitationRequest, with its cursor. */
export type FacilitationRequestEdge = {
  __typename?: 'FacilitationRequestEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: BENEFIT_REQUEST.
   */
  node?: Maybe<FacilitationRequest>;
};

/** Which rows of a list of FacilitationRequest are wanted. A test that is null or absent constrains nothing. */
export type FacilitationRequestWhere = {
  id?: InputMaybe<IdFilter>;
  mission?: InputMaybe<EntityFilter>;
  kind?: InputMaybe<FacilitationKindFilter>;
  agency?: InputMaybe<StringFilter>;
  state?: InputMaybe<FacilitationStateFilter>;
  requestedOn?: InputMaybe<DateFilter>;
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
  | 'KIND'
  | 'AGENCY'
  | 'STATE'
  | 'REQUESTED_ON'
  | 'DUE_ON';

/** One term of the order of a list of FacilitationRequest; the id always decides last. */
export type FacilitationRequestOrderBy = {
  field: FacilitationRequestOrderField;
  direction: Direction;
};

/** A page of a list of Invitation. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: GUEST_LIST.
   */
  edges?: Maybe<Array<InvitationEdge>>;
  /**
   * The rows.
   *
   * Data class: GUEST_LIST.
   */
  nodes?: Maybe<Array<Invitation>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Invitation, with its cursor. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: GUEST_LIST.
   */
  node?: Maybe<Invitation>;
};

/** Which rows of a list of Invitation are wanted. A test that is null or absent constrains nothing. */
export type InvitationWhere = {
  id?: InputMaybe<IdFilter>;
  event?: InputMaybe<EntityFilter>;
  person?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  state?: InputMaybe<InvitationStateFilter>;
  invitedAt?: InputMaybe<DateTimeFilter>;
  repliedAt?: InputMaybe<DateTimeFilter>;
  waitListedAt?: InputMaybe<DateTimeFilter>;
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
  | 'STATE'
  | 'INVITED_AT'
  | 'REPLIED_AT'
  | 'PRECEDENCE';

/** One term of the order of a list of Invitation; the id always decides last. */
export type InvitationOrderBy = {
  field: InvitationOrderField;
  direction: Direction;
};

/** A page of a list of LeaderVisit. */
export type LeaderVisitConnection = {
  __typename?: 'LeaderVisitConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: PUBLIC_RECORD.
   */
  edges?: Maybe<Array<LeaderVisitEdge>>;
  /**
   * The rows.
   *
   * Data class: PUBLIC_RECORD.
   */
  nodes?: Maybe<Array<LeaderVisit>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: PUBLIC_RECORD.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of LeaderVisit, with its cursor. */
export type LeaderVisitEdge = {
  __typename?: 'LeaderVisitEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: PUBLIC_RECORD.
   */
  node?: Maybe<LeaderVisit>;
};

/** Which rows of a list of LeaderVisit are wanted. A test that is null or absent constrains nothing. */
export type LeaderVisitWhere = {
  id?: InputMaybe<IdFilter>;
  visitor?: InputMaybe<StringFilter>;
  title?: InputMaybe<StringFilter>;
  kind?: InputMaybe<LeaderVisitKindFilter>;
  startsOn?: InputMaybe<DateFilter>;
  endsOn?: InputMaybe<DateFilter>;
  country?: InputMaybe<CountryFilter>;
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
  | 'VISITOR'
  | 'KIND'
  | 'STARTS_ON';

/** One term of the order of a list of LeaderVisit; the id always decides last. */
export type LeaderVisitOrderBy = {
  field: LeaderVisitOrderField;
  direction: Direction;
};

/** A page of a list of Participant. */
export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: PARTICIPANT.
   */
  edges?: Maybe<Array<ParticipantEdge>>;
  /**
   * The rows.
   *
   * Data class: PARTICIPANT.
   */
  nodes?: Maybe<Array<Participant>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: PARTICIPANT. Seen also by those to whom its records are only counted.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Participant, with its cursor. */
export type ParticipantEdge = {
  __typename?: 'ParticipantEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: PARTICIPANT.
   */
  node?: Maybe<Participant>;
};

/** Which rows of a list of Participant are wanted. A test that is null or absent constrains nothing. */
export type ParticipantWhere = {
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  country?: InputMaybe<CountryFilter>;
  programme?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  category?: InputMaybe<ParticipantCategoryFilter>;
  state?: InputMaybe<ParticipantStateFilter>;
  startsOn?: InputMaybe<DateFilter>;
  endsOn?: InputMaybe<DateFilter>;
  homeResidenceRule?: InputMaybe<BooleanFilter>;
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
  | 'NAME'
  | 'STATE'
  | 'STARTS_ON'
  | 'ENDS_ON';

/** One term of the order of a list of Participant; the id always decides last. */
export type ParticipantOrderBy = {
  field: ParticipantOrderField;
  direction: Direction;
};

/** A page of a list of SeatingPlan. */
export type SeatingPlanConnection = {
  __typename?: 'SeatingPlanConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: GUEST_LIST.
   */
  edges?: Maybe<Array<SeatingPlanEdge>>;
  /**
   * The rows.
   *
   * Data class: GUEST_LIST.
   */
  nodes?: Maybe<Array<SeatingPlan>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: GUEST_LIST. Seen also by those to whom its records are only counted.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of SeatingPlan, with its cursor. */
export type SeatingPlanEdge = {
  __typename?: 'SeatingPlanEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: GUEST_LIST.
   */
  node?: Maybe<SeatingPlan>;
};

/** Which rows of a list of SeatingPlan are wanted. A test that is null or absent constrains nothing. */
export type SeatingPlanWhere = {
  id?: InputMaybe<IdFilter>;
  event?: InputMaybe<EntityFilter>;
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
  | 'MADE_AT';

/** One term of the order of a list of SeatingPlan; the id always decides last. */
export type SeatingPlanOrderBy = {
  field: SeatingPlanOrderField;
  direction: Direction;
};

/** A page of a list of WaiverRequest. */
export type WaiverRequestConnection = {
  __typename?: 'WaiverRequestConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: DISPUTE.
   */
  edges?: Maybe<Array<WaiverRequestEdge>>;
  /**
   * The rows.
   *
   * Data class: DISPUTE.
   */
  nodes?: Maybe<Array<WaiverRequest>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: DISPUTE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of WaiverRequest, with its cursor. */
export type WaiverRequestEdge = {
  __typename?: 'WaiverRequestEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: DISPUTE.
   */
  node?: Maybe<WaiverRequest>;
};

/** Which rows of a list of WaiverRequest are wanted. A test that is null or absent constrains nothing. */
export type WaiverRequestWhere = {
  id?: InputMaybe<IdFilter>;
  dispute?: InputMaybe<EntityFilter>;
  person?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  state?: InputMaybe<WaiverStateFilter>;
  seriousCrime?: InputMaybe<BooleanFilter>;
  referredOn?: InputMaybe<DateFilter>;
  requestedOn?: InputMaybe<DateFilter>;
  deadline?: InputMaybe<DateFilter>;
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
  | 'STATE'
  | 'REFERRED_ON'
  | 'REQUESTED_ON'
  | 'DEADLINE'
  | 'DECIDED_ON';

/** One term of the order of a list of WaiverRequest; the id always decides last. */
export type WaiverRequestOrderBy = {
  field: WaiverRequestOrderField;
  direction: Direction;
};

/** Tests on a AgreementKind. */
export type AgreementKindFilter = {
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

export type _Entity = Agreement | AuditEntry | Country | DiplomaticNote | Dispute | Engagement | Event | ExchangeProgramme | FacilitationRequest | Incident | Invitation | LeaderVisit | Mission | Participant | Person | SeatingPlan | WaiverRequest;



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
  __resolveType: TypeResolveFn<'Agreement' | 'AuditEntry' | 'DiplomaticNote' | 'Dispute' | 'Engagement' | 'Event' | 'ExchangeProgramme' | 'FacilitationRequest' | 'Invitation' | 'LeaderVisit' | 'Participant' | 'SeatingPlan' | 'WaiverRequest', ParentType, ContextType>;
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
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effects?: Resolver<Maybe<Array<ResolversTypes['AgreementEffect']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  classes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  subjectCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inputHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNote'] = ResolversParentTypes['DiplomaticNote'], FederationReferenceType extends FederationReferenceTypes['DiplomaticNote'] = FederationReferenceTypes['DiplomaticNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiplomaticNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['NoteDirection']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NoteKind']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'], FederationReferenceType extends FederationReferenceTypes['Dispute'] = FederationReferenceTypes['Dispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DisputeKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisputeState']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['WaiverRequest']>, ParentType, ContextType>;
  waivers?: Resolver<Maybe<ResolversTypes['WaiverRequestConnection']>, ParentType, ContextType, Partial<DisputeWaiversArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximumMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'], FederationReferenceType extends FederationReferenceTypes['Engagement'] = FederationReferenceTypes['Engagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Engagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EngagementState']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  followUps?: Resolver<Maybe<Array<ResolversTypes['EngagementFollowUp']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementFollowUpResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementFollowUp'] = ResolversParentTypes['EngagementFollowUp']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EventState']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<Array<ResolversTypes['Mission']>>, ParentType, ContextType>;
  hostOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precedenceFrozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flagsOrder?: Resolver<Maybe<ResolversTypes['FlagsOrder']>, ParentType, ContextType>;
  guests?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, Partial<EventGuestsArgs>>;
  seating?: Resolver<Maybe<Array<ResolversTypes['SeatAssignment']>>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<Array<ResolversTypes['SeatingConflict']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatingConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingConflict'] = ResolversParentTypes['SeatingConflict']> = {
  first?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
};

export type ExchangeProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgramme'] = ResolversParentTypes['ExchangeProgramme'], FederationReferenceType extends FederationReferenceTypes['ExchangeProgramme'] = FederationReferenceTypes['ExchangeProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ExchangeProgrammeKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ExchangeProgrammeState']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, Partial<ExchangeProgrammeParticipantsArgs>>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FacilitationKind']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FacilitationState']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InvitationState']>, ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitListedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plusOnes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  precedence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dietaryNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  substitutesFor?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderVisitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisit'] = ResolversParentTypes['LeaderVisit'], FederationReferenceType extends FederationReferenceTypes['LeaderVisit'] = FederationReferenceTypes['LeaderVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaderVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LeaderVisitKind']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  fromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant'], FederationReferenceType extends FederationReferenceTypes['Participant'] = FederationReferenceTypes['Participant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['ExchangeProgramme']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ParticipantCategory']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ParticipantState']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inAgricultureOrHospitality?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  extensionMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withinLimit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  homeResidenceRule?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatingPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlan'] = ResolversParentTypes['SeatingPlan'], FederationReferenceType extends FederationReferenceTypes['SeatingPlan'] = FederationReferenceTypes['SeatingPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeatingPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<Array<ResolversTypes['SeatAssignment']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatAssignment'] = ResolversParentTypes['SeatAssignment']> = {
  seat?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaiverRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequest'] = ResolversParentTypes['WaiverRequest'], FederationReferenceType extends FederationReferenceTypes['WaiverRequest'] = FederationReferenceTypes['WaiverRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WaiverRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WaiverState']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<Array<ResolversTypes['WaiverScope']>>, ParentType, ContextType>;
  offence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriousCrime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  seatingPlan?: Resolver<Maybe<ResolversTypes['SeatingPlan']>, ParentType, ContextType, RequireFields<QuerySeatingPlanArgs, 'id'>>;
  seatingPlans?: Resolver<Maybe<ResolversTypes['SeatingPlanConnection']>, ParentType, ContextType, Partial<QuerySeatingPlansArgs>>;
  waiverRequest?: Resolver<Maybe<ResolversTypes['WaiverRequest']>, ParentType, ContextType, RequireFields<QueryWaiverRequestArgs, 'id'>>;
  waiverRequests?: Resolver<Maybe<ResolversTypes['WaiverRequestConnection']>, ParentType, ContextType, Partial<QueryWaiverRequestsArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['AgreementEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['AuditEntryEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['AuditEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
};

export type DiplomaticNoteConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNoteConnection'] = ResolversParentTypes['DiplomaticNoteConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['DiplomaticNoteEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['DiplomaticNote']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DiplomaticNoteEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticNoteEdge'] = ResolversParentTypes['DiplomaticNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DiplomaticNote']>, ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['DisputeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Dispute']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['EngagementEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Engagement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['EventEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ExchangeProgrammeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgrammeConnection'] = ResolversParentTypes['ExchangeProgrammeConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ExchangeProgrammeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['ExchangeProgramme']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExchangeProgrammeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeProgrammeEdge'] = ResolversParentTypes['ExchangeProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ExchangeProgramme']>, ParentType, ContextType>;
};

export type FacilitationRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilitationRequestConnection'] = ResolversParentTypes['FacilitationRequestConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['FacilitationRequestEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['FacilitationRequest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacilitationRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilitationRequestEdge'] = ResolversParentTypes['FacilitationRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FacilitationRequest']>, ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['InvitationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type LeaderVisitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisitConnection'] = ResolversParentTypes['LeaderVisitConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['LeaderVisitEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['LeaderVisit']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeaderVisitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LeaderVisitEdge'] = ResolversParentTypes['LeaderVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LeaderVisit']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ParticipantEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Participant']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
};

export type SeatingPlanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlanConnection'] = ResolversParentTypes['SeatingPlanConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['SeatingPlanEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['SeatingPlan']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SeatingPlanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatingPlanEdge'] = ResolversParentTypes['SeatingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SeatingPlan']>, ParentType, ContextType>;
};

export type WaiverRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequestConnection'] = ResolversParentTypes['WaiverRequestConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['WaiverRequestEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['WaiverRequest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WaiverRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WaiverRequestEdge'] = ResolversParentTypes['WaiverRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WaiverRequest']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agreement' | 'AuditEntry' | 'Country' | 'DiplomaticNote' | 'Dispute' | 'Engagement' | 'Event' | 'ExchangeProgramme' | 'FacilitationRequest' | 'Incident' | 'Invitation' | 'LeaderVisit' | 'Mission' | 'Participant' | 'Person' | 'SeatingPlan' | 'WaiverRequest', ParentType, ContextType>;
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

