// Generated from the schema; do not edit.
import type { BenefitRow } from '../modules/benefit/benefit.tables';
import type { CustomsClearanceRow } from '../modules/customs-clearance/customs-clearance.tables';
import type { DomesticWorkerFileRow } from '../modules/domestic-worker/domestic-worker.tables';
import type { DomesticWorkerCheckRow } from '../modules/domestic-worker/domestic-worker.tables';
import type { DriverLicenceRow } from '../modules/driver-licence/driver-licence.tables';
import type { TrafficViolationRow } from '../modules/driver-licence/driver-licence.tables';
import type { OutstandingDocumentRow } from '../modules/outstanding-document/outstanding-document.tables';
import type { ReciprocitySettingRow } from '../modules/reciprocity/reciprocity.tables';
import type { TaxCardRow } from '../modules/tax-card/tax-card.tables';
import type { TravelNoticeRow } from '../modules/travel-notice/travel-notice.tables';
import type { VehicleRow } from '../modules/vehicle/vehicle.tables';
import type { LiabilityPolicyRow } from '../modules/vehicle/vehicle.tables';
import type { VisaCaseRow } from '../modules/visa-case/visa-case.tables';
import type { VisaIssuanceRow } from '../modules/visa-issuance/visa-issuance.tables';
import type { VisaIssuanceTotalRow } from '../modules/visa-issuance/visa-issuance.tables';
import type { WorkAuthorizationRow } from '../modules/work-authorization/work-authorization.tables';
import type { Connection } from '@fmg/shared/pagination/connection';
import type { CountryReference } from '@fmg/shared/graphql/references';
import type { EntityReference } from '@fmg/shared/graphql/references';
import type { WithFacts } from '@fmg/shared/graphql/references';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
  /** A legal day, `YYYY-MM-DD`; a day is a day in Washington (US Eastern time). */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its offset; answers are in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number, written as text. */
  Decimal: { input: string; output: string; }
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

/** One value of one dimension that a group has in common. */
export type GroupKey = {
  __typename?: 'GroupKey';
  /**
   * The dimension, as it was named in `groupBy`.
   *
   * Data class: PUBLIC_RECORD.
   */
  dimension: Scalars['String']['output'];
  /**
   * The value; null for records that have none.
   *
   * Data class: PUBLIC_RECORD.
   */
  value?: Maybe<Scalars['String']['output']>;
  /**
   * The value in words, when it is a code.
   *
   * Data class: PUBLIC_RECORD.
   */
  label?: Maybe<Scalars['String']['output']>;
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

/** Tests on a number. */
export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
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

export type AccreditationCase = {
  __typename?: 'AccreditationCase';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  documentFacts: Scalars['Facts']['output'];
  /**
   * Documents that have to go back now that the post has ended: identity cards of the holder and the household, and the holder's tax cards, plates and licence. The case is not done before each is given back or reported lost (R48). Empty while the post lasts.
   *
   * Data class: STAFF.
   */
  outstandingDocuments?: Maybe<Array<OutstandingDocument>>;
};

export type Country = {
  __typename?: 'Country';
  /**
   * ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`).
   *
   * Data class: PUBLIC_RECORD.
   */
  code: Scalars['String']['output'];
  /**
   * How benefits are set for the missions of this State on a day (today unless told), by benefit (22 USC 4304(b); VCDR 47).
   *
   * Data class: RECIPROCITY.
   */
  reciprocity?: Maybe<Array<ReciprocitySetting>>;
  /**
   * What the missions of this State must do before travel, on a day (today unless told); `NONE` where no control was ever recorded (22 USC 4304(b), 4316).
   *
   * Data class: RECIPROCITY.
   */
  travelRegime?: Maybe<TravelRegime>;
  /**
   * Published figures of visas issued to nationals of this country, added up by what they have in common. Groups never mix the yearly and the monthly series.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaIssuances?: Maybe<Array<VisaIssuanceGroup>>;
};


export type CountryReciprocityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryTravelRegimeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  referencePoint?: InputMaybe<TravelReferencePoint>;
};


export type CountryVisaIssuancesArgs = {
  groupBy: Array<VisaIssuanceDimension>;
  where?: InputMaybe<VisaIssuanceWhere>;
  orderBy?: InputMaybe<Array<VisaIssuanceGroupOrderBy>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type DiplomaticListEntry = {
  __typename?: 'DiplomaticListEntry';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  statusFacts: Scalars['Facts']['output'];
  /**
   * Whether the officer has the full immunity of a diplomatic agent; who has not bears an asterisk on the list (VCDR 31, 38).
   *
   * Data class: DIPLOMATIC_LIST. Seen also by everyone.
   */
  fullImmunity?: Maybe<Scalars['Boolean']['output']>;
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
   * Visa cases that the mission submitted, the latest first (22 CFR 41.21 to 41.26).
   *
   * Data class: VISA_CASE.
   */
  visaCases?: Maybe<VisaCaseConnection>;
  /**
   * Tax exemption cards of the mission and its members, the latest first.
   *
   * Data class: TAX_CARD.
   */
  taxCards?: Maybe<TaxCardConnection>;
  /**
   * Vehicles of the mission and its members, by plate.
   *
   * Data class: VEHICLE_LICENCE.
   */
  vehicles?: Maybe<VehicleConnection>;
  /**
   * Benefits that the mission asked for, the latest first (22 USC 4302(a), 4304).
   *
   * Data class: BENEFIT_REQUEST.
   */
  benefits?: Maybe<BenefitConnection>;
  /**
   * Requests for entry free of duty, the latest first (VCDR 36; VCCR 50).
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  customsClearances?: Maybe<CustomsClearanceConnection>;
  /**
   * Travel notices of members of the mission, the latest travel first (22 USC 4316).
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  travelNotices?: Maybe<TravelNoticeConnection>;
};


export type MissionVisaCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VisaCaseWhere>;
  orderBy?: InputMaybe<Array<VisaCaseOrderBy>>;
};


export type MissionTaxCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TaxCardWhere>;
  orderBy?: InputMaybe<Array<TaxCardOrderBy>>;
};


export type MissionVehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VehicleWhere>;
  orderBy?: InputMaybe<Array<VehicleOrderBy>>;
};


export type MissionBenefitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BenefitWhere>;
  orderBy?: InputMaybe<Array<BenefitOrderBy>>;
};


export type MissionCustomsClearancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CustomsClearanceWhere>;
  orderBy?: InputMaybe<Array<CustomsClearanceOrderBy>>;
};


export type MissionTravelNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TravelNoticeWhere>;
  orderBy?: InputMaybe<Array<TravelNoticeOrderBy>>;
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
   * The person's visa cases, the latest first (22 CFR 41.21 to 41.26).
   *
   * Data class: VISA_CASE.
   */
  visaCases?: Maybe<VisaCaseConnection>;
  /**
   * Tax exemption cards that name the person, the latest first.
   *
   * Data class: TAX_CARD.
   */
  taxCards?: Maybe<TaxCardConnection>;
  /**
   * The person's driver licence of the State, the latest where there were several.
   *
   * Data class: VEHICLE_LICENCE.
   */
  driverLicence?: Maybe<DriverLicence>;
  /**
   * Vehicles that the person owns, by plate.
   *
   * Data class: VEHICLE_LICENCE.
   */
  vehicles?: Maybe<VehicleConnection>;
  /**
   * The person's permissions to work as a dependant, the latest first (8 CFR 214.2(a), (g)).
   *
   * Data class: VISA_CASE.
   */
  workAuthorizations?: Maybe<WorkAuthorizationConnection>;
  /**
   * The person's travel notices, the latest travel first (22 USC 4316).
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  travelNotices?: Maybe<TravelNoticeConnection>;
};


export type PersonVisaCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VisaCaseWhere>;
  orderBy?: InputMaybe<Array<VisaCaseOrderBy>>;
};


export type PersonTaxCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TaxCardWhere>;
  orderBy?: InputMaybe<Array<TaxCardOrderBy>>;
};


export type PersonVehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VehicleWhere>;
  orderBy?: InputMaybe<Array<VehicleOrderBy>>;
};


export type PersonWorkAuthorizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WorkAuthorizationWhere>;
  orderBy?: InputMaybe<Array<WorkAuthorizationOrderBy>>;
};


export type PersonTravelNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TravelNoticeWhere>;
  orderBy?: InputMaybe<Array<TravelNoticeOrderBy>>;
};

/** A benefit that a mission asked for: what the Secretary may grant, bind to conditions or withhold (22 USC 4302(a), 4304). */
export type Benefit = Node & {
  __typename?: 'Benefit';
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
   * Which of the benefits of 22 USC 4302(a) is asked for; it decides how the request is handled.
   *
   * Data class: BENEFIT_REQUEST. Seen also in a status answer.
   */
  category?: Maybe<BenefitCategory>;
  /**
   * Mission that asks.
   *
   * Data class: BENEFIT_REQUEST.
   */
  mission?: Maybe<Mission>;
  /**
   * What is asked for, in a line.
   *
   * Data class: BENEFIT_REQUEST.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * What is asked for, in the words of the request.
   *
   * Data class: BENEFIT_REQUEST.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * Where the request stands.
   *
   * Data class: BENEFIT_REQUEST. Seen also in a status answer.
   */
  state?: Maybe<BenefitState>;
  /**
   * Terms to which the benefit is bound.
   *
   * Data class: BENEFIT_REQUEST.
   */
  conditions?: Maybe<Scalars['String']['output']>;
  /**
   * Ground on which terms were set, or the benefit withheld.
   *
   * Data class: BENEFIT_REQUEST.
   */
  ground?: Maybe<BenefitGround>;
  /**
   * Surcharge for the benefit (22 USC 4304(b)).
   *
   * Data class: BENEFIT_REQUEST.
   */
  surcharge?: Maybe<Money>;
  /**
   * Day on which the mission's request came in.
   *
   * Data class: BENEFIT_REQUEST.
   */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day by which an answer is due.
   *
   * Data class: BENEFIT_REQUEST. Seen also in a status answer.
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the benefit was granted, bound to conditions or withheld (22 USC 4304(b)); null while the request is open, or when it was withdrawn.
   *
   * Data class: BENEFIT_REQUEST.
   */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the benefit ended, or will end; null while it is open-ended.
   *
   * Data class: BENEFIT_REQUEST.
   */
  endsOn?: Maybe<Scalars['Date']['output']>;
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

/** One kind of benefit, and how a mission obtains it. */
export type BenefitKind = {
  __typename?: 'BenefitKind';
  /**
   * Which of the benefits of 22 USC 4302(a) the entry explains.
   *
   * Data class: PUBLIC_RECORD.
   */
  category: BenefitCategory;
  /**
   * What the category covers.
   *
   * Data class: PUBLIC_RECORD.
   */
  title: Scalars['String']['output'];
  /**
   * How a mission asks for it.
   *
   * Data class: PUBLIC_RECORD.
   */
  procedure: Scalars['String']['output'];
  /**
   * What it rests on.
   *
   * Data class: PUBLIC_RECORD.
   */
  legalBasis: Scalars['String']['output'];
};

/** Kinds of benefit (22 USC 4302(a)). */
export type BenefitCategory =
  | 'REAL_PROPERTY'
  /** Public services: customs, importation, utilities, and the handling of applications for them. */
  | 'PUBLIC_SERVICES'
  | 'SUPPLIES_AND_MAINTENANCE'
  /** Staff hired here. */
  | 'LOCAL_STAFF'
  | 'TRAVEL'
  | 'PROTECTION'
  /** Banking and exchange of currency. */
  | 'FINANCIAL_SERVICES'
  /** Any other that the Secretary designates. */
  | 'OTHER';

/** Grounds on which a benefit may be bound to terms (22 USC 4304(b)). */
export type BenefitGround =
  /** To ease relations with the sending State. */
  | 'EASE_RELATIONS'
  /** To protect the interests of the host State. */
  | 'PROTECT_INTERESTS'
  /** To adjust for the cost and the procedure of the benefit for the host State's missions abroad. */
  | 'ADJUST_FOR_COST_ABROAD'
  /** To help resolve a dispute that involves the mission or its State. */
  | 'RESOLVE_DISPUTE'
  /** To carry out an exchange of property. */
  | 'PROPERTY_EXCHANGE';

/** Life cycle of a benefit. */
export type BenefitState =
  | 'REQUESTED'
  | 'UNDER_REVIEW'
  | 'GRANTED'
  /** Granted on terms. */
  | 'CONDITIONED'
  /** Not granted. */
  | 'WITHHELD'
  /** Taken back by the mission. */
  | 'WITHDRAWN'
  /** The benefit has run out or was ended. */
  | 'ENDED';

/** A request for entry free of duty (form DS-1504) for one consignment (VCDR 36; VCCR 50). A diplomatic bag needs none (VCDR 27; VCCR 35). */
export type CustomsClearance = Node & {
  __typename?: 'CustomsClearance';
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
   * Data class: CUSTOMS_TRAVEL.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Mission that files, and that receives official goods.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  mission?: Maybe<Mission>;
  /**
   * Member of the mission who receives personal goods; null for official ones.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  consignee?: Maybe<Person>;
  /**
   * What sort of goods the consignment is, and so which right to free entry it rests on (VCDR 36; VCCR 50).
   *
   * Data class: CUSTOMS_TRAVEL. Seen also in a status answer.
   */
  kind?: Maybe<ConsignmentKind>;
  /**
   * Number of the waybill or bill of lading.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  waybill?: Maybe<Scalars['String']['output']>;
  /**
   * Port or airport of entry.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  port?: Maybe<Scalars['String']['output']>;
  /**
   * What the consignment holds, in a few words.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  goods?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the goods are for the first installation of the consignee, the only ones free for some (VCDR 37(2); VCCR 50(2)).
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  firstInstallation?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Day on which the consignment reached the port; null before. Nothing is certified before it.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  arrivedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Where the request stands.
   *
   * Data class: CUSTOMS_TRAVEL. Seen also in a status answer.
   */
  state?: Maybe<CustomsClearanceState>;
  /**
   * Day on which the request was filed; null for a draft.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day by which an answer is due: ten working days after filing.
   *
   * Data class: CUSTOMS_TRAVEL. Seen also in a status answer.
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which it was certified or rejected.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the goods were released by customs.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  clearedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Steps of the request, oldest first.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  provenance?: Maybe<Provenance>;
};

/** Kinds of consignment. */
export type ConsignmentKind =
  /** Articles for the official use of the mission (VCDR 36(1)(a); VCCR 50(1)(a)). */
  | 'OFFICIAL_GOODS'
  /** Household goods of a member of the mission. */
  | 'HOUSEHOLD_GOODS'
  /** Other articles for personal use (VCDR 36(1)(b); VCCR 50(1)(b)). */
  | 'PERSONAL_GOODS'
  /** Food, drink and tobacco; for consular officers within their needs (VCCR 50(1)(b)). */
  | 'CONSUMPTION_GOODS'
  /** A motor vehicle. */
  | 'MOTOR_VEHICLE';

/** Life cycle of a customs request. */
export type CustomsClearanceState =
  | 'DRAFT'
  /** Filed with waybill and arrival notice. */
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  /** The State certifies free entry; never before arrival at the port. */
  | 'CERTIFIED'
  | 'REJECTED'
  /** Released by customs. */
  | 'CLEARED_BY_CBP';

/** The file of a household worker and the member of a mission who employs the worker, kept before and after the visa (8 USC 1375b, 1375c). */
export type DomesticWorkerFile = Node & {
  __typename?: 'DomesticWorkerFile';
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
   * Data class: DOMESTIC_WORKER.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The household worker, who enters on an A-3, G-5 or NATO-7 visa (22 CFR 41.21(a)(4)).
   *
   * Data class: DOMESTIC_WORKER.
   */
  worker?: Maybe<Person>;
  /**
   * The one person for whom the worker may work.
   *
   * Data class: DOMESTIC_WORKER.
   */
  employer?: Maybe<Person>;
  /**
   * Mission of the employer, which filed the pre-notification.
   *
   * Data class: DOMESTIC_WORKER.
   */
  mission?: Maybe<Mission>;
  /**
   * The worker's visa case, once there is one.
   *
   * Data class: DOMESTIC_WORKER.
   */
  visaCase?: Maybe<VisaCase>;
  /**
   * Where the file stands.
   *
   * Data class: DOMESTIC_WORKER. Seen also in a status answer.
   */
  state?: Maybe<DomesticWorkerFileState>;
  /**
   * Day of the pre-notification.
   *
   * Data class: DOMESTIC_WORKER.
   */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the file was accepted or returned.
   *
   * Data class: DOMESTIC_WORKER.
   */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day of the last registration in person.
   *
   * Data class: DOMESTIC_WORKER.
   */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day by which the next yearly registration is due.
   *
   * Data class: DOMESTIC_WORKER. Seen also in a status answer.
   */
  registrationDueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What the contract says.
   *
   * Data class: DOMESTIC_WORKER.
   */
  contract?: Maybe<DomesticWorkerContract>;
  /**
   * What was examined, item by item.
   *
   * Data class: DOMESTIC_WORKER.
   */
  checks?: Maybe<Array<DomesticWorkerCheck>>;
  /**
   * True when every item was examined and passed.
   *
   * Data class: DOMESTIC_WORKER.
   */
  complete?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Steps of the file, oldest first.
   *
   * Data class: DOMESTIC_WORKER.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: DOMESTIC_WORKER.
   */
  provenance?: Maybe<Provenance>;
};

/** Terms of a household worker's contract that the law looks at (8 USC 1375b; Foreign Affairs Manual 9 FAM 402.3-9). */
export type DomesticWorkerContract = {
  __typename?: 'DomesticWorkerContract';
  /**
   * Day on which both signed.
   *
   * Data class: DOMESTIC_WORKER.
   */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Language beside English: one that the worker understands.
   *
   * Data class: DOMESTIC_WORKER.
   */
  language?: Maybe<Scalars['String']['output']>;
  /**
   * Wage for one hour, before tax; it must not be below `minimumWage`.
   *
   * Data class: DOMESTIC_WORKER.
   */
  hourlyWage?: Maybe<Money>;
  /**
   * The greatest of the federal, state and local minimum wages at the place of work when the contract was signed.
   *
   * Data class: DOMESTIC_WORKER.
   */
  minimumWage?: Maybe<Money>;
  /**
   * Agreed hours of work in a week; full-time work is at least 35.
   *
   * Data class: DOMESTIC_WORKER.
   */
  hoursPerWeek?: Maybe<Scalars['Float']['output']>;
  /**
   * Means of payment; after the first 90 days only by check or by transfer to an account in the worker's sole name.
   *
   * Data class: DOMESTIC_WORKER.
   */
  paidBy?: Maybe<WagePayment>;
  /**
   * Interval of payment; no longer than two weeks is accepted.
   *
   * Data class: DOMESTIC_WORKER.
   */
  paidEvery?: Maybe<WageInterval>;
  /**
   * Whether anything is taken off for lodging, meals, medical cover or travel.
   *
   * Data class: DOMESTIC_WORKER.
   */
  deductions?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether the employer pays the way here and back.
   *
   * Data class: DOMESTIC_WORKER.
   */
  travelPaid?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether the worker keeps the passport and a copy of the contract.
   *
   * Data class: DOMESTIC_WORKER.
   */
  papersKept?: Maybe<Scalars['Boolean']['output']>;
};

/** One item of a worker's file. */
export type DomesticWorkerCheck = {
  __typename?: 'DomesticWorkerCheck';
  /**
   * The requirement that is examined.
   *
   * Data class: DOMESTIC_WORKER.
   */
  name?: Maybe<DomesticWorkerCheckName>;
  /**
   * Null while the item is not examined.
   *
   * Data class: DOMESTIC_WORKER.
   */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Why the item passed or did not, in words; null while it is not examined or when nothing was noted.
   *
   * Data class: DOMESTIC_WORKER.
   */
  explanation?: Maybe<Scalars['String']['output']>;
};

/** Items that a worker's file is examined for. */
export type DomesticWorkerCheckName =
  /** The mission gave notice, approved by its head, before the visa decision. */
  | 'PRE_NOTIFICATION'
  /** The employer holds A, G or NATO status. */
  | 'EMPLOYER_STATUS'
  /** The employer can pay; below the rank of Minister this has to be shown. */
  | 'ABILITY_TO_PAY'
  /** The contract is in English and a language the worker understands, and both signed. */
  | 'CONTRACT_LANGUAGE'
  /** The wage is at least the greatest minimum wage that applies. */
  | 'WAGE'
  /** Wages go by check or transfer to an account of the worker alone, weekly or every two weeks. */
  | 'PAYMENT'
  /** Nothing is taken off the wage for lodging, meals, medical cover or travel. */
  | 'DEDUCTIONS'
  /** Hours are stated, and full-time work is at least 35 hours a week. */
  | 'HOURS'
  /** The employer pays travel both ways. */
  | 'TRAVEL'
  /** The worker keeps passport and contract. */
  | 'PAPERS'
  /** The worker works for no one else. */
  | 'EXCLUSIVE_WORK';

/** How wages are paid. */
export type WagePayment =
  /** Only within the first 90 days. */
  | 'CASH'
  | 'CHECK'
  /** To an account in the worker's sole name. */
  | 'BANK_TRANSFER';

/** How often wages are paid. */
export type WageInterval =
  | 'WEEKLY'
  | 'EVERY_TWO_WEEKS'
  | 'MONTHLY';

/** Life cycle of a worker's file. */
export type DomesticWorkerFileState =
  /** The mission has given notice. */
  | 'PRE_NOTIFIED'
  /** The items are being examined. */
  | 'UNDER_REVIEW'
  /** Sent back: an item is missing or does not hold. */
  | 'RETURNED'
  /** Every item holds; the visa may be decided. */
  | 'ACCEPTED'
  /** The worker registered in person after arrival; yearly from then on. */
  | 'REGISTERED'
  /** No new workers for the mission: an unpaid judgment or credible evidence of abuse. */
  | 'SUSPENDED'
  /** The worker went to another employer, with a file of its own. */
  | 'TRANSFERRED'
  /** The employment ended. */
  | 'CLOSED';

/** A driver licence of the State for a person with privileges and the family; it proves no immunity (22 USC 4302). */
export type DriverLicence = Node & {
  __typename?: 'DriverLicence';
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
   * Data class: VEHICLE_LICENCE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Number printed on the licence.
   *
   * Data class: VEHICLE_LICENCE.
   */
  number?: Maybe<Scalars['String']['output']>;
  /**
   * The member of the mission, or of the household, who may drive on this licence.
   *
   * Data class: VEHICLE_LICENCE.
   */
  holder?: Maybe<Person>;
  /**
   * Mission from which the holder's privileges derive.
   *
   * Data class: VEHICLE_LICENCE.
   */
  mission?: Maybe<Mission>;
  /**
   * Where the licence stands.
   *
   * Data class: VEHICLE_LICENCE. Seen also in a status answer.
   */
  state?: Maybe<DriverLicenceState>;
  /**
   * First day on which the licence is good.
   *
   * Data class: VEHICLE_LICENCE.
   */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the licence is good.
   *
   * Data class: VEHICLE_LICENCE.
   */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which a suspension ends; null when none is in force.
   *
   * Data class: VEHICLE_LICENCE.
   */
  suspendedUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Points of the last 24 months, today included: 8 call for a review, 12 for suspension. Dismissed violations do not count.
   *
   * Data class: VEHICLE_LICENCE.
   */
  points24Months?: Maybe<Scalars['Int']['output']>;
  /**
   * Violations recorded under the licence, the latest first.
   *
   * Data class: VEHICLE_LICENCE.
   */
  violations?: Maybe<Array<TrafficViolation>>;
  /**
   * Steps of the licence's life, oldest first.
   *
   * Data class: VEHICLE_LICENCE.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: VEHICLE_LICENCE.
   */
  provenance?: Maybe<Provenance>;
};

/** A moving violation that the authorities of a place reported; a citation is always possible, whatever the immunity (VCDR 41(1)). */
export type TrafficViolation = {
  __typename?: 'TrafficViolation';
  /**
   * Day of the violation.
   *
   * Data class: VEHICLE_LICENCE.
   */
  committedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The breach of traffic law that was cited.
   *
   * Data class: VEHICLE_LICENCE.
   */
  offence?: Maybe<TrafficOffence>;
  /**
   * Whether it can be settled by paying, or a court has to be faced (for which a waiver is asked).
   *
   * Data class: VEHICLE_LICENCE.
   */
  kind?: Maybe<TrafficViolationKind>;
  /**
   * Points that the violation adds to the driving record, 0 to 12 (R26).
   *
   * Data class: VEHICLE_LICENCE.
   */
  points?: Maybe<Scalars['Int']['output']>;
  /**
   * Where it happened.
   *
   * Data class: VEHICLE_LICENCE.
   */
  place?: Maybe<Scalars['String']['output']>;
  /**
   * Number of the citation.
   *
   * Data class: VEHICLE_LICENCE.
   */
  citation?: Maybe<Scalars['String']['output']>;
  /**
   * How the violation ended; one that was dismissed no longer counts in the points.
   *
   * Data class: VEHICLE_LICENCE.
   */
  disposition?: Maybe<TrafficDisposition>;
};

/** Offences of moving traffic. */
export type TrafficOffence =
  | 'SPEEDING'
  | 'RED_LIGHT'
  | 'STOP_SIGN'
  | 'IMPROPER_TURN'
  | 'FOLLOWING_TOO_CLOSELY'
  | 'NO_SEAT_BELT'
  | 'HAND_HELD_DEVICE'
  | 'RECKLESS_DRIVING'
  | 'LEAVING_THE_SCENE'
  /** Driving under the influence of alcohol or drugs (R25). */
  | 'IMPAIRED_DRIVING';

/** How a violation is settled. */
export type TrafficViolationKind =
  /** The fine may be paid or contested; to contest needs a waiver (VCDR 32). */
  | 'PRE_PAYABLE'
  /** A court appearance is due; a waiver is asked for (VCDR 32). */
  | 'MUST_APPEAR';

/** What became of a violation. */
export type TrafficDisposition =
  | 'OPEN'
  | 'PAID'
  /** The holder answers in court, which needs a waiver (VCDR 32). */
  | 'CONTESTED'
  | 'CONVICTED'
  | 'DISMISSED';

/** Life cycle of a driver licence. */
export type DriverLicenceState =
  | 'VALID'
  /** Eight points or more in 24 months: the driving record is under review. */
  | 'UNDER_REVIEW'
  /** Twelve points or more in 24 months, or impaired driving without a waiver. */
  | 'SUSPENDED'
  | 'EXPIRED'
  /** Given back, as at the end of a tour. */
  | 'SURRENDERED';

/** A document of the host State that has to go back at the end of a post, and was neither given back nor reported lost (R48). */
export type OutstandingDocument = {
  __typename?: 'OutstandingDocument';
  /**
   * What sort of document it is.
   *
   * Data class: STAFF.
   */
  kind?: Maybe<OutstandingDocumentKind>;
  /**
   * The number on it; of a vehicle the plate.
   *
   * Data class: PERSONAL_DATA.
   */
  number?: Maybe<Scalars['String']['output']>;
};

/** Documents that go back at the end of a post. */
export type OutstandingDocumentKind =
  | 'IDENTITY_CARD'
  | 'TAX_CARD'
  /** Plates of a vehicle of the person's own. */
  | 'PLATES'
  | 'DRIVER_LICENCE';

/** How a benefit is set for the missions of one State in a period, to match the treatment of the host State's missions there (22 USC 4301(c), 4304(b); VCDR 47). */
export type ReciprocitySetting = Node & {
  __typename?: 'ReciprocitySetting';
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
   * Data class: RECIPROCITY.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * State whose missions the setting is for.
   *
   * Data class: RECIPROCITY.
   */
  country?: Maybe<Country>;
  /**
   * The privilege or facility that is matched to the treatment of the host State's missions abroad.
   *
   * Data class: RECIPROCITY. Seen also in a status answer.
   */
  benefit?: Maybe<ReciprocityBenefit>;
  /**
   * How much of the benefit the missions of the State receive, from full to withdrawn.
   *
   * Data class: RECIPROCITY. Seen also in a status answer.
   */
  level?: Maybe<ReciprocityLevel>;
  /**
   * Smallest purchase that is relieved; null unless the level is a minimum purchase.
   *
   * Data class: RECIPROCITY.
   */
  minimumPurchase?: Maybe<Money>;
  /**
   * What is not relieved; empty unless the level excludes goods.
   *
   * Data class: RECIPROCITY.
   */
  excludedCategories?: Maybe<Array<PurchaseCategory>>;
  /**
   * The number that a limited benefit is held to: vehicles of a person, months of a visa's validity, members of a mission; null without one.
   *
   * Data class: RECIPROCITY.
   */
  limit?: Maybe<Scalars['Int']['output']>;
  /**
   * First day.
   *
   * Data class: RECIPROCITY.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Day from which the setting no longer holds; null while it holds.
   *
   * Data class: RECIPROCITY.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Office that made the setting.
   *
   * Data class: RECIPROCITY.
   */
  authority?: Maybe<Scalars['String']['output']>;
  /**
   * What it rests on.
   *
   * Data class: RECIPROCITY.
   */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: RECIPROCITY.
   */
  provenance?: Maybe<Provenance>;
};

/** Benefits that are set by reciprocity. */
export type ReciprocityBenefit =
  /** Sales tax on purchases of missions. */
  | 'MISSION_SALES_TAX'
  /** Sales tax on purchases of persons. */
  | 'PERSONAL_SALES_TAX'
  /** Tax on gasoline and diesel. */
  | 'MOTOR_FUEL_TAX'
  /** Tax on electricity, gas, water and telephone. */
  | 'UTILITY_TAX'
  /** Tax on stays in hotels. */
  | 'HOTEL_TAX'
  /** Free entry of goods. */
  | 'CUSTOMS'
  /** Number of vehicles free of duty. */
  | 'VEHICLES'
  /** Validity of visas. */
  | 'VISA_VALIDITY'
  /** Work of dependants. */
  | 'DEPENDANT_WORK'
  /** Escort and screening at airports. */
  | 'AIRPORT_COURTESIES'
  /** Number of members of a mission (VCDR 11; VCCR 20). */
  | 'ALL_STAFF'
  /** Number of diplomatic officers of a mission. */
  | 'DIPLOMATIC_STAFF'
  /** Number of administrative and technical staff of a mission. */
  | 'ADMIN_TECH_STAFF'
  /** Number of service staff of a mission. */
  | 'SERVICE_STAFF'
  /** Number of members of a consular post. */
  | 'CONSULAR_STAFF';

/** How far a benefit goes. */
export type ReciprocityLevel =
  /** Without restriction. */
  | 'FULL'
  /** Only above a minimum purchase. */
  | 'MINIMUM_PURCHASE'
  /** With goods or services left out. */
  | 'EXCLUDED_CATEGORIES'
  /** Up to a number. */
  | 'LIMITED'
  /** Not granted. */
  | 'WITHDRAWN';

/** A tax exemption card: relief from sales and similar taxes on purchases (VCDR 23, 34; VCCR 32, 49; 22 USC 4301 ff.). */
export type TaxCard = Node & {
  __typename?: 'TaxCard';
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
   * Data class: TAX_CARD.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Number printed on the card; a vendor checks it before a sale.
   *
   * Data class: TAX_CARD.
   */
  number?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the card is for official purchases or for the holder's own; it settles how a purchase has to be paid.
   *
   * Data class: TAX_CARD. Seen also in a status answer.
   */
  kind?: Maybe<TaxCardKind>;
  /**
   * Whether the card is bound to a minimum purchase or excludes goods, by reciprocity (22 USC 4304(b)).
   *
   * Data class: TAX_CARD. Seen also in a status answer.
   */
  restricted?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Animal printed on the card; it follows from kind and restriction.
   *
   * Data class: TAX_CARD. Seen also in a status answer.
   */
  animal?: Maybe<TaxCardAnimal>;
  /**
   * Smallest purchase that is free of tax; null when there is no minimum.
   *
   * Data class: TAX_CARD.
   */
  minimumPurchase?: Maybe<Money>;
  /**
   * What the card does not cover, beside what no card covers: vehicles, motor fuel, utilities, airline tickets and cruises.
   *
   * Data class: TAX_CARD.
   */
  excludedCategories?: Maybe<Array<PurchaseCategory>>;
  /**
   * Who presents the card: for a mission card the named principal.
   *
   * Data class: TAX_CARD.
   */
  holder?: Maybe<Person>;
  /**
   * Mission whose purchases, or whose member's, are relieved.
   *
   * Data class: TAX_CARD.
   */
  mission?: Maybe<Mission>;
  /**
   * Where the card stands.
   *
   * Data class: TAX_CARD. Seen also in a status answer.
   */
  state?: Maybe<TaxCardState>;
  /**
   * Day on which the mission asked for the card.
   *
   * Data class: TAX_CARD.
   */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which the card is good; null before it is issued.
   *
   * Data class: TAX_CARD.
   */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the card is good; for a child no later than the birthday that ends eligibility.
   *
   * Data class: TAX_CARD. Seen also in a status answer.
   */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Steps of the card's life, oldest first.
   *
   * Data class: TAX_CARD.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: TAX_CARD.
   */
  provenance?: Maybe<Provenance>;
};

/** Whose purchases a tax card is for. */
export type TaxCardKind =
  /** Official purchases, paid from the mission's own funds. */
  | 'MISSION'
  /** The holder's own purchases. */
  | 'PERSONAL';

/** Animals of the tax exemption cards: each means one pair of kind and restriction. */
export type TaxCardAnimal =
  /** Mission card without restriction. */
  | 'OWL'
  /** Mission card with restriction. */
  | 'BUFFALO'
  /** Personal card without restriction. */
  | 'EAGLE'
  /** Personal card with restriction. */
  | 'DEER';

/** Life cycle of a tax card. */
export type TaxCardState =
  /** The mission has asked for it. */
  | 'REQUESTED'
  /** Category, nationality, age and reciprocity are being checked. */
  | 'ELIGIBILITY_CHECK'
  | 'ISSUED'
  | 'EXPIRED'
  /** Called back by the host State, e.g. after misuse. */
  | 'RECALLED'
  /** Given back, as at the end of a tour. */
  | 'RETURNED'
  /** Reported lost or stolen. */
  | 'LOST';

/** Kinds of goods and services that a tax rule may tell apart. */
export type PurchaseCategory =
  /** Goods and services that no other category names. */
  | 'GENERAL'
  /** Stays in hotels and similar lodging. */
  | 'HOTELS'
  /** Meals in restaurants. */
  | 'RESTAURANTS'
  | 'ALCOHOL'
  | 'TOBACCO'
  | 'ELECTRONICS'
  | 'CLOTHING'
  /** Motor vehicles; relieved by a letter to the dealer, never by a card. */
  | 'VEHICLES'
  /** Gasoline and diesel; relieved by an account, never by a card. */
  | 'MOTOR_FUEL'
  /** Electricity, gas, water and telephone; relieved by a letter to the supplier, never by a card. */
  | 'UTILITIES'
  /** Airline tickets; never relieved by a card. */
  | 'AIRLINE_TICKETS'
  /** Cruises; never relieved by a card. */
  | 'CRUISES';

/** A notice of travel, or a request for consent, of a person under travel control (22 USC 4304(b), 4316). */
export type TravelNotice = Node & {
  __typename?: 'TravelNotice';
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
   * Data class: CUSTOMS_TRAVEL.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Who travels.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  person?: Maybe<Person>;
  /**
   * Mission that filed the notice.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  mission?: Maybe<Mission>;
  /**
   * Place travelled to, with its state.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  destination?: Maybe<Scalars['String']['output']>;
  /**
   * First day of travel.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day of travel.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What the travel is for.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  purpose?: Maybe<Scalars['String']['output']>;
  /**
   * Regime under which the notice was filed.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  regime?: Maybe<TravelRegimeKind>;
  /**
   * Point from which the distance counts.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  referencePoint?: Maybe<TravelReferencePoint>;
  /**
   * Distance from the reference point, in statute miles.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  distanceMiles?: Maybe<Scalars['Float']['output']>;
  /**
   * Where the notice stands.
   *
   * Data class: CUSTOMS_TRAVEL. Seen also in a status answer.
   */
  state?: Maybe<TravelNoticeState>;
  /**
   * Day on which the mission filed.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which it was acknowledged, approved or denied.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Steps of the notice, oldest first.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  provenance?: Maybe<Provenance>;
};

/** Life cycle of a travel notice. */
export type TravelNoticeState =
  | 'FILED'
  /** Taken note of, where notice is enough. */
  | 'ACKNOWLEDGED'
  | 'APPROVED'
  | 'DENIED'
  /** The travel was to begin before an answer was given. */
  | 'NO_ANSWER'
  | 'TRAVELLED'
  | 'CANCELLED'
  /** Travel without the notice or consent that was due. */
  | 'VIOLATION';

/** What the missions of a State must do before travel beyond a distance, in a period (22 USC 4304(b), 4316). */
export type TravelRegime = {
  __typename?: 'TravelRegime';
  /**
   * What a member of the missions has to do before travel; `NONE` without control.
   *
   * Data class: RECIPROCITY.
   */
  regime?: Maybe<TravelRegimeKind>;
  /**
   * Point from which the distance counts; null without control.
   *
   * Data class: RECIPROCITY.
   */
  referencePoint?: Maybe<TravelReferencePoint>;
  /**
   * Distance in statute miles beyond which the regime applies; null when it applies everywhere, or nowhere.
   *
   * Data class: RECIPROCITY.
   */
  radiusMiles?: Maybe<Scalars['Float']['output']>;
  /**
   * Office that set the regime.
   *
   * Data class: RECIPROCITY.
   */
  authority?: Maybe<Scalars['String']['output']>;
  /**
   * What it rests on.
   *
   * Data class: RECIPROCITY.
   */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /**
   * First day; null without control.
   *
   * Data class: RECIPROCITY.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which it ends; null while it holds.
   *
   * Data class: RECIPROCITY.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of travel control. */
export type TravelRegimeKind =
  /** No control: the rule. */
  | 'NONE'
  /** A notice is filed before travel. */
  | 'NOTIFY'
  /** Consent is awaited before travel. */
  | 'APPROVAL'
  /** Meetings with local officials, schools and research bodies are notified. */
  | 'ENGAGEMENT_NOTICE';

/** Points from which travel is measured. */
export type TravelReferencePoint =
  /** The White House, for Washington. */
  | 'WHITE_HOUSE'
  /** Columbus Circle, for missions to the United Nations in New York. */
  | 'COLUMBUS_CIRCLE';

/** A vehicle of a mission or of one of its people, titled and plated by the State alone (22 USC 4304a; 22 CFR 151). */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
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
   * Data class: VEHICLE_LICENCE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Plate as it is read on the road; null before registration. A plate proves no immunity.
   *
   * Data class: VEHICLE_LICENCE. Seen also in a status answer.
   */
  plate?: Maybe<Scalars['String']['output']>;
  /**
   * Letter of the plate: what kind of holder it stands for.
   *
   * Data class: VEHICLE_LICENCE.
   */
  plateLetter?: Maybe<PlateLetter>;
  /**
   * Where the letter stands.
   *
   * Data class: VEHICLE_LICENCE.
   */
  plateLayout?: Maybe<PlateLayout>;
  /**
   * Country code of the plate; confidential to law enforcement.
   *
   * Data class: VEHICLE_LICENCE.
   */
  plateCountryCode?: Maybe<Scalars['String']['output']>;
  /**
   * Mission that the vehicle is registered to, or whose member owns it.
   *
   * Data class: VEHICLE_LICENCE.
   */
  mission?: Maybe<Mission>;
  /**
   * Member of the mission who owns the vehicle; null for a vehicle of the mission itself.
   *
   * Data class: VEHICLE_LICENCE.
   */
  owner?: Maybe<Person>;
  /**
   * Car, motorcycle or trailer; the kind decides how much liability cover is needed (22 USC 254e; 22 CFR 151).
   *
   * Data class: VEHICLE_LICENCE.
   */
  kind?: Maybe<VehicleKind>;
  /**
   * Manufacturer, as the title states it.
   *
   * Data class: VEHICLE_LICENCE.
   */
  make?: Maybe<Scalars['String']['output']>;
  /**
   * The manufacturer's name for the model.
   *
   * Data class: VEHICLE_LICENCE.
   */
  model?: Maybe<Scalars['String']['output']>;
  /**
   * Model year.
   *
   * Data class: VEHICLE_LICENCE.
   */
  year?: Maybe<Scalars['Int']['output']>;
  /**
   * Vehicle identification number; null for a trailer without one.
   *
   * Data class: VEHICLE_LICENCE.
   */
  vin?: Maybe<Scalars['String']['output']>;
  /**
   * Where the registration stands.
   *
   * Data class: VEHICLE_LICENCE. Seen also in a status answer.
   */
  state?: Maybe<VehicleState>;
  /**
   * Day on which the registration was asked for.
   *
   * Data class: VEHICLE_LICENCE.
   */
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the vehicle was first registered with the State and given its plates; null before.
   *
   * Data class: VEHICLE_LICENCE.
   */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day by which the yearly decal is due.
   *
   * Data class: VEHICLE_LICENCE.
   */
  renewalDueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day of liability cover; null when no policy was shown. A trailer needs none.
   *
   * Data class: VEHICLE_LICENCE. Seen also in a status answer.
   */
  insuredUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * The liability policy that runs longest.
   *
   * Data class: VEHICLE_LICENCE.
   */
  policy?: Maybe<LiabilityPolicy>;
  /**
   * Liability policies, the latest first.
   *
   * Data class: VEHICLE_LICENCE.
   */
  policies?: Maybe<Array<LiabilityPolicy>>;
  /**
   * Steps of the registration, oldest first.
   *
   * Data class: VEHICLE_LICENCE.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: VEHICLE_LICENCE.
   */
  provenance?: Maybe<Provenance>;
};

/** Liability cover of a vehicle in a period: at least 300,000 dollars combined, or 100,000 and 300,000 for injury with 100,000 for property, 50,000 for a motorcycle (22 USC 254e, 4304a; 22 CFR 151). */
export type LiabilityPolicy = {
  __typename?: 'LiabilityPolicy';
  /**
   * Company that gives the cover and may be sued directly for what an immune person caused (28 USC 1364).
   *
   * Data class: VEHICLE_LICENCE.
   */
  insurer?: Maybe<Scalars['String']['output']>;
  /**
   * Number of the policy, as its insurer gives it.
   *
   * Data class: VEHICLE_LICENCE.
   */
  number?: Maybe<Scalars['String']['output']>;
  /**
   * First day of cover.
   *
   * Data class: VEHICLE_LICENCE.
   */
  since?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day of cover.
   *
   * Data class: VEHICLE_LICENCE.
   */
  until?: Maybe<Scalars['Date']['output']>;
  /**
   * Single limit for all damage of one accident; null for a policy with split limits.
   *
   * Data class: VEHICLE_LICENCE.
   */
  combinedLimit?: Maybe<Money>;
  /**
   * Limit for the injury of one person.
   *
   * Data class: VEHICLE_LICENCE.
   */
  injuryPerPerson?: Maybe<Money>;
  /**
   * Limit for the injuries of one accident.
   *
   * Data class: VEHICLE_LICENCE.
   */
  injuryPerAccident?: Maybe<Money>;
  /**
   * Limit for damage to property.
   *
   * Data class: VEHICLE_LICENCE.
   */
  propertyLimit?: Maybe<Money>;
};

/** Letters of the plates; none of them settles immunity. */
export type PlateLetter =
  /** Diplomat. */
  | 'D'
  /** Consular officer. */
  | 'C'
  /** Staff without diplomatic rank. */
  | 'S'
  /** Staff of an international organization. */
  | 'A';

/** How a plate is laid out. */
export type PlateLayout =
  /** Letter first: Washington and most of the country. */
  | 'LETTER_FIRST'
  /** Letter last: missions to the United Nations in New York. */
  | 'LETTER_LAST';

/** Kinds of vehicle. */
export type VehicleKind =
  | 'CAR'
  | 'MOTORCYCLE'
  /** Needs no liability cover of its own. */
  | 'TRAILER';

/** Life cycle of a registration. */
export type VehicleState =
  /** The mission has asked for plates. */
  | 'APPLIED'
  /** Sufficient liability cover was shown. */
  | 'INSURANCE_OK'
  /** Plates are on the vehicle. */
  | 'REGISTERED'
  /** The yearly decal is due. */
  | 'RENEWAL_DUE'
  /** The vehicle may not be driven: cover has lapsed, or the owner's driving was suspended. */
  | 'SUSPENDED'
  /** The plates are called back. */
  | 'RECALLED'
  /** Sold, exported or scrapped, the plates given back. */
  | 'CLOSED';

/** An application for a visa of a foreign mission's classes, from its submission to the end of the visa (22 CFR 41.21 to 41.26). */
export type VisaCase = Node & {
  __typename?: 'VisaCase';
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
   * Data class: VISA_CASE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Class applied for: one of the 17 of officials, their families, their employees and official transit.
   *
   * Data class: VISA_CASE. Seen also in a status answer.
   */
  visaClass?: Maybe<VisaClass>;
  /**
   * Where the case stands.
   *
   * Data class: VISA_CASE. Seen also in a status answer, by the own mission, which sees the state alone.
   */
  state?: Maybe<VisaCaseState>;
  /**
   * Whom the visa is for.
   *
   * Data class: VISA_CASE. Seen also in a masked answer.
   */
  holder?: Maybe<Person>;
  /**
   * Mission that submitted the application with its note.
   *
   * Data class: VISA_CASE.
   */
  mission?: Maybe<Mission>;
  /**
   * Person from whose post the class derives, for family and personal employees (22 CFR 41.21(a)(3), (a)(4)); null for the principal.
   *
   * Data class: VISA_CASE. Seen also in a masked answer.
   */
  principal?: Maybe<Person>;
  /**
   * Whether a first visa is asked for, or the renewal of one.
   *
   * Data class: VISA_CASE.
   */
  applicationKind?: Maybe<VisaApplicationKind>;
  /**
   * Number of the diplomatic note that asks for the visa.
   *
   * Data class: VISA_CASE. Seen also masked to its last two characters.
   */
  noteNumber?: Maybe<Scalars['String']['output']>;
  /**
   * Day on which the application came in.
   *
   * Data class: VISA_CASE.
   */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which it was approved or refused.
   *
   * Data class: VISA_CASE.
   */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * First day on which the visa may be used to enter.
   *
   * Data class: VISA_CASE.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the visa may be used to enter; the period comes from the reciprocity schedule and is not the length of stay.
   *
   * Data class: VISA_CASE.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Ground of refusal; most grounds do not apply to A-1, A-2 and their equivalents (INA 102).
   *
   * Data class: VISA_CASE. Not seen by the mission itself.
   */
  refusalGround?: Maybe<Scalars['String']['output']>;
  /**
   * The case whose visa this one renews.
   *
   * Data class: VISA_CASE.
   */
  renewedFrom?: Maybe<VisaCase>;
  /**
   * Whether the applicant is interviewed: always for A-3, G-5 and NATO-7, else when an officer asks (22 CFR 41.102).
   *
   * Data class: VISA_CASE.
   */
  interviewRequired?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Steps of the case, oldest first.
   *
   * Data class: VISA_CASE.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: VISA_CASE.
   */
  provenance?: Maybe<Provenance>;
};

/** What an application asks for. */
export type VisaApplicationKind =
  /** A visa from a post abroad. */
  | 'FIRST'
  /** A new visa within the host country for a holder in status (form DS-1648). */
  | 'RENEWAL'
  /** A change into the class from another status within the host country (form I-566). */
  | 'CHANGE_OF_STATUS';

/** Life cycle of a visa case. */
export type VisaCaseState =
  /** Received, with note and form. */
  | 'SUBMITTED'
  /** Sent back: the class asked for does not fit role, purpose and organization. */
  | 'RETURNED'
  /** The class fits role, purpose and organization. */
  | 'CLASS_CONFIRMED'
  /** Name check. */
  | 'SCREENING'
  /** The applicant is to be interviewed. */
  | 'INTERVIEW'
  /** Under further review. */
  | 'ADMINISTRATIVE_PROCESSING'
  /** Approved, not yet printed. */
  | 'APPROVED'
  /** Refused on a ground of law. */
  | 'REFUSED'
  /** The visa is in the holder's hands. */
  | 'ISSUED'
  /** The validity of the visa has run out. */
  | 'EXPIRED'
  /** Taken back. */
  | 'REVOKED'
  /** Ended with the holder's status. */
  | 'CANCELLED';

/** A nonimmigrant visa class for which issuances have been published; a visa case of a foreign mission is of one of the classes A, G, NATO, C-2 or C-3 (22 CFR 41.21 to 41.25). */
export type VisaClass =
  /** Ambassadors, ministers, career diplomatic and consular officers, and their immediate family (INA 101(a)(15)(A)(i)). */
  | 'A_1'
  /** Other accredited officials and employees of a foreign government, and their immediate family (INA 101(a)(15)(A)(ii)). */
  | 'A_2'
  /** Attendants, servants and personal employees of A-1 and A-2 principals (INA 101(a)(15)(A)(iii)). */
  | 'A_3'
  /** Border crossing card alone, counted beside the visas until fiscal year 1998. */
  | 'BCC'
  /** Visitors for business (INA 101(a)(15)(B)). */
  | 'B_1'
  | 'B_1_B_2'
  /** Visitor visa that is a border crossing card as well. */
  | 'B_1_B_2_BCC'
  /** Visitor visa that is a Mexican border visa as well. */
  | 'B_1_B_2_BCV'
  /** Visitors for pleasure or medical treatment (INA 101(a)(15)(B)). */
  | 'B_2'
  /** Transitional workers in the Northern Mariana Islands (48 USC 1806). */
  | 'CW_1'
  | 'CW_2'
  /** Travellers in transit (INA 101(a)(15)(C)). */
  | 'C_1'
  /** Crew of ships and aircraft who come in transit to join them (INA 101(a)(15)(C), (D)). */
  | 'C_1_D'
  /** Transit to the United Nations Headquarters District (INA 101(a)(15)(C); UN Headquarters Agreement, section 11). */
  | 'C_2'
  /** Foreign government officials in immediate and continuous transit (INA 212(d)(8); 22 CFR 41.23). */
  | 'C_3'
  /** Crew of ships and aircraft (INA 101(a)(15)(D)). */
  | 'D'
  | 'D_CREW'
  /** Treaty traders and their family (INA 101(a)(15)(E)(i)). */
  | 'E_1'
  /** Treaty investors and their family (INA 101(a)(15)(E)(ii)). */
  | 'E_2'
  | 'E_2C'
  /** Australian nationals in a specialty occupation (INA 101(a)(15)(E)(iii)). */
  | 'E_3'
  | 'E_3D'
  | 'E_3R'
  /** Students in academic or language study (INA 101(a)(15)(F)(i)). */
  | 'F_1'
  | 'F_2'
  | 'F_3'
  /** Resident representatives of a recognized member government to an international organization, and resident staff (INA 101(a)(15)(G)(i)). */
  | 'G_1'
  /** Other representatives of a recognized member government, for short meetings (INA 101(a)(15)(G)(ii)). */
  | 'G_2'
  /** Representatives of a non-recognized or non-member government, and staff (INA 101(a)(15)(G)(iii)). */
  | 'G_3'
  /** Officers and employees of a designated international organization (INA 101(a)(15)(G)(iv)). */
  | 'G_4'
  /** Attendants, servants and personal employees of G-1 to G-4 principals (INA 101(a)(15)(G)(v)). */
  | 'G_5'
  | 'H_1A'
  /** Workers in a specialty occupation (INA 101(a)(15)(H)(i)(b)). */
  | 'H_1B'
  | 'H_1B1'
  | 'H_1C'
  /** Temporary agricultural workers (INA 101(a)(15)(H)(ii)(a)). */
  | 'H_2A'
  | 'H_2B'
  | 'H_2R'
  | 'H_3'
  | 'H_4'
  /** Representatives of foreign information media and their family (INA 101(a)(15)(I)). */
  | 'I'
  /** Exchange visitors (INA 101(a)(15)(J); 22 CFR 62). */
  | 'J_1'
  /** Spouses and children of exchange visitors (INA 101(a)(15)(J)). */
  | 'J_2'
  /** Fiancés and fiancées of citizens of the host State (INA 101(a)(15)(K)(i)). */
  | 'K_1'
  | 'K_2'
  | 'K_3'
  | 'K_4'
  /** Managers, executives and specialists transferred within a company (INA 101(a)(15)(L)). */
  | 'L_1'
  | 'L_2'
  | 'M_1'
  | 'M_2'
  | 'M_3'
  /** Principal permanent representatives of member States and resident official staff (22 CFR 41.25). */
  | 'NATO_1'
  /** Other representatives, advisers and experts; members of a force (22 CFR 41.25). */
  | 'NATO_2'
  /** Official clerical staff of a representative (22 CFR 41.25). */
  | 'NATO_3'
  /** Officials of the organization itself (22 CFR 41.25). */
  | 'NATO_4'
  /** Experts on mission (22 CFR 41.25). */
  | 'NATO_5'
  /** Members of a civilian component (22 CFR 41.25). */
  | 'NATO_6'
  /** Attendants, servants and personal employees of NATO-1 to NATO-6 principals (22 CFR 41.25). */
  | 'NATO_7'
  | 'N_8'
  | 'N_9'
  | 'O_1'
  | 'O_2'
  | 'O_3'
  | 'P_1'
  | 'P_2'
  | 'P_3'
  | 'P_4'
  | 'Q_1'
  | 'Q_2'
  | 'Q_3'
  | 'R_1'
  | 'R_2'
  | 'S_5'
  | 'S_6'
  | 'S_7'
  | 'TD'
  /** Canadian and Mexican professionals under the North American trade agreement (8 CFR 214.6). */
  | 'TN'
  /** Victims of severe trafficking in persons (INA 101(a)(15)(T)(i)). */
  | 'T_1'
  | 'T_2'
  | 'T_3'
  | 'T_4'
  | 'T_5'
  | 'T_6'
  /** Victims of certain crimes who help to prosecute them (INA 101(a)(15)(U)(i)). */
  | 'U_1'
  | 'U_2'
  | 'U_3'
  | 'U_4'
  | 'U_5'
  | 'V_1'
  | 'V_2'
  | 'V_3';

/** A published figure: how many visas of a class were issued to one nationality in a period. */
export type VisaIssuance = Node & {
  __typename?: 'VisaIssuance';
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
   * Grows by one when a later edition changes the figure.
   *
   * Data class: PUBLIC_RECORD.
   */
  version: Scalars['Int']['output'];
  /**
   * Series that the figure belongs to.
   *
   * Data class: PUBLIC_RECORD.
   */
  series: IssuanceSeries;
  /**
   * Fiscal year, which ends on 30 September of the year it is called by; null in the monthly series.
   *
   * Data class: PUBLIC_RECORD.
   */
  year?: Maybe<Scalars['Int']['output']>;
  /**
   * First day of the month; null in the yearly series.
   *
   * Data class: PUBLIC_RECORD.
   */
  month?: Maybe<Scalars['Date']['output']>;
  /**
   * Nationality, as published.
   *
   * Data class: PUBLIC_RECORD.
   */
  nationality: Scalars['String']['output'];
  /**
   * Country that the nationality names; null when it names none, e.g. stateless persons.
   *
   * Data class: PUBLIC_RECORD.
   */
  country?: Maybe<Country>;
  /**
   * Class of the visas counted, as published.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaClass: VisaClass;
  /**
   * Visas issued; for BCC, cards issued.
   *
   * Data class: PUBLIC_RECORD.
   */
  issued: Scalars['Int']['output'];
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PUBLIC_RECORD.
   */
  provenance?: Maybe<Provenance>;
};

/** Series of published figures. They are counted apart: monthly figures are not revised, and must not be added up to a fiscal year. */
export type IssuanceSeries =
  /** Final figures of a fiscal year. */
  | 'FISCAL_YEAR'
  /** Figures of a calendar month, as first published. */
  | 'MONTH';

/** Published figures that have the same keys, added up. */
export type VisaIssuanceGroup = {
  __typename?: 'VisaIssuanceGroup';
  /**
   * The values that the figures have in common, in the order of `groupBy`.
   *
   * Data class: PUBLIC_RECORD.
   */
  keys: Array<GroupKey>;
  /**
   * Visas issued; for BCC, cards issued.
   *
   * Data class: PUBLIC_RECORD.
   */
  issued: Scalars['Int']['output'];
  /**
   * The country, when the figures are grouped by it or limited to one.
   *
   * Data class: PUBLIC_RECORD.
   */
  country?: Maybe<Country>;
};

/** What published figures may be grouped by. */
export type VisaIssuanceDimension =
  /** Country that the nationality names; a key without a value stands for nationalities that name none. */
  | 'COUNTRY'
  /** Nationality, as published. */
  | 'NATIONALITY'
  /** Fiscal year; the yearly series only. */
  | 'YEAR'
  /** Calendar month; the monthly series only. */
  | 'MONTH'
  | 'VISA_CLASS'
  | 'SERIES';

/** What may order groups of published figures. */
export type VisaIssuanceGroupOrderField =
  /** The number issued. */
  | 'ISSUED'
  /** The keys, in the order of `groupBy`. */
  | 'KEYS';

/** One term of the order of groups of published figures. */
export type VisaIssuanceGroupOrderBy = {
  field: VisaIssuanceGroupOrderField;
  direction: Direction;
};

/** A total that the publisher states, beside what the figures kept here add up to. */
export type VisaIssuanceTotal = {
  __typename?: 'VisaIssuanceTotal';
  /**
   * Series that the total belongs to; yearly and monthly figures are never mixed.
   *
   * Data class: PUBLIC_RECORD.
   */
  series: IssuanceSeries;
  /**
   * Fiscal year (`2004`), or first day of the month (`2023-01-01`).
   *
   * Data class: PUBLIC_RECORD.
   */
  period: Scalars['String']['output'];
  /**
   * Class that the total is limited to; null for the grand total of all classes.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaClass?: Maybe<VisaClass>;
  /**
   * The total as published.
   *
   * Data class: PUBLIC_RECORD.
   */
  published: Scalars['Int']['output'];
  /**
   * The sum of the figures kept here.
   *
   * Data class: PUBLIC_RECORD.
   */
  summed: Scalars['Int']['output'];
  /**
   * True when the two agree.
   *
   * Data class: PUBLIC_RECORD.
   */
  reconciled: Scalars['Boolean']['output'];
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: PUBLIC_RECORD.
   */
  provenance?: Maybe<Provenance>;
};

/** Permission for a dependant to take work (forms I-566 and I-765; 8 CFR 214.2(a), (g)). Work before the card is unauthorized. */
export type WorkAuthorization = Node & {
  __typename?: 'WorkAuthorization';
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
   * Data class: VISA_CASE.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * Dependant who is to work.
   *
   * Data class: VISA_CASE. Seen also in a masked answer.
   */
  person?: Maybe<Person>;
  /**
   * Member of the mission from whom the dependant's status derives.
   *
   * Data class: VISA_CASE. Seen also in a masked answer.
   */
  principal?: Maybe<Person>;
  /**
   * Mission that filed the request.
   *
   * Data class: VISA_CASE.
   */
  mission?: Maybe<Mission>;
  /**
   * What the permission rests on.
   *
   * Data class: VISA_CASE.
   */
  route?: Maybe<WorkAuthorizationRoute>;
  /**
   * Where the request stands.
   *
   * Data class: VISA_CASE. Seen also in a status answer, by the own mission, which sees the state alone.
   */
  state?: Maybe<WorkAuthorizationState>;
  /**
   * Occupation in which work is sought.
   *
   * Data class: VISA_CASE.
   */
  occupation?: Maybe<Scalars['String']['output']>;
  /**
   * Day on which the mission filed.
   *
   * Data class: VISA_CASE.
   */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Day on which the State endorsed or denied the request (I-566).
   *
   * Data class: VISA_CASE.
   */
  endorsedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * First day of the card.
   *
   * Data class: VISA_CASE.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day of the card.
   *
   * Data class: VISA_CASE.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Steps of the request, oldest first.
   *
   * Data class: VISA_CASE.
   */
  history?: Maybe<Array<Transition>>;
  /**
   * Where the record comes from, and whether it is invented for demonstration.
   *
   * Data class: VISA_CASE.
   */
  provenance?: Maybe<Provenance>;
};

/** What a dependant's permission to work rests on. */
export type WorkAuthorizationRoute =
  /** A written agreement with the sending State. */
  | 'BILATERAL_AGREEMENT'
  /** Practice: the sending State lets dependants of the host State's missions work. */
  | 'DE_FACTO_ARRANGEMENT'
  /** Regulation for the family of officials of international organizations (8 CFR 214.2(g)). */
  | 'G4_REGULATION';

/** Life cycle of a permission to work. */
export type WorkAuthorizationState =
  /** The mission has filed. */
  | 'REQUESTED'
  /** The State examines relation, age and arrangement. */
  | 'STATE_REVIEW'
  /** The State supports the request. */
  | 'ENDORSED'
  /** The State does not support it. */
  | 'DENIED'
  /** Immigration authorities decide. */
  | 'USCIS_PENDING'
  /** The card is issued. */
  | 'AUTHORIZED'
  | 'EXPIRED'
  /** Ended before its time: status lost, post ended, or reciprocity ended. */
  | 'REVOKED';

export type Query = {
  __typename?: 'Query';
  /**
   * The benefit request with an id, or null.
   *
   * Data class: BENEFIT_REQUEST.
   */
  benefit?: Maybe<Benefit>;
  /**
   * Benefit requests, the latest first.
   *
   * Data class: BENEFIT_REQUEST.
   */
  benefits?: Maybe<BenefitConnection>;
  /**
   * The kinds of benefit that a mission may ask for, and how.
   *
   * Data class: PUBLIC_RECORD.
   */
  benefitCatalogue?: Maybe<Array<BenefitKind>>;
  /**
   * The customs request with an id, or null.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  customsClearance?: Maybe<CustomsClearance>;
  /**
   * Customs requests, the latest filed first; drafts at the end.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  customsClearances?: Maybe<CustomsClearanceConnection>;
  /**
   * The household worker's file with an id, or null.
   *
   * Data class: DOMESTIC_WORKER.
   */
  domesticWorkerFile?: Maybe<DomesticWorkerFile>;
  /**
   * Household workers' files, the latest filed first.
   *
   * Data class: DOMESTIC_WORKER.
   */
  domesticWorkerFiles?: Maybe<DomesticWorkerFileConnection>;
  /**
   * The driver licence with an id, or null.
   *
   * Data class: VEHICLE_LICENCE.
   */
  driverLicence?: Maybe<DriverLicence>;
  /**
   * Driver licences, by number.
   *
   * Data class: VEHICLE_LICENCE.
   */
  driverLicences?: Maybe<DriverLicenceConnection>;
  /**
   * The reciprocity setting with an id, or null.
   *
   * Data class: RECIPROCITY.
   */
  reciprocitySetting?: Maybe<ReciprocitySetting>;
  /**
   * Reciprocity settings, the latest first.
   *
   * Data class: RECIPROCITY.
   */
  reciprocitySettings?: Maybe<ReciprocitySettingConnection>;
  /**
   * The tax card with an id, or null.
   *
   * Data class: TAX_CARD.
   */
  taxCard?: Maybe<TaxCard>;
  /**
   * Tax cards, the latest requested first.
   *
   * Data class: TAX_CARD.
   */
  taxCards?: Maybe<TaxCardConnection>;
  /**
   * The travel notice with an id, or null.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  travelNotice?: Maybe<TravelNotice>;
  /**
   * Travel notices, the latest travel first.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  travelNotices?: Maybe<TravelNoticeConnection>;
  /**
   * The vehicle with an id, or null.
   *
   * Data class: VEHICLE_LICENCE.
   */
  vehicle?: Maybe<Vehicle>;
  /**
   * Vehicles, by plate.
   *
   * Data class: VEHICLE_LICENCE.
   */
  vehicles?: Maybe<VehicleConnection>;
  /**
   * The visa case with an id, or null.
   *
   * Data class: VISA_CASE.
   */
  visaCase?: Maybe<VisaCase>;
  /**
   * Visa cases, the latest submitted first.
   *
   * Data class: VISA_CASE.
   */
  visaCases?: Maybe<VisaCaseConnection>;
  /**
   * The published figure with an id, or null.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaIssuance?: Maybe<VisaIssuance>;
  /**
   * Published figures one by one, the latest period first.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaIssuanceRows?: Maybe<VisaIssuanceConnection>;
  /**
   * Published figures, added up by what they have in common; at most 10,000 groups. Groups never mix the yearly and the
   * monthly series: name one in `where`, or group by SERIES.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaIssuances?: Maybe<Array<VisaIssuanceGroup>>;
  /**
   * Published totals beside the sums of the figures kept here, by period and class, the grand total first.
   *
   * Data class: PUBLIC_RECORD.
   */
  visaIssuanceTotals?: Maybe<Array<VisaIssuanceTotal>>;
  /**
   * The permission to work with an id, or null.
   *
   * Data class: VISA_CASE.
   */
  workAuthorization?: Maybe<WorkAuthorization>;
  /**
   * Permissions to work, the latest requested first.
   *
   * Data class: VISA_CASE.
   */
  workAuthorizations?: Maybe<WorkAuthorizationConnection>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryBenefitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBenefitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BenefitWhere>;
  orderBy?: InputMaybe<Array<BenefitOrderBy>>;
};


export type QueryCustomsClearanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomsClearancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CustomsClearanceWhere>;
  orderBy?: InputMaybe<Array<CustomsClearanceOrderBy>>;
};


export type QueryDomesticWorkerFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDomesticWorkerFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DomesticWorkerFileWhere>;
  orderBy?: InputMaybe<Array<DomesticWorkerFileOrderBy>>;
};


export type QueryDriverLicenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDriverLicencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DriverLicenceWhere>;
  orderBy?: InputMaybe<Array<DriverLicenceOrderBy>>;
};


export type QueryReciprocitySettingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReciprocitySettingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReciprocitySettingWhere>;
  orderBy?: InputMaybe<Array<ReciprocitySettingOrderBy>>;
};


export type QueryTaxCardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TaxCardWhere>;
  orderBy?: InputMaybe<Array<TaxCardOrderBy>>;
};


export type QueryTravelNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTravelNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TravelNoticeWhere>;
  orderBy?: InputMaybe<Array<TravelNoticeOrderBy>>;
};


export type QueryVehicleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VehicleWhere>;
  orderBy?: InputMaybe<Array<VehicleOrderBy>>;
};


export type QueryVisaCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisaCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VisaCaseWhere>;
  orderBy?: InputMaybe<Array<VisaCaseOrderBy>>;
};


export type QueryVisaIssuanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisaIssuanceRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VisaIssuanceWhere>;
  orderBy?: InputMaybe<Array<VisaIssuanceOrderBy>>;
};


export type QueryVisaIssuancesArgs = {
  groupBy: Array<VisaIssuanceDimension>;
  where?: InputMaybe<VisaIssuanceWhere>;
  orderBy?: InputMaybe<Array<VisaIssuanceGroupOrderBy>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisaIssuanceTotalsArgs = {
  series?: InputMaybe<IssuanceSeries>;
  period?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkAuthorizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkAuthorizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WorkAuthorizationWhere>;
  orderBy?: InputMaybe<Array<WorkAuthorizationOrderBy>>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** A page of a list of Benefit. */
export type BenefitConnection = {
  __typename?: 'BenefitConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: BENEFIT_REQUEST.
   */
  edges?: Maybe<Array<BenefitEdge>>;
  /**
   * The rows.
   *
   * Data class: BENEFIT_REQUEST.
   */
  nodes?: Maybe<Array<Benefit>>;
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

/** A row of a list of Benefit, with its cursor. */
export type BenefitEdge = {
  __typename?: 'BenefitEdge';
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
  node?: Maybe<Benefit>;
};

/** Which rows of a list of Benefit are wanted. A test that is null or absent constrains nothing. */
export type BenefitWhere = {
  id?: InputMaybe<IdFilter>;
  category?: InputMaybe<BenefitCategoryFilter>;
  mission?: InputMaybe<EntityFilter>;
  title?: InputMaybe<StringFilter>;
  state?: InputMaybe<BenefitStateFilter>;
  ground?: InputMaybe<BenefitGroundFilter>;
  requestedOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  decidedOn?: InputMaybe<DateFilter>;
  endsOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<BenefitWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<BenefitWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<BenefitWhere>;
};

/** What may order a list of Benefit. */
export type BenefitOrderField =
  | 'CATEGORY'
  | 'STATE'
  | 'REQUESTED_ON'
  | 'DUE_ON';

/** One term of the order of a list of Benefit; the id always decides last. */
export type BenefitOrderBy = {
  field: BenefitOrderField;
  direction: Direction;
};

/** A page of a list of CustomsClearance. */
export type CustomsClearanceConnection = {
  __typename?: 'CustomsClearanceConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  edges?: Maybe<Array<CustomsClearanceEdge>>;
  /**
   * The rows.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  nodes?: Maybe<Array<CustomsClearance>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of CustomsClearance, with its cursor. */
export type CustomsClearanceEdge = {
  __typename?: 'CustomsClearanceEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  node?: Maybe<CustomsClearance>;
};

/** Which rows of a list of CustomsClearance are wanted. A test that is null or absent constrains nothing. */
export type CustomsClearanceWhere = {
  id?: InputMaybe<IdFilter>;
  mission?: InputMaybe<EntityFilter>;
  consignee?: InputMaybe<EntityFilter>;
  kind?: InputMaybe<ConsignmentKindFilter>;
  waybill?: InputMaybe<StringFilter>;
  port?: InputMaybe<StringFilter>;
  firstInstallation?: InputMaybe<BooleanFilter>;
  arrivedOn?: InputMaybe<DateFilter>;
  state?: InputMaybe<CustomsClearanceStateFilter>;
  filedOn?: InputMaybe<DateFilter>;
  dueOn?: InputMaybe<DateFilter>;
  decidedOn?: InputMaybe<DateFilter>;
  clearedOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<CustomsClearanceWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<CustomsClearanceWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<CustomsClearanceWhere>;
};

/** What may order a list of CustomsClearance. */
export type CustomsClearanceOrderField =
  | 'KIND'
  | 'WAYBILL'
  | 'ARRIVED_ON'
  | 'STATE'
  | 'FILED_ON'
  | 'DUE_ON';

/** One term of the order of a list of CustomsClearance; the id always decides last. */
export type CustomsClearanceOrderBy = {
  field: CustomsClearanceOrderField;
  direction: Direction;
};

/** A page of a list of DomesticWorkerFile. */
export type DomesticWorkerFileConnection = {
  __typename?: 'DomesticWorkerFileConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: DOMESTIC_WORKER.
   */
  edges?: Maybe<Array<DomesticWorkerFileEdge>>;
  /**
   * The rows.
   *
   * Data class: DOMESTIC_WORKER.
   */
  nodes?: Maybe<Array<DomesticWorkerFile>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: DOMESTIC_WORKER.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of DomesticWorkerFile, with its cursor. */
export type DomesticWorkerFileEdge = {
  __typename?: 'DomesticWorkerFileEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: DOMESTIC_WORKER.
   */
  node?: Maybe<DomesticWorkerFile>;
};

/** Which rows of a list of DomesticWorkerFile are wanted. A test that is null or absent constrains nothing. */
export type DomesticWorkerFileWhere = {
  id?: InputMaybe<IdFilter>;
  worker?: InputMaybe<EntityFilter>;
  employer?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  visaCase?: InputMaybe<EntityFilter>;
  state?: InputMaybe<DomesticWorkerFileStateFilter>;
  filedOn?: InputMaybe<DateFilter>;
  decidedOn?: InputMaybe<DateFilter>;
  registeredOn?: InputMaybe<DateFilter>;
  registrationDueOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DomesticWorkerFileWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<DomesticWorkerFileWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<DomesticWorkerFileWhere>;
};

/** What may order a list of DomesticWorkerFile. */
export type DomesticWorkerFileOrderField =
  | 'STATE'
  | 'FILED_ON'
  | 'REGISTRATION_DUE_ON';

/** One term of the order of a list of DomesticWorkerFile; the id always decides last. */
export type DomesticWorkerFileOrderBy = {
  field: DomesticWorkerFileOrderField;
  direction: Direction;
};

/** A page of a list of DriverLicence. */
export type DriverLicenceConnection = {
  __typename?: 'DriverLicenceConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: VEHICLE_LICENCE.
   */
  edges?: Maybe<Array<DriverLicenceEdge>>;
  /**
   * The rows.
   *
   * Data class: VEHICLE_LICENCE.
   */
  nodes?: Maybe<Array<DriverLicence>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: VEHICLE_LICENCE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of DriverLicence, with its cursor. */
export type DriverLicenceEdge = {
  __typename?: 'DriverLicenceEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: VEHICLE_LICENCE.
   */
  node?: Maybe<DriverLicence>;
};

/** Which rows of a list of DriverLicence are wanted. A test that is null or absent constrains nothing. */
export type DriverLicenceWhere = {
  id?: InputMaybe<IdFilter>;
  number?: InputMaybe<StringFilter>;
  holder?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  state?: InputMaybe<DriverLicenceStateFilter>;
  issuedOn?: InputMaybe<DateFilter>;
  expiresOn?: InputMaybe<DateFilter>;
  suspendedUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<DriverLicenceWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<DriverLicenceWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<DriverLicenceWhere>;
};

/** What may order a list of DriverLicence. */
export type DriverLicenceOrderField =
  | 'NUMBER'
  | 'STATE'
  | 'ISSUED_ON'
  | 'EXPIRES_ON';

/** One term of the order of a list of DriverLicence; the id always decides last. */
export type DriverLicenceOrderBy = {
  field: DriverLicenceOrderField;
  direction: Direction;
};

/** A page of a list of ReciprocitySetting. */
export type ReciprocitySettingConnection = {
  __typename?: 'ReciprocitySettingConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: RECIPROCITY.
   */
  edges?: Maybe<Array<ReciprocitySettingEdge>>;
  /**
   * The rows.
   *
   * Data class: RECIPROCITY.
   */
  nodes?: Maybe<Array<ReciprocitySetting>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: RECIPROCITY.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of ReciprocitySetting, with its cursor. */
export type ReciprocitySettingEdge = {
  __typename?: 'ReciprocitySettingEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: RECIPROCITY.
   */
  node?: Maybe<ReciprocitySetting>;
};

/** Which rows of a list of ReciprocitySetting are wanted. A test that is null or absent constrains nothing. */
export type ReciprocitySettingWhere = {
  id?: InputMaybe<IdFilter>;
  country?: InputMaybe<CountryFilter>;
  benefit?: InputMaybe<ReciprocityBenefitFilter>;
  level?: InputMaybe<ReciprocityLevelFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ReciprocitySettingWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<ReciprocitySettingWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<ReciprocitySettingWhere>;
};

/** What may order a list of ReciprocitySetting. */
export type ReciprocitySettingOrderField =
  | 'BENEFIT'
  | 'LEVEL'
  | 'VALID_FROM'
  | 'VALID_UNTIL';

/** One term of the order of a list of ReciprocitySetting; the id always decides last. */
export type ReciprocitySettingOrderBy = {
  field: ReciprocitySettingOrderField;
  direction: Direction;
};

/** A page of a list of TaxCard. */
export type TaxCardConnection = {
  __typename?: 'TaxCardConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: TAX_CARD.
   */
  edges?: Maybe<Array<TaxCardEdge>>;
  /**
   * The rows.
   *
   * Data class: TAX_CARD.
   */
  nodes?: Maybe<Array<TaxCard>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: TAX_CARD.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of TaxCard, with its cursor. */
export type TaxCardEdge = {
  __typename?: 'TaxCardEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: TAX_CARD.
   */
  node?: Maybe<TaxCard>;
};

/** Which rows of a list of TaxCard are wanted. A test that is null or absent constrains nothing. */
export type TaxCardWhere = {
  id?: InputMaybe<IdFilter>;
  number?: InputMaybe<StringFilter>;
  kind?: InputMaybe<TaxCardKindFilter>;
  restricted?: InputMaybe<BooleanFilter>;
  animal?: InputMaybe<TaxCardAnimalFilter>;
  holder?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  state?: InputMaybe<TaxCardStateFilter>;
  requestedOn?: InputMaybe<DateFilter>;
  issuedOn?: InputMaybe<DateFilter>;
  expiresOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<TaxCardWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<TaxCardWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<TaxCardWhere>;
};

/** What may order a list of TaxCard. */
export type TaxCardOrderField =
  | 'NUMBER'
  | 'STATE'
  | 'REQUESTED_ON'
  | 'ISSUED_ON'
  | 'EXPIRES_ON';

/** One term of the order of a list of TaxCard; the id always decides last. */
export type TaxCardOrderBy = {
  field: TaxCardOrderField;
  direction: Direction;
};

/** A page of a list of TravelNotice. */
export type TravelNoticeConnection = {
  __typename?: 'TravelNoticeConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  edges?: Maybe<Array<TravelNoticeEdge>>;
  /**
   * The rows.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  nodes?: Maybe<Array<TravelNotice>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of TravelNotice, with its cursor. */
export type TravelNoticeEdge = {
  __typename?: 'TravelNoticeEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: CUSTOMS_TRAVEL.
   */
  node?: Maybe<TravelNotice>;
};

/** Which rows of a list of TravelNotice are wanted. A test that is null or absent constrains nothing. */
export type TravelNoticeWhere = {
  id?: InputMaybe<IdFilter>;
  person?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  destination?: InputMaybe<StringFilter>;
  startsOn?: InputMaybe<DateFilter>;
  endsOn?: InputMaybe<DateFilter>;
  regime?: InputMaybe<TravelRegimeKindFilter>;
  referencePoint?: InputMaybe<TravelReferencePointFilter>;
  distanceMiles?: InputMaybe<FloatFilter>;
  state?: InputMaybe<TravelNoticeStateFilter>;
  filedOn?: InputMaybe<DateFilter>;
  answeredOn?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<TravelNoticeWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<TravelNoticeWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<TravelNoticeWhere>;
};

/** What may order a list of TravelNotice. */
export type TravelNoticeOrderField =
  | 'STARTS_ON'
  | 'STATE'
  | 'FILED_ON';

/** One term of the order of a list of TravelNotice; the id always decides last. */
export type TravelNoticeOrderBy = {
  field: TravelNoticeOrderField;
  direction: Direction;
};

/** A page of a list of Vehicle. */
export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: VEHICLE_LICENCE.
   */
  edges?: Maybe<Array<VehicleEdge>>;
  /**
   * The rows.
   *
   * Data class: VEHICLE_LICENCE.
   */
  nodes?: Maybe<Array<Vehicle>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: VEHICLE_LICENCE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Vehicle, with its cursor. */
export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: VEHICLE_LICENCE.
   */
  node?: Maybe<Vehicle>;
};

/** Which rows of a list of Vehicle are wanted. A test that is null or absent constrains nothing. */
export type VehicleWhere = {
  id?: InputMaybe<IdFilter>;
  plate?: InputMaybe<StringFilter>;
  plateLetter?: InputMaybe<PlateLetterFilter>;
  mission?: InputMaybe<EntityFilter>;
  owner?: InputMaybe<EntityFilter>;
  kind?: InputMaybe<VehicleKindFilter>;
  make?: InputMaybe<StringFilter>;
  year?: InputMaybe<IntFilter>;
  vin?: InputMaybe<StringFilter>;
  state?: InputMaybe<VehicleStateFilter>;
  appliedOn?: InputMaybe<DateFilter>;
  registeredOn?: InputMaybe<DateFilter>;
  renewalDueOn?: InputMaybe<DateFilter>;
  insuredUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<VehicleWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<VehicleWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<VehicleWhere>;
};

/** What may order a list of Vehicle. */
export type VehicleOrderField =
  | 'PLATE'
  | 'MAKE'
  | 'YEAR'
  | 'STATE'
  | 'APPLIED_ON'
  | 'RENEWAL_DUE_ON'
  | 'INSURED_UNTIL';

/** One term of the order of a list of Vehicle; the id always decides last. */
export type VehicleOrderBy = {
  field: VehicleOrderField;
  direction: Direction;
};

/** A page of a list of VisaCase. */
export type VisaCaseConnection = {
  __typename?: 'VisaCaseConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: VISA_CASE.
   */
  edges?: Maybe<Array<VisaCaseEdge>>;
  /**
   * The rows.
   *
   * Data class: VISA_CASE.
   */
  nodes?: Maybe<Array<VisaCase>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: VISA_CASE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of VisaCase, with its cursor. */
export type VisaCaseEdge = {
  __typename?: 'VisaCaseEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: VISA_CASE.
   */
  node?: Maybe<VisaCase>;
};

/** Which rows of a list of VisaCase are wanted. A test that is null or absent constrains nothing. */
export type VisaCaseWhere = {
  id?: InputMaybe<IdFilter>;
  visaClass?: InputMaybe<VisaClassFilter>;
  state?: InputMaybe<VisaCaseStateFilter>;
  holder?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  principal?: InputMaybe<EntityFilter>;
  applicationKind?: InputMaybe<VisaApplicationKindFilter>;
  submittedOn?: InputMaybe<DateFilter>;
  decidedOn?: InputMaybe<DateFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validUntil?: InputMaybe<DateFilter>;
  renewedFrom?: InputMaybe<EntityFilter>;
  interviewRequired?: InputMaybe<BooleanFilter>;
  /** All of these. */
  and?: InputMaybe<Array<VisaCaseWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<VisaCaseWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<VisaCaseWhere>;
};

/** What may order a list of VisaCase. */
export type VisaCaseOrderField =
  | 'VISA_CLASS'
  | 'STATE'
  | 'SUBMITTED_ON'
  | 'DECIDED_ON'
  | 'VALID_UNTIL';

/** One term of the order of a list of VisaCase; the id always decides last. */
export type VisaCaseOrderBy = {
  field: VisaCaseOrderField;
  direction: Direction;
};

/** A page of a list of VisaIssuance. */
export type VisaIssuanceConnection = {
  __typename?: 'VisaIssuanceConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: PUBLIC_RECORD.
   */
  edges?: Maybe<Array<VisaIssuanceEdge>>;
  /**
   * The rows.
   *
   * Data class: PUBLIC_RECORD.
   */
  nodes?: Maybe<Array<VisaIssuance>>;
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

/** A row of a list of VisaIssuance, with its cursor. */
export type VisaIssuanceEdge = {
  __typename?: 'VisaIssuanceEdge';
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
  node?: Maybe<VisaIssuance>;
};

/** Which rows of a list of VisaIssuance are wanted. A test that is null or absent constrains nothing. */
export type VisaIssuanceWhere = {
  id?: InputMaybe<IdFilter>;
  series?: InputMaybe<IssuanceSeriesFilter>;
  year?: InputMaybe<IntFilter>;
  month?: InputMaybe<DateFilter>;
  nationality?: InputMaybe<StringFilter>;
  country?: InputMaybe<StringFilter>;
  visaClass?: InputMaybe<VisaClassFilter>;
  issued?: InputMaybe<IntFilter>;
  /** All of these. */
  and?: InputMaybe<Array<VisaIssuanceWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<VisaIssuanceWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<VisaIssuanceWhere>;
};

/** What may order a list of VisaIssuance. */
export type VisaIssuanceOrderField =
  | 'SERIES'
  | 'YEAR'
  | 'MONTH'
  | 'NATIONALITY'
  | 'VISA_CLASS'
  | 'ISSUED';

/** One term of the order of a list of VisaIssuance; the id always decides last. */
export type VisaIssuanceOrderBy = {
  field: VisaIssuanceOrderField;
  direction: Direction;
};

/** A page of a list of WorkAuthorization. */
export type WorkAuthorizationConnection = {
  __typename?: 'WorkAuthorizationConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: VISA_CASE.
   */
  edges?: Maybe<Array<WorkAuthorizationEdge>>;
  /**
   * The rows.
   *
   * Data class: VISA_CASE.
   */
  nodes?: Maybe<Array<WorkAuthorization>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: VISA_CASE.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of WorkAuthorization, with its cursor. */
export type WorkAuthorizationEdge = {
  __typename?: 'WorkAuthorizationEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: VISA_CASE.
   */
  node?: Maybe<WorkAuthorization>;
};

/** Which rows of a list of WorkAuthorization are wanted. A test that is null or absent constrains nothing. */
export type WorkAuthorizationWhere = {
  id?: InputMaybe<IdFilter>;
  person?: InputMaybe<EntityFilter>;
  principal?: InputMaybe<EntityFilter>;
  mission?: InputMaybe<EntityFilter>;
  route?: InputMaybe<WorkAuthorizationRouteFilter>;
  state?: InputMaybe<WorkAuthorizationStateFilter>;
  requestedOn?: InputMaybe<DateFilter>;
  endorsedOn?: InputMaybe<DateFilter>;
  validFrom?: InputMaybe<DateFilter>;
  validUntil?: InputMaybe<DateFilter>;
  /** All of these. */
  and?: InputMaybe<Array<WorkAuthorizationWhere>>;
  /** Any of these. */
  or?: InputMaybe<Array<WorkAuthorizationWhere>>;
  /** None of these tests may hold. */
  not?: InputMaybe<WorkAuthorizationWhere>;
};

/** What may order a list of WorkAuthorization. */
export type WorkAuthorizationOrderField =
  | 'ROUTE'
  | 'STATE'
  | 'REQUESTED_ON'
  | 'VALID_UNTIL';

/** One term of the order of a list of WorkAuthorization; the id always decides last. */
export type WorkAuthorizationOrderBy = {
  field: WorkAuthorizationOrderField;
  direction: Direction;
};

/** Tests on a BenefitCategory. */
export type BenefitCategoryFilter = {
  eq?: InputMaybe<BenefitCategory>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<BenefitCategory>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<BenefitCategory>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a BenefitState. */
export type BenefitStateFilter = {
  eq?: InputMaybe<BenefitState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<BenefitState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<BenefitState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a BenefitGround. */
export type BenefitGroundFilter = {
  eq?: InputMaybe<BenefitGround>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<BenefitGround>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<BenefitGround>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ConsignmentKind. */
export type ConsignmentKindFilter = {
  eq?: InputMaybe<ConsignmentKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ConsignmentKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ConsignmentKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a CustomsClearanceState. */
export type CustomsClearanceStateFilter = {
  eq?: InputMaybe<CustomsClearanceState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<CustomsClearanceState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<CustomsClearanceState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a DomesticWorkerFileState. */
export type DomesticWorkerFileStateFilter = {
  eq?: InputMaybe<DomesticWorkerFileState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<DomesticWorkerFileState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<DomesticWorkerFileState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a DriverLicenceState. */
export type DriverLicenceStateFilter = {
  eq?: InputMaybe<DriverLicenceState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<DriverLicenceState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<DriverLicenceState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ReciprocityBenefit. */
export type ReciprocityBenefitFilter = {
  eq?: InputMaybe<ReciprocityBenefit>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ReciprocityBenefit>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ReciprocityBenefit>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a ReciprocityLevel. */
export type ReciprocityLevelFilter = {
  eq?: InputMaybe<ReciprocityLevel>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<ReciprocityLevel>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<ReciprocityLevel>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a TaxCardKind. */
export type TaxCardKindFilter = {
  eq?: InputMaybe<TaxCardKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<TaxCardKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<TaxCardKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a TaxCardAnimal. */
export type TaxCardAnimalFilter = {
  eq?: InputMaybe<TaxCardAnimal>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<TaxCardAnimal>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<TaxCardAnimal>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a TaxCardState. */
export type TaxCardStateFilter = {
  eq?: InputMaybe<TaxCardState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<TaxCardState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<TaxCardState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a TravelRegimeKind. */
export type TravelRegimeKindFilter = {
  eq?: InputMaybe<TravelRegimeKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<TravelRegimeKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<TravelRegimeKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a TravelReferencePoint. */
export type TravelReferencePointFilter = {
  eq?: InputMaybe<TravelReferencePoint>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<TravelReferencePoint>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<TravelReferencePoint>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a TravelNoticeState. */
export type TravelNoticeStateFilter = {
  eq?: InputMaybe<TravelNoticeState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<TravelNoticeState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<TravelNoticeState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a PlateLetter. */
export type PlateLetterFilter = {
  eq?: InputMaybe<PlateLetter>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<PlateLetter>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<PlateLetter>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a VehicleKind. */
export type VehicleKindFilter = {
  eq?: InputMaybe<VehicleKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<VehicleKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<VehicleKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a VehicleState. */
export type VehicleStateFilter = {
  eq?: InputMaybe<VehicleState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<VehicleState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<VehicleState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a VisaClass. */
export type VisaClassFilter = {
  eq?: InputMaybe<VisaClass>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<VisaClass>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<VisaClass>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a VisaCaseState. */
export type VisaCaseStateFilter = {
  eq?: InputMaybe<VisaCaseState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<VisaCaseState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<VisaCaseState>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a VisaApplicationKind. */
export type VisaApplicationKindFilter = {
  eq?: InputMaybe<VisaApplicationKind>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<VisaApplicationKind>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<VisaApplicationKind>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a IssuanceSeries. */
export type IssuanceSeriesFilter = {
  eq?: InputMaybe<IssuanceSeries>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<IssuanceSeries>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<IssuanceSeries>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a WorkAuthorizationRoute. */
export type WorkAuthorizationRouteFilter = {
  eq?: InputMaybe<WorkAuthorizationRoute>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<WorkAuthorizationRoute>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<WorkAuthorizationRoute>>;
  /** True: has no value. False: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests on a WorkAuthorizationState. */
export type WorkAuthorizationStateFilter = {
  eq?: InputMaybe<WorkAuthorizationState>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<WorkAuthorizationState>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<WorkAuthorizationState>>;
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

export type _Entity = AccreditationCase | Benefit | Country | CustomsClearance | DiplomaticListEntry | DomesticWorkerFile | DriverLicence | Mission | Person | ReciprocitySetting | TaxCard | TravelNotice | Vehicle | VisaCase | VisaIssuance | WorkAuthorization;



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
  Country: Country;
  DiplomaticListEntry: DiplomaticListEntry;
  Mission: Mission;
  Person: Person;
  Benefit: Benefit;
  CustomsClearance: CustomsClearance;
  DomesticWorkerFile: DomesticWorkerFile;
  DriverLicence: DriverLicence;
  ReciprocitySetting: ReciprocitySetting;
  TaxCard: TaxCard;
  TravelNotice: TravelNotice;
  Vehicle: Vehicle;
  VisaCase: VisaCase;
  VisaIssuance: VisaIssuance;
  WorkAuthorization: WorkAuthorization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccreditationCase:
    ( { __typename: 'AccreditationCase' }
    & GraphQLRecursivePick<FederationTypes['AccreditationCase'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AccreditationCase'], {"documentFacts":true}> ) );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  DiplomaticListEntry:
    ( { __typename: 'DiplomaticListEntry' }
    & GraphQLRecursivePick<FederationTypes['DiplomaticListEntry'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DiplomaticListEntry'], {"statusFacts":true}> ) );
  Mission:
    ( { __typename: 'Mission' }
    & GraphQLRecursivePick<FederationTypes['Mission'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Benefit:
    ( { __typename: 'Benefit' }
    & GraphQLRecursivePick<FederationTypes['Benefit'], {"id":true}> );
  CustomsClearance:
    ( { __typename: 'CustomsClearance' }
    & GraphQLRecursivePick<FederationTypes['CustomsClearance'], {"id":true}> );
  DomesticWorkerFile:
    ( { __typename: 'DomesticWorkerFile' }
    & GraphQLRecursivePick<FederationTypes['DomesticWorkerFile'], {"id":true}> );
  DriverLicence:
    ( { __typename: 'DriverLicence' }
    & GraphQLRecursivePick<FederationTypes['DriverLicence'], {"id":true}> );
  ReciprocitySetting:
    ( { __typename: 'ReciprocitySetting' }
    & GraphQLRecursivePick<FederationTypes['ReciprocitySetting'], {"id":true}> );
  TaxCard:
    ( { __typename: 'TaxCard' }
    & GraphQLRecursivePick<FederationTypes['TaxCard'], {"id":true}> );
  TravelNotice:
    ( { __typename: 'TravelNotice' }
    & GraphQLRecursivePick<FederationTypes['TravelNotice'], {"id":true}> );
  Vehicle:
    ( { __typename: 'Vehicle' }
    & GraphQLRecursivePick<FederationTypes['Vehicle'], {"id":true}> );
  VisaCase:
    ( { __typename: 'VisaCase' }
    & GraphQLRecursivePick<FederationTypes['VisaCase'], {"id":true}> );
  VisaIssuance:
    ( { __typename: 'VisaIssuance' }
    & GraphQLRecursivePick<FederationTypes['VisaIssuance'], {"id":true}> );
  WorkAuthorization:
    ( { __typename: 'WorkAuthorization' }
    & GraphQLRecursivePick<FederationTypes['WorkAuthorization'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( WithFacts<'documentFacts'> )
    | ( BenefitRow )
    | ( CountryReference )
    | ( CustomsClearanceRow )
    | ( WithFacts<'statusFacts'> )
    | ( DomesticWorkerFileRow )
    | ( DriverLicenceRow )
    | ( EntityReference )
    | ( EntityReference )
    | ( ReciprocitySettingRow )
    | ( TaxCardRow )
    | ( TravelNoticeRow )
    | ( VehicleRow )
    | ( VisaCaseRow )
    | ( VisaIssuanceRow )
    | ( WorkAuthorizationRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BenefitRow )
    | ( CustomsClearanceRow )
    | ( DomesticWorkerFileRow )
    | ( DriverLicenceRow )
    | ( ReciprocitySettingRow )
    | ( TaxCardRow )
    | ( TravelNoticeRow )
    | ( VehicleRow )
    | ( VisaCaseRow )
    | ( VisaIssuanceRow )
    | ( WorkAuthorizationRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Facts: ResolverTypeWrapper<Scalars['Facts']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Direction: Direction;
  Money: ResolverTypeWrapper<Money>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Transition: ResolverTypeWrapper<Transition>;
  GroupKey: ResolverTypeWrapper<GroupKey>;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  access__View: Access__View;
  access__Mask: Access__Mask;
  access__DataClass: Access__DataClass;
  AccreditationCase: ResolverTypeWrapper<WithFacts<'documentFacts'>>;
  Country: ResolverTypeWrapper<CountryReference>;
  DiplomaticListEntry: ResolverTypeWrapper<WithFacts<'statusFacts'>>;
  Mission: ResolverTypeWrapper<EntityReference>;
  Person: ResolverTypeWrapper<EntityReference>;
  Benefit: ResolverTypeWrapper<BenefitRow>;
  BenefitKind: ResolverTypeWrapper<BenefitKind>;
  BenefitCategory: BenefitCategory;
  BenefitGround: BenefitGround;
  BenefitState: BenefitState;
  CustomsClearance: ResolverTypeWrapper<CustomsClearanceRow>;
  ConsignmentKind: ConsignmentKind;
  CustomsClearanceState: CustomsClearanceState;
  DomesticWorkerFile: ResolverTypeWrapper<DomesticWorkerFileRow>;
  DomesticWorkerContract: ResolverTypeWrapper<DomesticWorkerContract>;
  DomesticWorkerCheck: ResolverTypeWrapper<DomesticWorkerCheckRow>;
  DomesticWorkerCheckName: DomesticWorkerCheckName;
  WagePayment: WagePayment;
  WageInterval: WageInterval;
  DomesticWorkerFileState: DomesticWorkerFileState;
  DriverLicence: ResolverTypeWrapper<DriverLicenceRow>;
  TrafficViolation: ResolverTypeWrapper<TrafficViolationRow>;
  TrafficOffence: TrafficOffence;
  TrafficViolationKind: TrafficViolationKind;
  TrafficDisposition: TrafficDisposition;
  DriverLicenceState: DriverLicenceState;
  OutstandingDocument: ResolverTypeWrapper<OutstandingDocumentRow>;
  OutstandingDocumentKind: OutstandingDocumentKind;
  ReciprocitySetting: ResolverTypeWrapper<ReciprocitySettingRow>;
  ReciprocityBenefit: ReciprocityBenefit;
  ReciprocityLevel: ReciprocityLevel;
  TaxCard: ResolverTypeWrapper<TaxCardRow>;
  TaxCardKind: TaxCardKind;
  TaxCardAnimal: TaxCardAnimal;
  TaxCardState: TaxCardState;
  PurchaseCategory: PurchaseCategory;
  TravelNotice: ResolverTypeWrapper<TravelNoticeRow>;
  TravelNoticeState: TravelNoticeState;
  TravelRegime: ResolverTypeWrapper<TravelRegime>;
  TravelRegimeKind: TravelRegimeKind;
  TravelReferencePoint: TravelReferencePoint;
  Vehicle: ResolverTypeWrapper<VehicleRow>;
  LiabilityPolicy: ResolverTypeWrapper<LiabilityPolicyRow>;
  PlateLetter: PlateLetter;
  PlateLayout: PlateLayout;
  VehicleKind: VehicleKind;
  VehicleState: VehicleState;
  VisaCase: ResolverTypeWrapper<VisaCaseRow>;
  VisaApplicationKind: VisaApplicationKind;
  VisaCaseState: VisaCaseState;
  VisaClass: VisaClass;
  VisaIssuance: ResolverTypeWrapper<VisaIssuanceRow>;
  IssuanceSeries: IssuanceSeries;
  VisaIssuanceGroup: ResolverTypeWrapper<Omit<VisaIssuanceGroup, 'country'> & { country?: Maybe<ResolversTypes['Country']> }>;
  VisaIssuanceDimension: VisaIssuanceDimension;
  VisaIssuanceGroupOrderField: VisaIssuanceGroupOrderField;
  VisaIssuanceGroupOrderBy: VisaIssuanceGroupOrderBy;
  VisaIssuanceTotal: ResolverTypeWrapper<VisaIssuanceTotalRow>;
  WorkAuthorization: ResolverTypeWrapper<WorkAuthorizationRow>;
  WorkAuthorizationRoute: WorkAuthorizationRoute;
  WorkAuthorizationState: WorkAuthorizationState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BenefitConnection: ResolverTypeWrapper<Connection<BenefitRow>>;
  BenefitEdge: ResolverTypeWrapper<{ cursor: string; node: BenefitRow }>;
  BenefitWhere: BenefitWhere;
  BenefitOrderField: BenefitOrderField;
  BenefitOrderBy: BenefitOrderBy;
  CustomsClearanceConnection: ResolverTypeWrapper<Connection<CustomsClearanceRow>>;
  CustomsClearanceEdge: ResolverTypeWrapper<{ cursor: string; node: CustomsClearanceRow }>;
  CustomsClearanceWhere: CustomsClearanceWhere;
  CustomsClearanceOrderField: CustomsClearanceOrderField;
  CustomsClearanceOrderBy: CustomsClearanceOrderBy;
  DomesticWorkerFileConnection: ResolverTypeWrapper<Connection<DomesticWorkerFileRow>>;
  DomesticWorkerFileEdge: ResolverTypeWrapper<{ cursor: string; node: DomesticWorkerFileRow }>;
  DomesticWorkerFileWhere: DomesticWorkerFileWhere;
  DomesticWorkerFileOrderField: DomesticWorkerFileOrderField;
  DomesticWorkerFileOrderBy: DomesticWorkerFileOrderBy;
  DriverLicenceConnection: ResolverTypeWrapper<Connection<DriverLicenceRow>>;
  DriverLicenceEdge: ResolverTypeWrapper<{ cursor: string; node: DriverLicenceRow }>;
  DriverLicenceWhere: DriverLicenceWhere;
  DriverLicenceOrderField: DriverLicenceOrderField;
  DriverLicenceOrderBy: DriverLicenceOrderBy;
  ReciprocitySettingConnection: ResolverTypeWrapper<Connection<ReciprocitySettingRow>>;
  ReciprocitySettingEdge: ResolverTypeWrapper<{ cursor: string; node: ReciprocitySettingRow }>;
  ReciprocitySettingWhere: ReciprocitySettingWhere;
  ReciprocitySettingOrderField: ReciprocitySettingOrderField;
  ReciprocitySettingOrderBy: ReciprocitySettingOrderBy;
  TaxCardConnection: ResolverTypeWrapper<Connection<TaxCardRow>>;
  TaxCardEdge: ResolverTypeWrapper<{ cursor: string; node: TaxCardRow }>;
  TaxCardWhere: TaxCardWhere;
  TaxCardOrderField: TaxCardOrderField;
  TaxCardOrderBy: TaxCardOrderBy;
  TravelNoticeConnection: ResolverTypeWrapper<Connection<TravelNoticeRow>>;
  TravelNoticeEdge: ResolverTypeWrapper<{ cursor: string; node: TravelNoticeRow }>;
  TravelNoticeWhere: TravelNoticeWhere;
  TravelNoticeOrderField: TravelNoticeOrderField;
  TravelNoticeOrderBy: TravelNoticeOrderBy;
  VehicleConnection: ResolverTypeWrapper<Connection<VehicleRow>>;
  VehicleEdge: ResolverTypeWrapper<{ cursor: string; node: VehicleRow }>;
  VehicleWhere: VehicleWhere;
  VehicleOrderField: VehicleOrderField;
  VehicleOrderBy: VehicleOrderBy;
  VisaCaseConnection: ResolverTypeWrapper<Connection<VisaCaseRow>>;
  VisaCaseEdge: ResolverTypeWrapper<{ cursor: string; node: VisaCaseRow }>;
  VisaCaseWhere: VisaCaseWhere;
  VisaCaseOrderField: VisaCaseOrderField;
  VisaCaseOrderBy: VisaCaseOrderBy;
  VisaIssuanceConnection: ResolverTypeWrapper<Connection<VisaIssuanceRow>>;
  VisaIssuanceEdge: ResolverTypeWrapper<{ cursor: string; node: VisaIssuanceRow }>;
  VisaIssuanceWhere: VisaIssuanceWhere;
  VisaIssuanceOrderField: VisaIssuanceOrderField;
  VisaIssuanceOrderBy: VisaIssuanceOrderBy;
  WorkAuthorizationConnection: ResolverTypeWrapper<Connection<WorkAuthorizationRow>>;
  WorkAuthorizationEdge: ResolverTypeWrapper<{ cursor: string; node: WorkAuthorizationRow }>;
  WorkAuthorizationWhere: WorkAuthorizationWhere;
  WorkAuthorizationOrderField: WorkAuthorizationOrderField;
  WorkAuthorizationOrderBy: WorkAuthorizationOrderBy;
  BenefitCategoryFilter: BenefitCategoryFilter;
  BenefitStateFilter: BenefitStateFilter;
  BenefitGroundFilter: BenefitGroundFilter;
  ConsignmentKindFilter: ConsignmentKindFilter;
  CustomsClearanceStateFilter: CustomsClearanceStateFilter;
  DomesticWorkerFileStateFilter: DomesticWorkerFileStateFilter;
  DriverLicenceStateFilter: DriverLicenceStateFilter;
  ReciprocityBenefitFilter: ReciprocityBenefitFilter;
  ReciprocityLevelFilter: ReciprocityLevelFilter;
  TaxCardKindFilter: TaxCardKindFilter;
  TaxCardAnimalFilter: TaxCardAnimalFilter;
  TaxCardStateFilter: TaxCardStateFilter;
  TravelRegimeKindFilter: TravelRegimeKindFilter;
  TravelReferencePointFilter: TravelReferencePointFilter;
  TravelNoticeStateFilter: TravelNoticeStateFilter;
  PlateLetterFilter: PlateLetterFilter;
  VehicleKindFilter: VehicleKindFilter;
  VehicleStateFilter: VehicleStateFilter;
  VisaClassFilter: VisaClassFilter;
  VisaCaseStateFilter: VisaCaseStateFilter;
  VisaApplicationKindFilter: VisaApplicationKindFilter;
  IssuanceSeriesFilter: IssuanceSeriesFilter;
  WorkAuthorizationRouteFilter: WorkAuthorizationRouteFilter;
  WorkAuthorizationStateFilter: WorkAuthorizationStateFilter;
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
  Facts: Scalars['Facts']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Money: Money;
  Provenance: Provenance;
  Transition: Transition;
  GroupKey: GroupKey;
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  Float: Scalars['Float']['output'];
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  EntityFilter: EntityFilter;
  CountryFilter: CountryFilter;
  AccreditationCase: WithFacts<'documentFacts'>;
  Country: CountryReference;
  DiplomaticListEntry: WithFacts<'statusFacts'>;
  Mission: EntityReference;
  Person: EntityReference;
  Benefit: BenefitRow;
  BenefitKind: BenefitKind;
  CustomsClearance: CustomsClearanceRow;
  DomesticWorkerFile: DomesticWorkerFileRow;
  DomesticWorkerContract: DomesticWorkerContract;
  DomesticWorkerCheck: DomesticWorkerCheckRow;
  DriverLicence: DriverLicenceRow;
  TrafficViolation: TrafficViolationRow;
  OutstandingDocument: OutstandingDocumentRow;
  ReciprocitySetting: ReciprocitySettingRow;
  TaxCard: TaxCardRow;
  TravelNotice: TravelNoticeRow;
  TravelRegime: TravelRegime;
  Vehicle: VehicleRow;
  LiabilityPolicy: LiabilityPolicyRow;
  VisaCase: VisaCaseRow;
  VisaIssuance: VisaIssuanceRow;
  VisaIssuanceGroup: Omit<VisaIssuanceGroup, 'country'> & { country?: Maybe<ResolversParentTypes['Country']> };
  VisaIssuanceGroupOrderBy: VisaIssuanceGroupOrderBy;
  VisaIssuanceTotal: VisaIssuanceTotalRow;
  WorkAuthorization: WorkAuthorizationRow;
  Query: Record<PropertyKey, never>;
  BenefitConnection: Connection<BenefitRow>;
  BenefitEdge: { cursor: string; node: BenefitRow };
  BenefitWhere: BenefitWhere;
  BenefitOrderBy: BenefitOrderBy;
  CustomsClearanceConnection: Connection<CustomsClearanceRow>;
  CustomsClearanceEdge: { cursor: string; node: CustomsClearanceRow };
  CustomsClearanceWhere: CustomsClearanceWhere;
  CustomsClearanceOrderBy: CustomsClearanceOrderBy;
  DomesticWorkerFileConnection: Connection<DomesticWorkerFileRow>;
  DomesticWorkerFileEdge: { cursor: string; node: DomesticWorkerFileRow };
  DomesticWorkerFileWhere: DomesticWorkerFileWhere;
  DomesticWorkerFileOrderBy: DomesticWorkerFileOrderBy;
  DriverLicenceConnection: Connection<DriverLicenceRow>;
  DriverLicenceEdge: { cursor: string; node: DriverLicenceRow };
  DriverLicenceWhere: DriverLicenceWhere;
  DriverLicenceOrderBy: DriverLicenceOrderBy;
  ReciprocitySettingConnection: Connection<ReciprocitySettingRow>;
  ReciprocitySettingEdge: { cursor: string; node: ReciprocitySettingRow };
  ReciprocitySettingWhere: ReciprocitySettingWhere;
  ReciprocitySettingOrderBy: ReciprocitySettingOrderBy;
  TaxCardConnection: Connection<TaxCardRow>;
  TaxCardEdge: { cursor: string; node: TaxCardRow };
  TaxCardWhere: TaxCardWhere;
  TaxCardOrderBy: TaxCardOrderBy;
  TravelNoticeConnection: Connection<TravelNoticeRow>;
  TravelNoticeEdge: { cursor: string; node: TravelNoticeRow };
  TravelNoticeWhere: TravelNoticeWhere;
  TravelNoticeOrderBy: TravelNoticeOrderBy;
  VehicleConnection: Connection<VehicleRow>;
  VehicleEdge: { cursor: string; node: VehicleRow };
  VehicleWhere: VehicleWhere;
  VehicleOrderBy: VehicleOrderBy;
  VisaCaseConnection: Connection<VisaCaseRow>;
  VisaCaseEdge: { cursor: string; node: VisaCaseRow };
  VisaCaseWhere: VisaCaseWhere;
  VisaCaseOrderBy: VisaCaseOrderBy;
  VisaIssuanceConnection: Connection<VisaIssuanceRow>;
  VisaIssuanceEdge: { cursor: string; node: VisaIssuanceRow };
  VisaIssuanceWhere: VisaIssuanceWhere;
  VisaIssuanceOrderBy: VisaIssuanceOrderBy;
  WorkAuthorizationConnection: Connection<WorkAuthorizationRow>;
  WorkAuthorizationEdge: { cursor: string; node: WorkAuthorizationRow };
  WorkAuthorizationWhere: WorkAuthorizationWhere;
  WorkAuthorizationOrderBy: WorkAuthorizationOrderBy;
  BenefitCategoryFilter: BenefitCategoryFilter;
  BenefitStateFilter: BenefitStateFilter;
  BenefitGroundFilter: BenefitGroundFilter;
  ConsignmentKindFilter: ConsignmentKindFilter;
  CustomsClearanceStateFilter: CustomsClearanceStateFilter;
  DomesticWorkerFileStateFilter: DomesticWorkerFileStateFilter;
  DriverLicenceStateFilter: DriverLicenceStateFilter;
  ReciprocityBenefitFilter: ReciprocityBenefitFilter;
  ReciprocityLevelFilter: ReciprocityLevelFilter;
  TaxCardKindFilter: TaxCardKindFilter;
  TaxCardAnimalFilter: TaxCardAnimalFilter;
  TaxCardStateFilter: TaxCardStateFilter;
  TravelRegimeKindFilter: TravelRegimeKindFilter;
  TravelReferencePointFilter: TravelReferencePointFilter;
  TravelNoticeStateFilter: TravelNoticeStateFilter;
  PlateLetterFilter: PlateLetterFilter;
  VehicleKindFilter: VehicleKindFilter;
  VehicleStateFilter: VehicleStateFilter;
  VisaClassFilter: VisaClassFilter;
  VisaCaseStateFilter: VisaCaseStateFilter;
  VisaApplicationKindFilter: VisaApplicationKindFilter;
  IssuanceSeriesFilter: IssuanceSeriesFilter;
  WorkAuthorizationRouteFilter: WorkAuthorizationRouteFilter;
  WorkAuthorizationStateFilter: WorkAuthorizationStateFilter;
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

export interface FactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Facts'], any> {
  name: 'Facts';
}

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Benefit' | 'CustomsClearance' | 'DomesticWorkerFile' | 'DriverLicence' | 'ReciprocitySetting' | 'TaxCard' | 'TravelNotice' | 'Vehicle' | 'VisaCase' | 'VisaIssuance' | 'WorkAuthorization', ParentType, ContextType>;
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

export type GroupKeyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccreditationCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccreditationCase'] = ResolversParentTypes['AccreditationCase'], FederationReferenceType extends FederationReferenceTypes['AccreditationCase'] = FederationReferenceTypes['AccreditationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccreditationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outstandingDocuments?: Resolver<Maybe<Array<ResolversTypes['OutstandingDocument']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reciprocity?: Resolver<Maybe<Array<ResolversTypes['ReciprocitySetting']>>, ParentType, ContextType, Partial<CountryReciprocityArgs>>;
  travelRegime?: Resolver<Maybe<ResolversTypes['TravelRegime']>, ParentType, ContextType, Partial<CountryTravelRegimeArgs>>;
  visaIssuances?: Resolver<Maybe<Array<ResolversTypes['VisaIssuanceGroup']>>, ParentType, ContextType, RequireFields<CountryVisaIssuancesArgs, 'groupBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiplomaticListEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiplomaticListEntry'] = ResolversParentTypes['DiplomaticListEntry'], FederationReferenceType extends FederationReferenceTypes['DiplomaticListEntry'] = FederationReferenceTypes['DiplomaticListEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiplomaticListEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullImmunity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'], FederationReferenceType extends FederationReferenceTypes['Mission'] = FederationReferenceTypes['Mission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visaCases?: Resolver<Maybe<ResolversTypes['VisaCaseConnection']>, ParentType, ContextType, Partial<MissionVisaCasesArgs>>;
  taxCards?: Resolver<Maybe<ResolversTypes['TaxCardConnection']>, ParentType, ContextType, Partial<MissionTaxCardsArgs>>;
  vehicles?: Resolver<Maybe<ResolversTypes['VehicleConnection']>, ParentType, ContextType, Partial<MissionVehiclesArgs>>;
  benefits?: Resolver<Maybe<ResolversTypes['BenefitConnection']>, ParentType, ContextType, Partial<MissionBenefitsArgs>>;
  customsClearances?: Resolver<Maybe<ResolversTypes['CustomsClearanceConnection']>, ParentType, ContextType, Partial<MissionCustomsClearancesArgs>>;
  travelNotices?: Resolver<Maybe<ResolversTypes['TravelNoticeConnection']>, ParentType, ContextType, Partial<MissionTravelNoticesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visaCases?: Resolver<Maybe<ResolversTypes['VisaCaseConnection']>, ParentType, ContextType, Partial<PersonVisaCasesArgs>>;
  taxCards?: Resolver<Maybe<ResolversTypes['TaxCardConnection']>, ParentType, ContextType, Partial<PersonTaxCardsArgs>>;
  driverLicence?: Resolver<Maybe<ResolversTypes['DriverLicence']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ResolversTypes['VehicleConnection']>, ParentType, ContextType, Partial<PersonVehiclesArgs>>;
  workAuthorizations?: Resolver<Maybe<ResolversTypes['WorkAuthorizationConnection']>, ParentType, ContextType, Partial<PersonWorkAuthorizationsArgs>>;
  travelNotices?: Resolver<Maybe<ResolversTypes['TravelNoticeConnection']>, ParentType, ContextType, Partial<PersonTravelNoticesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Benefit'] = ResolversParentTypes['Benefit'], FederationReferenceType extends FederationReferenceTypes['Benefit'] = FederationReferenceTypes['Benefit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Benefit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['BenefitCategory']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BenefitState']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['BenefitGround']>, ParentType, ContextType>;
  surcharge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitKindResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BenefitKind'] = ResolversParentTypes['BenefitKind']> = {
  category?: Resolver<ResolversTypes['BenefitCategory'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomsClearanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomsClearance'] = ResolversParentTypes['CustomsClearance'], FederationReferenceType extends FederationReferenceTypes['CustomsClearance'] = FederationReferenceTypes['CustomsClearance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomsClearance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConsignmentKind']>, ParentType, ContextType>;
  waybill?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstInstallation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CustomsClearanceState']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomesticWorkerFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFile'] = ResolversParentTypes['DomesticWorkerFile'], FederationReferenceType extends FederationReferenceTypes['DomesticWorkerFile'] = FederationReferenceTypes['DomesticWorkerFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DomesticWorkerFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  visaCase?: Resolver<Maybe<ResolversTypes['VisaCase']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DomesticWorkerFileState']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['DomesticWorkerContract']>, ParentType, ContextType>;
  checks?: Resolver<Maybe<Array<ResolversTypes['DomesticWorkerCheck']>>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomesticWorkerContractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerContract'] = ResolversParentTypes['DomesticWorkerContract']> = {
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hourlyWage?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimumWage?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['WagePayment']>, ParentType, ContextType>;
  paidEvery?: Resolver<Maybe<ResolversTypes['WageInterval']>, ParentType, ContextType>;
  deductions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  travelPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  papersKept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DomesticWorkerCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerCheck'] = ResolversParentTypes['DomesticWorkerCheck']> = {
  name?: Resolver<Maybe<ResolversTypes['DomesticWorkerCheckName']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DriverLicenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicence'] = ResolversParentTypes['DriverLicence'], FederationReferenceType extends FederationReferenceTypes['DriverLicence'] = FederationReferenceTypes['DriverLicence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DriverLicence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DriverLicenceState']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points24Months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  violations?: Resolver<Maybe<Array<ResolversTypes['TrafficViolation']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficViolationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrafficViolation'] = ResolversParentTypes['TrafficViolation']> = {
  committedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offence?: Resolver<Maybe<ResolversTypes['TrafficOffence']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TrafficViolationKind']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['TrafficDisposition']>, ParentType, ContextType>;
};

export type OutstandingDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OutstandingDocument'] = ResolversParentTypes['OutstandingDocument']> = {
  kind?: Resolver<Maybe<ResolversTypes['OutstandingDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReciprocitySettingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySetting'] = ResolversParentTypes['ReciprocitySetting'], FederationReferenceType extends FederationReferenceTypes['ReciprocitySetting'] = FederationReferenceTypes['ReciprocitySetting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReciprocitySetting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['ReciprocityBenefit']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ReciprocityLevel']>, ParentType, ContextType>;
  minimumPurchase?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excludedCategories?: Resolver<Maybe<Array<ResolversTypes['PurchaseCategory']>>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCard'] = ResolversParentTypes['TaxCard'], FederationReferenceType extends FederationReferenceTypes['TaxCard'] = FederationReferenceTypes['TaxCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaxCardKind']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  animal?: Resolver<Maybe<ResolversTypes['TaxCardAnimal']>, ParentType, ContextType>;
  minimumPurchase?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excludedCategories?: Resolver<Maybe<Array<ResolversTypes['PurchaseCategory']>>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TaxCardState']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNotice'] = ResolversParentTypes['TravelNotice'], FederationReferenceType extends FederationReferenceTypes['TravelNotice'] = FederationReferenceTypes['TravelNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['TravelRegimeKind']>, ParentType, ContextType>;
  referencePoint?: Resolver<Maybe<ResolversTypes['TravelReferencePoint']>, ParentType, ContextType>;
  distanceMiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TravelNoticeState']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelRegimeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelRegime'] = ResolversParentTypes['TravelRegime']> = {
  regime?: Resolver<Maybe<ResolversTypes['TravelRegimeKind']>, ParentType, ContextType>;
  referencePoint?: Resolver<Maybe<ResolversTypes['TravelReferencePoint']>, ParentType, ContextType>;
  radiusMiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle'], FederationReferenceType extends FederationReferenceTypes['Vehicle'] = FederationReferenceTypes['Vehicle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vehicle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plateLetter?: Resolver<Maybe<ResolversTypes['PlateLetter']>, ParentType, ContextType>;
  plateLayout?: Resolver<Maybe<ResolversTypes['PlateLayout']>, ParentType, ContextType>;
  plateCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VehicleKind']>, ParentType, ContextType>;
  make?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VehicleState']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  insuredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['LiabilityPolicy']>, ParentType, ContextType>;
  policies?: Resolver<Maybe<Array<ResolversTypes['LiabilityPolicy']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiabilityPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LiabilityPolicy'] = ResolversParentTypes['LiabilityPolicy']> = {
  insurer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  combinedLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  injuryPerPerson?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  injuryPerAccident?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  propertyLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type VisaCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCase'] = ResolversParentTypes['VisaCase'], FederationReferenceType extends FederationReferenceTypes['VisaCase'] = FederationReferenceTypes['VisaCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisaCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visaClass?: Resolver<Maybe<ResolversTypes['VisaClass']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VisaCaseState']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  applicationKind?: Resolver<Maybe<ResolversTypes['VisaApplicationKind']>, ParentType, ContextType>;
  noteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusalGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewedFrom?: Resolver<Maybe<ResolversTypes['VisaCase']>, ParentType, ContextType>;
  interviewRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaIssuanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuance'] = ResolversParentTypes['VisaIssuance'], FederationReferenceType extends FederationReferenceTypes['VisaIssuance'] = FederationReferenceTypes['VisaIssuance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisaIssuance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['IssuanceSeries'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  visaClass?: Resolver<ResolversTypes['VisaClass'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaIssuanceGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuanceGroup'] = ResolversParentTypes['VisaIssuanceGroup']> = {
  keys?: Resolver<Array<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type VisaIssuanceTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuanceTotal'] = ResolversParentTypes['VisaIssuanceTotal']> = {
  series?: Resolver<ResolversTypes['IssuanceSeries'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visaClass?: Resolver<Maybe<ResolversTypes['VisaClass']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type WorkAuthorizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorization'] = ResolversParentTypes['WorkAuthorization'], FederationReferenceType extends FederationReferenceTypes['WorkAuthorization'] = FederationReferenceTypes['WorkAuthorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkAuthorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['WorkAuthorizationRoute']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WorkAuthorizationState']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endorsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  benefit?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType, RequireFields<QueryBenefitArgs, 'id'>>;
  benefits?: Resolver<Maybe<ResolversTypes['BenefitConnection']>, ParentType, ContextType, Partial<QueryBenefitsArgs>>;
  benefitCatalogue?: Resolver<Maybe<Array<ResolversTypes['BenefitKind']>>, ParentType, ContextType>;
  customsClearance?: Resolver<Maybe<ResolversTypes['CustomsClearance']>, ParentType, ContextType, RequireFields<QueryCustomsClearanceArgs, 'id'>>;
  customsClearances?: Resolver<Maybe<ResolversTypes['CustomsClearanceConnection']>, ParentType, ContextType, Partial<QueryCustomsClearancesArgs>>;
  domesticWorkerFile?: Resolver<Maybe<ResolversTypes['DomesticWorkerFile']>, ParentType, ContextType, RequireFields<QueryDomesticWorkerFileArgs, 'id'>>;
  domesticWorkerFiles?: Resolver<Maybe<ResolversTypes['DomesticWorkerFileConnection']>, ParentType, ContextType, Partial<QueryDomesticWorkerFilesArgs>>;
  driverLicence?: Resolver<Maybe<ResolversTypes['DriverLicence']>, ParentType, ContextType, RequireFields<QueryDriverLicenceArgs, 'id'>>;
  driverLicences?: Resolver<Maybe<ResolversTypes['DriverLicenceConnection']>, ParentType, ContextType, Partial<QueryDriverLicencesArgs>>;
  reciprocitySetting?: Resolver<Maybe<ResolversTypes['ReciprocitySetting']>, ParentType, ContextType, RequireFields<QueryReciprocitySettingArgs, 'id'>>;
  reciprocitySettings?: Resolver<Maybe<ResolversTypes['ReciprocitySettingConnection']>, ParentType, ContextType, Partial<QueryReciprocitySettingsArgs>>;
  taxCard?: Resolver<Maybe<ResolversTypes['TaxCard']>, ParentType, ContextType, RequireFields<QueryTaxCardArgs, 'id'>>;
  taxCards?: Resolver<Maybe<ResolversTypes['TaxCardConnection']>, ParentType, ContextType, Partial<QueryTaxCardsArgs>>;
  travelNotice?: Resolver<Maybe<ResolversTypes['TravelNotice']>, ParentType, ContextType, RequireFields<QueryTravelNoticeArgs, 'id'>>;
  travelNotices?: Resolver<Maybe<ResolversTypes['TravelNoticeConnection']>, ParentType, ContextType, Partial<QueryTravelNoticesArgs>>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType, RequireFields<QueryVehicleArgs, 'id'>>;
  vehicles?: Resolver<Maybe<ResolversTypes['VehicleConnection']>, ParentType, ContextType, Partial<QueryVehiclesArgs>>;
  visaCase?: Resolver<Maybe<ResolversTypes['VisaCase']>, ParentType, ContextType, RequireFields<QueryVisaCaseArgs, 'id'>>;
  visaCases?: Resolver<Maybe<ResolversTypes['VisaCaseConnection']>, ParentType, ContextType, Partial<QueryVisaCasesArgs>>;
  visaIssuance?: Resolver<Maybe<ResolversTypes['VisaIssuance']>, ParentType, ContextType, RequireFields<QueryVisaIssuanceArgs, 'id'>>;
  visaIssuanceRows?: Resolver<Maybe<ResolversTypes['VisaIssuanceConnection']>, ParentType, ContextType, Partial<QueryVisaIssuanceRowsArgs>>;
  visaIssuances?: Resolver<Maybe<Array<ResolversTypes['VisaIssuanceGroup']>>, ParentType, ContextType, RequireFields<QueryVisaIssuancesArgs, 'groupBy'>>;
  visaIssuanceTotals?: Resolver<Maybe<Array<ResolversTypes['VisaIssuanceTotal']>>, ParentType, ContextType, Partial<QueryVisaIssuanceTotalsArgs>>;
  workAuthorization?: Resolver<Maybe<ResolversTypes['WorkAuthorization']>, ParentType, ContextType, RequireFields<QueryWorkAuthorizationArgs, 'id'>>;
  workAuthorizations?: Resolver<Maybe<ResolversTypes['WorkAuthorizationConnection']>, ParentType, ContextType, Partial<QueryWorkAuthorizationsArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type BenefitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BenefitConnection'] = ResolversParentTypes['BenefitConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['BenefitEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Benefit']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BenefitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BenefitEdge'] = ResolversParentTypes['BenefitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType>;
};

export type CustomsClearanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomsClearanceConnection'] = ResolversParentTypes['CustomsClearanceConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['CustomsClearanceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['CustomsClearance']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomsClearanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomsClearanceEdge'] = ResolversParentTypes['CustomsClearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CustomsClearance']>, ParentType, ContextType>;
};

export type DomesticWorkerFileConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFileConnection'] = ResolversParentTypes['DomesticWorkerFileConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['DomesticWorkerFileEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['DomesticWorkerFile']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DomesticWorkerFileEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFileEdge'] = ResolversParentTypes['DomesticWorkerFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DomesticWorkerFile']>, ParentType, ContextType>;
};

export type DriverLicenceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicenceConnection'] = ResolversParentTypes['DriverLicenceConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['DriverLicenceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['DriverLicence']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DriverLicenceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicenceEdge'] = ResolversParentTypes['DriverLicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DriverLicence']>, ParentType, ContextType>;
};

export type ReciprocitySettingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySettingConnection'] = ResolversParentTypes['ReciprocitySettingConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ReciprocitySettingEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['ReciprocitySetting']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReciprocitySettingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySettingEdge'] = ResolversParentTypes['ReciprocitySettingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ReciprocitySetting']>, ParentType, ContextType>;
};

export type TaxCardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCardConnection'] = ResolversParentTypes['TaxCardConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['TaxCardEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['TaxCard']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxCardEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCardEdge'] = ResolversParentTypes['TaxCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TaxCard']>, ParentType, ContextType>;
};

export type TravelNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNoticeConnection'] = ResolversParentTypes['TravelNoticeConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['TravelNoticeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['TravelNotice']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TravelNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNoticeEdge'] = ResolversParentTypes['TravelNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TravelNotice']>, ParentType, ContextType>;
};

export type VehicleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleConnection'] = ResolversParentTypes['VehicleConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['VehicleEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Vehicle']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VehicleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleEdge'] = ResolversParentTypes['VehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type VisaCaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCaseConnection'] = ResolversParentTypes['VisaCaseConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['VisaCaseEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['VisaCase']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisaCaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCaseEdge'] = ResolversParentTypes['VisaCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VisaCase']>, ParentType, ContextType>;
};

export type VisaIssuanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuanceConnection'] = ResolversParentTypes['VisaIssuanceConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['VisaIssuanceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['VisaIssuance']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisaIssuanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuanceEdge'] = ResolversParentTypes['VisaIssuanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VisaIssuance']>, ParentType, ContextType>;
};

export type WorkAuthorizationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorizationConnection'] = ResolversParentTypes['WorkAuthorizationConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['WorkAuthorizationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['WorkAuthorization']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkAuthorizationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorizationEdge'] = ResolversParentTypes['WorkAuthorizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WorkAuthorization']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AccreditationCase' | 'Benefit' | 'Country' | 'CustomsClearance' | 'DiplomaticListEntry' | 'DomesticWorkerFile' | 'DriverLicence' | 'Mission' | 'Person' | 'ReciprocitySetting' | 'TaxCard' | 'TravelNotice' | 'Vehicle' | 'VisaCase' | 'VisaIssuance' | 'WorkAuthorization', ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Facts?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  AccreditationCase?: AccreditationCaseResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  DiplomaticListEntry?: DiplomaticListEntryResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Benefit?: BenefitResolvers<ContextType>;
  BenefitKind?: BenefitKindResolvers<ContextType>;
  CustomsClearance?: CustomsClearanceResolvers<ContextType>;
  DomesticWorkerFile?: DomesticWorkerFileResolvers<ContextType>;
  DomesticWorkerContract?: DomesticWorkerContractResolvers<ContextType>;
  DomesticWorkerCheck?: DomesticWorkerCheckResolvers<ContextType>;
  DriverLicence?: DriverLicenceResolvers<ContextType>;
  TrafficViolation?: TrafficViolationResolvers<ContextType>;
  OutstandingDocument?: OutstandingDocumentResolvers<ContextType>;
  ReciprocitySetting?: ReciprocitySettingResolvers<ContextType>;
  TaxCard?: TaxCardResolvers<ContextType>;
  TravelNotice?: TravelNoticeResolvers<ContextType>;
  TravelRegime?: TravelRegimeResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  LiabilityPolicy?: LiabilityPolicyResolvers<ContextType>;
  VisaCase?: VisaCaseResolvers<ContextType>;
  VisaIssuance?: VisaIssuanceResolvers<ContextType>;
  VisaIssuanceGroup?: VisaIssuanceGroupResolvers<ContextType>;
  VisaIssuanceTotal?: VisaIssuanceTotalResolvers<ContextType>;
  WorkAuthorization?: WorkAuthorizationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  BenefitConnection?: BenefitConnectionResolvers<ContextType>;
  BenefitEdge?: BenefitEdgeResolvers<ContextType>;
  CustomsClearanceConnection?: CustomsClearanceConnectionResolvers<ContextType>;
  CustomsClearanceEdge?: CustomsClearanceEdgeResolvers<ContextType>;
  DomesticWorkerFileConnection?: DomesticWorkerFileConnectionResolvers<ContextType>;
  DomesticWorkerFileEdge?: DomesticWorkerFileEdgeResolvers<ContextType>;
  DriverLicenceConnection?: DriverLicenceConnectionResolvers<ContextType>;
  DriverLicenceEdge?: DriverLicenceEdgeResolvers<ContextType>;
  ReciprocitySettingConnection?: ReciprocitySettingConnectionResolvers<ContextType>;
  ReciprocitySettingEdge?: ReciprocitySettingEdgeResolvers<ContextType>;
  TaxCardConnection?: TaxCardConnectionResolvers<ContextType>;
  TaxCardEdge?: TaxCardEdgeResolvers<ContextType>;
  TravelNoticeConnection?: TravelNoticeConnectionResolvers<ContextType>;
  TravelNoticeEdge?: TravelNoticeEdgeResolvers<ContextType>;
  VehicleConnection?: VehicleConnectionResolvers<ContextType>;
  VehicleEdge?: VehicleEdgeResolvers<ContextType>;
  VisaCaseConnection?: VisaCaseConnectionResolvers<ContextType>;
  VisaCaseEdge?: VisaCaseEdgeResolvers<ContextType>;
  VisaIssuanceConnection?: VisaIssuanceConnectionResolvers<ContextType>;
  VisaIssuanceEdge?: VisaIssuanceEdgeResolvers<ContextType>;
  WorkAuthorizationConnection?: WorkAuthorizationConnectionResolvers<ContextType>;
  WorkAuthorizationEdge?: WorkAuthorizationEdgeResolvers<ContextType>;
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

