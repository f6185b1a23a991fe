// Generated from the schema; do not edit.
import type { CountryRow } from '../modules/country/country.tables';
import type { DiplomaticRelationsRow } from '../modules/country/country.tables';
import type { MissionRow } from '../modules/mission/mission.tables';
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
  /** A legal day, `YYYY-MM-DD`; a day is a day in Washington (US Eastern time). */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its offset; answers are in UTC with milliseconds. */
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

/** A postal address. What may be read of it is decided where it stands. */
export type Address = {
  __typename?: 'Address';
  /** Data class: PUBLIC_RECORD. */
  street?: Maybe<Scalars['String']['output']>;
  /** Data class: PUBLIC_RECORD. */
  city?: Maybe<Scalars['String']['output']>;
  /**
   * Two-letter code of the state, or DC.
   *
   * Data class: PUBLIC_RECORD.
   */
  state?: Maybe<Scalars['String']['output']>;
  /** Data class: PUBLIC_RECORD. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /**
   * Where the address lies, when it is known to the building or the block.
   *
   * Data class: PUBLIC_RECORD.
   */
  location?: Maybe<Location>;
};

/** A point on the map (WGS 84). */
export type Location = {
  __typename?: 'Location';
  /**
   * Degrees north, -90 to 90.
   *
   * Data class: PUBLIC_RECORD.
   */
  latitude: Scalars['Float']['output'];
  /**
   * Degrees east, -180 to 180.
   *
   * Data class: PUBLIC_RECORD.
   */
  longitude: Scalars['Float']['output'];
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
  /** Data class: PUBLIC_RECORD. */
  at: Scalars['DateTime']['output'];
  /**
   * Who recorded it: a role or a mission, never a private person.
   *
   * Data class: PUBLIC_RECORD.
   */
  by?: Maybe<Scalars['String']['output']>;
  /** Data class: PUBLIC_RECORD. */
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

/** Finds records by the entity they refer to. */
export type EntityFilter = {
  id?: InputMaybe<IdFilter>;
};

/** Finds records by the country they refer to. */
export type CountryFilter = {
  /** ISO 3166-1 alpha-2 code; ISO 3166-3 for withdrawn States. */
  code?: InputMaybe<StringFilter>;
};

/** What kind of data a field shows, for deciding who may read it. */
export type Access__DataClass =
  /** Mission name, address, head, phone. */
  | 'MISSION_PUBLIC'
  /** Facility kind and address of chanceries, consular posts (residences: see home address). */
  | 'FACILITY_ADDRESS'
  /** Diplomatic List entry (officer, rank, title, asterisk, spouse name). */
  | 'DIPLOMATIC_LIST'
  /** Order of precedence. */
  | 'PRECEDENCE'
  /** Agreement, leader visit, published visa issuance, guidance text. */
  | 'PUBLIC_RECORD'
  /** Public event, exchange programme (title, dates, place, institution). */
  | 'PUBLIC_EVENT'
  /** A&T, service, employees. */
  | 'STAFF'
  /** Birth date, passport, PID, home address. */
  | 'PERSONAL_DATA'
  /** Children and other dependants. */
  | 'DEPENDANT'
  /** Immunity answer. */
  | 'IMMUNITY'
  /** Visa case. */
  | 'VISA_CASE'
  /** Tax card. */
  | 'TAX_CARD'
  /** Vehicle, licence, points. */
  | 'VEHICLE_LICENCE'
  /** Customs, travel notice. */
  | 'CUSTOMS_TRAVEL'
  /** Benefit request. */
  | 'BENEFIT_REQUEST'
  /** Property case. */
  | 'PROPERTY_CASE'
  /** Security assessment, protective itinerary. */
  | 'SECURITY_ASSESSMENT'
  /** Incident. */
  | 'INCIDENT'
  /** Crisis (kind, area, state), circular, cyber advisory. */
  | 'CRISIS'
  /** Crisis accountability. */
  | 'CRISIS_ACCOUNTABILITY'
  /** Agrément. */
  | 'AGREMENT'
  /** Dispute, waiver. */
  | 'DISPUTE'
  /** Domestic worker file. */
  | 'DOMESTIC_WORKER'
  /** Event detail beyond the public part. */
  | 'EVENT_DETAIL'
  /** Event guest list. */
  | 'GUEST_LIST'
  /** Exchange participant. */
  | 'PARTICIPANT'
  /** Engagement, open issue. */
  | 'ENGAGEMENT'
  /** Diplomatic note. */
  | 'NOTE'
  /** Reciprocity settings. */
  | 'RECIPROCITY'
  /** Compliance result. */
  | 'COMPLIANCE'
  /** Audit log. */
  | 'AUDIT';

/** A State, or another body that sends missions or receives nationals: the countries of ISO 3166-1, withdrawn States of ISO 3166-3, Kosovo, and the European Union. */
export type Country = Node & {
  __typename?: 'Country';
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
   * ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`).
   *
   * Data class: MISSION_PUBLIC.
   */
  code: Scalars['String']['output'];
  /**
   * ISO 3166-1 alpha-3 code.
   *
   * Data class: MISSION_PUBLIC.
   */
  alpha3?: Maybe<Scalars['String']['output']>;
  /**
   * Short name in English.
   *
   * Data class: MISSION_PUBLIC.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * Formal name in English.
   *
   * Data class: MISSION_PUBLIC.
   */
  officialName?: Maybe<Scalars['String']['output']>;
  /**
   * Region of the United Nations M49 standard.
   *
   * Data class: MISSION_PUBLIC.
   */
  region?: Maybe<Scalars['String']['output']>;
  /**
   * Subregion of the United Nations M49 standard.
   *
   * Data class: MISSION_PUBLIC.
   */
  subregion?: Maybe<Scalars['String']['output']>;
  /**
   * The day a withdrawn State ceased to exist under this code; null for present ones.
   *
   * Data class: MISSION_PUBLIC.
   */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The diplomatic relations of the host State with this one, on a day (today unless told); null when none were ever recorded (VCDR 2).
   *
   * Data class: MISSION_PUBLIC.
   */
  relations?: Maybe<DiplomaticRelations>;
  /**
   * The missions that this State maintains here; consular posts are missions, too.
   *
   * Data class: MISSION_PUBLIC.
   */
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
  /** Data class: MISSION_PUBLIC. */
  status?: Maybe<RelationsStatus>;
  /**
   * The day from which this holds.
   *
   * Data class: MISSION_PUBLIC.
   */
  since?: Maybe<Scalars['Date']['output']>;
  /**
   * The day on which it ended; null while it holds.
   *
   * Data class: MISSION_PUBLIC.
   */
  until?: Maybe<Scalars['Date']['output']>;
  /**
   * The third State that guards the interests of the sending State while relations are broken (VCDR 45, 46).
   *
   * Data class: MISSION_PUBLIC.
   */
  protectingPower?: Maybe<Country>;
  /**
   * What the status rests on, e.g. a note or a proclamation.
   *
   * Data class: MISSION_PUBLIC.
   */
  legalBasis?: Maybe<Scalars['String']['output']>;
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

/** A foreign mission in the host country: an embassy, a consular post, a mission to an international organization, and every other office of 22 USC 4302. */
export type Mission = Node & {
  __typename?: 'Mission';
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
   * Data class: MISSION_PUBLIC.
   */
  version: Scalars['Int']['output'];
  /**
   * Name as the mission itself bears it.
   *
   * Data class: MISSION_PUBLIC.
   */
  name?: Maybe<Scalars['String']['output']>;
  /** Data class: MISSION_PUBLIC. */
  kind?: Maybe<MissionKind>;
  /**
   * Where the mission stands in its life cycle (VCDR 2, 12; VCCR 4).
   *
   * Data class: MISSION_PUBLIC.
   */
  state?: Maybe<MissionState>;
  /**
   * What follows from the state: whether the mission is working.
   *
   * Data class: MISSION_PUBLIC.
   */
  status?: Maybe<MissionStatus>;
  /**
   * The State, or the body, that sends the mission.
   *
   * Data class: MISSION_PUBLIC.
   */
  sendingState?: Maybe<Country>;
  /**
   * The mission that a consular post or branch belongs to.
   *
   * Data class: MISSION_PUBLIC.
   */
  parent?: Maybe<Mission>;
  /**
   * The consular posts and branches of this mission.
   *
   * Data class: MISSION_PUBLIC.
   */
  posts?: Maybe<MissionConnection>;
  /**
   * The area assigned to a consular post (VCCR 1(1)(b), 4).
   *
   * Data class: MISSION_PUBLIC.
   */
  consularDistrict?: Maybe<Scalars['String']['output']>;
  /**
   * The organization to which a permanent mission is accredited, e.g. United Nations.
   *
   * Data class: MISSION_PUBLIC.
   */
  organization?: Maybe<Scalars['String']['output']>;
  /** Data class: MISSION_PUBLIC. */
  address?: Maybe<Address>;
  /**
   * City of the seat.
   *
   * Data class: MISSION_PUBLIC.
   */
  city?: Maybe<Scalars['String']['output']>;
  /** Data class: MISSION_PUBLIC. */
  telephone?: Maybe<Scalars['String']['output']>;
  /** Data class: MISSION_PUBLIC. */
  email?: Maybe<Scalars['String']['output']>;
  /** Data class: MISSION_PUBLIC. */
  website?: Maybe<Scalars['String']['output']>;
  /**
   * The day, or the first day of the year, on which the mission opened, as far as known.
   *
   * Data class: MISSION_PUBLIC.
   */
  establishedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * How exactly `establishedOn` is known.
   *
   * Data class: MISSION_PUBLIC.
   */
  establishedPrecision?: Maybe<DatePrecision>;
  /**
   * The day on which the mission closed.
   *
   * Data class: MISSION_PUBLIC.
   */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Steps of the mission's life, oldest first.
   *
   * Data class: MISSION_PUBLIC.
   */
  history?: Maybe<Array<Transition>>;
  /** Data class: MISSION_PUBLIC. */
  provenance?: Maybe<Provenance>;
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

/** How exactly a date is known. */
export type DatePrecision =
  | 'YEAR'
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
  | 'ACTIVE'
  | 'SUSPENDED'
  /** Closed, or never opened. */
  | 'CLOSED';

export type Query = {
  __typename?: 'Query';
  /**
   * The country with a code, or null.
   *
   * Data class: MISSION_PUBLIC.
   */
  country?: Maybe<Country>;
  /**
   * All countries that the graph knows.
   *
   * Data class: MISSION_PUBLIC.
   */
  countries?: Maybe<CountryConnection>;
  /**
   * The mission with an id, or null.
   *
   * Data class: MISSION_PUBLIC.
   */
  mission?: Maybe<Mission>;
  /**
   * The register of missions.
   *
   * Data class: MISSION_PUBLIC.
   */
  missions?: Maybe<MissionConnection>;
  /**
   * Anything with an identity, by its id, wherever in the graph it is kept; null when there is no such thing.
   *
   * Data class: PUBLIC_RECORD.
   */
  node?: Maybe<Node>;
  /**
   * Several things by their ids, in the order of the ids; null in place of one that does not exist. At most 200.
   *
   * Data class: PUBLIC_RECORD.
   */
  nodes?: Maybe<Array<Maybe<Node>>>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CountryWhere>;
  orderBy?: InputMaybe<Array<CountryOrderBy>>;
};


export type QueryMissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<MissionWhere>;
  orderBy?: InputMaybe<Array<MissionOrderBy>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

export type Facility = Node & {
  __typename?: 'Facility';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of a list of Country. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: MISSION_PUBLIC.
   */
  edges?: Maybe<Array<CountryEdge>>;
  /**
   * The rows.
   *
   * Data class: MISSION_PUBLIC.
   */
  nodes?: Maybe<Array<Country>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: MISSION_PUBLIC.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Country, with its cursor. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: MISSION_PUBLIC.
   */
  node?: Maybe<Country>;
};

/** Which rows of a list of Country are wanted. A test that is null or absent constrains nothing. */
export type CountryWhere = {
  code?: InputMaybe<StringFilter>;
  alpha3?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  officialName?: InputMaybe<StringFilter>;
  region?: InputMaybe<StringFilter>;
  subregion?: InputMaybe<StringFilter>;
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
  | 'CODE'
  | 'NAME'
  | 'REGION'
  | 'SUBREGION';

/** One term of the order of a list of Country; the id always decides last. */
export type CountryOrderBy = {
  field: CountryOrderField;
  direction: Direction;
};

/** A page of a list of Mission. */
export type MissionConnection = {
  __typename?: 'MissionConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: MISSION_PUBLIC.
   */
  edges?: Maybe<Array<MissionEdge>>;
  /**
   * The rows.
   *
   * Data class: MISSION_PUBLIC.
   */
  nodes?: Maybe<Array<Mission>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: MISSION_PUBLIC.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Mission, with its cursor. */
export type MissionEdge = {
  __typename?: 'MissionEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: MISSION_PUBLIC.
   */
  node?: Maybe<Mission>;
};

/** Which rows of a list of Mission are wanted. A test that is null or absent constrains nothing. */
export type MissionWhere = {
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  kind?: InputMaybe<MissionKindFilter>;
  state?: InputMaybe<MissionStateFilter>;
  status?: InputMaybe<MissionStatusFilter>;
  sendingState?: InputMaybe<CountryFilter>;
  parent?: InputMaybe<EntityFilter>;
  organization?: InputMaybe<StringFilter>;
  city?: InputMaybe<StringFilter>;
  establishedOn?: InputMaybe<DateFilter>;
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
  | 'NAME'
  | 'KIND'
  | 'CITY'
  | 'ESTABLISHED_ON';

/** One term of the order of a list of Mission; the id always decides last. */
export type MissionOrderBy = {
  field: MissionOrderField;
  direction: Direction;
};

/** Tests on a MissionKind. */
export type MissionKindFilter = {
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

export type _Entity = Country | Facility | Mission;



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
  Mission: Mission;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & ( GraphQLRecursivePick<FederationTypes['Country'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['Country'], {"id":true}> ) );
  Mission:
    ( { __typename: 'Mission' }
    & GraphQLRecursivePick<FederationTypes['Mission'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( CountryRow )
    | ( EntityReference )
    | ( MissionRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CountryRow )
    | ( MissionRow )
    | ( EntityReference )
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
  Provenance: ResolverTypeWrapper<Provenance>;
  Transition: ResolverTypeWrapper<Transition>;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  DateFilter: DateFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  access__DataClass: Access__DataClass;
  Country: ResolverTypeWrapper<CountryRow>;
  DiplomaticRelations: ResolverTypeWrapper<DiplomaticRelationsRow>;
  RelationsStatus: RelationsStatus;
  Mission: ResolverTypeWrapper<MissionRow>;
  DatePrecision: DatePrecision;
  MissionKind: MissionKind;
  MissionState: MissionState;
  MissionStatus: MissionStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Facility: ResolverTypeWrapper<EntityReference>;
  CountryConnection: ResolverTypeWrapper<Connection<CountryRow>>;
  CountryEdge: ResolverTypeWrapper<{ cursor: string; node: CountryRow }>;
  CountryWhere: CountryWhere;
  CountryOrderField: CountryOrderField;
  CountryOrderBy: CountryOrderBy;
  MissionConnection: ResolverTypeWrapper<Connection<MissionRow>>;
  MissionEdge: ResolverTypeWrapper<{ cursor: string; node: MissionRow }>;
  MissionWhere: MissionWhere;
  MissionOrderField: MissionOrderField;
  MissionOrderBy: MissionOrderBy;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Provenance: Provenance;
  Transition: Transition;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  DateFilter: DateFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  Country: CountryRow;
  DiplomaticRelations: DiplomaticRelationsRow;
  Mission: MissionRow;
  Query: Record<PropertyKey, never>;
  Facility: EntityReference;
  CountryConnection: Connection<CountryRow>;
  CountryEdge: { cursor: string; node: CountryRow };
  CountryWhere: CountryWhere;
  CountryOrderBy: CountryOrderBy;
  MissionConnection: Connection<MissionRow>;
  MissionEdge: { cursor: string; node: MissionRow };
  MissionWhere: MissionWhere;
  MissionOrderBy: MissionOrderBy;
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
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  class: Array<Access__DataClass>;
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
  __resolveType: TypeResolveFn<'Country' | 'Mission' | 'Facility', ParentType, ContextType>;
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

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alpha3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relations?: Resolver<Maybe<ResolversTypes['DiplomaticRelations']>, ParentType, ContextType, Partial<CountryRelationsArgs>>;
  missions?: Resolver<Maybe<ResolversTypes['MissionConnection']>, ParentType, ContextType, Partial<CountryMissionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticRelationsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticRelations'] = ResolversParentTypes['DiplomaticRelations']> = {
  status?: Resolver<Maybe<ResolversTypes['RelationsStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  protectingPower?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'], FederationReferenceType extends FederationReferenceTypes['Mission'] = FederationReferenceTypes['Mission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MissionKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MissionState']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MissionStatus']>, ParentType, ContextType>;
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
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType, RequireFields<QueryMissionArgs, 'id'>>;
  missions?: Resolver<Maybe<ResolversTypes['MissionConnection']>, ParentType, ContextType, Partial<QueryMissionsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['CountryEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type MissionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionConnection'] = ResolversParentTypes['MissionConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['MissionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Mission']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissionEdge'] = ResolversParentTypes['MissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Country' | 'Facility' | 'Mission', ParentType, ContextType>;
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
  Country?: CountryResolvers<ContextType>;
  DiplomaticRelations?: DiplomaticRelationsResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  MissionConnection?: MissionConnectionResolvers<ContextType>;
  MissionEdge?: MissionEdgeResolvers<ContextType>;
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

