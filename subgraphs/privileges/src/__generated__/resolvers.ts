// Generated from the schema; do not edit.
import type { BenefitRow } from '../modules/benefit/benefit.tables';
import type { CustomsClearanceRow } from '../modules/customs-clearance/customs-clearance.tables';
import type { DomesticWorkerFileRow } from '../modules/domestic-worker/domestic-worker.tables';
import type { DomesticWorkerCheckRow } from '../modules/domestic-worker/domestic-worker.tables';
import type { DriverLicenceRow } from '../modules/driver-licence/driver-licence.tables';
import type { TrafficViolationRow } from '../modules/driver-licence/driver-licence.tables';
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
  /** A legal day, `YYYY-MM-DD` (the `full-date` of RFC 3339); a day is a day in Washington (US Eastern time). */
  Date: { input: string; output: string; }
  /** A moment with its offset (the `date-time` of RFC 3339); answers are in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number, written as text (the `decimal` of XML Schema): up to 15 digits before the point and 6 after it. */
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

/** One value of one dimension that a group has in common. */
export type GroupKey = {
  __typename?: 'GroupKey';
  /** The dimension, as it was named in `groupBy`. */
  dimension: Scalars['String']['output'];
  /** The value; null for records that have none. */
  value?: Maybe<Scalars['String']['output']>;
  /** The value in words, when it is a code. Null when it is none. */
  label?: Maybe<Scalars['String']['output']>;
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

export type AccreditationCase = {
  __typename?: 'AccreditationCase';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  documentFacts: Scalars['Facts']['output'];
  /** Documents that have to go back now that the post has ended: identity cards of the holder and the household, and the holder's tax cards, plates and licence. The case is not done before each is given back or reported lost (R48). Empty while the post lasts. */
  outstandingDocuments: Array<OutstandingDocument>;
};

export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code (`FR`); ISO 3166-3 four-letter code for a withdrawn State (`SUHH`). */
  code: Scalars['String']['output'];
  /** How benefits are set for the missions of this State on a day (today unless told), by benefit (22 USC 4304(b); VCDR 47). */
  reciprocity: Array<ReciprocitySetting>;
  /** What the missions of this State must do before travel, on a day (today unless told); `NONE` where no control was ever recorded (22 USC 4304(b), 4316). */
  travelRegime: TravelRegime;
  /** Published figures of visas issued to nationals of this country, added up by what they have in common. Groups never mix the yearly and the monthly series. */
  visaIssuances: Array<VisaIssuanceGroup>;
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
  /** Opaque identifier; it stands for one officer on the list of one day. */
  id: Scalars['ID']['output'];
  statusFacts: Scalars['Facts']['output'];
  /** Whether the officer has the full immunity of a diplomatic agent; who has not bears an asterisk on the list (VCDR 31, 38). Null when the law has no answer for the category. */
  fullImmunity?: Maybe<Scalars['Boolean']['output']>;
};

export type Mission = {
  __typename?: 'Mission';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** Visa cases that the mission submitted, the latest first (22 CFR 41.21 to 41.26). */
  visaCases?: Maybe<VisaCaseConnection>;
  /** Tax exemption cards of the mission and its members, the latest first. */
  taxCards?: Maybe<TaxCardConnection>;
  /** Vehicles of the mission and its members, by plate. */
  vehicles?: Maybe<VehicleConnection>;
  /** Benefits that the mission asked for, the latest first (22 USC 4302(a), 4304). */
  benefits?: Maybe<BenefitConnection>;
  /** Requests for entry free of duty, the latest first (VCDR 36; VCCR 50). */
  customsClearances?: Maybe<CustomsClearanceConnection>;
  /** Travel notices of members of the mission, the latest travel first (22 USC 4316). */
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
  /** Opaque identifier; never the personal identification number. */
  id: Scalars['ID']['output'];
  /** The person's visa cases, the latest first (22 CFR 41.21 to 41.26). */
  visaCases?: Maybe<VisaCaseConnection>;
  /** Tax exemption cards that name the person, the latest first. */
  taxCards?: Maybe<TaxCardConnection>;
  /** The person's driver licence of the State, the latest where there were several; null when there was none. */
  driverLicence?: Maybe<DriverLicence>;
  /** Vehicles that the person owns, by plate. */
  vehicles?: Maybe<VehicleConnection>;
  /** The person's permissions to work as a dependant, the latest first (8 CFR 214.2(a), (g)). */
  workAuthorizations?: Maybe<WorkAuthorizationConnection>;
  /** The person's travel notices, the latest travel first (22 USC 4316). */
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
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Which of the benefits of 22 USC 4302(a) is asked for; it decides how the request is handled. */
  category: BenefitCategory;
  /** Mission that asks. */
  mission: Mission;
  /** What is asked for, in a line. */
  title: Scalars['String']['output'];
  /** What is asked for, in the words of the request. */
  description: Scalars['String']['output'];
  /** Where the request stands. */
  state: BenefitState;
  /** Terms to which the benefit is bound. Null when it is bound to none. */
  conditions?: Maybe<Scalars['String']['output']>;
  /** Ground on which terms were set, or the benefit withheld. Null when neither was done. */
  ground?: Maybe<BenefitGround>;
  /** Surcharge for the benefit (22 USC 4304(b)); null when none is due. */
  surcharge?: Maybe<Money>;
  /** Day on which the mission's request came in. */
  requestedOn: Scalars['Date']['output'];
  /** Day by which an answer is due. */
  dueOn: Scalars['Date']['output'];
  /** Day on which the benefit was granted, bound to conditions or withheld (22 USC 4304(b)); null while the request is open, or when it was withdrawn. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the benefit ended, or will end; null while it is open-ended. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Steps of the request, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** One kind of benefit, and how a mission obtains it. */
export type BenefitKind = {
  __typename?: 'BenefitKind';
  /** Which of the benefits of 22 USC 4302(a) the entry explains. */
  category: BenefitCategory;
  /** What the category covers. */
  title: Scalars['String']['output'];
  /** How a mission asks for it. */
  procedure: Scalars['String']['output'];
  /** What it rests on. */
  legalBasis: Scalars['String']['output'];
};

/** Kinds of benefit (22 USC 4302(a)). */
export type BenefitCategory =
  /** Buying, leasing, altering or using real property (22 USC 4302(a), 4305). */
  | 'REAL_PROPERTY'
  /** Public services: customs, importation, utilities, and the handling of applications for them. */
  | 'PUBLIC_SERVICES'
  /** Supplies, maintenance and transport for the work of the mission. */
  | 'SUPPLIES_AND_MAINTENANCE'
  /** Staff hired here. */
  | 'LOCAL_STAFF'
  /** Travel within the host country and what goes with it (22 USC 4302(a), 4316). */
  | 'TRAVEL'
  /** Protection of the mission, its people and its premises. */
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
  /** The mission has asked; nobody has taken it up yet. */
  | 'REQUESTED'
  /** Reciprocity, debts and grounds for terms are being looked at (22 USC 4304(b)). */
  | 'UNDER_REVIEW'
  /** Granted without terms. */
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
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Mission that files, and that receives official goods. */
  mission: Mission;
  /** Member of the mission who receives personal goods; null for official ones. */
  consignee?: Maybe<Person>;
  /** What sort of goods the consignment is, and so which right to free entry it rests on (VCDR 36; VCCR 50). */
  kind: ConsignmentKind;
  /** Number of the waybill or bill of lading. */
  waybill: Scalars['String']['output'];
  /** Port or airport of entry. */
  port: Scalars['String']['output'];
  /** What the consignment holds, in a few words. */
  goods: Scalars['String']['output'];
  /** Whether the goods are for the first installation of the consignee, the only ones free for some (VCDR 37(2); VCCR 50(2)). */
  firstInstallation: Scalars['Boolean']['output'];
  /** Day on which the consignment reached the port; null before. Nothing is certified before it. */
  arrivedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the request stands. */
  state: CustomsClearanceState;
  /** Day on which the request was filed; null for a draft. */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which an answer is due: ten working days after filing. Null before it is filed. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was certified or rejected. Null until then. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the goods were released by customs. Null until they are. */
  clearedOn?: Maybe<Scalars['Date']['output']>;
  /** Steps of the request, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
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
  /** Being written by the mission, not yet filed. */
  | 'DRAFT'
  /** Filed with waybill and arrival notice. */
  | 'SUBMITTED'
  /** Being examined; ten working days are reserved for it. */
  | 'UNDER_REVIEW'
  /** The State certifies free entry; never before arrival at the port. */
  | 'CERTIFIED'
  /** Free entry is not certified. */
  | 'REJECTED'
  /** Released by customs. */
  | 'CLEARED_BY_CBP';

/** The file of a household worker and the member of a mission who employs the worker, kept before and after the visa (8 USC 1375b, 1375c). */
export type DomesticWorkerFile = Node & {
  __typename?: 'DomesticWorkerFile';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** The household worker, who enters on an A-3, G-5 or NATO-7 visa (22 CFR 41.21(a)(4)). */
  worker?: Maybe<Person>;
  /** The one person for whom the worker may work. */
  employer?: Maybe<Person>;
  /** Mission of the employer, which filed the pre-notification. */
  mission: Mission;
  /** The worker's visa case, once there is one. Null until there is one. */
  visaCase?: Maybe<VisaCase>;
  /** Where the file stands. */
  state: DomesticWorkerFileState;
  /** Day of the pre-notification. */
  filedOn: Scalars['Date']['output'];
  /** Day on which the file was accepted or returned. Null until then. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the last registration in person. Null before the first. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which the next yearly registration is due. Null when none is due. */
  registrationDueOn?: Maybe<Scalars['Date']['output']>;
  /** What the contract says. */
  contract: DomesticWorkerContract;
  /** What was examined, item by item. */
  checks: Array<DomesticWorkerCheck>;
  /** True when every item was examined and passed. */
  complete: Scalars['Boolean']['output'];
  /** Steps of the file, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Terms of a household worker's contract that the law looks at (8 USC 1375b; Foreign Affairs Manual 9 FAM 402.3-9). */
export type DomesticWorkerContract = {
  __typename?: 'DomesticWorkerContract';
  /** Day on which both signed. */
  signedOn: Scalars['Date']['output'];
  /** Language beside English: one that the worker understands. */
  language: Scalars['String']['output'];
  /** Wage for one hour, before tax; it must not be below `minimumWage`. */
  hourlyWage: Money;
  /** The greatest of the federal, state and local minimum wages at the place of work when the contract was signed. */
  minimumWage: Money;
  /** Agreed hours of work in a week; full-time work is at least 35. */
  hoursPerWeek: Scalars['Float']['output'];
  /** Means of payment; after the first 90 days only by check or by transfer to an account in the worker's sole name. */
  paidBy: WagePayment;
  /** Interval of payment; no longer than two weeks is accepted. */
  paidEvery: WageInterval;
  /** Whether anything is taken off for lodging, meals, medical cover or travel. */
  deductions: Scalars['Boolean']['output'];
  /** Whether the employer pays the way here and back. */
  travelPaid: Scalars['Boolean']['output'];
  /** Whether the worker keeps the passport and a copy of the contract. */
  papersKept: Scalars['Boolean']['output'];
};

/** One item of a worker's file. */
export type DomesticWorkerCheck = {
  __typename?: 'DomesticWorkerCheck';
  /** The requirement that is examined. */
  name: DomesticWorkerCheckName;
  /** Null while the item is not examined. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** Why the item passed or did not, in words; null while it is not examined or when nothing was noted. */
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
  /** By check to the worker. */
  | 'CHECK'
  /** To an account in the worker's sole name. */
  | 'BANK_TRANSFER';

/** How often wages are paid. */
export type WageInterval =
  /** Once a week. */
  | 'WEEKLY'
  /** Once in two weeks, the longest interval that is accepted. */
  | 'EVERY_TWO_WEEKS'
  /** Once a month, longer than is accepted. */
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
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Number printed on the licence. */
  number: Scalars['String']['output'];
  /** The member of the mission, or of the household, who may drive on this licence. */
  holder?: Maybe<Person>;
  /** Mission from which the holder's privileges derive. */
  mission: Mission;
  /** Where the licence stands. */
  state: DriverLicenceState;
  /** First day on which the licence is good. */
  issuedOn: Scalars['Date']['output'];
  /** Last day on which the licence is good. */
  expiresOn: Scalars['Date']['output'];
  /** Day on which a suspension ends; null when none is in force. */
  suspendedUntil?: Maybe<Scalars['Date']['output']>;
  /** Points of the last 24 months, today included: 8 call for a review, 12 for suspension. Dismissed violations do not count. */
  points24Months: Scalars['Int']['output'];
  /** Violations recorded under the licence, the latest first. */
  violations: Array<TrafficViolation>;
  /** Steps of the licence's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** A moving violation that the authorities of a place reported; a citation is always possible, whatever the immunity (VCDR 41(1)). */
export type TrafficViolation = {
  __typename?: 'TrafficViolation';
  /** Day of the violation. */
  committedOn: Scalars['Date']['output'];
  /** The breach of traffic law that was cited. */
  offence: TrafficOffence;
  /** Whether it can be settled by paying, or a court has to be faced (for which a waiver is asked). */
  kind: TrafficViolationKind;
  /** Points that the violation adds to the driving record, 0 to 12 (R26). */
  points: Scalars['Int']['output'];
  /** Where it happened. */
  place: Scalars['String']['output'];
  /** Number of the citation. */
  citation: Scalars['String']['output'];
  /** How the violation ended; one that was dismissed no longer counts in the points. */
  disposition: TrafficDisposition;
};

/** Offences of moving traffic. */
export type TrafficOffence =
  /** Driving faster than the limit. */
  | 'SPEEDING'
  /** Passing a red light. */
  | 'RED_LIGHT'
  /** Passing a stop sign without stopping. */
  | 'STOP_SIGN'
  /** A turn where or as it is not allowed. */
  | 'IMPROPER_TURN'
  /** Driving too close behind another vehicle. */
  | 'FOLLOWING_TOO_CLOSELY'
  /** Driving without a fastened seat belt. */
  | 'NO_SEAT_BELT'
  /** Using a telephone or another device in the hand while driving. */
  | 'HAND_HELD_DEVICE'
  /** Driving that endangers others wilfully or by gross carelessness. */
  | 'RECKLESS_DRIVING'
  /** Leaving the scene of an accident. */
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
  /** Neither paid nor decided. */
  | 'OPEN'
  /** The fine was paid without contest. */
  | 'PAID'
  /** The holder answers in court, which needs a waiver (VCDR 32). */
  | 'CONTESTED'
  /** A court found the holder guilty. */
  | 'CONVICTED'
  /** Dropped or dismissed; its points do not count. */
  | 'DISMISSED';

/** Life cycle of a driver licence. */
export type DriverLicenceState =
  /** The holder may drive. */
  | 'VALID'
  /** Eight points or more in 24 months: the driving record is under review. */
  | 'UNDER_REVIEW'
  /** Twelve points or more in 24 months, or impaired driving without a waiver. */
  | 'SUSPENDED'
  /** The last day of the licence has passed. */
  | 'EXPIRED'
  /** Given back, as at the end of a tour. */
  | 'SURRENDERED';

/** A document of the host State that has to go back at the end of a post, and was neither given back nor reported lost (R48). */
export type OutstandingDocument = {
  __typename?: 'OutstandingDocument';
  /** What sort of document it is. */
  kind: OutstandingDocumentKind;
  /** The number on it; of a vehicle the plate. */
  number: Scalars['String']['output'];
};

/** Documents that go back at the end of a post. */
export type OutstandingDocumentKind =
  /** Identity card of the holder of the post, or of a member of the household. */
  | 'IDENTITY_CARD'
  /** Tax exemption card that names the person. */
  | 'TAX_CARD'
  /** Plates of a vehicle of the person's own. */
  | 'PLATES'
  /** Driver licence that the host State issued to the person. */
  | 'DRIVER_LICENCE';

/** How a benefit is set for the missions of one State in a period, to match the treatment of the host State's missions there (22 USC 4301(c), 4304(b); VCDR 47). */
export type ReciprocitySetting = Node & {
  __typename?: 'ReciprocitySetting';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** State whose missions the setting is for. */
  country: Country;
  /** The privilege or facility that is matched to the treatment of the host State's missions abroad. */
  benefit: ReciprocityBenefit;
  /** How much of the benefit the missions of the State receive, from full to withdrawn. */
  level: ReciprocityLevel;
  /** Smallest purchase that is relieved; null unless the level is a minimum purchase. */
  minimumPurchase?: Maybe<Money>;
  /** What is not relieved; empty unless the level excludes goods. */
  excludedCategories: Array<PurchaseCategory>;
  /** The number that a limited benefit is held to: vehicles of a person, months of a visa's validity, members of a mission; null without one. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** Day from which the setting no longer holds; null while it holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Office that made the setting. */
  authority: Scalars['String']['output'];
  /** What it rests on. */
  legalBasis: Scalars['String']['output'];
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
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
  /** Nothing of the benefit is granted: it never was, or it was taken away. */
  | 'WITHDRAWN';

/** A tax exemption card: relief from sales and similar taxes on purchases (VCDR 23, 34; VCCR 32, 49; 22 USC 4301 ff.). */
export type TaxCard = Node & {
  __typename?: 'TaxCard';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Number printed on the card; a vendor checks it before a sale. */
  number: Scalars['String']['output'];
  /** Whether the card is for official purchases or for the holder's own; it settles how a purchase has to be paid. */
  kind: TaxCardKind;
  /** Whether the card is bound to a minimum purchase or excludes goods, by reciprocity (22 USC 4304(b)). */
  restricted: Scalars['Boolean']['output'];
  /** Animal printed on the card; it follows from kind and restriction. */
  animal: TaxCardAnimal;
  /** Smallest purchase that is free of tax; null when there is no minimum. */
  minimumPurchase?: Maybe<Money>;
  /** What the card does not cover, beside what no card covers: vehicles, motor fuel, utilities, airline tickets and cruises. */
  excludedCategories: Array<PurchaseCategory>;
  /** Who presents the card: for a mission card the named principal. */
  holder?: Maybe<Person>;
  /** Mission whose purchases, or whose member's, are relieved. */
  mission: Mission;
  /** Where the card stands. */
  state: TaxCardState;
  /** Day on which the mission asked for the card. */
  requestedOn: Scalars['Date']['output'];
  /** First day on which the card is good; null before it is issued. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the card is good; for a child no later than the birthday that ends eligibility. Null until it is issued. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Steps of the card's life, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
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
  /** With the holder, who may show it. */
  | 'ISSUED'
  /** The last day of the card has passed. */
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
  /** Beer, wine and spirits. */
  | 'ALCOHOL'
  /** Tobacco and what is made of it. */
  | 'TOBACCO'
  /** Electronic devices. */
  | 'ELECTRONICS'
  /** Clothes and shoes. */
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
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Who travels. */
  person?: Maybe<Person>;
  /** Mission that filed the notice. */
  mission: Mission;
  /** Place travelled to, with its state. */
  destination: Scalars['String']['output'];
  /** First day of travel. */
  startsOn: Scalars['Date']['output'];
  /** Last day of travel. */
  endsOn: Scalars['Date']['output'];
  /** What the travel is for. */
  purpose: Scalars['String']['output'];
  /** Regime under which the notice was filed. */
  regime: TravelRegimeKind;
  /** Point from which the distance counts. */
  referencePoint: TravelReferencePoint;
  /** Distance from the reference point, in statute miles. */
  distanceMiles: Scalars['Float']['output'];
  /** Where the notice stands. */
  state: TravelNoticeState;
  /** Day on which the mission filed. */
  filedOn: Scalars['Date']['output'];
  /** Day on which it was acknowledged, approved or denied. Null until it is. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Steps of the notice, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Life cycle of a travel notice. */
export type TravelNoticeState =
  /** The mission has filed; no answer yet. */
  | 'FILED'
  /** Taken note of, where notice is enough. */
  | 'ACKNOWLEDGED'
  /** Consent is given, where travel needs it. */
  | 'APPROVED'
  /** Consent is refused. */
  | 'DENIED'
  /** The travel was to begin before an answer was given. */
  | 'NO_ANSWER'
  /** The travel took place as notified or approved. */
  | 'TRAVELLED'
  /** The mission has given the travel up. */
  | 'CANCELLED'
  /** Travel without the notice or consent that was due. */
  | 'VIOLATION';

/** What the missions of a State must do before travel beyond a distance, in a period (22 USC 4304(b), 4316). */
export type TravelRegime = {
  __typename?: 'TravelRegime';
  /** What a member of the missions has to do before travel; `NONE` without control. */
  regime: TravelRegimeKind;
  /** Point from which the distance counts; null without control. */
  referencePoint?: Maybe<TravelReferencePoint>;
  /** Distance in statute miles beyond which the regime applies; null when it applies everywhere, or nowhere. */
  radiusMiles?: Maybe<Scalars['Float']['output']>;
  /** Office that set the regime; null without control. */
  authority?: Maybe<Scalars['String']['output']>;
  /** What it rests on; null without control. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** First day; null without control. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which it ends; null while it holds. */
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
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Plate as it is read on the road; null before registration. A plate proves no immunity. */
  plate?: Maybe<Scalars['String']['output']>;
  /** Letter of the plate: what kind of holder it stands for. */
  plateLetter: PlateLetter;
  /** Where the letter stands. */
  plateLayout: PlateLayout;
  /** Country code of the plate; confidential to law enforcement. Null when it has no plate. */
  plateCountryCode?: Maybe<Scalars['String']['output']>;
  /** Mission that the vehicle is registered to, or whose member owns it. */
  mission: Mission;
  /** Member of the mission who owns the vehicle; null for a vehicle of the mission itself. */
  owner?: Maybe<Person>;
  /** Car, motorcycle or trailer; the kind decides how much liability cover is needed (22 USC 254e; 22 CFR 151). */
  kind: VehicleKind;
  /** Manufacturer, as the title states it. */
  make: Scalars['String']['output'];
  /** The manufacturer's name for the model. */
  model: Scalars['String']['output'];
  /** Model year. */
  year: Scalars['Int']['output'];
  /** Vehicle identification number; null for a trailer without one. */
  vin?: Maybe<Scalars['String']['output']>;
  /** Where the registration stands. */
  state: VehicleState;
  /** Day on which the registration was asked for. */
  appliedOn: Scalars['Date']['output'];
  /** Day on which the vehicle was first registered with the State and given its plates; null before. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which the yearly decal is due. Null when none is due. */
  renewalDueOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of liability cover; null when no policy was shown. A trailer needs none. */
  insuredUntil?: Maybe<Scalars['Date']['output']>;
  /** The liability policy that runs longest; null when none was shown. */
  policy?: Maybe<LiabilityPolicy>;
  /** Liability policies, the latest first. */
  policies: Array<LiabilityPolicy>;
  /** Steps of the registration, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Liability cover of a vehicle in a period: at least 300,000 dollars combined, or 100,000 and 300,000 for injury with 100,000 for property, 50,000 for a motorcycle (22 USC 254e, 4304a; 22 CFR 151). */
export type LiabilityPolicy = {
  __typename?: 'LiabilityPolicy';
  /** Company that gives the cover and may be sued directly for what an immune person caused (28 USC 1364). */
  insurer: Scalars['String']['output'];
  /** Number of the policy, as its insurer gives it. */
  number: Scalars['String']['output'];
  /** First day of cover. */
  since: Scalars['Date']['output'];
  /** Last day of cover. */
  until: Scalars['Date']['output'];
  /** Single limit for all damage of one accident; null for a policy with split limits. */
  combinedLimit?: Maybe<Money>;
  /** Limit for the injury of one person; null for a policy with a single limit. */
  injuryPerPerson?: Maybe<Money>;
  /** Limit for the injuries of one accident; null for a policy with a single limit. */
  injuryPerAccident?: Maybe<Money>;
  /** Limit for damage to property; null for a policy with a single limit. */
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
  /** Car, van or truck. */
  | 'CAR'
  /** Motorcycle; it has one plate. */
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
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Class applied for: one of the 17 of officials, their families, their employees and official transit. */
  visaClass: VisaClass;
  /** Where the case stands. */
  state: VisaCaseState;
  /** Whom the visa is for. */
  holder?: Maybe<Person>;
  /** Mission that submitted the application with its note. */
  mission: Mission;
  /** Person from whose post the class derives, for family and personal employees (22 CFR 41.21(a)(3), (a)(4)); null for the principal. */
  principal?: Maybe<Person>;
  /** Whether a first visa is asked for, or the renewal of one. */
  applicationKind: VisaApplicationKind;
  /** Number of the diplomatic note that asks for the visa. Null when none is recorded. */
  noteNumber?: Maybe<Scalars['String']['output']>;
  /** Day on which the application came in. */
  submittedOn: Scalars['Date']['output'];
  /** Day on which it was approved or refused. Null until then. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which the visa may be used to enter. Null until a visa is issued. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the visa may be used to enter; the period comes from the reciprocity schedule and is not the length of stay. Null until a visa is issued. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Ground of refusal; most grounds do not apply to A-1, A-2 and their equivalents (INA 102). Null when the visa was not refused. */
  refusalGround?: Maybe<Scalars['String']['output']>;
  /** The case whose visa this one renews. Null when it renews none. */
  renewedFrom?: Maybe<VisaCase>;
  /** Whether the applicant is interviewed: always for A-3, G-5 and NATO-7, else when an officer asks (22 CFR 41.102). */
  interviewRequired: Scalars['Boolean']['output'];
  /** Steps of the case, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
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
  /** Visitors for business and for pleasure or medical treatment (INA 101(a)(15)(B)). */
  | 'B_1_B_2'
  /** Visitor visa that is a border crossing card as well. */
  | 'B_1_B_2_BCC'
  /** Visitor visa that is a Mexican border visa as well. */
  | 'B_1_B_2_BCV'
  /** Visitors for pleasure or medical treatment (INA 101(a)(15)(B)). */
  | 'B_2'
  /** Transitional workers in the Northern Mariana Islands (48 USC 1806). */
  | 'CW_1'
  /** Spouses and children of CW-1 workers (48 USC 1806). */
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
  /** Crew of ships and aircraft, as the publisher headed them in earlier years (INA 101(a)(15)(D)). */
  | 'D_CREW'
  /** Treaty traders and their family (INA 101(a)(15)(E)(i)). */
  | 'E_1'
  /** Treaty investors and their family (INA 101(a)(15)(E)(ii)). */
  | 'E_2'
  /** Investors in the Northern Mariana Islands and their family (48 USC 1806). */
  | 'E_2C'
  /** Australian nationals in a specialty occupation (INA 101(a)(15)(E)(iii)). */
  | 'E_3'
  /** Spouses and children of E-3 workers (INA 101(a)(15)(E)(iii)). */
  | 'E_3D'
  /** Returning E-3 workers (INA 101(a)(15)(E)(iii)). */
  | 'E_3R'
  /** Students in academic or language study (INA 101(a)(15)(F)(i)). */
  | 'F_1'
  /** Spouses and children of F-1 students (INA 101(a)(15)(F)(ii)). */
  | 'F_2'
  /** Students from Canada and Mexico who come across the border to study (INA 101(a)(15)(F)(iii)). */
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
  /** Registered nurses, a class that is not issued any more. */
  | 'H_1A'
  /** Workers in a specialty occupation (INA 101(a)(15)(H)(i)(b)). */
  | 'H_1B'
  /** Nationals of Chile and Singapore in a specialty occupation, under trade agreements (INA 101(a)(15)(H)(i)(b1)). */
  | 'H_1B1'
  /** Nurses in areas short of them (INA 101(a)(15)(H)(i)(c)). */
  | 'H_1C'
  /** Temporary agricultural workers (INA 101(a)(15)(H)(ii)(a)). */
  | 'H_2A'
  /** Temporary workers outside agriculture (INA 101(a)(15)(H)(ii)(b)). */
  | 'H_2B'
  /** Returning H-2B workers (INA 101(a)(15)(H)(ii)(b)). */
  | 'H_2R'
  /** Trainees (INA 101(a)(15)(H)(iii)). */
  | 'H_3'
  /** Spouses and children of workers and trainees of the H classes (INA 101(a)(15)(H)(iii)). */
  | 'H_4'
  /** Representatives of foreign information media and their family (INA 101(a)(15)(I)). */
  | 'I'
  /** Exchange visitors (INA 101(a)(15)(J); 22 CFR 62). */
  | 'J_1'
  /** Spouses and children of exchange visitors (INA 101(a)(15)(J)). */
  | 'J_2'
  /** Fiancés and fiancées of citizens of the host State (INA 101(a)(15)(K)(i)). */
  | 'K_1'
  /** Children of K-1 fiancés and fiancées (INA 101(a)(15)(K)(iii)). */
  | 'K_2'
  /** Spouses of citizens of the host State (INA 101(a)(15)(K)(ii)). */
  | 'K_3'
  /** Children of K-3 spouses (INA 101(a)(15)(K)(iii)). */
  | 'K_4'
  /** Managers, executives and specialists transferred within a company (INA 101(a)(15)(L)). */
  | 'L_1'
  /** Spouses and children of L-1 transferees (INA 101(a)(15)(L)). */
  | 'L_2'
  /** Students in vocational and other study that is not academic (INA 101(a)(15)(M)(i)). */
  | 'M_1'
  /** Spouses and children of M-1 students (INA 101(a)(15)(M)(ii)). */
  | 'M_2'
  /** Vocational students from Canada and Mexico who come across the border to study (INA 101(a)(15)(M)(iii)). */
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
  /** Parents of children who are special immigrants from the staff of certain international organizations (INA 101(a)(15)(N)(i)). */
  | 'N_8'
  /** Children of N-8 parents, and of certain other special immigrants from such organizations (INA 101(a)(15)(N)(ii)). */
  | 'N_9'
  /** People of extraordinary ability in science, arts, education, business or athletics (INA 101(a)(15)(O)(i)). */
  | 'O_1'
  /** Those who accompany and assist O-1 artists and athletes (INA 101(a)(15)(O)(ii)). */
  | 'O_2'
  /** Spouses and children of O-1 and O-2 holders (INA 101(a)(15)(O)(iii)). */
  | 'O_3'
  /** Athletes and groups of entertainers who are known internationally (INA 101(a)(15)(P)(i)). */
  | 'P_1'
  /** Artists and entertainers in reciprocal exchange programmes (INA 101(a)(15)(P)(ii)). */
  | 'P_2'
  /** Artists and entertainers in programmes that are culturally unique (INA 101(a)(15)(P)(iii)). */
  | 'P_3'
  /** Spouses and children of P-1 to P-3 holders (INA 101(a)(15)(P)(iv)). */
  | 'P_4'
  /** Participants in international cultural exchange programmes (INA 101(a)(15)(Q)). */
  | 'Q_1'
  /** Participants in the Irish peace process cultural and training programme, a class that is not issued any more. */
  | 'Q_2'
  /** Spouses and children of Q-2 participants, a class that is not issued any more. */
  | 'Q_3'
  /** Religious workers (INA 101(a)(15)(R)). */
  | 'R_1'
  /** Spouses and children of R-1 workers (INA 101(a)(15)(R)). */
  | 'R_2'
  /** Witnesses and informants about criminal organizations (INA 101(a)(15)(S)(i)). */
  | 'S_5'
  /** Witnesses and informants about terrorism (INA 101(a)(15)(S)(ii)). */
  | 'S_6'
  /** Family of S-5 and S-6 witnesses and informants (INA 101(a)(15)(S)). */
  | 'S_7'
  /** Spouses and children of TN professionals (8 CFR 214.6). */
  | 'TD'
  /** Canadian and Mexican professionals under the North American trade agreement (8 CFR 214.6). */
  | 'TN'
  /** Victims of severe trafficking in persons (INA 101(a)(15)(T)(i)). */
  | 'T_1'
  /** Spouses of T-1 victims (INA 101(a)(15)(T)(ii)). */
  | 'T_2'
  /** Children of T-1 victims (INA 101(a)(15)(T)(ii)). */
  | 'T_3'
  /** Parents of T-1 victims (INA 101(a)(15)(T)(ii)). */
  | 'T_4'
  /** Unmarried brothers and sisters under 18 of T-1 victims (INA 101(a)(15)(T)(ii)). */
  | 'T_5'
  /** Children of the family members of T-1 victims, where they are in danger (INA 101(a)(15)(T)(ii)). */
  | 'T_6'
  /** Victims of certain crimes who help to prosecute them (INA 101(a)(15)(U)(i)). */
  | 'U_1'
  /** Spouses of U-1 victims (INA 101(a)(15)(U)(ii)). */
  | 'U_2'
  /** Children of U-1 victims (INA 101(a)(15)(U)(ii)). */
  | 'U_3'
  /** Parents of U-1 victims under 21 (INA 101(a)(15)(U)(ii)). */
  | 'U_4'
  /** Unmarried brothers and sisters under 18 of U-1 victims under 21 (INA 101(a)(15)(U)(ii)). */
  | 'U_5'
  /** Spouses of permanent residents who wait for an immigrant visa (INA 101(a)(15)(V)). */
  | 'V_1'
  /** Children of permanent residents who wait for an immigrant visa (INA 101(a)(15)(V)). */
  | 'V_2'
  /** Children of V-1 spouses and V-2 children (INA 101(a)(15)(V)). */
  | 'V_3';

/** A published figure: how many visas of a class were issued to one nationality in a period. */
export type VisaIssuance = Node & {
  __typename?: 'VisaIssuance';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one when a later edition changes the figure. */
  version: Scalars['Int']['output'];
  /** Series that the figure belongs to. */
  series: IssuanceSeries;
  /** Fiscal year, which ends on 30 September of the year it is called by; null in the monthly series. */
  year?: Maybe<Scalars['Int']['output']>;
  /** First day of the month; null in the yearly series. */
  month?: Maybe<Scalars['Date']['output']>;
  /** Nationality, as published. */
  nationality: Scalars['String']['output'];
  /** Country that the nationality names; null when it names none, e.g. stateless persons. */
  country?: Maybe<Country>;
  /** Class of the visas counted, as published. */
  visaClass: VisaClass;
  /** Visas issued; for BCC, cards issued. */
  issued: Scalars['Int']['output'];
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
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
  /** The values that the figures have in common, in the order of `groupBy`. */
  keys: Array<GroupKey>;
  /** Visas issued; for BCC, cards issued. */
  issued: Scalars['Int']['output'];
  /** The country, when the figures are grouped by it or limited to one; null in all other groups, and for nationalities that name none. */
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
  /** Class of the visas, as published. */
  | 'VISA_CLASS'
  /** Yearly or monthly series, which are never added up together. */
  | 'SERIES';

/** What may order groups of published figures. */
export type VisaIssuanceGroupOrderField =
  /** The number issued. */
  | 'ISSUED'
  /** The keys, in the order of `groupBy`. */
  | 'KEYS';

/** One term of the order of groups of published figures. */
export type VisaIssuanceGroupOrderBy = {
  /** What the groups are ordered by. */
  field: VisaIssuanceGroupOrderField;
  /** Upwards or downwards. */
  direction: Direction;
};

/** A total that the publisher states, beside what the figures kept here add up to. */
export type VisaIssuanceTotal = {
  __typename?: 'VisaIssuanceTotal';
  /** Series that the total belongs to; yearly and monthly figures are never mixed. */
  series: IssuanceSeries;
  /** Fiscal year (`2004`), or first day of the month (`2023-01-01`). */
  period: Scalars['String']['output'];
  /** Class that the total is limited to; null for the grand total of all classes. */
  visaClass?: Maybe<VisaClass>;
  /** The total as published. */
  published: Scalars['Int']['output'];
  /** The sum of the figures kept here. */
  summed: Scalars['Int']['output'];
  /** True when the two agree. */
  reconciled: Scalars['Boolean']['output'];
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
};

/** Permission for a dependant to take work (forms I-566 and I-765; 8 CFR 214.2(a), (g)). Work before the card is unauthorized. */
export type WorkAuthorization = Node & {
  __typename?: 'WorkAuthorization';
  /** Opaque identifier, unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When the record entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; a change that names an old version is refused. */
  version: Scalars['Int']['output'];
  /** Dependant who is to work. */
  person?: Maybe<Person>;
  /** Member of the mission from whom the dependant's status derives. */
  principal?: Maybe<Person>;
  /** Mission that filed the request. */
  mission: Mission;
  /** What the permission rests on. */
  route: WorkAuthorizationRoute;
  /** Where the request stands. */
  state: WorkAuthorizationState;
  /** Occupation in which work is sought. */
  occupation: Scalars['String']['output'];
  /** Day on which the mission filed. */
  requestedOn: Scalars['Date']['output'];
  /** Day on which the State endorsed or denied the request (I-566). Null until it has. */
  endorsedOn?: Maybe<Scalars['Date']['output']>;
  /** First day of the card. Null until a card is issued. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the card. Null until a card is issued. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Steps of the request, oldest first. */
  history: Array<Transition>;
  /** Where the record comes from, and whether it is invented for demonstration. */
  provenance: Provenance;
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
  /** The last day of the card has passed. */
  | 'EXPIRED'
  /** Ended before its time: status lost, post ended, or reciprocity ended. */
  | 'REVOKED';

/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query = {
  __typename?: 'Query';
  /** The benefit request with an id, or null. */
  benefit?: Maybe<Benefit>;
  /** Benefit requests, the latest first. */
  benefits?: Maybe<BenefitConnection>;
  /** The kinds of benefit that a mission may ask for, and how. */
  benefitCatalogue: Array<BenefitKind>;
  /** The customs request with an id, or null. */
  customsClearance?: Maybe<CustomsClearance>;
  /** Customs requests, the latest filed first; drafts at the end. */
  customsClearances?: Maybe<CustomsClearanceConnection>;
  /** The household worker's file with an id, or null. */
  domesticWorkerFile?: Maybe<DomesticWorkerFile>;
  /** Household workers' files, the latest filed first. */
  domesticWorkerFiles?: Maybe<DomesticWorkerFileConnection>;
  /** The driver licence with an id, or null. */
  driverLicence?: Maybe<DriverLicence>;
  /** Driver licences, by number. */
  driverLicences?: Maybe<DriverLicenceConnection>;
  /** The reciprocity setting with an id, or null. */
  reciprocitySetting?: Maybe<ReciprocitySetting>;
  /** Reciprocity settings, the latest first. */
  reciprocitySettings?: Maybe<ReciprocitySettingConnection>;
  /** The tax card with an id, or null. */
  taxCard?: Maybe<TaxCard>;
  /** Tax cards, the latest requested first. */
  taxCards?: Maybe<TaxCardConnection>;
  /** The travel notice with an id, or null. */
  travelNotice?: Maybe<TravelNotice>;
  /** Travel notices, the latest travel first. */
  travelNotices?: Maybe<TravelNoticeConnection>;
  /** The vehicle with an id, or null. */
  vehicle?: Maybe<Vehicle>;
  /** Vehicles, by plate. */
  vehicles?: Maybe<VehicleConnection>;
  /** The visa case with an id, or null. */
  visaCase?: Maybe<VisaCase>;
  /** Visa cases, the latest submitted first. */
  visaCases?: Maybe<VisaCaseConnection>;
  /** The published figure with an id, or null. */
  visaIssuance?: Maybe<VisaIssuance>;
  /** Published figures one by one, the latest period first. */
  visaIssuanceRows?: Maybe<VisaIssuanceConnection>;
  /**
   * Published figures, added up by what they have in common; at most 10,000 groups. Groups never mix the yearly and the
   * monthly series: name one in `where`, or group by SERIES.
   */
  visaIssuances: Array<VisaIssuanceGroup>;
  /** Published totals beside the sums of the figures kept here, by period and class, the grand total first. */
  visaIssuanceTotals: Array<VisaIssuanceTotal>;
  /** The permission to work with an id, or null. */
  workAuthorization?: Maybe<WorkAuthorization>;
  /** Permissions to work, the latest requested first. */
  workAuthorizations?: Maybe<WorkAuthorizationConnection>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryBenefitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryBenefitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<BenefitWhere>;
  orderBy?: InputMaybe<Array<BenefitOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCustomsClearanceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryCustomsClearancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CustomsClearanceWhere>;
  orderBy?: InputMaybe<Array<CustomsClearanceOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDomesticWorkerFileArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDomesticWorkerFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DomesticWorkerFileWhere>;
  orderBy?: InputMaybe<Array<DomesticWorkerFileOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDriverLicenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryDriverLicencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DriverLicenceWhere>;
  orderBy?: InputMaybe<Array<DriverLicenceOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryReciprocitySettingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryReciprocitySettingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReciprocitySettingWhere>;
  orderBy?: InputMaybe<Array<ReciprocitySettingOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryTaxCardArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryTaxCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TaxCardWhere>;
  orderBy?: InputMaybe<Array<TaxCardOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryTravelNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryTravelNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<TravelNoticeWhere>;
  orderBy?: InputMaybe<Array<TravelNoticeOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVehicleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VehicleWhere>;
  orderBy?: InputMaybe<Array<VehicleOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVisaCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVisaCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VisaCaseWhere>;
  orderBy?: InputMaybe<Array<VisaCaseOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVisaIssuanceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVisaIssuanceRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<VisaIssuanceWhere>;
  orderBy?: InputMaybe<Array<VisaIssuanceOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVisaIssuancesArgs = {
  groupBy: Array<VisaIssuanceDimension>;
  where?: InputMaybe<VisaIssuanceWhere>;
  orderBy?: InputMaybe<Array<VisaIssuanceGroupOrderBy>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryVisaIssuanceTotalsArgs = {
  series?: InputMaybe<IssuanceSeries>;
  period?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryWorkAuthorizationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type QueryWorkAuthorizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<WorkAuthorizationWhere>;
  orderBy?: InputMaybe<Array<WorkAuthorizationOrderBy>>;
};


/** What can be read. Each part of the graph answers for its own fields, so one that is down costs no other. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** A page of a list of Benefit. */
export type BenefitConnection = {
  __typename?: 'BenefitConnection';
  /** The rows with their cursors. */
  edges: Array<BenefitEdge>;
  /** The rows. */
  nodes: Array<Benefit>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Benefit, with its cursor. */
export type BenefitEdge = {
  __typename?: 'BenefitEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Benefit;
};

/** Which rows of a list of Benefit are wanted. A test that is null or absent constrains nothing. */
export type BenefitWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `category`. Which of the benefits of 22 USC 4302(a) is asked for; it decides how the request is handled. */
  category?: InputMaybe<BenefitCategoryFilter>;
  /** A test of `mission`. Mission that asks. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `title`. What is asked for, in a line. */
  title?: InputMaybe<StringFilter>;
  /** A test of `state`. Where the request stands. */
  state?: InputMaybe<BenefitStateFilter>;
  /** A test of `ground`. Ground on which terms were set, or the benefit withheld. Null when neither was done. */
  ground?: InputMaybe<BenefitGroundFilter>;
  /** A test of `requestedOn`. Day on which the mission's request came in. */
  requestedOn?: InputMaybe<DateFilter>;
  /** A test of `dueOn`. Day by which an answer is due. */
  dueOn?: InputMaybe<DateFilter>;
  /** A test of `decidedOn`. Day on which the benefit was granted, bound to conditions or withheld (22 USC 4304(b)); null while the request is open, or when it was withdrawn. */
  decidedOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. Day on which the benefit ended, or will end; null while it is open-ended. */
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
  /** By `category`. Which of the benefits of 22 USC 4302(a) is asked for; it decides how the request is handled. */
  | 'CATEGORY'
  /** By `state`. Where the request stands. */
  | 'STATE'
  /** By `requestedOn`. Day on which the mission's request came in. */
  | 'REQUESTED_ON'
  /** By `dueOn`. Day by which an answer is due. */
  | 'DUE_ON';

/** One term of the order of a list of Benefit; the id always decides last. */
export type BenefitOrderBy = {
  /** What the rows are ordered by. */
  field: BenefitOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of CustomsClearance. */
export type CustomsClearanceConnection = {
  __typename?: 'CustomsClearanceConnection';
  /** The rows with their cursors. */
  edges: Array<CustomsClearanceEdge>;
  /** The rows. */
  nodes: Array<CustomsClearance>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of CustomsClearance, with its cursor. */
export type CustomsClearanceEdge = {
  __typename?: 'CustomsClearanceEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CustomsClearance;
};

/** Which rows of a list of CustomsClearance are wanted. A test that is null or absent constrains nothing. */
export type CustomsClearanceWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `mission`. Mission that files, and that receives official goods. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `consignee`. Member of the mission who receives personal goods; null for official ones. */
  consignee?: InputMaybe<EntityFilter>;
  /** A test of `kind`. What sort of goods the consignment is, and so which right to free entry it rests on (VCDR 36; VCCR 50). */
  kind?: InputMaybe<ConsignmentKindFilter>;
  /** A test of `waybill`. Number of the waybill or bill of lading. */
  waybill?: InputMaybe<StringFilter>;
  /** A test of `port`. Port or airport of entry. */
  port?: InputMaybe<StringFilter>;
  /** A test of `firstInstallation`. Whether the goods are for the first installation of the consignee, the only ones free for some (VCDR 37(2); VCCR 50(2)). */
  firstInstallation?: InputMaybe<BooleanFilter>;
  /** A test of `arrivedOn`. Day on which the consignment reached the port; null before. Nothing is certified before it. */
  arrivedOn?: InputMaybe<DateFilter>;
  /** A test of `state`. Where the request stands. */
  state?: InputMaybe<CustomsClearanceStateFilter>;
  /** A test of `filedOn`. Day on which the request was filed; null for a draft. */
  filedOn?: InputMaybe<DateFilter>;
  /** A test of `dueOn`. Day by which an answer is due: ten working days after filing. Null before it is filed. */
  dueOn?: InputMaybe<DateFilter>;
  /** A test of `decidedOn`. Day on which it was certified or rejected. Null until then. */
  decidedOn?: InputMaybe<DateFilter>;
  /** A test of `clearedOn`. Day on which the goods were released by customs. Null until they are. */
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
  /** By `kind`. What sort of goods the consignment is, and so which right to free entry it rests on (VCDR 36; VCCR 50). */
  | 'KIND'
  /** By `waybill`. Number of the waybill or bill of lading. */
  | 'WAYBILL'
  /** By `arrivedOn`. Day on which the consignment reached the port; null before. Nothing is certified before it. */
  | 'ARRIVED_ON'
  /** By `state`. Where the request stands. */
  | 'STATE'
  /** By `filedOn`. Day on which the request was filed; null for a draft. */
  | 'FILED_ON'
  /** By `dueOn`. Day by which an answer is due: ten working days after filing. Null before it is filed. */
  | 'DUE_ON';

/** One term of the order of a list of CustomsClearance; the id always decides last. */
export type CustomsClearanceOrderBy = {
  /** What the rows are ordered by. */
  field: CustomsClearanceOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of DomesticWorkerFile. */
export type DomesticWorkerFileConnection = {
  __typename?: 'DomesticWorkerFileConnection';
  /** The rows with their cursors. */
  edges: Array<DomesticWorkerFileEdge>;
  /** The rows. */
  nodes: Array<DomesticWorkerFile>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of DomesticWorkerFile, with its cursor. */
export type DomesticWorkerFileEdge = {
  __typename?: 'DomesticWorkerFileEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DomesticWorkerFile;
};

/** Which rows of a list of DomesticWorkerFile are wanted. A test that is null or absent constrains nothing. */
export type DomesticWorkerFileWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `worker`. The household worker, who enters on an A-3, G-5 or NATO-7 visa (22 CFR 41.21(a)(4)). */
  worker?: InputMaybe<EntityFilter>;
  /** A test of `employer`. The one person for whom the worker may work. */
  employer?: InputMaybe<EntityFilter>;
  /** A test of `mission`. Mission of the employer, which filed the pre-notification. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `visaCase`. The worker's visa case, once there is one. Null until there is one. */
  visaCase?: InputMaybe<EntityFilter>;
  /** A test of `state`. Where the file stands. */
  state?: InputMaybe<DomesticWorkerFileStateFilter>;
  /** A test of `filedOn`. Day of the pre-notification. */
  filedOn?: InputMaybe<DateFilter>;
  /** A test of `decidedOn`. Day on which the file was accepted or returned. Null until then. */
  decidedOn?: InputMaybe<DateFilter>;
  /** A test of `registeredOn`. Day of the last registration in person. Null before the first. */
  registeredOn?: InputMaybe<DateFilter>;
  /** A test of `registrationDueOn`. Day by which the next yearly registration is due. Null when none is due. */
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
  /** By `state`. Where the file stands. */
  | 'STATE'
  /** By `filedOn`. Day of the pre-notification. */
  | 'FILED_ON'
  /** By `registrationDueOn`. Day by which the next yearly registration is due. Null when none is due. */
  | 'REGISTRATION_DUE_ON';

/** One term of the order of a list of DomesticWorkerFile; the id always decides last. */
export type DomesticWorkerFileOrderBy = {
  /** What the rows are ordered by. */
  field: DomesticWorkerFileOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of DriverLicence. */
export type DriverLicenceConnection = {
  __typename?: 'DriverLicenceConnection';
  /** The rows with their cursors. */
  edges: Array<DriverLicenceEdge>;
  /** The rows. */
  nodes: Array<DriverLicence>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of DriverLicence, with its cursor. */
export type DriverLicenceEdge = {
  __typename?: 'DriverLicenceEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DriverLicence;
};

/** Which rows of a list of DriverLicence are wanted. A test that is null or absent constrains nothing. */
export type DriverLicenceWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `number`. Number printed on the licence. */
  number?: InputMaybe<StringFilter>;
  /** A test of `holder`. The member of the mission, or of the household, who may drive on this licence. */
  holder?: InputMaybe<EntityFilter>;
  /** A test of `mission`. Mission from which the holder's privileges derive. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `state`. Where the licence stands. */
  state?: InputMaybe<DriverLicenceStateFilter>;
  /** A test of `issuedOn`. First day on which the licence is good. */
  issuedOn?: InputMaybe<DateFilter>;
  /** A test of `expiresOn`. Last day on which the licence is good. */
  expiresOn?: InputMaybe<DateFilter>;
  /** A test of `suspendedUntil`. Day on which a suspension ends; null when none is in force. */
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
  /** By `number`. Number printed on the licence. */
  | 'NUMBER'
  /** By `state`. Where the licence stands. */
  | 'STATE'
  /** By `issuedOn`. First day on which the licence is good. */
  | 'ISSUED_ON'
  /** By `expiresOn`. Last day on which the licence is good. */
  | 'EXPIRES_ON';

/** One term of the order of a list of DriverLicence; the id always decides last. */
export type DriverLicenceOrderBy = {
  /** What the rows are ordered by. */
  field: DriverLicenceOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of ReciprocitySetting. */
export type ReciprocitySettingConnection = {
  __typename?: 'ReciprocitySettingConnection';
  /** The rows with their cursors. */
  edges: Array<ReciprocitySettingEdge>;
  /** The rows. */
  nodes: Array<ReciprocitySetting>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of ReciprocitySetting, with its cursor. */
export type ReciprocitySettingEdge = {
  __typename?: 'ReciprocitySettingEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ReciprocitySetting;
};

/** Which rows of a list of ReciprocitySetting are wanted. A test that is null or absent constrains nothing. */
export type ReciprocitySettingWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `country`. State whose missions the setting is for. */
  country?: InputMaybe<CountryFilter>;
  /** A test of `benefit`. The privilege or facility that is matched to the treatment of the host State's missions abroad. */
  benefit?: InputMaybe<ReciprocityBenefitFilter>;
  /** A test of `level`. How much of the benefit the missions of the State receive, from full to withdrawn. */
  level?: InputMaybe<ReciprocityLevelFilter>;
  /** A test of `validFrom`. First day. */
  validFrom?: InputMaybe<DateFilter>;
  /** A test of `validUntil`. Day from which the setting no longer holds; null while it holds. */
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
  /** By `benefit`. The privilege or facility that is matched to the treatment of the host State's missions abroad. */
  | 'BENEFIT'
  /** By `level`. How much of the benefit the missions of the State receive, from full to withdrawn. */
  | 'LEVEL'
  /** By `validFrom`. First day. */
  | 'VALID_FROM'
  /** By `validUntil`. Day from which the setting no longer holds; null while it holds. */
  | 'VALID_UNTIL';

/** One term of the order of a list of ReciprocitySetting; the id always decides last. */
export type ReciprocitySettingOrderBy = {
  /** What the rows are ordered by. */
  field: ReciprocitySettingOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of TaxCard. */
export type TaxCardConnection = {
  __typename?: 'TaxCardConnection';
  /** The rows with their cursors. */
  edges: Array<TaxCardEdge>;
  /** The rows. */
  nodes: Array<TaxCard>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of TaxCard, with its cursor. */
export type TaxCardEdge = {
  __typename?: 'TaxCardEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TaxCard;
};

/** Which rows of a list of TaxCard are wanted. A test that is null or absent constrains nothing. */
export type TaxCardWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `number`. Number printed on the card; a vendor checks it before a sale. */
  number?: InputMaybe<StringFilter>;
  /** A test of `kind`. Whether the card is for official purchases or for the holder's own; it settles how a purchase has to be paid. */
  kind?: InputMaybe<TaxCardKindFilter>;
  /** A test of `restricted`. Whether the card is bound to a minimum purchase or excludes goods, by reciprocity (22 USC 4304(b)). */
  restricted?: InputMaybe<BooleanFilter>;
  /** A test of `animal`. Animal printed on the card; it follows from kind and restriction. */
  animal?: InputMaybe<TaxCardAnimalFilter>;
  /** A test of `holder`. Who presents the card: for a mission card the named principal. */
  holder?: InputMaybe<EntityFilter>;
  /** A test of `mission`. Mission whose purchases, or whose member's, are relieved. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `state`. Where the card stands. */
  state?: InputMaybe<TaxCardStateFilter>;
  /** A test of `requestedOn`. Day on which the mission asked for the card. */
  requestedOn?: InputMaybe<DateFilter>;
  /** A test of `issuedOn`. First day on which the card is good; null before it is issued. */
  issuedOn?: InputMaybe<DateFilter>;
  /** A test of `expiresOn`. Last day on which the card is good; for a child no later than the birthday that ends eligibility. Null until it is issued. */
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
  /** By `number`. Number printed on the card; a vendor checks it before a sale. */
  | 'NUMBER'
  /** By `state`. Where the card stands. */
  | 'STATE'
  /** By `requestedOn`. Day on which the mission asked for the card. */
  | 'REQUESTED_ON'
  /** By `issuedOn`. First day on which the card is good; null before it is issued. */
  | 'ISSUED_ON'
  /** By `expiresOn`. Last day on which the card is good; for a child no later than the birthday that ends eligibility. Null until it is issued. */
  | 'EXPIRES_ON';

/** One term of the order of a list of TaxCard; the id always decides last. */
export type TaxCardOrderBy = {
  /** What the rows are ordered by. */
  field: TaxCardOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of TravelNotice. */
export type TravelNoticeConnection = {
  __typename?: 'TravelNoticeConnection';
  /** The rows with their cursors. */
  edges: Array<TravelNoticeEdge>;
  /** The rows. */
  nodes: Array<TravelNotice>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of TravelNotice, with its cursor. */
export type TravelNoticeEdge = {
  __typename?: 'TravelNoticeEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TravelNotice;
};

/** Which rows of a list of TravelNotice are wanted. A test that is null or absent constrains nothing. */
export type TravelNoticeWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `person`. Who travels. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `mission`. Mission that filed the notice. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `destination`. Place travelled to, with its state. */
  destination?: InputMaybe<StringFilter>;
  /** A test of `startsOn`. First day of travel. */
  startsOn?: InputMaybe<DateFilter>;
  /** A test of `endsOn`. Last day of travel. */
  endsOn?: InputMaybe<DateFilter>;
  /** A test of `regime`. Regime under which the notice was filed. */
  regime?: InputMaybe<TravelRegimeKindFilter>;
  /** A test of `referencePoint`. Point from which the distance counts. */
  referencePoint?: InputMaybe<TravelReferencePointFilter>;
  /** A test of `distanceMiles`. Distance from the reference point, in statute miles. */
  distanceMiles?: InputMaybe<FloatFilter>;
  /** A test of `state`. Where the notice stands. */
  state?: InputMaybe<TravelNoticeStateFilter>;
  /** A test of `filedOn`. Day on which the mission filed. */
  filedOn?: InputMaybe<DateFilter>;
  /** A test of `answeredOn`. Day on which it was acknowledged, approved or denied. Null until it is. */
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
  /** By `startsOn`. First day of travel. */
  | 'STARTS_ON'
  /** By `state`. Where the notice stands. */
  | 'STATE'
  /** By `filedOn`. Day on which the mission filed. */
  | 'FILED_ON';

/** One term of the order of a list of TravelNotice; the id always decides last. */
export type TravelNoticeOrderBy = {
  /** What the rows are ordered by. */
  field: TravelNoticeOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of Vehicle. */
export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  /** The rows with their cursors. */
  edges: Array<VehicleEdge>;
  /** The rows. */
  nodes: Array<Vehicle>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of Vehicle, with its cursor. */
export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Vehicle;
};

/** Which rows of a list of Vehicle are wanted. A test that is null or absent constrains nothing. */
export type VehicleWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `plate`. Plate as it is read on the road; null before registration. A plate proves no immunity. */
  plate?: InputMaybe<StringFilter>;
  /** A test of `plateLetter`. Letter of the plate: what kind of holder it stands for. */
  plateLetter?: InputMaybe<PlateLetterFilter>;
  /** A test of `mission`. Mission that the vehicle is registered to, or whose member owns it. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `owner`. Member of the mission who owns the vehicle; null for a vehicle of the mission itself. */
  owner?: InputMaybe<EntityFilter>;
  /** A test of `kind`. Car, motorcycle or trailer; the kind decides how much liability cover is needed (22 USC 254e; 22 CFR 151). */
  kind?: InputMaybe<VehicleKindFilter>;
  /** A test of `make`. Manufacturer, as the title states it. */
  make?: InputMaybe<StringFilter>;
  /** A test of `year`. Model year. */
  year?: InputMaybe<IntFilter>;
  /** A test of `vin`. Vehicle identification number; null for a trailer without one. */
  vin?: InputMaybe<StringFilter>;
  /** A test of `state`. Where the registration stands. */
  state?: InputMaybe<VehicleStateFilter>;
  /** A test of `appliedOn`. Day on which the registration was asked for. */
  appliedOn?: InputMaybe<DateFilter>;
  /** A test of `registeredOn`. Day on which the vehicle was first registered with the State and given its plates; null before. */
  registeredOn?: InputMaybe<DateFilter>;
  /** A test of `renewalDueOn`. Day by which the yearly decal is due. Null when none is due. */
  renewalDueOn?: InputMaybe<DateFilter>;
  /** A test of `insuredUntil`. Last day of liability cover; null when no policy was shown. A trailer needs none. */
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
  /** By `plate`. Plate as it is read on the road; null before registration. A plate proves no immunity. */
  | 'PLATE'
  /** By `make`. Manufacturer, as the title states it. */
  | 'MAKE'
  /** By `year`. Model year. */
  | 'YEAR'
  /** By `state`. Where the registration stands. */
  | 'STATE'
  /** By `appliedOn`. Day on which the registration was asked for. */
  | 'APPLIED_ON'
  /** By `renewalDueOn`. Day by which the yearly decal is due. Null when none is due. */
  | 'RENEWAL_DUE_ON'
  /** By `insuredUntil`. Last day of liability cover; null when no policy was shown. A trailer needs none. */
  | 'INSURED_UNTIL';

/** One term of the order of a list of Vehicle; the id always decides last. */
export type VehicleOrderBy = {
  /** What the rows are ordered by. */
  field: VehicleOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of VisaCase. */
export type VisaCaseConnection = {
  __typename?: 'VisaCaseConnection';
  /** The rows with their cursors. */
  edges: Array<VisaCaseEdge>;
  /** The rows. */
  nodes: Array<VisaCase>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of VisaCase, with its cursor. */
export type VisaCaseEdge = {
  __typename?: 'VisaCaseEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VisaCase;
};

/** Which rows of a list of VisaCase are wanted. A test that is null or absent constrains nothing. */
export type VisaCaseWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `visaClass`. Class applied for: one of the 17 of officials, their families, their employees and official transit. */
  visaClass?: InputMaybe<VisaClassFilter>;
  /** A test of `state`. Where the case stands. */
  state?: InputMaybe<VisaCaseStateFilter>;
  /** A test of `holder`. Whom the visa is for. */
  holder?: InputMaybe<EntityFilter>;
  /** A test of `mission`. Mission that submitted the application with its note. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `principal`. Person from whose post the class derives, for family and personal employees (22 CFR 41.21(a)(3), (a)(4)); null for the principal. */
  principal?: InputMaybe<EntityFilter>;
  /** A test of `applicationKind`. Whether a first visa is asked for, or the renewal of one. */
  applicationKind?: InputMaybe<VisaApplicationKindFilter>;
  /** A test of `submittedOn`. Day on which the application came in. */
  submittedOn?: InputMaybe<DateFilter>;
  /** A test of `decidedOn`. Day on which it was approved or refused. Null until then. */
  decidedOn?: InputMaybe<DateFilter>;
  /** A test of `validFrom`. First day on which the visa may be used to enter. Null until a visa is issued. */
  validFrom?: InputMaybe<DateFilter>;
  /** A test of `validUntil`. Last day on which the visa may be used to enter; the period comes from the reciprocity schedule and is not the length of stay. Null until a visa is issued. */
  validUntil?: InputMaybe<DateFilter>;
  /** A test of `renewedFrom`. The case whose visa this one renews. Null when it renews none. */
  renewedFrom?: InputMaybe<EntityFilter>;
  /** A test of `interviewRequired`. Whether the applicant is interviewed: always for A-3, G-5 and NATO-7, else when an officer asks (22 CFR 41.102). */
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
  /** By `visaClass`. Class applied for: one of the 17 of officials, their families, their employees and official transit. */
  | 'VISA_CLASS'
  /** By `state`. Where the case stands. */
  | 'STATE'
  /** By `submittedOn`. Day on which the application came in. */
  | 'SUBMITTED_ON'
  /** By `decidedOn`. Day on which it was approved or refused. Null until then. */
  | 'DECIDED_ON'
  /** By `validUntil`. Last day on which the visa may be used to enter; the period comes from the reciprocity schedule and is not the length of stay. Null until a visa is issued. */
  | 'VALID_UNTIL';

/** One term of the order of a list of VisaCase; the id always decides last. */
export type VisaCaseOrderBy = {
  /** What the rows are ordered by. */
  field: VisaCaseOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of VisaIssuance. */
export type VisaIssuanceConnection = {
  __typename?: 'VisaIssuanceConnection';
  /** The rows with their cursors. */
  edges: Array<VisaIssuanceEdge>;
  /** The rows. */
  nodes: Array<VisaIssuance>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of VisaIssuance, with its cursor. */
export type VisaIssuanceEdge = {
  __typename?: 'VisaIssuanceEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: VisaIssuance;
};

/** Which rows of a list of VisaIssuance are wanted. A test that is null or absent constrains nothing. */
export type VisaIssuanceWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `series`. Series that the figure belongs to. */
  series?: InputMaybe<IssuanceSeriesFilter>;
  /** A test of `year`. Fiscal year, which ends on 30 September of the year it is called by; null in the monthly series. */
  year?: InputMaybe<IntFilter>;
  /** A test of `month`. First day of the month; null in the yearly series. */
  month?: InputMaybe<DateFilter>;
  /** A test of `nationality`. Nationality, as published. */
  nationality?: InputMaybe<StringFilter>;
  /** A test of `country`. Country that the nationality names; null when it names none, e.g. stateless persons. */
  country?: InputMaybe<StringFilter>;
  /** A test of `visaClass`. Class of the visas counted, as published. */
  visaClass?: InputMaybe<VisaClassFilter>;
  /** A test of `issued`. Visas issued; for BCC, cards issued. */
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
  /** By `series`. Series that the figure belongs to. */
  | 'SERIES'
  /** By `year`. Fiscal year, which ends on 30 September of the year it is called by; null in the monthly series. */
  | 'YEAR'
  /** By `month`. First day of the month; null in the yearly series. */
  | 'MONTH'
  /** By `nationality`. Nationality, as published. */
  | 'NATIONALITY'
  /** By `visaClass`. Class of the visas counted, as published. */
  | 'VISA_CLASS'
  /** By `issued`. Visas issued; for BCC, cards issued. */
  | 'ISSUED';

/** One term of the order of a list of VisaIssuance; the id always decides last. */
export type VisaIssuanceOrderBy = {
  /** What the rows are ordered by. */
  field: VisaIssuanceOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** A page of a list of WorkAuthorization. */
export type WorkAuthorizationConnection = {
  __typename?: 'WorkAuthorizationConnection';
  /** The rows with their cursors. */
  edges: Array<WorkAuthorizationEdge>;
  /** The rows. */
  nodes: Array<WorkAuthorization>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a list of WorkAuthorization, with its cursor. */
export type WorkAuthorizationEdge = {
  __typename?: 'WorkAuthorizationEdge';
  /** Opaque; pass it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WorkAuthorization;
};

/** Which rows of a list of WorkAuthorization are wanted. A test that is null or absent constrains nothing. */
export type WorkAuthorizationWhere = {
  /** A test of `id`. Opaque identifier, unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** A test of `person`. Dependant who is to work. */
  person?: InputMaybe<EntityFilter>;
  /** A test of `principal`. Member of the mission from whom the dependant's status derives. */
  principal?: InputMaybe<EntityFilter>;
  /** A test of `mission`. Mission that filed the request. */
  mission?: InputMaybe<EntityFilter>;
  /** A test of `route`. What the permission rests on. */
  route?: InputMaybe<WorkAuthorizationRouteFilter>;
  /** A test of `state`. Where the request stands. */
  state?: InputMaybe<WorkAuthorizationStateFilter>;
  /** A test of `requestedOn`. Day on which the mission filed. */
  requestedOn?: InputMaybe<DateFilter>;
  /** A test of `endorsedOn`. Day on which the State endorsed or denied the request (I-566). Null until it has. */
  endorsedOn?: InputMaybe<DateFilter>;
  /** A test of `validFrom`. First day of the card. Null until a card is issued. */
  validFrom?: InputMaybe<DateFilter>;
  /** A test of `validUntil`. Last day of the card. Null until a card is issued. */
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
  /** By `route`. What the permission rests on. */
  | 'ROUTE'
  /** By `state`. Where the request stands. */
  | 'STATE'
  /** By `requestedOn`. Day on which the mission filed. */
  | 'REQUESTED_ON'
  /** By `validUntil`. Last day of the card. Null until a card is issued. */
  | 'VALID_UNTIL';

/** One term of the order of a list of WorkAuthorization; the id always decides last. */
export type WorkAuthorizationOrderBy = {
  /** What the rows are ordered by. */
  field: WorkAuthorizationOrderField;
  /** Upwards or downwards; rows without a value come last both ways. */
  direction: Direction;
};

/** Tests on a BenefitCategory. */
export type BenefitCategoryFilter = {
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  /** This value. */
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
  OutstandingDocument: ResolverTypeWrapper<OutstandingDocument>;
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
  OutstandingDocument: OutstandingDocument;
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
  outstandingDocuments?: Resolver<Array<ResolversTypes['OutstandingDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reciprocity?: Resolver<Array<ResolversTypes['ReciprocitySetting']>, ParentType, ContextType, Partial<CountryReciprocityArgs>>;
  travelRegime?: Resolver<ResolversTypes['TravelRegime'], ParentType, ContextType, Partial<CountryTravelRegimeArgs>>;
  visaIssuances?: Resolver<Array<ResolversTypes['VisaIssuanceGroup']>, ParentType, ContextType, RequireFields<CountryVisaIssuancesArgs, 'groupBy'>>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['BenefitCategory'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BenefitState'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['BenefitGround']>, ParentType, ContextType>;
  surcharge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsignmentKind'], ParentType, ContextType>;
  waybill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstInstallation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CustomsClearanceState'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomesticWorkerFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFile'] = ResolversParentTypes['DomesticWorkerFile'], FederationReferenceType extends FederationReferenceTypes['DomesticWorkerFile'] = FederationReferenceTypes['DomesticWorkerFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DomesticWorkerFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  visaCase?: Resolver<Maybe<ResolversTypes['VisaCase']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DomesticWorkerFileState'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['DomesticWorkerContract'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['DomesticWorkerCheck']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomesticWorkerContractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerContract'] = ResolversParentTypes['DomesticWorkerContract']> = {
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hourlyWage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minimumWage?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['WagePayment'], ParentType, ContextType>;
  paidEvery?: Resolver<ResolversTypes['WageInterval'], ParentType, ContextType>;
  deductions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  travelPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  papersKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DomesticWorkerCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerCheck'] = ResolversParentTypes['DomesticWorkerCheck']> = {
  name?: Resolver<ResolversTypes['DomesticWorkerCheckName'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DriverLicenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicence'] = ResolversParentTypes['DriverLicence'], FederationReferenceType extends FederationReferenceTypes['DriverLicence'] = FederationReferenceTypes['DriverLicence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DriverLicence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DriverLicenceState'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points24Months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['TrafficViolation']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficViolationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrafficViolation'] = ResolversParentTypes['TrafficViolation']> = {
  committedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  offence?: Resolver<ResolversTypes['TrafficOffence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrafficViolationKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disposition?: Resolver<ResolversTypes['TrafficDisposition'], ParentType, ContextType>;
};

export type OutstandingDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OutstandingDocument'] = ResolversParentTypes['OutstandingDocument']> = {
  kind?: Resolver<ResolversTypes['OutstandingDocumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReciprocitySettingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySetting'] = ResolversParentTypes['ReciprocitySetting'], FederationReferenceType extends FederationReferenceTypes['ReciprocitySetting'] = FederationReferenceTypes['ReciprocitySetting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReciprocitySetting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  benefit?: Resolver<ResolversTypes['ReciprocityBenefit'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReciprocityLevel'], ParentType, ContextType>;
  minimumPurchase?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excludedCategories?: Resolver<Array<ResolversTypes['PurchaseCategory']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCard'] = ResolversParentTypes['TaxCard'], FederationReferenceType extends FederationReferenceTypes['TaxCard'] = FederationReferenceTypes['TaxCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxCardKind'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  animal?: Resolver<ResolversTypes['TaxCardAnimal'], ParentType, ContextType>;
  minimumPurchase?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excludedCategories?: Resolver<Array<ResolversTypes['PurchaseCategory']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaxCardState'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNotice'] = ResolversParentTypes['TravelNotice'], FederationReferenceType extends FederationReferenceTypes['TravelNotice'] = FederationReferenceTypes['TravelNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['TravelRegimeKind'], ParentType, ContextType>;
  referencePoint?: Resolver<ResolversTypes['TravelReferencePoint'], ParentType, ContextType>;
  distanceMiles?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TravelNoticeState'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelRegimeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelRegime'] = ResolversParentTypes['TravelRegime']> = {
  regime?: Resolver<ResolversTypes['TravelRegimeKind'], ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plateLetter?: Resolver<ResolversTypes['PlateLetter'], ParentType, ContextType>;
  plateLayout?: Resolver<ResolversTypes['PlateLayout'], ParentType, ContextType>;
  plateCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VehicleKind'], ParentType, ContextType>;
  make?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VehicleState'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  insuredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['LiabilityPolicy']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['LiabilityPolicy']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiabilityPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LiabilityPolicy'] = ResolversParentTypes['LiabilityPolicy']> = {
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  combinedLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  injuryPerPerson?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  injuryPerAccident?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  propertyLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type VisaCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCase'] = ResolversParentTypes['VisaCase'], FederationReferenceType extends FederationReferenceTypes['VisaCase'] = FederationReferenceTypes['VisaCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisaCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visaClass?: Resolver<ResolversTypes['VisaClass'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisaCaseState'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  applicationKind?: Resolver<ResolversTypes['VisaApplicationKind'], ParentType, ContextType>;
  noteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusalGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewedFrom?: Resolver<Maybe<ResolversTypes['VisaCase']>, ParentType, ContextType>;
  interviewRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
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
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
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
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type WorkAuthorizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorization'] = ResolversParentTypes['WorkAuthorization'], FederationReferenceType extends FederationReferenceTypes['WorkAuthorization'] = FederationReferenceTypes['WorkAuthorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkAuthorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['WorkAuthorizationRoute'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkAuthorizationState'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endorsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  benefit?: Resolver<Maybe<ResolversTypes['Benefit']>, ParentType, ContextType, RequireFields<QueryBenefitArgs, 'id'>>;
  benefits?: Resolver<Maybe<ResolversTypes['BenefitConnection']>, ParentType, ContextType, Partial<QueryBenefitsArgs>>;
  benefitCatalogue?: Resolver<Array<ResolversTypes['BenefitKind']>, ParentType, ContextType>;
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
  visaIssuances?: Resolver<Array<ResolversTypes['VisaIssuanceGroup']>, ParentType, ContextType, RequireFields<QueryVisaIssuancesArgs, 'groupBy'>>;
  visaIssuanceTotals?: Resolver<Array<ResolversTypes['VisaIssuanceTotal']>, ParentType, ContextType, Partial<QueryVisaIssuanceTotalsArgs>>;
  workAuthorization?: Resolver<Maybe<ResolversTypes['WorkAuthorization']>, ParentType, ContextType, RequireFields<QueryWorkAuthorizationArgs, 'id'>>;
  workAuthorizations?: Resolver<Maybe<ResolversTypes['WorkAuthorizationConnection']>, ParentType, ContextType, Partial<QueryWorkAuthorizationsArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type BenefitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BenefitConnection'] = ResolversParentTypes['BenefitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BenefitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Benefit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BenefitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BenefitEdge'] = ResolversParentTypes['BenefitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Benefit'], ParentType, ContextType>;
};

export type CustomsClearanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomsClearanceConnection'] = ResolversParentTypes['CustomsClearanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomsClearanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomsClearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomsClearanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomsClearanceEdge'] = ResolversParentTypes['CustomsClearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomsClearance'], ParentType, ContextType>;
};

export type DomesticWorkerFileConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFileConnection'] = ResolversParentTypes['DomesticWorkerFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DomesticWorkerFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DomesticWorkerFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomesticWorkerFileEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomesticWorkerFileEdge'] = ResolversParentTypes['DomesticWorkerFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DomesticWorkerFile'], ParentType, ContextType>;
};

export type DriverLicenceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicenceConnection'] = ResolversParentTypes['DriverLicenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DriverLicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DriverLicence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriverLicenceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DriverLicenceEdge'] = ResolversParentTypes['DriverLicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DriverLicence'], ParentType, ContextType>;
};

export type ReciprocitySettingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySettingConnection'] = ResolversParentTypes['ReciprocitySettingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReciprocitySettingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReciprocitySetting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReciprocitySettingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReciprocitySettingEdge'] = ResolversParentTypes['ReciprocitySettingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReciprocitySetting'], ParentType, ContextType>;
};

export type TaxCardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCardConnection'] = ResolversParentTypes['TaxCardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxCardEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxCardEdge'] = ResolversParentTypes['TaxCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxCard'], ParentType, ContextType>;
};

export type TravelNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNoticeConnection'] = ResolversParentTypes['TravelNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TravelNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TravelNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TravelNoticeEdge'] = ResolversParentTypes['TravelNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TravelNotice'], ParentType, ContextType>;
};

export type VehicleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleConnection'] = ResolversParentTypes['VehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleEdge'] = ResolversParentTypes['VehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type VisaCaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCaseConnection'] = ResolversParentTypes['VisaCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisaCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisaCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisaCaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaCaseEdge'] = ResolversParentTypes['VisaCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisaCase'], ParentType, ContextType>;
};

export type VisaIssuanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuanceConnection'] = ResolversParentTypes['VisaIssuanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisaIssuanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisaIssuance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisaIssuanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VisaIssuanceEdge'] = ResolversParentTypes['VisaIssuanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisaIssuance'], ParentType, ContextType>;
};

export type WorkAuthorizationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorizationConnection'] = ResolversParentTypes['WorkAuthorizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkAuthorizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkAuthorization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkAuthorizationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkAuthorizationEdge'] = ResolversParentTypes['WorkAuthorizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkAuthorization'], ParentType, ContextType>;
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

