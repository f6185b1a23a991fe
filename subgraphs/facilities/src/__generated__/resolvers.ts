// Generated from the schema; do not edit.
import type { PersonAccountabilityRow } from '../modules/accountability/accountability.tables';
import type { MissionAccountabilityRow } from '../modules/accountability/accountability.tables';
import type { AssistanceRequestRow } from '../modules/assistance-request/assistance-request.tables';
import type { CrisisRow } from '../modules/crisis/crisis.tables';
import type { CyberAdvisoryRow } from '../modules/cyber-advisory/cyber-advisory.tables';
import type { CyberAdvisoryAddresseeRow } from '../modules/cyber-advisory/cyber-advisory.tables';
import type { FacilityRow } from '../modules/facility/facility.tables';
import type { IncidentRow } from '../modules/incident/incident.tables';
import type { PropertyNoticeRow } from '../modules/property-notice/property-notice.tables';
import type { PropertyUseCodeRow } from '../modules/property-use-code/property-use-code.tables';
import type { ProtectiveDetailRow } from '../modules/protective-detail/protective-detail.tables';
import type { SecurityAssessmentRow } from '../modules/security-assessment/security-assessment.tables';
import type { ZoningCaseRow } from '../modules/zoning-case/zoning-case.tables';
import type { ZoningOverlayRow } from '../modules/zoning-overlay/zoning-overlay.tables';
import type { Connection } from '@fmg/shared/pagination/connection';
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

/** A point on the map (WGS 84). */
export type LocationInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
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

/** Tests on a number. */
export type FloatFilter = {
  /** Exactly this number. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than this number. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** This number or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than this number. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** This number or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
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

export type Event = {
  __typename?: 'Event';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** How the danger to the event was judged, latest first. */
  assessments?: Maybe<SecurityAssessmentConnection>;
};


export type EventAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SecurityAssessmentWhere>;
  orderBy?: InputMaybe<Array<SecurityAssessmentOrderBy>>;
};

export type Mission = {
  __typename?: 'Mission';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The places that the mission uses. */
  facilities?: Maybe<FacilityConnection>;
  /** The highest level among the mission's facilities on a day (today unless told); null when no assessment is in force. */
  threatLevel?: Maybe<ThreatLevel>;
  /** What happened to the mission, its people and its premises, latest first (VCDR 22(2), 29; VCCR 31(3), 40). */
  incidents?: Maybe<IncidentConnection>;
  /** Crises that the mission was informed of, latest first. */
  crises?: Maybe<CrisisConnection>;
  /** What the mission asked for in crises, latest first. */
  assistanceRequests?: Maybe<AssistanceRequestConnection>;
  /** The mission's notices about real property (22 USC 4305). */
  propertyNotices?: Maybe<PropertyNoticeConnection>;
  /** Proceedings on where the mission's chancery may be (22 USC 4306). */
  zoningCases?: Maybe<ZoningCaseConnection>;
  /** Protection that the mission asked for, latest first. */
  protectiveDetails?: Maybe<ProtectiveDetailConnection>;
  /** Cyber advisories sent to the mission, latest first. */
  cyberAdvisories?: Maybe<CyberAdvisoryConnection>;
};


export type MissionFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
  orderBy?: InputMaybe<Array<FacilityOrderBy>>;
};


export type MissionThreatLevelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type MissionIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
  orderBy?: InputMaybe<Array<IncidentOrderBy>>;
};


export type MissionCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CrisisWhere>;
  orderBy?: InputMaybe<Array<CrisisOrderBy>>;
};


export type MissionAssistanceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AssistanceRequestWhere>;
  orderBy?: InputMaybe<Array<AssistanceRequestOrderBy>>;
};


export type MissionPropertyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PropertyNoticeWhere>;
  orderBy?: InputMaybe<Array<PropertyNoticeOrderBy>>;
};


export type MissionZoningCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ZoningCaseWhere>;
  orderBy?: InputMaybe<Array<ZoningCaseOrderBy>>;
};


export type MissionProtectiveDetailsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProtectiveDetailWhere>;
  orderBy?: InputMaybe<Array<ProtectiveDetailOrderBy>>;
};


export type MissionCyberAdvisoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CyberAdvisoryWhere>;
  orderBy?: InputMaybe<Array<CyberAdvisoryOrderBy>>;
};

export type Person = {
  __typename?: 'Person';
  /** Opaque identifier; never the personal identification number. */
  id: Scalars['ID']['output'];
  /** The person's condition in each crisis in which it was asked for, the latest report first. */
  accountability: Array<PersonAccountability>;
};

/** Whether one person is safe in one crisis, as last reported. */
export type PersonAccountability = {
  __typename?: 'PersonAccountability';
  /** The person whose condition is reported. */
  person?: Maybe<Person>;
  /** The mission that answers for the person. */
  mission: Mission;
  /** The crisis in which the person's condition was asked for. */
  crisis?: Maybe<Crisis>;
  /** The condition last reported; `UNACCOUNTED` until something is known. */
  status: AccountabilityStatus;
  /** When this was reported. */
  at: Scalars['DateTime']['output'];
  /** What the mission adds to its report, e.g. where the person is; null when it adds nothing. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Where the people of one mission stand in one crisis. */
export type MissionAccountability = {
  __typename?: 'MissionAccountability';
  /** The mission that answers for the people counted. */
  mission: Mission;
  /** How many are in which condition; conditions without anyone are left out. */
  counts: Array<AccountabilityCount>;
  /** Those of whom nothing is known yet. */
  unaccounted?: Maybe<PersonAccountabilityConnection>;
};


/** Where the people of one mission stand in one crisis. */
export type MissionAccountabilityUnaccountedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many people are in one condition. */
export type AccountabilityCount = {
  __typename?: 'AccountabilityCount';
  /** The condition that the people counted have in common. */
  status: AccountabilityStatus;
  /** Number of people in that condition, by the latest report on each. */
  count: Scalars['Int']['output'];
};

/** Condition of a person in a crisis. */
export type AccountabilityStatus =
  /** Unharmed and where no danger is. */
  | 'SAFE'
  /** Nothing is known yet. */
  | 'UNACCOUNTED'
  /** Alive and injured. */
  | 'INJURED'
  /** Has left the area of the crisis in safety. */
  | 'EVACUATED'
  /** Has died. */
  | 'DECEASED';

/** What a mission asks of the host State in a crisis. */
export type AssistanceRequest = Node & {
  __typename?: 'AssistanceRequest';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** The crisis in which help is asked for. */
  crisis?: Maybe<Crisis>;
  /** The mission that asks. */
  mission: Mission;
  /** The place for which it asks, if it is one. Null when it asks for no single place. */
  facility?: Maybe<Facility>;
  /** The sort of help that is needed, which decides the agency that is asked to give it. */
  kind: AssistanceKind;
  /** Whether an agency has taken the request on, and whether help was given or declined. */
  state: AssistanceState;
  /** What is needed, in the mission's words. Null when the mission has not said it. */
  details?: Maybe<Scalars['String']['output']>;
  /** For how many people. Null when the mission has not said it. */
  people?: Maybe<Scalars['Int']['output']>;
  /** When the request came in. */
  requestedAt: Scalars['DateTime']['output'];
  /** The agency that takes care of it. Null until one does. */
  assignedTo?: Maybe<Scalars['String']['output']>;
  /** When it was fulfilled or declined. Null until then. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Steps of the request, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** What a mission may ask for in a crisis. */
export type AssistanceKind =
  /** A roof for people or for the work of the mission. */
  | 'SHELTER'
  /** Escort on a way through or out of the area. */
  | 'ESCORT'
  /** Medical care, or a way to it. */
  | 'MEDICAL'
  /** Transport of people or goods. */
  | 'TRANSPORT'
  /** Food, water, fuel or other supplies. */
  | 'SUPPLIES'
  /** A pass to return to premises inside a closed area. */
  | 'REENTRY_PASS'
  /** Entry of relief goods without duty. */
  | 'CUSTOMS_WAIVER';

/** Life cycle of an assistance request. */
export type AssistanceState =
  /** Nobody has taken it on yet. */
  | 'OPEN'
  /** An agency has taken it on. */
  | 'ASSIGNED'
  /** Help was given. */
  | 'FULFILLED'
  /** Help cannot be given. */
  | 'DECLINED';

/** A situation that endangers several missions or their people, and is managed as one (VCDR 22(2), 29; VCCR 40). */
export type Crisis = Node & {
  __typename?: 'Crisis';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** What endangers the missions: a force of nature, violence, disease, an attack on networks, or a failure of supply. */
  kind: CrisisKind;
  /** How far the crisis has gone, from watching it to the return to normal life; people are accounted for from `ACTIVE` on. */
  state: CrisisState;
  /** Short name by which desks refer to it. */
  title: Scalars['String']['output'];
  /** When the situation was first put under watch. */
  openedAt: Scalars['DateTime']['output'];
  /** When it was closed or stood down. Null until then. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  area: CrisisArea;
  /** The office in charge. Null when none is named. */
  lead?: Maybe<Scalars['String']['output']>;
  /** Agencies that take part, e.g. emergency management. */
  partners: Array<Scalars['String']['output']>;
  /** Facilities inside the area that were in use when the crisis was opened. */
  affectedFacilities?: Maybe<FacilityConnection>;
  /** How many of the people of the missions concerned are in which condition; conditions without anyone are left out. */
  accountability: Array<AccountabilityCount>;
  /** The same for each mission, the one with most people unaccounted for first. */
  accountabilityByMission?: Maybe<MissionAccountabilityConnection>;
  /** What missions asked for, the latest first. */
  assistanceRequests?: Maybe<AssistanceRequestConnection>;
  /** Steps of the crisis, oldest first. */
  timeline: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A situation that endangers several missions or their people, and is managed as one (VCDR 22(2), 29; VCCR 40). */
export type CrisisAffectedFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
  orderBy?: InputMaybe<Array<FacilityOrderBy>>;
};


/** A situation that endangers several missions or their people, and is managed as one (VCDR 22(2), 29; VCCR 40). */
export type CrisisAccountabilityByMissionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A situation that endangers several missions or their people, and is managed as one (VCDR 22(2), 29; VCCR 40). */
export type CrisisAssistanceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AssistanceRequestWhere>;
  orderBy?: InputMaybe<Array<AssistanceRequestOrderBy>>;
};

/** A circle on the map. */
export type CrisisArea = {
  __typename?: 'CrisisArea';
  /** The point on the map from which the circle is drawn. */
  centre: Location;
  /** Kilometres from the centre to the edge, by great-circle distance; facilities within it count as affected. */
  radiusKm: Scalars['Float']['output'];
};

/** Kinds of crisis. */
export type CrisisKind =
  /** Storm, flood, earthquake or fire. */
  | 'NATURAL_DISASTER'
  /** Riots and unrest in the streets. */
  | 'CIVIL_UNREST'
  /** An attack by terrorists. */
  | 'TERROR_ATTACK'
  /** Disease that spreads. */
  | 'PANDEMIC'
  /** An attack on networks that several missions depend on. */
  | 'CYBER_CRISIS'
  /** An accident or attack with many dead or injured. */
  | 'MASS_CASUALTY'
  /** Failure of power, water, communications or transport. */
  | 'INFRASTRUCTURE';

/** Life cycle of a crisis. */
export type CrisisState =
  /** It is being watched. */
  | 'MONITORING'
  /** It may become a crisis; offices are warned. */
  | 'ALERT'
  /** Missions are informed and people are being accounted for. */
  | 'ACTIVE'
  /** The danger abates. */
  | 'STABILIZING'
  /** What was interrupted resumes. */
  | 'RECOVERY'
  /** Over; what was learnt is on file. */
  | 'CLOSED'
  /** The alert came to nothing. */
  | 'STOOD_DOWN';

/** A warning to missions about danger to their networks, with advice. */
export type CyberAdvisory = Node & {
  __typename?: 'CyberAdvisory';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Headline that names the danger. */
  title: Scalars['String']['output'];
  /** How urgently missions are asked to act on it. */
  severity: CyberAdvisorySeverity;
  /** Whether the advisory still applies, was replaced by a later one or was taken back. */
  state: CyberAdvisoryState;
  /** What is known. */
  summary: Scalars['String']['output'];
  /** What missions should do. */
  guidance: Scalars['String']['output'];
  /** The day on which the advisory went out to missions. */
  issuedOn: Scalars['Date']['output'];
  /** The last day on which it applies; null while open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The missions it was sent to, and whether they have confirmed. */
  addressees?: Maybe<CyberAdvisoryAddresseeConnection>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A warning to missions about danger to their networks, with advice. */
export type CyberAdvisoryAddresseesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A mission to which an advisory was sent. */
export type CyberAdvisoryAddressee = {
  __typename?: 'CyberAdvisoryAddressee';
  /** The mission that is warned. */
  mission: Mission;
  /** When the mission confirmed that it has read the advisory; null until then. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How soon a mission should act. */
export type CyberAdvisorySeverity =
  /** For information. */
  | 'NOTICE'
  /** Act soon. */
  | 'WARNING'
  /** Act at once. */
  | 'URGENT';

/** Whether an advisory still applies. */
export type CyberAdvisoryState =
  /** In force. */
  | 'ISSUED'
  /** A later advisory replaces it. */
  | 'SUPERSEDED'
  /** Taken back; it no longer applies. */
  | 'WITHDRAWN';

/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type Facility = Node & {
  __typename?: 'Facility';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** What the place is used as, from which inviolability and relief from property tax follow (VCDR 22, 23, 30; VCCR 31, 32). */
  kind: FacilityKind;
  /** Name under which the place stands in the register; it need not be on a sign. */
  name: Scalars['String']['output'];
  /** The mission that uses the place. */
  mission: Mission;
  /** Where it is; a residence's address is personal data. Null when it is not recorded. */
  address?: Maybe<Address>;
  /** City of the address; a residence's is personal data, too. Null when none is recorded. */
  city?: Maybe<Scalars['String']['output']>;
  /** Kilometres from the point that `facilities(near:)` was asked for; null in every other list, and where the place is not on the map. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** Whether the premises are inviolable (VCDR 22, 30; VCCR 31): a consular office only in the part used for consular work, an organization's seat as its own agreement says. */
  inviolable: Scalars['Boolean']['output'];
  /** How the mission holds the place. Null when it is not recorded. */
  tenure?: Maybe<Tenure>;
  /** The first day of use. Null when it is not recorded. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The day on which use ended. Null while the place is used, and where the day is not recorded. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Share of the floor that is used for commerce, 0 to 1; that part is neither inviolable nor free of tax (R40). */
  commercialShare: Scalars['Float']['output'];
  /** What happened here that concerns the duty to protect (VCDR 22(2); VCCR 31(3)), latest first. */
  incidents?: Maybe<IncidentConnection>;
  /** How the danger to the place was judged, latest first. */
  assessments?: Maybe<SecurityAssessmentConnection>;
  /** The level of the latest assessment in force on a day (today unless told); null when none is in force. */
  threatLevel?: Maybe<ThreatLevel>;
  /** Notices about this place (22 USC 4305). */
  propertyNotices?: Maybe<PropertyNoticeConnection>;
  /** Proceedings on the location of this place (22 USC 4306). */
  zoningCases?: Maybe<ZoningCaseConnection>;
  /** Zoning overlays that the place lies in; null when it is not on the map. */
  overlays?: Maybe<Array<ZoningOverlay>>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type FacilityIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
  orderBy?: InputMaybe<Array<IncidentOrderBy>>;
};


/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type FacilityAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SecurityAssessmentWhere>;
  orderBy?: InputMaybe<Array<SecurityAssessmentOrderBy>>;
};


/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type FacilityThreatLevelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type FacilityPropertyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PropertyNoticeWhere>;
  orderBy?: InputMaybe<Array<PropertyNoticeOrderBy>>;
};


/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type FacilityZoningCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ZoningCaseWhere>;
  orderBy?: InputMaybe<Array<ZoningCaseOrderBy>>;
};

/** Kinds of place, each with its own law. */
export type FacilityKind =
  /** Principal offices of a diplomatic mission (22 USC 4302). */
  | 'CHANCERY'
  /** Further office space of the mission elsewhere (22 USC 4302). */
  | 'CHANCERY_ANNEX'
  /** Home of the head of mission (VCDR 1(i)). */
  | 'HEAD_OF_MISSION_RESIDENCE'
  /** Home of a diplomatic agent or of administrative and technical staff (VCDR 30). */
  | 'STAFF_RESIDENCE'
  /** Office of a post with a career head (VCCR 31). */
  | 'CONSULAR_OFFICE'
  /** Home of a consular officer. */
  | 'CONSULAR_RESIDENCE'
  /** Office of a post with an honorary head (VCCR 58, 59). */
  | 'HONORARY_OFFICE'
  /** Offices of a permanent mission to an international organization. */
  | 'PERMANENT_MISSION_OFFICE'
  /** Seat of an international organization. */
  | 'ORGANIZATION_HEADQUARTERS'
  /** Office of a miscellaneous foreign government office (22 USC 4302). */
  | 'MFGO_OFFICE';

/** How a place is held; only what is owned may be free of property tax (VCDR 23; VCCR 32). */
export type Tenure =
  /** The sending State, or the organization, owns it. */
  | 'OWNED_BY_STATE'
  /** The head of the mission or post owns it. */
  | 'OWNED_BY_HEAD'
  /** It is rented; a lessee pays the tax that the lease passes on. */
  | 'LEASED';

/** A circle on the map, by great-circle distance. */
export type FacilitiesNear = {
  /** The centre. */
  location: LocationInput;
  /** Kilometres around the centre, more than 0 and at most 20,040 (half the way round the earth). */
  radiusKm: Scalars['Float']['input'];
};

/** Something that happened to a mission, its people or its premises, and that the host State has a duty to prevent or answer (VCDR 22(2), 29; VCCR 31(3), 40). */
export type Incident = Node & {
  __typename?: 'Incident';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The mission that it concerns. */
  mission: Mission;
  /** Where it happened; null when it was not at a facility. */
  facility?: Maybe<Facility>;
  /** What happened, in the terms of the duty to protect; several categories answer to federal offences, e.g. 18 USC 112 or 970. */
  category: IncidentCategory;
  /** How grave; null until triage. */
  severity?: Maybe<IncidentSeverity>;
  /** How far the response has come, from the report to the closed file. */
  state: IncidentState;
  /** What happened, as reported. */
  summary: Scalars['String']['output'];
  /** When it happened, or was first noticed. */
  occurredAt: Scalars['DateTime']['output'];
  /** When the host State learnt of it; the time for a first response runs from here. */
  reportedAt: Scalars['DateTime']['output'];
  /** By when a first response is due: 15 minutes after the report for S4, 1 hour for S3, 4 hours for S2, 24 hours for S1; null until triage. */
  respondBy?: Maybe<Scalars['DateTime']['output']>;
  /** When the first response began. Null until it has. */
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Federal offences that may be at issue, e.g. 18 USC 112(b). */
  offenceBasis: Array<Scalars['String']['output']>;
  /** The new assessment of the place that a grave incident demands. Null until there is one, and for others. */
  assessment?: Maybe<SecurityAssessment>;
  /** What led to it; stated before the incident is closed. Null until it is stated. */
  cause?: Maybe<Scalars['String']['output']>;
  /** What was done. Null while nothing is written of it. */
  action?: Maybe<Scalars['String']['output']>;
  /** What is to be done better. Null while nothing is written of it. */
  lessons?: Maybe<Scalars['String']['output']>;
  /** Steps of the incident's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Kinds of incident. */
export type IncidentCategory =
  /** A gathering at a mission; lawful in itself, an offence where it intimidates or harasses (18 USC 112(b)). */
  | 'DEMONSTRATION'
  /** Damage to the property of the mission (18 USC 970). */
  | 'VANDALISM'
  /** A threat against people or premises (18 USC 878). */
  | 'THREAT'
  /** Intimidation or harassment of protected people (18 USC 112(b)). */
  | 'HARASSMENT'
  /** An attack on a person (18 USC 112(a)). */
  | 'ASSAULT'
  /** Entry to the premises against the will of the mission (VCDR 22(2); VCCR 31(3)). */
  | 'INTRUSION'
  /** A package or letter that may be dangerous. */
  | 'SUSPICIOUS_PACKAGE'
  /** A threat with a bomb (18 USC 878). */
  | 'BOMB_THREAT'
  /** An attack on the networks or devices of the mission. */
  | 'CYBER'
  /** Somebody watches the mission or its people. */
  | 'SURVEILLANCE'
  /** Something was stolen. */
  | 'THEFT'
  /** A fire in or near the premises. */
  | 'FIRE'
  /** An accident or offence on the road. */
  | 'TRAFFIC'
  /** Kidnapping (18 USC 1201), or the killing of a protected person (18 USC 1116); always critical. */
  | 'KIDNAP'
  /** Something that no other category names. */
  | 'OTHER';

/** How grave an incident is. */
export type IncidentSeverity =
  /** Minor. */
  | 'S1'
  /** Moderate. */
  | 'S2'
  /** Serious. */
  | 'S3'
  /** Critical. */
  | 'S4';

/** Life cycle of an incident. */
export type IncidentState =
  /** The report is in; nobody has judged it yet. */
  | 'REPORTED'
  /** Category and severity are set. */
  | 'TRIAGED'
  /** A first response is on its way or on the spot. */
  | 'RESPONDING'
  /** No further harm is expected. */
  | 'CONTAINED'
  /** How it came about is being found out. */
  | 'INVESTIGATING'
  /** Over, but the file is still open. */
  | 'RESOLVED'
  /** Cause, action and lessons are on file. */
  | 'CLOSED'
  /** It was nothing. */
  | 'FALSE_ALARM'
  /** In the hands of the Federal Bureau of Investigation or the police. */
  | 'REFERRED'
  /** Taken up again after it was resolved or closed. */
  | 'REOPENED';

/** A mission's notice that it means to acquire, alter, use otherwise or dispose of real property; it may act after 60 days without disapproval, or on earlier consent (22 USC 4305(a)). */
export type PropertyNotice = Node & {
  __typename?: 'PropertyNotice';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The mission that gives notice. */
  mission: Mission;
  /** The place; null while a new one is only proposed. */
  facility?: Maybe<Facility>;
  /** What the mission means to do with the property; each kind needs notice (22 USC 4305(a)). */
  kind: PropertyNoticeKind;
  /** Where the notice stands. */
  state: PropertyNoticeState;
  /** Where the place would be, when it is not in the register yet; null when it is. */
  proposedAddress?: Maybe<Address>;
  /** What the place is, or would be, used for. */
  intendedUse: Scalars['String']['output'];
  /** Size in square metres, as the note states it. Null when it does not. */
  areaSquareMetres?: Maybe<Scalars['Float']['output']>;
  /** Whether the note says that part of the place will be used for commerce; that part loses its status (R40). */
  commercialUse: Scalars['Boolean']['output'];
  /** The day on which a complete note arrived; the clock starts with it. */
  receivedOn: Scalars['Date']['output'];
  /** The sixtieth day after the note arrived; silence until then means that the mission may proceed (R37). */
  dueOn: Scalars['Date']['output'];
  /** Days until `dueOn` while the notice is open, negative when it has passed; counted from `asOf`, else from the day the list was asked for, else from today; null for a notice that is answered or carried out. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The answer, once given. Null before. */
  decision?: Maybe<PropertyDecision>;
  /** The day of the answer. Null until there is one. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What an approval demands. */
  conditions: Array<Scalars['String']['output']>;
  /** The day of the deed, the lease or the start of work. Null until then. */
  executedOn?: Maybe<Scalars['Date']['output']>;
  /** Steps of the notice's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};


/** A mission's notice that it means to acquire, alter, use otherwise or dispose of real property; it may act after 60 days without disapproval, or on earlier consent (22 USC 4305(a)). */
export type PropertyNoticeDaysLeftArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mission means to do; leases and residences are covered, and "acquisition" includes alteration, addition and change of use (22 USC 4305). */
export type PropertyNoticeKind =
  /** To buy a property. */
  | 'ACQUISITION_PURCHASE'
  /** To rent a property. */
  | 'LEASE'
  /** To sell a property or dispose of it otherwise. */
  | 'SALE'
  /** To rebuild or change a property that the mission has. */
  | 'ALTERATION'
  /** To add to a property that the mission has. */
  | 'ADDITION'
  /** To use a property for something else. */
  | 'CHANGE_OF_USE';

/** Life cycle of a property notice (22 USC 4305). */
export type PropertyNoticeState =
  /** A complete note has arrived. */
  | 'NOTICE_RECEIVED'
  /** Security, reciprocity, zoning and debts are being checked. */
  | 'UNDER_REVIEW'
  /** The mission may act. */
  | 'APPROVED'
  /** The mission may act if it meets the conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** The mission may not act. */
  | 'DISAPPROVED'
  /** Sixty days passed without an answer: the mission may act. */
  | 'DEEMED_NOT_DISAPPROVED'
  /** The mission has acted, and said when, for the tax letter. */
  | 'EXECUTED'
  /** The mission acted too early or against the answer; divestiture is possible (22 USC 4305(b)). */
  | 'VIOLATION';

/** Answers to a property notice. */
export type PropertyDecision =
  /** The mission may act. */
  | 'APPROVED'
  /** The mission may act if it meets the conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** The mission may not act. */
  | 'DISAPPROVED';

/** A code by which the District of Columbia's assessor tells what real property is used for. */
export type PropertyUseCode = {
  __typename?: 'PropertyUseCode';
  /** Three digits. */
  code: Scalars['String']['output'];
  /** What property of this code is used for, in the assessor's words. */
  description: Scalars['String']['output'];
};

/** Protection of one official for some days (18 USC 3056A; 22 USC 2709, 4314). */
export type ProtectiveDetail = Node & {
  __typename?: 'ProtectiveDetail';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** The mission that asks for protection. */
  mission: Mission;
  /** The person protected, when accredited here; null for a visitor. */
  protectee?: Maybe<Person>;
  /** Office of the person protected. */
  protecteeOffice: Scalars['String']['output'];
  /** The service that provides protection; it follows from who is protected and where (18 USC 3056A; 22 USC 2709, 4314). */
  agency: ProtectiveAgency;
  /** How far the request has come, from asking for protection to its end. */
  state: ProtectiveDetailState;
  /** The danger that was found; null until assessed. */
  threatLevel?: Maybe<ThreatLevel>;
  /** The first day of protection. */
  startsOn: Scalars['Date']['output'];
  /** The last day of protection. */
  endsOn: Scalars['Date']['output'];
  /** Places that will be visited. */
  venues: Array<Scalars['String']['output']>;
  /** Movements hour by hour. Null when none is laid down. */
  itinerary?: Maybe<Scalars['String']['output']>;
  /** Steps of the detail, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Who protects. */
export type ProtectiveAgency =
  /** Visiting heads of State and government. */
  | 'SECRET_SERVICE'
  /** Missions in Washington (18 USC 3056A). */
  | 'SECRET_SERVICE_UNIFORMED_DIVISION'
  /** Foreign ministers and other visiting officials (22 USC 2709). */
  | 'DIPLOMATIC_SECURITY'
  /** On request and against payment (22 USC 4314). */
  | 'STATE_OR_LOCAL_POLICE';

/** Life cycle of a protective detail. */
export type ProtectiveDetailState =
  /** The mission has asked; the danger is not judged yet. */
  | 'REQUESTED'
  /** The danger has been judged. */
  | 'ASSESSED'
  /** Protection will be given; teams and days are still open. */
  | 'APPROVED'
  /** No protection will be given. */
  | 'DECLINED'
  /** Teams and days are fixed. */
  | 'SCHEDULED'
  /** The person is being protected. */
  | 'ACTIVE'
  /** The last day of protection has passed. */
  | 'COMPLETED';

/** A judgement of the danger to a facility or an event: how likely, how grave, and for how long it holds. */
export type SecurityAssessment = Node & {
  __typename?: 'SecurityAssessment';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** The mission whose facility or event it is. */
  mission: Mission;
  /** The facility that was assessed; null for an event. */
  facility?: Maybe<Facility>;
  /** The event that was assessed; null for a facility. */
  event?: Maybe<Event>;
  /** What called for the assessment: a new place, the yearly turn, an event or an incident. */
  kind: SecurityAssessmentKind;
  /** 1 (rare) to 5 (almost certain). */
  likelihood: Scalars['Int']['output'];
  /** 1 (negligible) to 5 (grave). */
  impact: Scalars['Int']['output'];
  /** Likelihood times impact, 1 to 25. */
  score: Scalars['Int']['output'];
  /** 1-4 low, 5-9 moderate, 10-14 elevated, 15-19 high, 20-25 critical. */
  level: ThreatLevel;
  /** The first day on which it holds. */
  validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; a new assessment is due then. Null when no day is set. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** What the judgement rests on. Null when nothing is written of it. */
  findings?: Maybe<Scalars['String']['output']>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** How great the danger is. */
export type ThreatLevel =
  /** A score of 1 to 4. */
  | 'LOW'
  /** A score of 5 to 9. */
  | 'MODERATE'
  /** A score of 10 to 14. */
  | 'ELEVATED'
  /** A score of 15 to 19. */
  | 'HIGH'
  /** A score of 20 to 25. */
  | 'CRITICAL';

/** What led to an assessment. */
export type SecurityAssessmentKind =
  /** The first one of a place. */
  | 'BASELINE'
  /** The regular one, every twelve months. */
  | 'PERIODIC'
  /** For an event. */
  | 'EVENT'
  /** After an incident of severity S3 or S4. */
  | 'INCIDENT_DRIVEN';

/** A proceeding on where a chancery may be in the District of Columbia (22 USC 4306). */
export type ZoningCase = Node & {
  __typename?: 'ZoningCase';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** The mission that wants the place. */
  mission: Mission;
  /** The place; null while it is not in the register. */
  facility?: Maybe<Facility>;
  /** Zone of the land, as the zoning map names it. */
  zoneClass: Scalars['String']['output'];
  /** Which way the zone opens (22 USC 4306(b), (c)). */
  path: ZoningCasePath;
  /** How far the proceeding has come, and whether the chancery may be in the place (22 USC 4306). */
  state: ZoningCaseState;
  /** The day of filing. */
  filedOn: Scalars['Date']['output'];
  /** The day by which the Board decides: six months after filing; null when no review is needed (22 USC 4306(e)). */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the decision. Null until there is one. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What was found on each of the six criteria, as far as noted. */
  criteria: Array<ZoningCriterionNote>;
  /** Steps of the case, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** A finding on one of the six criteria. */
export type ZoningCriterionNote = {
  __typename?: 'ZoningCriterionNote';
  /** The criterion of 22 USC 4306(d) on which the finding was made. */
  criterion: ZoningCriterion;
  /** What was found, in a sentence or two. */
  note: Scalars['String']['output'];
};

/** The criteria of 22 USC 4306(d). */
export type ZoningCriterion =
  /** The duty of the host State to help a mission find adequate and secure facilities. */
  | 'INTERNATIONAL_OBLIGATION'
  /** Historic preservation. */
  | 'HISTORIC_PRESERVATION'
  /** Parking and public transport. */
  | 'PARKING_AND_TRANSIT'
  /** Whether the area can be protected, as the Secretary finds after asking the protective agencies. */
  | 'PROTECTION'
  /** The municipal interest, as the Mayor finds. */
  | 'MUNICIPAL_INTEREST'
  /** The federal interest, as the Secretary finds. */
  | 'FEDERAL_INTEREST';

/** How a chancery may come to a place in the District of Columbia (R38). */
export type ZoningCasePath =
  /** Commercial, industrial, waterfront and mixed-use land: no review. */
  | 'AS_OF_RIGHT'
  /** Denser residential and mixed office land: unless the Board disapproves. */
  | 'FMBZA_REVIEW'
  /** All other land, e.g. that of low density housing: a chancery may not be there. */
  | 'NOT_ALLOWED';

/** Where a zoning case stands. The Board makes rules here; it does not adjudicate. */
export type ZoningCaseState =
  /** The case is on file; the review has not begun, or none is needed. */
  | 'FILED'
  /** Before the Board, which decides within six months (22 USC 4306). */
  | 'UNDER_REVIEW'
  /** The chancery may be there. */
  | 'NOT_DISAPPROVED'
  /** The chancery may not be there. */
  | 'DISAPPROVED'
  /** The mission gave the place up before a decision. */
  | 'WITHDRAWN';

/** A zoning overlay of the District of Columbia: an area with rules on top of those of its zone. In the diplomatic overlay a chancery may be allowed on residential land (22 USC 4306). */
export type ZoningOverlay = Node & {
  __typename?: 'ZoningOverlay';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one when the source changes it. */
  version: Scalars['Int']['output'];
  /** Name on the zoning map; several areas may bear the same. */
  name: Scalars['String']['output'];
  /** What the name stands for. */
  description: Scalars['String']['output'];
  /** True for the diplomatic overlay. */
  isDiplomatic: Scalars['Boolean']['output'];
  /** Status of the overlay in its source, e.g. final or proposed. */
  status: Scalars['String']['output'];
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query = {
  __typename?: 'Query';
  /** The assistance request with an id, or null. */
  assistanceRequest?: Maybe<AssistanceRequest>;
  /** Assistance requests, the latest first. */
  assistanceRequests?: Maybe<AssistanceRequestConnection>;
  /** The crisis with an id, or null. */
  crisis?: Maybe<Crisis>;
  /** Crises, the latest opened first. */
  crises?: Maybe<CrisisConnection>;
  /** The cyber advisory with an id, or null. */
  cyberAdvisory?: Maybe<CyberAdvisory>;
  /** Cyber advisories, the latest first. */
  cyberAdvisories?: Maybe<CyberAdvisoryConnection>;
  /** The facility with an id, or null. */
  facility?: Maybe<Facility>;
  /** The register of facilities. */
  facilities?: Maybe<FacilityConnection>;
  /** The incident with an id, or null. */
  incident?: Maybe<Incident>;
  /** Incidents, the latest reported first. */
  incidents?: Maybe<IncidentConnection>;
  /** The property notice with an id, or null. */
  propertyNotice?: Maybe<PropertyNotice>;
  /** Property notices, the first due first. */
  propertyNotices?: Maybe<PropertyNoticeConnection>;
  /** All codes for the use of real property, by code; a short list. */
  propertyUseCodes: Array<PropertyUseCode>;
  /** The protective detail with an id, or null. */
  protectiveDetail?: Maybe<ProtectiveDetail>;
  /** Protective details, the latest first. */
  protectiveDetails?: Maybe<ProtectiveDetailConnection>;
  /** The security assessment with an id, or null. */
  securityAssessment?: Maybe<SecurityAssessment>;
  /** Security assessments, the latest first. */
  securityAssessments?: Maybe<SecurityAssessmentConnection>;
  /** The zoning case with an id, or null. */
  zoningCase?: Maybe<ZoningCase>;
  /** Zoning cases, the latest filed first. */
  zoningCases?: Maybe<ZoningCaseConnection>;
  /** The zoning overlay with an id, or null. */
  zoningOverlay?: Maybe<ZoningOverlay>;
  /** All zoning overlays, by name. */
  zoningOverlays?: Maybe<ZoningOverlayConnection>;
  /** The overlays that hold a point, by name; an empty list when there are none. */
  overlaysAt: Array<ZoningOverlay>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAssistanceRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryAssistanceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AssistanceRequestWhere>;
  orderBy?: InputMaybe<Array<AssistanceRequestOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCrisisArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CrisisWhere>;
  orderBy?: InputMaybe<Array<CrisisOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCyberAdvisoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCyberAdvisoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CyberAdvisoryWhere>;
  orderBy?: InputMaybe<Array<CyberAdvisoryOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryFacilitiesArgs = {
  near?: InputMaybe<FacilitiesNear>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
  orderBy?: InputMaybe<Array<FacilityOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
  orderBy?: InputMaybe<Array<IncidentOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryPropertyNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryPropertyNoticesArgs = {
  dueWithinDays?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PropertyNoticeWhere>;
  orderBy?: InputMaybe<Array<PropertyNoticeOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryProtectiveDetailArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryProtectiveDetailsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ProtectiveDetailWhere>;
  orderBy?: InputMaybe<Array<ProtectiveDetailOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QuerySecurityAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QuerySecurityAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SecurityAssessmentWhere>;
  orderBy?: InputMaybe<Array<SecurityAssessmentOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryZoningCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryZoningCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ZoningCaseWhere>;
  orderBy?: InputMaybe<Array<ZoningCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryZoningOverlayArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryZoningOverlaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ZoningOverlayWhere>;
  orderBy?: InputMaybe<Array<ZoningOverlayOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryOverlaysAtArgs = {
  location: LocationInput;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** A page of a list of PersonAccountability. */
export type PersonAccountabilityConnection = {
  __typename?: 'PersonAccountabilityConnection';
  /** The rows with their cursors. */
  edges: Array<PersonAccountabilityEdge>;
  /** The rows. */
  nodes: Array<PersonAccountability>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of PersonAccountability, with its cursor. */
export type PersonAccountabilityEdge = {
  __typename?: 'PersonAccountabilityEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PersonAccountability;
};

/** A page of a list of MissionAccountability. */
export type MissionAccountabilityConnection = {
  __typename?: 'MissionAccountabilityConnection';
  /** The rows with their cursors. */
  edges: Array<MissionAccountabilityEdge>;
  /** The rows. */
  nodes: Array<MissionAccountability>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of MissionAccountability, with its cursor. */
export type MissionAccountabilityEdge = {
  __typename?: 'MissionAccountabilityEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MissionAccountability;
};

/** A page of a list of AssistanceRequest. */
export type AssistanceRequestConnection = {
  __typename?: 'AssistanceRequestConnection';
  /** The rows with their cursors. */
  edges: Array<AssistanceRequestEdge>;
  /** The rows. */
  nodes: Array<AssistanceRequest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of AssistanceRequest, with its cursor. */
export type AssistanceRequestEdge = {
  __typename?: 'AssistanceRequestEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AssistanceRequest;
};

/** Which rows of a list of AssistanceRequest are wanted. A test that is null or absent constrains nothing. */
export type AssistanceRequestWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `crisis`. The crisis in which help is asked for. */
  crisis?: InputMaybe<EntityFilter>;
  /** A test of `mission`. The mission that asks. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `facility`. The place for which it asks, if it is one. Null when it asks for no single place. */
  facility?: InputMaybe<EntityFilter>;
  /** A test of `kind`. The sort of help that is needed, which decides the agency that is asked to give it. */
  kind?: InputMaybe<AssistanceKindFilter>;
  /** A test of `state`. Whether an agency has taken the request on, and whether help was given or declined. */
  state?: InputMaybe<AssistanceStateFilter>;
  /** A test of `people`. For how many people. Null when the mission has not said it. */
  people?: InputMaybe<IntFilter>;
  /** A test of `requestedAt`. When the request came in. */
  requestedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `assignedTo`. The agency that takes care of it. Null until one does. */
  assignedTo?: InputMaybe<StringFilter>;
  /** A test of `resolvedAt`. When it was fulfilled or declined. Null until then. */
  resolvedAt?: InputMaybe<DateTimeFilter>;
  /** All of these. */
  and?: InputMaybe<Array<AssistanceRequestWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<AssistanceRequestWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<AssistanceRequestWhere>;
};

/** What may order a list of AssistanceRequest. */
export type AssistanceRequestOrderField =
  /** By `kind`. The sort of help that is needed, which decides the agency that is asked to give it. */
  | 'KIND'
  /** By `state`. Whether an agency has taken the request on, and whether help was given or declined. */
  | 'STATE'
  /** By `requestedAt`. When the request came in. */
  | 'REQUESTED_AT'
  /** By `resolvedAt`. When it was fulfilled or declined. Null until then. */
  | 'RESOLVED_AT';

/** One term of the order of a list of AssistanceRequest; the id always decides last. */
export type AssistanceRequestOrderBy = {
  /** What the rows are ordered by. */
  field: AssistanceRequestOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Crisis. */
export type CrisisConnection = {
  __typename?: 'CrisisConnection';
  /** The rows with their cursors. */
  edges: Array<CrisisEdge>;
  /** The rows. */
  nodes: Array<Crisis>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Crisis, with its cursor. */
export type CrisisEdge = {
  __typename?: 'CrisisEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Crisis;
};

/** Which rows of a list of Crisis are wanted. A test that is null or absent constrains nothing. */
export type CrisisWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. What endangers the missions: a force of nature, violence, disease, an attack on networks, or a failure of supply. */
  kind?: InputMaybe<CrisisKindFilter>;
  /** A test of `state`. How far the crisis has gone, from watching it to the return to normal life; people are accounted for from `ACTIVE` on. */
  state?: InputMaybe<CrisisStateFilter>;
  /** A test of `title`. Short name by which desks refer to it. */
  title?: InputMaybe<StringFilter>;
  /** A test of `openedAt`. When the situation was first put under watch. */
  openedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `closedAt`. When it was closed or stood down. Null until then. */
  closedAt?: InputMaybe<DateTimeFilter>;
  /** All of these. */
  and?: InputMaybe<Array<CrisisWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<CrisisWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<CrisisWhere>;
};

/** What may order a list of Crisis. */
export type CrisisOrderField =
  /** By `kind`. What endangers the missions: a force of nature, violence, disease, an attack on networks, or a failure of supply. */
  | 'KIND'
  /** By `state`. How far the crisis has gone, from watching it to the return to normal life; people are accounted for from `ACTIVE` on. */
  | 'STATE'
  /** By `openedAt`. When the situation was first put under watch. */
  | 'OPENED_AT';

/** One term of the order of a list of Crisis; the id always decides last. */
export type CrisisOrderBy = {
  /** What the rows are ordered by. */
  field: CrisisOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of CyberAdvisory. */
export type CyberAdvisoryConnection = {
  __typename?: 'CyberAdvisoryConnection';
  /** The rows with their cursors. */
  edges: Array<CyberAdvisoryEdge>;
  /** The rows. */
  nodes: Array<CyberAdvisory>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of CyberAdvisory, with its cursor. */
export type CyberAdvisoryEdge = {
  __typename?: 'CyberAdvisoryEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CyberAdvisory;
};

/** Which rows of a list of CyberAdvisory are wanted. A test that is null or absent constrains nothing. */
export type CyberAdvisoryWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `title`. Headline that names the danger. */
  title?: InputMaybe<StringFilter>;
  /** A test of `severity`. How urgently missions are asked to act on it. */
  severity?: InputMaybe<CyberAdvisorySeverityFilter>;
  /** A test of `state`. Whether the advisory still applies, was replaced by a later one or was taken back. */
  state?: InputMaybe<CyberAdvisoryStateFilter>;
  /** A test of `issuedOn`. The day on which the advisory went out to missions. */
  issuedOn?: InputMaybe<DateFilter>;
  /** A test of `validUntil`. The last day on which it applies; null while open. */
  validUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<CyberAdvisoryWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<CyberAdvisoryWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<CyberAdvisoryWhere>;
};

/** What may order a list of CyberAdvisory. */
export type CyberAdvisoryOrderField =
  /** By `title`. Headline that names the danger. */
  | 'TITLE'
  /** By `state`. Whether the advisory still applies, was replaced by a later one or was taken back. */
  | 'STATE'
  /** By `issuedOn`. The day on which the advisory went out to missions. */
  | 'ISSUED_ON';

/** One term of the order of a list of CyberAdvisory; the id always decides last. */
export type CyberAdvisoryOrderBy = {
  /** What the rows are ordered by. */
  field: CyberAdvisoryOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of CyberAdvisoryAddressee. */
export type CyberAdvisoryAddresseeConnection = {
  __typename?: 'CyberAdvisoryAddresseeConnection';
  /** The rows with their cursors. */
  edges: Array<CyberAdvisoryAddresseeEdge>;
  /** The rows. */
  nodes: Array<CyberAdvisoryAddressee>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of CyberAdvisoryAddressee, with its cursor. */
export type CyberAdvisoryAddresseeEdge = {
  __typename?: 'CyberAdvisoryAddresseeEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CyberAdvisoryAddressee;
};

/** A page of a list of Facility. */
export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  /** The rows with their cursors. */
  edges: Array<FacilityEdge>;
  /** The rows. */
  nodes: Array<Facility>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Facility, with its cursor. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Facility;
};

/** Which rows of a list of Facility are wanted. A test that is null or absent constrains nothing. */
export type FacilityWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `kind`. What the place is used as, from which inviolability and relief from property tax follow (VCDR 22, 23, 30; VCCR 31, 32). */
  kind?: InputMaybe<FacilityKindFilter>;
  /** A test of `name`. Name under which the place stands in the register; it need not be on a sign. */
  name?: InputMaybe<StringFilter>;
  /** A test of `mission`. The mission that uses the place. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `city`. City of the address; a residence's is personal data, too. Null when none is recorded. */
  city?: InputMaybe<StringFilter>;
  /** A test of `inviolable`. Whether the premises are inviolable (VCDR 22, 30; VCCR 31): a consular office only in the part used for consular work, an organization's seat as its own agreement says. */
  inviolable?: InputMaybe<BooleanFilter>;
  /** A test of `tenure`. How the mission holds the place. Null when it is not recorded. */
  tenure?: InputMaybe<TenureFilter>;
  /** A test of `since`. The first day of use. Null when it is not recorded. */
  since?: InputMaybe<DateFilter>;
  /** A test of `until`. The day on which use ended. Null while the place is used, and where the day is not recorded. */
  until?: InputMaybe<DateFilter>;
  /** A test of `commercialShare`. Share of the floor that is used for commerce, 0 to 1; that part is neither inviolable nor free of tax (R40). */
  commercialShare?: InputMaybe<FloatFilter>;
  /** All of these. */
  and?: InputMaybe<Array<FacilityWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<FacilityWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<FacilityWhere>;
};

/** What may order a list of Facility. */
export type FacilityOrderField =
  /** By `kind`. What the place is used as, from which inviolability and relief from property tax follow (VCDR 22, 23, 30; VCCR 31, 32). */
  | 'KIND'
  /** By `name`. Name under which the place stands in the register; it need not be on a sign. */
  | 'NAME'
  /** By `city`. City of the address; a residence's is personal data, too. Null when none is recorded. */
  | 'CITY'
  /** By `since`. The first day of use. Null when it is not recorded. */
  | 'SINCE';

/** One term of the order of a list of Facility; the id always decides last. */
export type FacilityOrderBy = {
  /** What the rows are ordered by. */
  field: FacilityOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Incident. */
export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  /** The rows with their cursors. */
  edges: Array<IncidentEdge>;
  /** The rows. */
  nodes: Array<Incident>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Incident, with its cursor. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Incident;
};

/** Which rows of a list of Incident are wanted. A test that is null or absent constrains nothing. */
export type IncidentWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. The mission that it concerns. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `facility`. Where it happened; null when it was not at a facility. */
  facility?: InputMaybe<EntityFilter>;
  /** A test of `category`. What happened, in the terms of the duty to protect; several categories answer to federal offences, e.g. 18 USC 112 or 970. */
  category?: InputMaybe<IncidentCategoryFilter>;
  /** A test of `severity`. How grave; null until triage. */
  severity?: InputMaybe<IncidentSeverityFilter>;
  /** A test of `state`. How far the response has come, from the report to the closed file. */
  state?: InputMaybe<IncidentStateFilter>;
  /** A test of `occurredAt`. When it happened, or was first noticed. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** A test of `reportedAt`. When the host State learnt of it; the time for a first response runs from here. */
  reportedAt?: InputMaybe<DateTimeFilter>;
  /** A test of `respondBy`. By when a first response is due: 15 minutes after the report for S4, 1 hour for S3, 4 hours for S2, 24 hours for S1; null until triage. */
  respondBy?: InputMaybe<DateTimeFilter>;
  /** A test of `respondedAt`. When the first response began. Null until it has. */
  respondedAt?: InputMaybe<DateTimeFilter>;
  /** All of these. */
  and?: InputMaybe<Array<IncidentWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<IncidentWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<IncidentWhere>;
};

/** What may order a list of Incident. */
export type IncidentOrderField =
  /** By `category`. What happened, in the terms of the duty to protect; several categories answer to federal offences, e.g. 18 USC 112 or 970. */
  | 'CATEGORY'
  /** By `severity`. How grave; null until triage. */
  | 'SEVERITY'
  /** By `state`. How far the response has come, from the report to the closed file. */
  | 'STATE'
  /** By `occurredAt`. When it happened, or was first noticed. */
  | 'OCCURRED_AT'
  /** By `reportedAt`. When the host State learnt of it; the time for a first response runs from here. */
  | 'REPORTED_AT'
  /** By `respondBy`. By when a first response is due: 15 minutes after the report for S4, 1 hour for S3, 4 hours for S2, 24 hours for S1; null until triage. */
  | 'RESPOND_BY';

/** One term of the order of a list of Incident; the id always decides last. */
export type IncidentOrderBy = {
  /** What the rows are ordered by. */
  field: IncidentOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of PropertyNotice. */
export type PropertyNoticeConnection = {
  __typename?: 'PropertyNoticeConnection';
  /** The rows with their cursors. */
  edges: Array<PropertyNoticeEdge>;
  /** The rows. */
  nodes: Array<PropertyNotice>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of PropertyNotice, with its cursor. */
export type PropertyNoticeEdge = {
  __typename?: 'PropertyNoticeEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: PropertyNotice;
};

/** Which rows of a list of PropertyNotice are wanted. A test that is null or absent constrains nothing. */
export type PropertyNoticeWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. The mission that gives notice. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `facility`. The place; null while a new one is only proposed. */
  facility?: InputMaybe<EntityFilter>;
  /** A test of `kind`. What the mission means to do with the property; each kind needs notice (22 USC 4305(a)). */
  kind?: InputMaybe<PropertyNoticeKindFilter>;
  /** A test of `state`. Where the notice stands. */
  state?: InputMaybe<PropertyNoticeStateFilter>;
  /** A test of `commercialUse`. Whether the note says that part of the place will be used for commerce; that part loses its status (R40). */
  commercialUse?: InputMaybe<BooleanFilter>;
  /** A test of `receivedOn`. The day on which a complete note arrived; the clock starts with it. */
  receivedOn?: InputMaybe<DateFilter>;
  /** A test of `dueOn`. The sixtieth day after the note arrived; silence until then means that the mission may proceed (R37). */
  dueOn?: InputMaybe<DateFilter>;
  /** A test of `decision`. The answer, once given. Null before. */
  decision?: InputMaybe<PropertyDecisionFilter>;
  /** A test of `decidedOn`. The day of the answer. Null until there is one. */
  decidedOn?: InputMaybe<DateFilter>;
  /** A test of `executedOn`. The day of the deed, the lease or the start of work. Null until then. */
  executedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<PropertyNoticeWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<PropertyNoticeWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<PropertyNoticeWhere>;
};

/** What may order a list of PropertyNotice. */
export type PropertyNoticeOrderField =
  /** By `kind`. What the mission means to do with the property; each kind needs notice (22 USC 4305(a)). */
  | 'KIND'
  /** By `state`. Where the notice stands. */
  | 'STATE'
  /** By `receivedOn`. The day on which a complete note arrived; the clock starts with it. */
  | 'RECEIVED_ON'
  /** By `dueOn`. The sixtieth day after the note arrived; silence until then means that the mission may proceed (R37). */
  | 'DUE_ON'
  /** By `decidedOn`. The day of the answer. Null until there is one. */
  | 'DECIDED_ON'
  /** By `executedOn`. The day of the deed, the lease or the start of work. Null until then. */
  | 'EXECUTED_ON';

/** One term of the order of a list of PropertyNotice; the id always decides last. */
export type PropertyNoticeOrderBy = {
  /** What the rows are ordered by. */
  field: PropertyNoticeOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ProtectiveDetail. */
export type ProtectiveDetailConnection = {
  __typename?: 'ProtectiveDetailConnection';
  /** The rows with their cursors. */
  edges: Array<ProtectiveDetailEdge>;
  /** The rows. */
  nodes: Array<ProtectiveDetail>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ProtectiveDetail, with its cursor. */
export type ProtectiveDetailEdge = {
  __typename?: 'ProtectiveDetailEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ProtectiveDetail;
};

/** Which rows of a list of ProtectiveDetail are wanted. A test that is null or absent constrains nothing. */
export type ProtectiveDetailWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. The mission that asks for protection. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `protectee`. The person protected, when accredited here; null for a visitor. */
  protectee?: InputMaybe<EntityFilter>;
  /** A test of `agency`. The service that provides protection; it follows from who is protected and where (18 USC 3056A; 22 USC 2709, 4314). */
  agency?: InputMaybe<ProtectiveAgencyFilter>;
  /** A test of `state`. How far the request has come, from asking for protection to its end. */
  state?: InputMaybe<ProtectiveDetailStateFilter>;
  /** A test of `threatLevel`. The danger that was found; null until assessed. */
  threatLevel?: InputMaybe<ThreatLevelFilter>;
  /** A test of `startsOn`. The first day of protection. */
  startsOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. The last day of protection. */
  endsOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ProtectiveDetailWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ProtectiveDetailWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ProtectiveDetailWhere>;
};

/** What may order a list of ProtectiveDetail. */
export type ProtectiveDetailOrderField =
  /** By `state`. How far the request has come, from asking for protection to its end. */
  | 'STATE'
  /** By `startsOn`. The first day of protection. */
  | 'STARTS_ON'
  /** By `endsOn`. The last day of protection. */
  | 'ENDS_ON';

/** One term of the order of a list of ProtectiveDetail; the id always decides last. */
export type ProtectiveDetailOrderBy = {
  /** What the rows are ordered by. */
  field: ProtectiveDetailOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of SecurityAssessment. */
export type SecurityAssessmentConnection = {
  __typename?: 'SecurityAssessmentConnection';
  /** The rows with their cursors. */
  edges: Array<SecurityAssessmentEdge>;
  /** The rows. */
  nodes: Array<SecurityAssessment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of SecurityAssessment, with its cursor. */
export type SecurityAssessmentEdge = {
  __typename?: 'SecurityAssessmentEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SecurityAssessment;
};

/** Which rows of a list of SecurityAssessment are wanted. A test that is null or absent constrains nothing. */
export type SecurityAssessmentWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. The mission whose facility or event it is. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `facility`. The facility that was assessed; null for an event. */
  facility?: InputMaybe<EntityFilter>;
  /** A test of `event`. The event that was assessed; null for a facility. */
  event?: InputMaybe<EntityFilter>;
  /** A test of `kind`. What called for the assessment: a new place, the yearly turn, an event or an incident. */
  kind?: InputMaybe<SecurityAssessmentKindFilter>;
  /** A test of `likelihood`. 1 (rare) to 5 (almost certain). */
  likelihood?: InputMaybe<IntFilter>;
  /** A test of `impact`. 1 (negligible) to 5 (grave). */
  impact?: InputMaybe<IntFilter>;
  /** A test of `score`. Likelihood times impact, 1 to 25. */
  score?: InputMaybe<IntFilter>;
  /** A test of `level`. 1-4 low, 5-9 moderate, 10-14 elevated, 15-19 high, 20-25 critical. */
  level?: InputMaybe<ThreatLevelFilter>;
  /** A test of `validFrom`. The first day on which it holds. */
  validFrom?: InputMaybe<DateFilter>;
  /** A test of `validUntil`. The last day on which it holds; a new assessment is due then. Null when no day is set. */
  validUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<SecurityAssessmentWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<SecurityAssessmentWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<SecurityAssessmentWhere>;
};

/** What may order a list of SecurityAssessment. */
export type SecurityAssessmentOrderField =
  /** By `kind`. What called for the assessment: a new place, the yearly turn, an event or an incident. */
  | 'KIND'
  /** By `score`. Likelihood times impact, 1 to 25. */
  | 'SCORE'
  /** By `validFrom`. The first day on which it holds. */
  | 'VALID_FROM'
  /** By `validUntil`. The last day on which it holds; a new assessment is due then. Null when no day is set. */
  | 'VALID_UNTIL';

/** One term of the order of a list of SecurityAssessment; the id always decides last. */
export type SecurityAssessmentOrderBy = {
  /** What the rows are ordered by. */
  field: SecurityAssessmentOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ZoningCase. */
export type ZoningCaseConnection = {
  __typename?: 'ZoningCaseConnection';
  /** The rows with their cursors. */
  edges: Array<ZoningCaseEdge>;
  /** The rows. */
  nodes: Array<ZoningCase>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ZoningCase, with its cursor. */
export type ZoningCaseEdge = {
  __typename?: 'ZoningCaseEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ZoningCase;
};

/** Which rows of a list of ZoningCase are wanted. A test that is null or absent constrains nothing. */
export type ZoningCaseWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. The mission that wants the place. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `facility`. The place; null while it is not in the register. */
  facility?: InputMaybe<EntityFilter>;
  /** A test of `zoneClass`. Zone of the land, as the zoning map names it. */
  zoneClass?: InputMaybe<StringFilter>;
  /** A test of `path`. Which way the zone opens (22 USC 4306(b), (c)). */
  path?: InputMaybe<ZoningCasePathFilter>;
  /** A test of `state`. How far the proceeding has come, and whether the chancery may be in the place (22 USC 4306). */
  state?: InputMaybe<ZoningCaseStateFilter>;
  /** A test of `filedOn`. The day of filing. */
  filedOn?: InputMaybe<DateFilter>;
  /** A test of `dueOn`. The day by which the Board decides: six months after filing; null when no review is needed (22 USC 4306(e)). */
  dueOn?: InputMaybe<DateFilter>;
  /** A test of `decidedOn`. The day of the decision. Null until there is one. */
  decidedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ZoningCaseWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ZoningCaseWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ZoningCaseWhere>;
};

/** What may order a list of ZoningCase. */
export type ZoningCaseOrderField =
  /** By `zoneClass`. Zone of the land, as the zoning map names it. */
  | 'ZONE_CLASS'
  /** By `state`. How far the proceeding has come, and whether the chancery may be in the place (22 USC 4306). */
  | 'STATE'
  /** By `filedOn`. The day of filing. */
  | 'FILED_ON'
  /** By `dueOn`. The day by which the Board decides: six months after filing; null when no review is needed (22 USC 4306(e)). */
  | 'DUE_ON'
  /** By `decidedOn`. The day of the decision. Null until there is one. */
  | 'DECIDED_ON';

/** One term of the order of a list of ZoningCase; the id always decides last. */
export type ZoningCaseOrderBy = {
  /** What the rows are ordered by. */
  field: ZoningCaseOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ZoningOverlay. */
export type ZoningOverlayConnection = {
  __typename?: 'ZoningOverlayConnection';
  /** The rows with their cursors. */
  edges: Array<ZoningOverlayEdge>;
  /** The rows. */
  nodes: Array<ZoningOverlay>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ZoningOverlay, with its cursor. */
export type ZoningOverlayEdge = {
  __typename?: 'ZoningOverlayEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ZoningOverlay;
};

/** Which rows of a list of ZoningOverlay are wanted. A test that is null or absent constrains nothing. */
export type ZoningOverlayWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `name`. Name on the zoning map; several areas may bear the same. */
  name?: InputMaybe<StringFilter>;
  /** A test of `description`. What the name stands for. */
  description?: InputMaybe<StringFilter>;
  /** A test of `isDiplomatic`. True for the diplomatic overlay. */
  isDiplomatic?: InputMaybe<BooleanFilter>;
  /** A test of `status`. Status of the overlay in its source, e.g. final or proposed. */
  status?: InputMaybe<StringFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ZoningOverlayWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ZoningOverlayWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ZoningOverlayWhere>;
};

/** What may order a list of ZoningOverlay. */
export type ZoningOverlayOrderField =
  /** By `name`. Name on the zoning map; several areas may bear the same. */
  | 'NAME';

/** One term of the order of a list of ZoningOverlay; the id always decides last. */
export type ZoningOverlayOrderBy = {
  /** What the rows are ordered by. */
  field: ZoningOverlayOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** Tests on a AssistanceKind. */
export type AssistanceKindFilter = {
  /** This value. */
  eq?: InputMaybe<AssistanceKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AssistanceKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AssistanceKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a AssistanceState. */
export type AssistanceStateFilter = {
  /** This value. */
  eq?: InputMaybe<AssistanceState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<AssistanceState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<AssistanceState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CrisisKind. */
export type CrisisKindFilter = {
  /** This value. */
  eq?: InputMaybe<CrisisKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CrisisKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CrisisKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CrisisState. */
export type CrisisStateFilter = {
  /** This value. */
  eq?: InputMaybe<CrisisState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CrisisState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CrisisState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CyberAdvisorySeverity. */
export type CyberAdvisorySeverityFilter = {
  /** This value. */
  eq?: InputMaybe<CyberAdvisorySeverity>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CyberAdvisorySeverity>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CyberAdvisorySeverity>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CyberAdvisoryState. */
export type CyberAdvisoryStateFilter = {
  /** This value. */
  eq?: InputMaybe<CyberAdvisoryState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CyberAdvisoryState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CyberAdvisoryState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a FacilityKind. */
export type FacilityKindFilter = {
  /** This value. */
  eq?: InputMaybe<FacilityKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<FacilityKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<FacilityKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a Tenure. */
export type TenureFilter = {
  /** This value. */
  eq?: InputMaybe<Tenure>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Tenure>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Tenure>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a IncidentCategory. */
export type IncidentCategoryFilter = {
  /** This value. */
  eq?: InputMaybe<IncidentCategory>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<IncidentCategory>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<IncidentCategory>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a IncidentSeverity. */
export type IncidentSeverityFilter = {
  /** This value. */
  eq?: InputMaybe<IncidentSeverity>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<IncidentSeverity>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<IncidentSeverity>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a IncidentState. */
export type IncidentStateFilter = {
  /** This value. */
  eq?: InputMaybe<IncidentState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<IncidentState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<IncidentState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a PropertyNoticeKind. */
export type PropertyNoticeKindFilter = {
  /** This value. */
  eq?: InputMaybe<PropertyNoticeKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<PropertyNoticeKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<PropertyNoticeKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a PropertyNoticeState. */
export type PropertyNoticeStateFilter = {
  /** This value. */
  eq?: InputMaybe<PropertyNoticeState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<PropertyNoticeState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<PropertyNoticeState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a PropertyDecision. */
export type PropertyDecisionFilter = {
  /** This value. */
  eq?: InputMaybe<PropertyDecision>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<PropertyDecision>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<PropertyDecision>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ProtectiveAgency. */
export type ProtectiveAgencyFilter = {
  /** This value. */
  eq?: InputMaybe<ProtectiveAgency>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ProtectiveAgency>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ProtectiveAgency>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ProtectiveDetailState. */
export type ProtectiveDetailStateFilter = {
  /** This value. */
  eq?: InputMaybe<ProtectiveDetailState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ProtectiveDetailState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ProtectiveDetailState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ThreatLevel. */
export type ThreatLevelFilter = {
  /** This value. */
  eq?: InputMaybe<ThreatLevel>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ThreatLevel>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ThreatLevel>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a SecurityAssessmentKind. */
export type SecurityAssessmentKindFilter = {
  /** This value. */
  eq?: InputMaybe<SecurityAssessmentKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<SecurityAssessmentKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<SecurityAssessmentKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ZoningCasePath. */
export type ZoningCasePathFilter = {
  /** This value. */
  eq?: InputMaybe<ZoningCasePath>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ZoningCasePath>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ZoningCasePath>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ZoningCaseState. */
export type ZoningCaseStateFilter = {
  /** This value. */
  eq?: InputMaybe<ZoningCaseState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ZoningCaseState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ZoningCaseState>>;
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

export type _Entity = AssistanceRequest | Crisis | CyberAdvisory | Event | Facility | Incident | Mission | Person | PropertyNotice | ProtectiveDetail | SecurityAssessment | ZoningCase | ZoningOverlay;



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
  Event: Event;
  Mission: Mission;
  Person: Person;
  AssistanceRequest: AssistanceRequest;
  Crisis: Crisis;
  CyberAdvisory: CyberAdvisory;
  Facility: Facility;
  Incident: Incident;
  PropertyNotice: PropertyNotice;
  ProtectiveDetail: ProtectiveDetail;
  SecurityAssessment: SecurityAssessment;
  ZoningCase: ZoningCase;
  ZoningOverlay: ZoningOverlay;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Mission:
    ( { __typename: 'Mission' }
    & GraphQLRecursivePick<FederationTypes['Mission'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  AssistanceRequest:
    ( { __typename: 'AssistanceRequest' }
    & GraphQLRecursivePick<FederationTypes['AssistanceRequest'], {"id":true}> );
  Crisis:
    ( { __typename: 'Crisis' }
    & GraphQLRecursivePick<FederationTypes['Crisis'], {"id":true}> );
  CyberAdvisory:
    ( { __typename: 'CyberAdvisory' }
    & GraphQLRecursivePick<FederationTypes['CyberAdvisory'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  PropertyNotice:
    ( { __typename: 'PropertyNotice' }
    & GraphQLRecursivePick<FederationTypes['PropertyNotice'], {"id":true}> );
  ProtectiveDetail:
    ( { __typename: 'ProtectiveDetail' }
    & GraphQLRecursivePick<FederationTypes['ProtectiveDetail'], {"id":true}> );
  SecurityAssessment:
    ( { __typename: 'SecurityAssessment' }
    & GraphQLRecursivePick<FederationTypes['SecurityAssessment'], {"id":true}> );
  ZoningCase:
    ( { __typename: 'ZoningCase' }
    & GraphQLRecursivePick<FederationTypes['ZoningCase'], {"id":true}> );
  ZoningOverlay:
    ( { __typename: 'ZoningOverlay' }
    & GraphQLRecursivePick<FederationTypes['ZoningOverlay'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( AssistanceRequestRow )
    | ( CrisisRow )
    | ( CyberAdvisoryRow )
    | ( EntityReference )
    | ( FacilityRow )
    | ( IncidentRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( PropertyNoticeRow )
    | ( ProtectiveDetailRow )
    | ( SecurityAssessmentRow )
    | ( ZoningCaseRow )
    | ( ZoningOverlayRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AssistanceRequestRow )
    | ( CrisisRow )
    | ( CyberAdvisoryRow )
    | ( FacilityRow )
    | ( IncidentRow )
    | ( PropertyNoticeRow )
    | ( ProtectiveDetailRow )
    | ( SecurityAssessmentRow )
    | ( ZoningCaseRow )
    | ( ZoningOverlayRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Direction: Direction;
  Address: ResolverTypeWrapper<Address>;
  Location: ResolverTypeWrapper<Location>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LocationInput: LocationInput;
  Provenance: ResolverTypeWrapper<Provenance>;
  Transition: ResolverTypeWrapper<Transition>;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  EntityFilter: EntityFilter;
  access__View: Access__View;
  access__Mask: Access__Mask;
  access__DataClass: Access__DataClass;
  Event: ResolverTypeWrapper<EntityReference>;
  Mission: ResolverTypeWrapper<EntityReference>;
  Person: ResolverTypeWrapper<EntityReference>;
  PersonAccountability: ResolverTypeWrapper<PersonAccountabilityRow>;
  MissionAccountability: ResolverTypeWrapper<MissionAccountabilityRow>;
  AccountabilityCount: ResolverTypeWrapper<AccountabilityCount>;
  AccountabilityStatus: AccountabilityStatus;
  AssistanceRequest: ResolverTypeWrapper<AssistanceRequestRow>;
  AssistanceKind: AssistanceKind;
  AssistanceState: AssistanceState;
  Crisis: ResolverTypeWrapper<CrisisRow>;
  CrisisArea: ResolverTypeWrapper<CrisisArea>;
  CrisisKind: CrisisKind;
  CrisisState: CrisisState;
  CyberAdvisory: ResolverTypeWrapper<CyberAdvisoryRow>;
  CyberAdvisoryAddressee: ResolverTypeWrapper<CyberAdvisoryAddresseeRow>;
  CyberAdvisorySeverity: CyberAdvisorySeverity;
  CyberAdvisoryState: CyberAdvisoryState;
  Facility: ResolverTypeWrapper<FacilityRow>;
  FacilityKind: FacilityKind;
  Tenure: Tenure;
  FacilitiesNear: FacilitiesNear;
  Incident: ResolverTypeWrapper<IncidentRow>;
  IncidentCategory: IncidentCategory;
  IncidentSeverity: IncidentSeverity;
  IncidentState: IncidentState;
  PropertyNotice: ResolverTypeWrapper<PropertyNoticeRow>;
  PropertyNoticeKind: PropertyNoticeKind;
  PropertyNoticeState: PropertyNoticeState;
  PropertyDecision: PropertyDecision;
  PropertyUseCode: ResolverTypeWrapper<PropertyUseCodeRow>;
  ProtectiveDetail: ResolverTypeWrapper<ProtectiveDetailRow>;
  ProtectiveAgency: ProtectiveAgency;
  ProtectiveDetailState: ProtectiveDetailState;
  SecurityAssessment: ResolverTypeWrapper<SecurityAssessmentRow>;
  ThreatLevel: ThreatLevel;
  SecurityAssessmentKind: SecurityAssessmentKind;
  ZoningCase: ResolverTypeWrapper<ZoningCaseRow>;
  ZoningCriterionNote: ResolverTypeWrapper<ZoningCriterionNote>;
  ZoningCriterion: ZoningCriterion;
  ZoningCasePath: ZoningCasePath;
  ZoningCaseState: ZoningCaseState;
  ZoningOverlay: ResolverTypeWrapper<ZoningOverlayRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PersonAccountabilityConnection: ResolverTypeWrapper<Connection<PersonAccountabilityRow>>;
  PersonAccountabilityEdge: ResolverTypeWrapper<{ cursor: string; node: PersonAccountabilityRow }>;
  MissionAccountabilityConnection: ResolverTypeWrapper<Connection<MissionAccountabilityRow>>;
  MissionAccountabilityEdge: ResolverTypeWrapper<{ cursor: string; node: MissionAccountabilityRow }>;
  AssistanceRequestConnection: ResolverTypeWrapper<Connection<AssistanceRequestRow>>;
  AssistanceRequestEdge: ResolverTypeWrapper<{ cursor: string; node: AssistanceRequestRow }>;
  AssistanceRequestWhere: AssistanceRequestWhere;
  AssistanceRequestOrderField: AssistanceRequestOrderField;
  AssistanceRequestOrderBy: AssistanceRequestOrderBy;
  CrisisConnection: ResolverTypeWrapper<Connection<CrisisRow>>;
  CrisisEdge: ResolverTypeWrapper<{ cursor: string; node: CrisisRow }>;
  CrisisWhere: CrisisWhere;
  CrisisOrderField: CrisisOrderField;
  CrisisOrderBy: CrisisOrderBy;
  CyberAdvisoryConnection: ResolverTypeWrapper<Connection<CyberAdvisoryRow>>;
  CyberAdvisoryEdge: ResolverTypeWrapper<{ cursor: string; node: CyberAdvisoryRow }>;
  CyberAdvisoryWhere: CyberAdvisoryWhere;
  CyberAdvisoryOrderField: CyberAdvisoryOrderField;
  CyberAdvisoryOrderBy: CyberAdvisoryOrderBy;
  CyberAdvisoryAddresseeConnection: ResolverTypeWrapper<Connection<CyberAdvisoryAddresseeRow>>;
  CyberAdvisoryAddresseeEdge: ResolverTypeWrapper<{ cursor: string; node: CyberAdvisoryAddresseeRow }>;
  FacilityConnection: ResolverTypeWrapper<Connection<FacilityRow>>;
  FacilityEdge: ResolverTypeWrapper<{ cursor: string; node: FacilityRow }>;
  FacilityWhere: FacilityWhere;
  FacilityOrderField: FacilityOrderField;
  FacilityOrderBy: FacilityOrderBy;
  IncidentConnection: ResolverTypeWrapper<Connection<IncidentRow>>;
  IncidentEdge: ResolverTypeWrapper<{ cursor: string; node: IncidentRow }>;
  IncidentWhere: IncidentWhere;
  IncidentOrderField: IncidentOrderField;
  IncidentOrderBy: IncidentOrderBy;
  PropertyNoticeConnection: ResolverTypeWrapper<Connection<PropertyNoticeRow>>;
  PropertyNoticeEdge: ResolverTypeWrapper<{ cursor: string; node: PropertyNoticeRow }>;
  PropertyNoticeWhere: PropertyNoticeWhere;
  PropertyNoticeOrderField: PropertyNoticeOrderField;
  PropertyNoticeOrderBy: PropertyNoticeOrderBy;
  ProtectiveDetailConnection: ResolverTypeWrapper<Connection<ProtectiveDetailRow>>;
  ProtectiveDetailEdge: ResolverTypeWrapper<{ cursor: string; node: ProtectiveDetailRow }>;
  ProtectiveDetailWhere: ProtectiveDetailWhere;
  ProtectiveDetailOrderField: ProtectiveDetailOrderField;
  ProtectiveDetailOrderBy: ProtectiveDetailOrderBy;
  SecurityAssessmentConnection: ResolverTypeWrapper<Connection<SecurityAssessmentRow>>;
  SecurityAssessmentEdge: ResolverTypeWrapper<{ cursor: string; node: SecurityAssessmentRow }>;
  SecurityAssessmentWhere: SecurityAssessmentWhere;
  SecurityAssessmentOrderField: SecurityAssessmentOrderField;
  SecurityAssessmentOrderBy: SecurityAssessmentOrderBy;
  ZoningCaseConnection: ResolverTypeWrapper<Connection<ZoningCaseRow>>;
  ZoningCaseEdge: ResolverTypeWrapper<{ cursor: string; node: ZoningCaseRow }>;
  ZoningCaseWhere: ZoningCaseWhere;
  ZoningCaseOrderField: ZoningCaseOrderField;
  ZoningCaseOrderBy: ZoningCaseOrderBy;
  ZoningOverlayConnection: ResolverTypeWrapper<Connection<ZoningOverlayRow>>;
  ZoningOverlayEdge: ResolverTypeWrapper<{ cursor: string; node: ZoningOverlayRow }>;
  ZoningOverlayWhere: ZoningOverlayWhere;
  ZoningOverlayOrderField: ZoningOverlayOrderField;
  ZoningOverlayOrderBy: ZoningOverlayOrderBy;
  AssistanceKindFilter: AssistanceKindFilter;
  AssistanceStateFilter: AssistanceStateFilter;
  CrisisKindFilter: CrisisKindFilter;
  CrisisStateFilter: CrisisStateFilter;
  CyberAdvisorySeverityFilter: CyberAdvisorySeverityFilter;
  CyberAdvisoryStateFilter: CyberAdvisoryStateFilter;
  FacilityKindFilter: FacilityKindFilter;
  TenureFilter: TenureFilter;
  IncidentCategoryFilter: IncidentCategoryFilter;
  IncidentSeverityFilter: IncidentSeverityFilter;
  IncidentStateFilter: IncidentStateFilter;
  PropertyNoticeKindFilter: PropertyNoticeKindFilter;
  PropertyNoticeStateFilter: PropertyNoticeStateFilter;
  PropertyDecisionFilter: PropertyDecisionFilter;
  ProtectiveAgencyFilter: ProtectiveAgencyFilter;
  ProtectiveDetailStateFilter: ProtectiveDetailStateFilter;
  ThreatLevelFilter: ThreatLevelFilter;
  SecurityAssessmentKindFilter: SecurityAssessmentKindFilter;
  ZoningCasePathFilter: ZoningCasePathFilter;
  ZoningCaseStateFilter: ZoningCaseStateFilter;
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
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Address: Address;
  Location: Location;
  Float: Scalars['Float']['output'];
  LocationInput: LocationInput;
  Provenance: Provenance;
  Transition: Transition;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  EntityFilter: EntityFilter;
  Event: EntityReference;
  Mission: EntityReference;
  Person: EntityReference;
  PersonAccountability: PersonAccountabilityRow;
  MissionAccountability: MissionAccountabilityRow;
  AccountabilityCount: AccountabilityCount;
  AssistanceRequest: AssistanceRequestRow;
  Crisis: CrisisRow;
  CrisisArea: CrisisArea;
  CyberAdvisory: CyberAdvisoryRow;
  CyberAdvisoryAddressee: CyberAdvisoryAddresseeRow;
  Facility: FacilityRow;
  FacilitiesNear: FacilitiesNear;
  Incident: IncidentRow;
  PropertyNotice: PropertyNoticeRow;
  PropertyUseCode: PropertyUseCodeRow;
  ProtectiveDetail: ProtectiveDetailRow;
  SecurityAssessment: SecurityAssessmentRow;
  ZoningCase: ZoningCaseRow;
  ZoningCriterionNote: ZoningCriterionNote;
  ZoningOverlay: ZoningOverlayRow;
  Query: Record<PropertyKey, never>;
  PersonAccountabilityConnection: Connection<PersonAccountabilityRow>;
  PersonAccountabilityEdge: { cursor: string; node: PersonAccountabilityRow };
  MissionAccountabilityConnection: Connection<MissionAccountabilityRow>;
  MissionAccountabilityEdge: { cursor: string; node: MissionAccountabilityRow };
  AssistanceRequestConnection: Connection<AssistanceRequestRow>;
  AssistanceRequestEdge: { cursor: string; node: AssistanceRequestRow };
  AssistanceRequestWhere: AssistanceRequestWhere;
  AssistanceRequestOrderBy: AssistanceRequestOrderBy;
  CrisisConnection: Connection<CrisisRow>;
  CrisisEdge: { cursor: string; node: CrisisRow };
  CrisisWhere: CrisisWhere;
  CrisisOrderBy: CrisisOrderBy;
  CyberAdvisoryConnection: Connection<CyberAdvisoryRow>;
  CyberAdvisoryEdge: { cursor: string; node: CyberAdvisoryRow };
  CyberAdvisoryWhere: CyberAdvisoryWhere;
  CyberAdvisoryOrderBy: CyberAdvisoryOrderBy;
  CyberAdvisoryAddresseeConnection: Connection<CyberAdvisoryAddresseeRow>;
  CyberAdvisoryAddresseeEdge: { cursor: string; node: CyberAdvisoryAddresseeRow };
  FacilityConnection: Connection<FacilityRow>;
  FacilityEdge: { cursor: string; node: FacilityRow };
  FacilityWhere: FacilityWhere;
  FacilityOrderBy: FacilityOrderBy;
  IncidentConnection: Connection<IncidentRow>;
  IncidentEdge: { cursor: string; node: IncidentRow };
  IncidentWhere: IncidentWhere;
  IncidentOrderBy: IncidentOrderBy;
  PropertyNoticeConnection: Connection<PropertyNoticeRow>;
  PropertyNoticeEdge: { cursor: string; node: PropertyNoticeRow };
  PropertyNoticeWhere: PropertyNoticeWhere;
  PropertyNoticeOrderBy: PropertyNoticeOrderBy;
  ProtectiveDetailConnection: Connection<ProtectiveDetailRow>;
  ProtectiveDetailEdge: { cursor: string; node: ProtectiveDetailRow };
  ProtectiveDetailWhere: ProtectiveDetailWhere;
  ProtectiveDetailOrderBy: ProtectiveDetailOrderBy;
  SecurityAssessmentConnection: Connection<SecurityAssessmentRow>;
  SecurityAssessmentEdge: { cursor: string; node: SecurityAssessmentRow };
  SecurityAssessmentWhere: SecurityAssessmentWhere;
  SecurityAssessmentOrderBy: SecurityAssessmentOrderBy;
  ZoningCaseConnection: Connection<ZoningCaseRow>;
  ZoningCaseEdge: { cursor: string; node: ZoningCaseRow };
  ZoningCaseWhere: ZoningCaseWhere;
  ZoningCaseOrderBy: ZoningCaseOrderBy;
  ZoningOverlayConnection: Connection<ZoningOverlayRow>;
  ZoningOverlayEdge: { cursor: string; node: ZoningOverlayRow };
  ZoningOverlayWhere: ZoningOverlayWhere;
  ZoningOverlayOrderBy: ZoningOverlayOrderBy;
  AssistanceKindFilter: AssistanceKindFilter;
  AssistanceStateFilter: AssistanceStateFilter;
  CrisisKindFilter: CrisisKindFilter;
  CrisisStateFilter: CrisisStateFilter;
  CyberAdvisorySeverityFilter: CyberAdvisorySeverityFilter;
  CyberAdvisoryStateFilter: CyberAdvisoryStateFilter;
  FacilityKindFilter: FacilityKindFilter;
  TenureFilter: TenureFilter;
  IncidentCategoryFilter: IncidentCategoryFilter;
  IncidentSeverityFilter: IncidentSeverityFilter;
  IncidentStateFilter: IncidentStateFilter;
  PropertyNoticeKindFilter: PropertyNoticeKindFilter;
  PropertyNoticeStateFilter: PropertyNoticeStateFilter;
  PropertyDecisionFilter: PropertyDecisionFilter;
  ProtectiveAgencyFilter: ProtectiveAgencyFilter;
  ProtectiveDetailStateFilter: ProtectiveDetailStateFilter;
  ThreatLevelFilter: ThreatLevelFilter;
  SecurityAssessmentKindFilter: SecurityAssessmentKindFilter;
  ZoningCasePathFilter: ZoningCasePathFilter;
  ZoningCaseStateFilter: ZoningCaseStateFilter;
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

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AssistanceRequest' | 'Crisis' | 'CyberAdvisory' | 'Facility' | 'Incident' | 'PropertyNotice' | 'ProtectiveDetail' | 'SecurityAssessment' | 'ZoningCase' | 'ZoningOverlay', ParentType, ContextType>;
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

export type EventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessments?: Resolver<Maybe<ResolversTypes['SecurityAssessmentConnection']>, ParentType, ContextType, Partial<EventAssessmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'], FederationReferenceType extends FederationReferenceTypes['Mission'] = FederationReferenceTypes['Mission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, Partial<MissionFacilitiesArgs>>;
  threatLevel?: Resolver<Maybe<ResolversTypes['ThreatLevel']>, ParentType, ContextType, Partial<MissionThreatLevelArgs>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<MissionIncidentsArgs>>;
  crises?: Resolver<Maybe<ResolversTypes['CrisisConnection']>, ParentType, ContextType, Partial<MissionCrisesArgs>>;
  assistanceRequests?: Resolver<Maybe<ResolversTypes['AssistanceRequestConnection']>, ParentType, ContextType, Partial<MissionAssistanceRequestsArgs>>;
  propertyNotices?: Resolver<Maybe<ResolversTypes['PropertyNoticeConnection']>, ParentType, ContextType, Partial<MissionPropertyNoticesArgs>>;
  zoningCases?: Resolver<Maybe<ResolversTypes['ZoningCaseConnection']>, ParentType, ContextType, Partial<MissionZoningCasesArgs>>;
  protectiveDetails?: Resolver<Maybe<ResolversTypes['ProtectiveDetailConnection']>, ParentType, ContextType, Partial<MissionProtectiveDetailsArgs>>;
  cyberAdvisories?: Resolver<Maybe<ResolversTypes['CyberAdvisoryConnection']>, ParentType, ContextType, Partial<MissionCyberAdvisoriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountability?: Resolver<Array<ResolversTypes['PersonAccountability']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonAccountabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccountability'] = ResolversParentTypes['PersonAccountability']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  crisis?: Resolver<Maybe<ResolversTypes['Crisis']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountabilityStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissionAccountabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionAccountability'] = ResolversParentTypes['MissionAccountability']> = {
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['AccountabilityCount']>, ParentType, ContextType>;
  unaccounted?: Resolver<Maybe<ResolversTypes['PersonAccountabilityConnection']>, ParentType, ContextType, Partial<MissionAccountabilityUnaccountedArgs>>;
};

export type AccountabilityCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountabilityCount'] = ResolversParentTypes['AccountabilityCount']> = {
  status?: Resolver<ResolversTypes['AccountabilityStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssistanceRequest'] = ResolversParentTypes['AssistanceRequest'], FederationReferenceType extends FederationReferenceTypes['AssistanceRequest'] = FederationReferenceTypes['AssistanceRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crisis?: Resolver<Maybe<ResolversTypes['Crisis']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssistanceKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceState'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis'], FederationReferenceType extends FederationReferenceTypes['Crisis'] = FederationReferenceTypes['Crisis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Crisis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CrisisKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CrisisState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['CrisisArea'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  affectedFacilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, Partial<CrisisAffectedFacilitiesArgs>>;
  accountability?: Resolver<Array<ResolversTypes['AccountabilityCount']>, ParentType, ContextType>;
  accountabilityByMission?: Resolver<Maybe<ResolversTypes['MissionAccountabilityConnection']>, ParentType, ContextType, Partial<CrisisAccountabilityByMissionArgs>>;
  assistanceRequests?: Resolver<Maybe<ResolversTypes['AssistanceRequestConnection']>, ParentType, ContextType, Partial<CrisisAssistanceRequestsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrisisAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrisisArea'] = ResolversParentTypes['CrisisArea']> = {
  centre?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  radiusKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CyberAdvisoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisory'] = ResolversParentTypes['CyberAdvisory'], FederationReferenceType extends FederationReferenceTypes['CyberAdvisory'] = FederationReferenceTypes['CyberAdvisory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CyberAdvisory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CyberAdvisorySeverity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CyberAdvisoryState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  addressees?: Resolver<Maybe<ResolversTypes['CyberAdvisoryAddresseeConnection']>, ParentType, ContextType, Partial<CyberAdvisoryAddresseesArgs>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CyberAdvisoryAddresseeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisoryAddressee'] = ResolversParentTypes['CyberAdvisoryAddressee']> = {
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inviolable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commercialShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<FacilityIncidentsArgs>>;
  assessments?: Resolver<Maybe<ResolversTypes['SecurityAssessmentConnection']>, ParentType, ContextType, Partial<FacilityAssessmentsArgs>>;
  threatLevel?: Resolver<Maybe<ResolversTypes['ThreatLevel']>, ParentType, ContextType, Partial<FacilityThreatLevelArgs>>;
  propertyNotices?: Resolver<Maybe<ResolversTypes['PropertyNoticeConnection']>, ParentType, ContextType, Partial<FacilityPropertyNoticesArgs>>;
  zoningCases?: Resolver<Maybe<ResolversTypes['ZoningCaseConnection']>, ParentType, ContextType, Partial<FacilityZoningCasesArgs>>;
  overlays?: Resolver<Maybe<Array<ResolversTypes['ZoningOverlay']>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['IncidentSeverity']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offenceBasis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['SecurityAssessment']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PropertyNotice'] = ResolversParentTypes['PropertyNotice'], FederationReferenceType extends FederationReferenceTypes['PropertyNotice'] = FederationReferenceTypes['PropertyNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PropertyNoticeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PropertyNoticeState'], ParentType, ContextType>;
  proposedAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  intendedUse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaSquareMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  commercialUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PropertyNoticeDaysLeftArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['PropertyDecision']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  executedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyUseCodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PropertyUseCode'] = ResolversParentTypes['PropertyUseCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProtectiveDetailResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProtectiveDetail'] = ResolversParentTypes['ProtectiveDetail'], FederationReferenceType extends FederationReferenceTypes['ProtectiveDetail'] = FederationReferenceTypes['ProtectiveDetail']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProtectiveDetail']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  protectee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  protecteeOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ProtectiveAgency'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProtectiveDetailState'], ParentType, ContextType>;
  threatLevel?: Resolver<Maybe<ResolversTypes['ThreatLevel']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  venues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  itinerary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecurityAssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecurityAssessment'] = ResolversParentTypes['SecurityAssessment'], FederationReferenceType extends FederationReferenceTypes['SecurityAssessment'] = FederationReferenceTypes['SecurityAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecurityAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecurityAssessmentKind'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ThreatLevel'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoningCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningCase'] = ResolversParentTypes['ZoningCase'], FederationReferenceType extends FederationReferenceTypes['ZoningCase'] = FederationReferenceTypes['ZoningCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ZoningCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  zoneClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['ZoningCasePath'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ZoningCaseState'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['ZoningCriterionNote']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoningCriterionNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningCriterionNote'] = ResolversParentTypes['ZoningCriterionNote']> = {
  criterion?: Resolver<ResolversTypes['ZoningCriterion'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ZoningOverlayResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningOverlay'] = ResolversParentTypes['ZoningOverlay'], FederationReferenceType extends FederationReferenceTypes['ZoningOverlay'] = FederationReferenceTypes['ZoningOverlay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ZoningOverlay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDiplomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assistanceRequest?: Resolver<Maybe<ResolversTypes['AssistanceRequest']>, ParentType, ContextType, RequireFields<QueryAssistanceRequestArgs, 'id'>>;
  assistanceRequests?: Resolver<Maybe<ResolversTypes['AssistanceRequestConnection']>, ParentType, ContextType, Partial<QueryAssistanceRequestsArgs>>;
  crisis?: Resolver<Maybe<ResolversTypes['Crisis']>, ParentType, ContextType, RequireFields<QueryCrisisArgs, 'id'>>;
  crises?: Resolver<Maybe<ResolversTypes['CrisisConnection']>, ParentType, ContextType, Partial<QueryCrisesArgs>>;
  cyberAdvisory?: Resolver<Maybe<ResolversTypes['CyberAdvisory']>, ParentType, ContextType, RequireFields<QueryCyberAdvisoryArgs, 'id'>>;
  cyberAdvisories?: Resolver<Maybe<ResolversTypes['CyberAdvisoryConnection']>, ParentType, ContextType, Partial<QueryCyberAdvisoriesArgs>>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityArgs, 'id'>>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, Partial<QueryFacilitiesArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  propertyNotice?: Resolver<Maybe<ResolversTypes['PropertyNotice']>, ParentType, ContextType, RequireFields<QueryPropertyNoticeArgs, 'id'>>;
  propertyNotices?: Resolver<Maybe<ResolversTypes['PropertyNoticeConnection']>, ParentType, ContextType, Partial<QueryPropertyNoticesArgs>>;
  propertyUseCodes?: Resolver<Array<ResolversTypes['PropertyUseCode']>, ParentType, ContextType>;
  protectiveDetail?: Resolver<Maybe<ResolversTypes['ProtectiveDetail']>, ParentType, ContextType, RequireFields<QueryProtectiveDetailArgs, 'id'>>;
  protectiveDetails?: Resolver<Maybe<ResolversTypes['ProtectiveDetailConnection']>, ParentType, ContextType, Partial<QueryProtectiveDetailsArgs>>;
  securityAssessment?: Resolver<Maybe<ResolversTypes['SecurityAssessment']>, ParentType, ContextType, RequireFields<QuerySecurityAssessmentArgs, 'id'>>;
  securityAssessments?: Resolver<Maybe<ResolversTypes['SecurityAssessmentConnection']>, ParentType, ContextType, Partial<QuerySecurityAssessmentsArgs>>;
  zoningCase?: Resolver<Maybe<ResolversTypes['ZoningCase']>, ParentType, ContextType, RequireFields<QueryZoningCaseArgs, 'id'>>;
  zoningCases?: Resolver<Maybe<ResolversTypes['ZoningCaseConnection']>, ParentType, ContextType, Partial<QueryZoningCasesArgs>>;
  zoningOverlay?: Resolver<Maybe<ResolversTypes['ZoningOverlay']>, ParentType, ContextType, RequireFields<QueryZoningOverlayArgs, 'id'>>;
  zoningOverlays?: Resolver<Maybe<ResolversTypes['ZoningOverlayConnection']>, ParentType, ContextType, Partial<QueryZoningOverlaysArgs>>;
  overlaysAt?: Resolver<Array<ResolversTypes['ZoningOverlay']>, ParentType, ContextType, RequireFields<QueryOverlaysAtArgs, 'location'>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type PersonAccountabilityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccountabilityConnection'] = ResolversParentTypes['PersonAccountabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonAccountabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonAccountability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAccountabilityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonAccountabilityEdge'] = ResolversParentTypes['PersonAccountabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonAccountability'], ParentType, ContextType>;
};

export type MissionAccountabilityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionAccountabilityConnection'] = ResolversParentTypes['MissionAccountabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissionAccountabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MissionAccountability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionAccountabilityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionAccountabilityEdge'] = ResolversParentTypes['MissionAccountabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissionAccountability'], ParentType, ContextType>;
};

export type AssistanceRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssistanceRequestConnection'] = ResolversParentTypes['AssistanceRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssistanceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssistanceRequestEdge'] = ResolversParentTypes['AssistanceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceRequest'], ParentType, ContextType>;
};

export type CrisisConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrisisConnection'] = ResolversParentTypes['CrisisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CrisisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Crisis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrisisEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrisisEdge'] = ResolversParentTypes['CrisisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crisis'], ParentType, ContextType>;
};

export type CyberAdvisoryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisoryConnection'] = ResolversParentTypes['CyberAdvisoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CyberAdvisoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CyberAdvisory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CyberAdvisoryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisoryEdge'] = ResolversParentTypes['CyberAdvisoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CyberAdvisory'], ParentType, ContextType>;
};

export type CyberAdvisoryAddresseeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisoryAddresseeConnection'] = ResolversParentTypes['CyberAdvisoryAddresseeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CyberAdvisoryAddresseeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CyberAdvisoryAddressee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CyberAdvisoryAddresseeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CyberAdvisoryAddresseeEdge'] = ResolversParentTypes['CyberAdvisoryAddresseeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CyberAdvisoryAddressee'], ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type PropertyNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PropertyNoticeConnection'] = ResolversParentTypes['PropertyNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PropertyNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PropertyNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PropertyNoticeEdge'] = ResolversParentTypes['PropertyNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyNotice'], ParentType, ContextType>;
};

export type ProtectiveDetailConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProtectiveDetailConnection'] = ResolversParentTypes['ProtectiveDetailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProtectiveDetailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProtectiveDetail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtectiveDetailEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProtectiveDetailEdge'] = ResolversParentTypes['ProtectiveDetailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProtectiveDetail'], ParentType, ContextType>;
};

export type SecurityAssessmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecurityAssessmentConnection'] = ResolversParentTypes['SecurityAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecurityAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SecurityAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityAssessmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecurityAssessmentEdge'] = ResolversParentTypes['SecurityAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityAssessment'], ParentType, ContextType>;
};

export type ZoningCaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningCaseConnection'] = ResolversParentTypes['ZoningCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoningCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ZoningCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoningCaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningCaseEdge'] = ResolversParentTypes['ZoningCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ZoningCase'], ParentType, ContextType>;
};

export type ZoningOverlayConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningOverlayConnection'] = ResolversParentTypes['ZoningOverlayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoningOverlayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ZoningOverlay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoningOverlayEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZoningOverlayEdge'] = ResolversParentTypes['ZoningOverlayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ZoningOverlay'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AssistanceRequest' | 'Crisis' | 'CyberAdvisory' | 'Event' | 'Facility' | 'Incident' | 'Mission' | 'Person' | 'PropertyNotice' | 'ProtectiveDetail' | 'SecurityAssessment' | 'ZoningCase' | 'ZoningOverlay', ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAccountability?: PersonAccountabilityResolvers<ContextType>;
  MissionAccountability?: MissionAccountabilityResolvers<ContextType>;
  AccountabilityCount?: AccountabilityCountResolvers<ContextType>;
  AssistanceRequest?: AssistanceRequestResolvers<ContextType>;
  Crisis?: CrisisResolvers<ContextType>;
  CrisisArea?: CrisisAreaResolvers<ContextType>;
  CyberAdvisory?: CyberAdvisoryResolvers<ContextType>;
  CyberAdvisoryAddressee?: CyberAdvisoryAddresseeResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  PropertyNotice?: PropertyNoticeResolvers<ContextType>;
  PropertyUseCode?: PropertyUseCodeResolvers<ContextType>;
  ProtectiveDetail?: ProtectiveDetailResolvers<ContextType>;
  SecurityAssessment?: SecurityAssessmentResolvers<ContextType>;
  ZoningCase?: ZoningCaseResolvers<ContextType>;
  ZoningCriterionNote?: ZoningCriterionNoteResolvers<ContextType>;
  ZoningOverlay?: ZoningOverlayResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  PersonAccountabilityConnection?: PersonAccountabilityConnectionResolvers<ContextType>;
  PersonAccountabilityEdge?: PersonAccountabilityEdgeResolvers<ContextType>;
  MissionAccountabilityConnection?: MissionAccountabilityConnectionResolvers<ContextType>;
  MissionAccountabilityEdge?: MissionAccountabilityEdgeResolvers<ContextType>;
  AssistanceRequestConnection?: AssistanceRequestConnectionResolvers<ContextType>;
  AssistanceRequestEdge?: AssistanceRequestEdgeResolvers<ContextType>;
  CrisisConnection?: CrisisConnectionResolvers<ContextType>;
  CrisisEdge?: CrisisEdgeResolvers<ContextType>;
  CyberAdvisoryConnection?: CyberAdvisoryConnectionResolvers<ContextType>;
  CyberAdvisoryEdge?: CyberAdvisoryEdgeResolvers<ContextType>;
  CyberAdvisoryAddresseeConnection?: CyberAdvisoryAddresseeConnectionResolvers<ContextType>;
  CyberAdvisoryAddresseeEdge?: CyberAdvisoryAddresseeEdgeResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  PropertyNoticeConnection?: PropertyNoticeConnectionResolvers<ContextType>;
  PropertyNoticeEdge?: PropertyNoticeEdgeResolvers<ContextType>;
  ProtectiveDetailConnection?: ProtectiveDetailConnectionResolvers<ContextType>;
  ProtectiveDetailEdge?: ProtectiveDetailEdgeResolvers<ContextType>;
  SecurityAssessmentConnection?: SecurityAssessmentConnectionResolvers<ContextType>;
  SecurityAssessmentEdge?: SecurityAssessmentEdgeResolvers<ContextType>;
  ZoningCaseConnection?: ZoningCaseConnectionResolvers<ContextType>;
  ZoningCaseEdge?: ZoningCaseEdgeResolvers<ContextType>;
  ZoningOverlayConnection?: ZoningOverlayConnectionResolvers<ContextType>;
  ZoningOverlayEdge?: ZoningOverlayEdgeResolvers<ContextType>;
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

