// Every stored entity of the graph: the prefix of its ids and the subgraph that owns it.

/** Name of one of the four subgraphs. */
export type SubgraphName = 'missions' | 'privileges' | 'facilities' | 'events';

/** The types that implement `Node`, by owner; the value is the prefix of the type's ids. */
export const nodeTypesByOwner = {
  missions: {
    Country: 'cty',
    Mission: 'msn',
    Person: 'per',
    Appointment: 'apt',
    HouseholdMember: 'hhm',
    AccreditationCase: 'acc',
    IdentityCard: 'idc',
    ImportRun: 'imp',
    RejectedRow: 'rej',
  },
  privileges: {
    VisaCase: 'vis',
    TaxCard: 'tax',
    Vehicle: 'veh',
    DriverLicence: 'lic',
    CustomsClearance: 'cus',
    TravelNotice: 'trv',
    DomesticWorkerFile: 'dwf',
    WorkAuthorization: 'wka',
    ReciprocitySetting: 'rec',
    Benefit: 'ben',
    VisaIssuance: 'iss',
  },
  facilities: {
    Facility: 'fac',
    PropertyNotice: 'pno',
    ZoningCase: 'zon',
    ZoningOverlay: 'ovl',
    SecurityAssessment: 'sas',
    Incident: 'inc',
    Crisis: 'cri',
    AssistanceRequest: 'asr',
    ProtectiveDetail: 'prd',
    CyberAdvisory: 'cya',
  },
  events: {
    Event: 'evt',
    Invitation: 'inv',
    SeatingPlan: 'sea',
    ExchangeProgramme: 'exp',
    Participant: 'prt',
    Dispute: 'dis',
    WaiverRequest: 'wav',
    Agreement: 'agr',
    Engagement: 'eng',
    DiplomaticNote: 'not',
    LeaderVisit: 'ldv',
    FacilitationRequest: 'fcr',
    AuditEntry: 'aud',
    RefusedAttempt: 'rfa',
  },
} as const satisfies Record<SubgraphName, Record<string, string>>;

type Owners = typeof nodeTypesByOwner;

/** Name of a type that implements `Node`. */
export type NodeType = { [S in SubgraphName]: keyof Owners[S] }[SubgraphName] & string;

const prefixes = new Map<NodeType, string>();
const types = new Map<string, NodeType>();
for (const owned of Object.values(nodeTypesByOwner)) {
  for (const [type, prefix] of Object.entries(owned)) {
    // The table is const and typed above: its keys are the node types.
    prefixes.set(type as NodeType, prefix);
    types.set(prefix, type as NodeType);
  }
}

/** All of them. */
export const nodeTypes: readonly NodeType[] = [...prefixes.keys()];

/** True for the name of such a type. */
export function isNodeType(name: string): name is NodeType {
  return prefixes.has(name as NodeType); // only looked for
}

/** Prefix of the ids of a type, without the underscore. */
export function prefixOf(type: NodeType): string {
  const prefix = prefixes.get(type);
  if (prefix === undefined) throw new Error(`no id prefix is registered for ${type}`);
  return prefix;
}

/** Type that a prefix stands for, or undefined. */
export function typeOfPrefix(prefix: string): NodeType | undefined {
  return types.get(prefix);
}
