// Who sees what: for each class of data, what each role may see of it.
import { roles, type Role } from './viewer';

/**
 * How a role may see a class: `F` in full, `O` in full but only of the own mission and its posts, `S` its status only,
 * `A` as numbers only, `M` masked, `P` its public part, `NONE` not at all.
 */
export type Access = 'F' | 'O' | 'S' | 'A' | 'M' | 'P' | 'NONE';

/** For each class the accesses of the roles, in the order of `roles`; a dash is `NONE`. */
const table = {
  MISSION_PUBLIC: 'P F F F F F F F F F F F F F F',
  FACILITY_ADDRESS: 'P F F F F F F F F F F F F F F',
  DIPLOMATIC_LIST: 'P F F F F F F F F F F F F F F',
  PRECEDENCE: 'P F F F F F F F F F F F F F F',
  PUBLIC_RECORD: 'P F F F F F F F F F F F F F F',
  PUBLIC_EVENT: 'P F F F F F F F F F F F F F F',
  STAFF: '- O M F F - F F S F - A F - F',
  PERSONAL_DATA: '- O - F F - F F M F - - F M M',
  DEPENDANT: '- O - F F - M F S F - A F - M',
  IMMUNITY: '- O S F F - F F S F - A F - F',
  VISA_CASE: '- O S M F - S S - F - A F - S',
  TAX_CARD: 'S O S S F - - - S F - A F - -',
  VEHICLE_LICENCE: '- O S S F - - F S F - A F - -',
  CUSTOMS_TRAVEL: '- O S - F - - F - F - A F - -',
  BENEFIT_REQUEST: '- O F S F F S - - F - A F - F',
  PROPERTY_CASE: 'P O S - S F - F - F - A F - F',
  SECURITY_ASSESSMENT: '- - S - - M S F - M - A F - M',
  INCIDENT: '- O S - - - - F M F - A F - F',
  CRISIS: '- O F S S F S F S S S A F - F',
  CRISIS_ACCOUNTABILITY: '- O S S - - S F - S - A F - F',
  AGREMENT: '- O M M - - F - - F - - F - F',
  DISPUTE: '- O M S S - - M S F - A F - F',
  DOMESTIC_WORKER: '- O - S F - F S S F - A F - -',
  EVENT_DETAIL: '- O F S S S F F - S F A F - F',
  GUEST_LIST: '- O S - - - F F - - S A F - S',
  PARTICIPANT: '- O S - - - S - - - F A F - -',
  ENGAGEMENT: '- - F S - - F S - F S A F - F',
  NOTE: '- O F F F F F F - F S A F - F',
  RECIPROCITY: '- O F S F F S - - F - A F - F',
  COMPLIANCE: '- O F F F F S S - F - A F - F',
  AUDIT: '- - - - - - - - - - - - F M -',
} as const;

/** A class of data. */
export type DataClass = keyof typeof table;

/** All classes of data. */
export const dataClasses = Object.keys(table) as readonly DataClass[]; // the table is const: its keys are the classes

/** What is of a class, in the words of the domain. */
const words: Readonly<Record<DataClass, string>> = {
  MISSION_PUBLIC: 'mission name, address, head, phone',
  FACILITY_ADDRESS: 'facility kind and address of chanceries, consular posts (residences: see home address)',
  DIPLOMATIC_LIST: 'Diplomatic List entry (officer, rank, title, asterisk, spouse name)',
  PRECEDENCE: 'order of precedence',
  PUBLIC_RECORD: 'agreement, leader visit, published visa issuance, guidance text',
  PUBLIC_EVENT: 'public event, exchange programme (title, dates, place, institution)',
  STAFF: 'A&T, service, employees',
  PERSONAL_DATA: 'birth date, passport, PID, home address',
  DEPENDANT: 'children and other dependants',
  IMMUNITY: 'immunity answer',
  VISA_CASE: 'visa case',
  TAX_CARD: 'tax card',
  VEHICLE_LICENCE: 'vehicle, licence, points',
  CUSTOMS_TRAVEL: 'customs, travel notice',
  BENEFIT_REQUEST: 'benefit request',
  PROPERTY_CASE: 'property case',
  SECURITY_ASSESSMENT: 'security assessment, protective itinerary',
  INCIDENT: 'incident',
  CRISIS: 'crisis (kind, area, state), circular, cyber advisory',
  CRISIS_ACCOUNTABILITY: 'crisis accountability',
  AGREMENT: 'agrément',
  DISPUTE: 'dispute, waiver',
  DOMESTIC_WORKER: 'domestic worker file',
  EVENT_DETAIL: 'event detail beyond the public part',
  GUEST_LIST: 'event guest list',
  PARTICIPANT: 'exchange participant',
  ENGAGEMENT: 'engagement, open issue',
  NOTE: 'diplomatic note',
  RECIPROCITY: 'reciprocity settings',
  COMPLIANCE: 'compliance result',
  AUDIT: 'audit log',
};

/** Where an access is narrower, or is counted otherwise, than its letter says. */
const notes: Partial<Record<DataClass, Partial<Record<Role, string>>>> = {
  VISA_CASE: { MISSION_CLERK: 'state only' },
  TAX_CARD: { PUBLIC: 'validity by number' },
  PROPERTY_CASE: { PUBLIC: 'zoning notice' },
  SECURITY_ASSESSMENT: { DESK_OFFICER: 'level', PROTOCOL_OFFICER: 'event' },
  INCIDENT: { MISSION_CLERK: 'own, no suspects', LAW_ENFORCEMENT: 'own case' },
  CRISIS: { MISSION_CLERK: 'addressed' },
  DOMESTIC_WORKER: { MISSION_CLERK: 'own employer' },
  EVENT_DETAIL: { MISSION_CLERK: 'invited' },
  GUEST_LIST: { MISSION_CLERK: 'own guests' },
  PARTICIPANT: { MISSION_CLERK: 'own programme' },
  RECIPROCITY: { MISSION_CLERK: 'own country effect' },
  AUDIT: { ADMIN: 'no payload' },
};

const accesses = new Map(
  dataClasses.map((dataClass) => [
    dataClass,
    table[dataClass].replaceAll('-', 'NONE').split(' ') as Access[], // words of the table
  ]),
);

/** What a role may see of a class of data. */
export function accessOf(role: Role, dataClass: DataClass): Access {
  return accesses.get(dataClass)?.[roles.indexOf(role)] ?? 'NONE';
}

/** What is of a class, in words. */
export function wordsOf(dataClass: DataClass): string {
  return words[dataClass];
}

/** The note that goes with an access; empty for most. */
export function noteOf(role: Role, dataClass: DataClass): string {
  return notes[dataClass]?.[role] ?? '';
}

/** True for the name of a class of data. */
export function isDataClass(name: string): name is DataClass {
  return Object.hasOwn(table, name);
}
