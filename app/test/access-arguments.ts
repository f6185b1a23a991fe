// What arguments read beside filters and orders, written down by review: a new argument is added here, or the test fails.
import type { NodeType } from '@fmg/shared/identity/node-types';

/** Fields of the listed type that an argument reads, and an operation that asks by it. */
export interface ArgumentReads {
  type: NodeType;
  reads: readonly string[];
  query: string;
  /** True when the list reads them also without the argument, e.g. as of today. */
  always?: boolean;
}

const cases = (query: string, ...reads: string[]): ArgumentReads => ({
  type: 'AccreditationCase',
  reads,
  query,
  always: true,
});
const trail = (argument: string, ...reads: string[]): ArgumentReads => ({
  type: 'AuditEntry',
  reads,
  query: `{ auditTrail(${argument}) { totalCount } }`,
});

/** By field and argument: what it reads, or why it tells nothing that the field itself does not. */
export const argumentsOfFields: Readonly<Record<string, ArgumentReads | string>> = {
  'Country.agreements asOf': 'when an agreement is in force is published with it',
  'Country.reciprocity asOf': 'the level on a day is what a status shows',
  'Country.relations asOf': 'relations are published',
  'Country.travelRegime asOf': 'the regime of a day is the field',
  'Country.travelRegime referencePoint': 'the regime around a point is the field',
  'Country.visaIssuances groupBy': 'figures are published',
  'Country.visaIssuances limit': 'says how many',
  'Facility.threatLevel asOf': 'the level of a day is the field',
  'HouseholdMember.standing asOf': 'whoever sees the standing sees the birth date',
  'Mission.accreditationCompliance asOf': 'the result on a day is the field',
  'Mission.threatLevel asOf': 'the level of a day is the field',
  'Person.dualAccreditation asOf': 'leads to posts, which decide about themselves',
  'Person.tandemPartner asOf': 'the partner of a day is the field',
  'Person.tandemWithoutNotice asOf': 'the posts of a day are the field',
  'PropertyNotice.daysLeft asOf': 'counts from the day that the field shows',
  'Query.auditTrail action': trail('action: "READ"', 'action'),
  'Query.auditTrail actor': trail('actor: "nobody"', 'actor'),
  'Query.auditTrail from': trail('from: "2026-01-01T00:00:00Z"', 'at'),
  'Query.auditTrail subject': trail('subject: "per_00000000000000000000000000"', 'subjects'),
  'Query.auditTrail to': trail('to: "2026-01-01T00:00:00Z"', 'at'),
  'Query.consularOffices asOf': 'which offices there are on a day is published',
  'Query.consularPrecedence asOf': 'the order of a day is the field',
  'Query.consularPrecedence city': 'the order in a city is the field',
  'Query.country code': 'names the country',
  'Query.departuresRequired asOf': cases(
    '{ departuresRequired(asOf: "2026-01-15") { totalCount } }',
    'closedOn',
  ),
  'Query.diplomaticList asOf': 'the list of a day is published',
  'Query.documentsOutstanding asOf': cases(
    '{ documentsOutstanding(asOf: "2026-01-15") { totalCount } }',
    'state',
  ),
  'Query.facilities near': {
    type: 'Facility',
    reads: ['address'],
    query:
      '{ facilities(near: { location: { latitude: 38.9, longitude: -77 }, radiusKm: 3 }) { totalCount } }',
  },
  'Query.graceEnding asOf': cases(
    '{ graceEnding(asOf: "2026-01-15", withinDays: 30) { totalCount } }',
    'closedOn',
  ),
  'Query.graceEnding withinDays': cases(
    '{ graceEnding(withinDays: 30) { totalCount } }',
    'graceEndsOn',
    'closedOn',
  ),
  'Query.lateNotifications asOf': {
    type: 'Appointment',
    reads: ['arrivedOn', 'notifiedOn', 'terminatedOn', 'departedOn'],
    query: '{ lateNotifications(asOf: "2026-01-15") { totalCount } }',
    always: true,
  },
  'Query.orderOfPrecedence asOf': 'the order of a day is published',
  'Query.overdueCorrections asOf': cases(
    '{ overdueCorrections(asOf: "2026-01-15") { totalCount } }',
    'history',
  ),
  'Query.overlaysAt location': 'overlays are published',
  'Query.propertyNotices asOf': 'reads nothing without dueWithinDays',
  'Query.propertyNotices dueWithinDays': {
    type: 'PropertyNotice',
    reads: ['dueOn', 'receivedOn', 'decidedOn', 'executedOn'],
    query: '{ propertyNotices(dueWithinDays: 30) { totalCount } }',
  },
  'Query.sixYearReviews asOf': {
    type: 'Appointment',
    reads: ['startsOn'],
    query: '{ sixYearReviews(asOf: "2026-01-15") { totalCount } }',
    always: true,
  },
  'Query.staffing asOf': 'the staff of a day is what it leads to, which decides about itself',
  'Query.visaIssuanceTotals period': 'figures are published',
  'Query.visaIssuanceTotals series': 'figures are published',
  'Query.visaIssuances groupBy': 'figures are published',
  'Query.visaIssuances limit': 'says how many',
};

/** Fields that a root list reads whatever it is asked by, with their type. */
export function readAlways(root: string): [type: NodeType, field: string][] {
  return Object.entries(argumentsOfFields).flatMap(([name, each]) =>
    typeof each !== 'string' && each.always === true && name.startsWith(`Query.${root} `)
      ? each.reads.map((field) => [each.type, field] as [NodeType, string]) // a pair
      : [],
  );
}
