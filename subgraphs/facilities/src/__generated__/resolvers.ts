// Generated from the schema; do not edit.
import type { FacilityRow } from '../modules/facility/facility.tables';
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

export type Mission = {
  __typename?: 'Mission';
  /**
   * Opaque identifier, unique in the whole graph.
   *
   * Data class: PUBLIC_RECORD.
   */
  id: Scalars['ID']['output'];
  /**
   * The places that the mission uses.
   *
   * Data class: FACILITY_ADDRESS.
   */
  facilities?: Maybe<FacilityConnection>;
};


export type MissionFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
  orderBy?: InputMaybe<Array<FacilityOrderBy>>;
};

/** A place that a mission uses: a chancery, a consular office, a residence (22 USC 4302; VCDR 1(i)). */
export type Facility = Node & {
  __typename?: 'Facility';
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
   * Grows by one with every change.
   *
   * Data class: FACILITY_ADDRESS.
   */
  version: Scalars['Int']['output'];
  /** Data class: FACILITY_ADDRESS. */
  kind?: Maybe<FacilityKind>;
  /** Data class: FACILITY_ADDRESS. */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * The mission that uses the place.
   *
   * Data class: FACILITY_ADDRESS.
   */
  mission?: Maybe<Mission>;
  /**
   * Where it is. A residence's address is personal data.
   *
   * Data class: FACILITY_ADDRESS, PERSONAL_DATA.
   */
  address?: Maybe<Address>;
  /** Data class: FACILITY_ADDRESS. */
  city?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the premises are inviolable by their kind (VCDR 22, 30; VCCR 31).
   *
   * Data class: FACILITY_ADDRESS.
   */
  inviolable?: Maybe<Scalars['Boolean']['output']>;
  /**
   * How the mission holds the place.
   *
   * Data class: FACILITY_ADDRESS.
   */
  tenure?: Maybe<Tenure>;
  /**
   * The first day of use.
   *
   * Data class: FACILITY_ADDRESS.
   */
  since?: Maybe<Scalars['Date']['output']>;
  /**
   * The day on which use ended.
   *
   * Data class: FACILITY_ADDRESS.
   */
  until?: Maybe<Scalars['Date']['output']>;
  /**
   * Share of the floor that is used for commerce, 0 to 1; that part is neither inviolable nor free of tax.
   *
   * Data class: FACILITY_ADDRESS.
   */
  commercialShare?: Maybe<Scalars['Float']['output']>;
  /** Data class: FACILITY_ADDRESS. */
  provenance?: Maybe<Provenance>;
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

/** How a place is held. */
export type Tenure =
  | 'OWNED_BY_STATE'
  | 'OWNED_BY_HEAD'
  | 'LEASED';

export type Query = {
  __typename?: 'Query';
  /**
   * The facility with an id, or null.
   *
   * Data class: FACILITY_ADDRESS.
   */
  facility?: Maybe<Facility>;
  /**
   * The register of facilities.
   *
   * Data class: FACILITY_ADDRESS.
   */
  facilities?: Maybe<FacilityConnection>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<FacilityWhere>;
  orderBy?: InputMaybe<Array<FacilityOrderBy>>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** A page of a list of Facility. */
export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  /**
   * The rows with their cursors.
   *
   * Data class: FACILITY_ADDRESS.
   */
  edges?: Maybe<Array<FacilityEdge>>;
  /**
   * The rows.
   *
   * Data class: FACILITY_ADDRESS.
   */
  nodes?: Maybe<Array<Facility>>;
  /**
   * Where the page stands in the list.
   *
   * Data class: PUBLIC_RECORD.
   */
  pageInfo: PageInfo;
  /**
   * How many rows the whole list has; counted only when selected.
   *
   * Data class: FACILITY_ADDRESS.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of Facility, with its cursor. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /**
   * Opaque; pass it as `after` or `before`.
   *
   * Data class: PUBLIC_RECORD.
   */
  cursor: Scalars['String']['output'];
  /**
   * The row.
   *
   * Data class: FACILITY_ADDRESS.
   */
  node?: Maybe<Facility>;
};

/** Which rows of a list of Facility are wanted. A test that is null or absent constrains nothing. */
export type FacilityWhere = {
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<FacilityKindFilter>;
  name?: InputMaybe<StringFilter>;
  mission?: InputMaybe<EntityFilter>;
  city?: InputMaybe<StringFilter>;
  tenure?: InputMaybe<TenureFilter>;
  since?: InputMaybe<DateFilter>;
  until?: InputMaybe<DateFilter>;
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
  | 'KIND'
  | 'NAME'
  | 'CITY'
  | 'SINCE';

/** One term of the order of a list of Facility; the id always decides last. */
export type FacilityOrderBy = {
  field: FacilityOrderField;
  direction: Direction;
};

/** Tests on a FacilityKind. */
export type FacilityKindFilter = {
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
  eq?: InputMaybe<Tenure>;
  /** Different from the value; matches records that have none, too. */
  ne?: InputMaybe<Tenure>;
  /** One of the values; an empty list matches nothing. */
  in?: InputMaybe<Array<Tenure>>;
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

export type _Entity = Facility | Mission;



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
  Mission: Mission;
  Facility: Facility;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Mission:
    ( { __typename: 'Mission' }
    & GraphQLRecursivePick<FederationTypes['Mission'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( FacilityRow )
    | ( EntityReference )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( FacilityRow );
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
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  FloatFilter: FloatFilter;
  DateFilter: DateFilter;
  EntityFilter: EntityFilter;
  access__DataClass: Access__DataClass;
  Mission: ResolverTypeWrapper<EntityReference>;
  Facility: ResolverTypeWrapper<FacilityRow>;
  FacilityKind: FacilityKind;
  Tenure: Tenure;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  FacilityConnection: ResolverTypeWrapper<Connection<FacilityRow>>;
  FacilityEdge: ResolverTypeWrapper<{ cursor: string; node: FacilityRow }>;
  FacilityWhere: FacilityWhere;
  FacilityOrderField: FacilityOrderField;
  FacilityOrderBy: FacilityOrderBy;
  FacilityKindFilter: FacilityKindFilter;
  TenureFilter: TenureFilter;
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
  StringFilter: StringFilter;
  IDFilter: IdFilter;
  FloatFilter: FloatFilter;
  DateFilter: DateFilter;
  EntityFilter: EntityFilter;
  Mission: EntityReference;
  Facility: FacilityRow;
  Query: Record<PropertyKey, never>;
  FacilityConnection: Connection<FacilityRow>;
  FacilityEdge: { cursor: string; node: FacilityRow };
  FacilityWhere: FacilityWhere;
  FacilityOrderBy: FacilityOrderBy;
  FacilityKindFilter: FacilityKindFilter;
  TenureFilter: TenureFilter;
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
  __resolveType: TypeResolveFn<'Facility', ParentType, ContextType>;
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

export type MissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission'], FederationReferenceType extends FederationReferenceTypes['Mission'] = FederationReferenceTypes['Mission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, Partial<MissionFacilitiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inviolable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commercialShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityArgs, 'id'>>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, Partial<QueryFacilitiesArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['FacilityEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Facility' | 'Mission', ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
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

