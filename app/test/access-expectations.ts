// What each role is expected to see, written down from the domain's table and its words: not taken from the code under test.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accessOf, noteOf, type DataClass } from '@fmg/shared/auth/matrix';
import type { Role } from '@fmg/shared/auth/viewer';

/** How much of a field is expected. */
export type Expected = 'WHOLE' | 'MASKED' | 'REFUSED';

/** What an expectation depends on beside the role and the field: the row. */
export interface Row {
  dataClass: string;
  own: boolean;
  /** An assessment of an event, or a case of zoning of which a notice is posted. */
  inPart: boolean;
}

const matrixFile = resolve(__dirname, '../../../shared/domain/access-matrix.csv');

/** The domain's table, `class role` to access and note; undefined in a clone that has none beside it. */
export function domainMatrix(): Map<string, { access: string; note: string }> | undefined {
  if (!existsSync(matrixFile)) return undefined;
  const lines = readFileSync(matrixFile, 'utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      // A description or a note with a comma stands in quotation marks.
      const [dataClass, , role, access = '', note = ''] = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(
        ([, cell = '']) => cell.replaceAll('"', ''),
      );
      return [`${dataClass} ${role}`, { access, note }];
    }),
  );
}

const matrix = domainMatrix();
const cellOf = (dataClass: string, role: Role): { access: string; note: string } =>
  matrix?.get(`${dataClass} ${role}`) ?? {
    access: accessOf(role, dataClass as DataClass), // a class of the schema
    note: noteOf(role, dataClass as DataClass),
  };

const words = (text: string): Set<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [type = '', ...fields] = line.trim().split(/\s+/);
        return fields.map((field) => `${type}.${field}`);
      }),
  );

/** "What S shows, by class". */
const status = words(`
  Person displayName familyName givenNames
  Appointment person category title
  HouseholdMember person relation
  VisaCase visaClass state
  WorkAuthorization state
  TaxCard kind animal restricted state expiresOn
  Vehicle plate state insuredUntil
  DriverLicence state
  CustomsClearance kind state dueOn
  TravelNotice state
  Benefit category state dueOn
  FacilitationRequest kind state dueOn
  PropertyNotice kind state dueOn
  ZoningCase path state dueOn
  DomesticWorkerFile state registrationDueOn
  SecurityAssessment level
  Facility threatLevel
  Mission threatLevel
  Incident category severity state reportedAt
  Crisis kind state
  AssistanceRequest kind state
  CyberAdvisory state
  Dispute kind state openedOn closedOn actOn waiver
  WaiverRequest state referredOn requestedOn deadline decidedOn
  Event kind title hosts hostOffice startsAt endsAt state
  Engagement kind heldOn state
  DiplomaticNote kind sentOn
  ReciprocitySetting benefit level`);

/** Of some classes S shows counts. */
const countedClasses = new Set(['CRISIS_ACCOUNTABILITY', 'GUEST_LIST', 'PARTICIPANT']);
const counts = words(`
  Invitation state
  Participant state
  Crisis accountability
  AccountabilityCount status count`);

/** "What M shows: all that S shows, names, ranks, dates of posts". */
const masked = words(`
  Person passport
  Appointment rank startsOn endsOn functionsBeganAt credentialsCopyPresentedAt credentialsPresentedAt provisionallyAdmittedOn exequaturOn chargeFrom chargeUntil arrivedAt arrivedOn notifiedOn acceptedOn terminatedOn departedOn
  HouseholdMember since until
  AccreditationCase person appointment
  IdentityCard person
  VisaCase holder principal
  WorkAuthorization person principal
  Dispute party
  WaiverRequest person
  ProtectiveDetail protectee
  AuditEntry at actor role mission action classes subjectCount requestId subgraph chain position previousHash hash
  RefusedAttempt day subgraph actor role dataClass count firstAt lastAt`);

/** "Birth date to the year, numbers to their last two characters". */
const masks = words(`
  Person birthDate pid
  Passport number
  IdentityCard number
  AppointmentNotice entryRecordNumber
  VisaCase noteNumber`);

/** "What P shows: what the contract's public operations select", and the notice of a zoning case. */
const everyones = words(`
  Mission name kind status sendingState address telephone website headOfMission provenance
  MissionConnection nodes edges totalCount
  MissionEdge node
  Person displayName
  PersonConnection nodes edges totalCount
  PersonEdge node
  Appointment person rank title
  AppointmentConnection nodes edges totalCount
  AppointmentEdge node
  PrecedenceEntry position mission person headClass since basis
  DiplomaticListEntry mission person title rank fullImmunity spouseName
  DiplomaticListEntryConnection nodes edges totalCount
  DiplomaticListEntryEdge node
  ZoningCase mission zoneClass path state filedOn dueOn decidedOn
  ZoningCaseConnection nodes edges totalCount
  ZoningCaseEdge node
  Query mission missions orderOfPrecedence diplomaticList zoningCase zoningCases
  Country missions
  Mission zoningCases`);

/** "State only". */
const stateOnly = words(`
  VisaCase state
  WorkAuthorization state`);

/** "Mission clerks must not see reasons for refusal", nor what is not about their own. */
const notForTheMission = words(`
  VisaCase refusalGround
  Crisis accountability
  Event conflicts`);

/** Fields that only lead to rows, beside root fields and lists. */
const leading = words(`
  Person appointments householdMemberships accountability driverLicence
  Country reciprocity
  Event seating
  SeatingPlan seats`);

/** True for a field that leads to rows, which then decide about themselves. */
export function leads(type: string, field: string, result: string): boolean {
  const inList = /(Connection|Edge)$/.test(type) || result.endsWith('Connection');
  return type === 'Query' || inList || leading.has(`${type}.${field}`);
}

/** The most of what is expected. */
const best = (each: readonly Expected[]): Expected =>
  each.includes('WHOLE') ? 'WHOLE' : each.includes('MASKED') ? 'MASKED' : 'REFUSED';

/** The smallest of what is expected of several classes. */
const least = (each: readonly Expected[]): Expected =>
  each.includes('REFUSED') ? 'REFUSED' : each.includes('MASKED') ? 'MASKED' : 'WHOLE';

interface Field {
  type: string;
  field: string;
  /** Name of the type of its value. */
  result: string;
  classes: readonly string[];
}

/** What a role is expected to see of a field in a row. */
export function expectedOf(role: Role, field: Field, row: Row): Expected {
  if (leads(field.type, field.field, field.result)) return expectedOfAnyRow(role, field);
  const { classes } = field;
  if (classes.length === 1) return least(classes.map((each) => inClass(role, each, field, row)));
  return classes.includes(row.dataClass)
    ? inClass(role, row.dataClass, field, row)
    : least(classes.map((each) => inClass(role, each, field, row)));
}

/** What is expected of a field where some row might show it, whatever its class and whose it is. */
export function expectedOfAnyRow(role: Role, field: Field): Expected {
  const rows = [true, false].flatMap((own) => [true, false].map((inPart) => ({ own, inPart })));
  const each = field.classes.flatMap((dataClass) =>
    rows.map((row) => inClass(role, dataClass, field, { dataClass, ...row })),
  );
  return best(each);
}

/** The class of the rows of a type, where all have one. */
export const classOfRows: Readonly<Record<string, string>> = {
  Country: 'PUBLIC_RECORD',
  Mission: 'MISSION_PUBLIC',
  HouseholdMember: 'DEPENDANT',
  ImportRun: 'PUBLIC_RECORD',
  RejectedRow: 'PUBLIC_RECORD',
  VisaCase: 'VISA_CASE',
  TaxCard: 'TAX_CARD',
  Vehicle: 'VEHICLE_LICENCE',
  DriverLicence: 'VEHICLE_LICENCE',
  CustomsClearance: 'CUSTOMS_TRAVEL',
  TravelNotice: 'CUSTOMS_TRAVEL',
  DomesticWorkerFile: 'DOMESTIC_WORKER',
  WorkAuthorization: 'VISA_CASE',
  ReciprocitySetting: 'RECIPROCITY',
  Benefit: 'BENEFIT_REQUEST',
  VisaIssuance: 'PUBLIC_RECORD',
  PropertyNotice: 'PROPERTY_CASE',
  ZoningCase: 'PROPERTY_CASE',
  ZoningOverlay: 'PUBLIC_RECORD',
  SecurityAssessment: 'SECURITY_ASSESSMENT',
  Incident: 'INCIDENT',
  Crisis: 'CRISIS',
  AssistanceRequest: 'CRISIS',
  ProtectiveDetail: 'SECURITY_ASSESSMENT',
  CyberAdvisory: 'CRISIS',
  Invitation: 'GUEST_LIST',
  SeatingPlan: 'GUEST_LIST',
  ExchangeProgramme: 'PUBLIC_EVENT',
  Participant: 'PARTICIPANT',
  Dispute: 'DISPUTE',
  WaiverRequest: 'DISPUTE',
  Engagement: 'ENGAGEMENT',
  DiplomaticNote: 'NOTE',
  LeaderVisit: 'PUBLIC_RECORD',
  FacilitationRequest: 'BENEFIT_REQUEST',
  AuditEntry: 'AUDIT',
  RefusedAttempt: 'AUDIT',
};

/** Whether a role is expected to see that a row is there. What is public for everyone is so for each role. */
export function seesRow(role: Role, type: string, row: Row): boolean {
  const dataClass = classOfRows[type] ?? row.dataClass;
  return [role, 'PUBLIC' as const].some((each) => {
    const { access, note } = cellOf(dataClass, each);
    switch (access) {
      case 'F':
      case 'M':
        return note !== 'own case';
      case 'S':
        return note === 'event' ? row.inPart : note !== 'validity by number';
      case 'P':
        return note !== 'zoning notice' || row.inPart;
      case 'O':
        return row.own;
      default:
        return false;
    }
  });
}

/** "Every role also sees what PUBLIC sees (P, S) of a class, whatever its own letter." */
function inClass(role: Role, dataClass: string, field: Field, row: Row): Expected {
  const each = [role, 'PUBLIC' as const].map((one) => byLetter(one, dataClass, field, row));
  return best(each);
}

function byLetter(role: Role, dataClass: string, { type, field, result }: Field, row: Row): Expected {
  const { access, note } = cellOf(dataClass, role);
  const name = `${type}.${field}`;
  const isPath = leads(type, field, result);
  const shown = (is: boolean): Expected => (is ? 'WHOLE' : 'REFUSED');
  switch (access) {
    case 'F':
      return 'WHOLE';
    case 'P':
      if (note === 'zoning notice' && !row.inPart) return 'REFUSED';
      return shown(['PUBLIC_RECORD', 'PUBLIC_EVENT'].includes(dataClass) || everyones.has(name));
    case 'O':
      return shown(
        row.own && !notForTheMission.has(name) && (note !== 'state only' || isPath || stateOnly.has(name)),
      );
    case 'S':
      if (note === 'validity by number') return 'REFUSED';
      if (note === 'event' && !row.inPart) return 'REFUSED';
      if (countedClasses.has(dataClass))
        return shown(
          counts.has(name) || (isPath && !/(nodes|edges|node)$/.test(field) && isCounted(type, result)),
        );
      return shown(isPath || status.has(name));
    case 'M':
      if (note === 'own case') return 'REFUSED';
      return masks.has(name) ? 'MASKED' : shown(isPath || status.has(name) || masked.has(name));
    default:
      return 'REFUSED';
  }
}

/** True for a list, and for the number of its rows. */
function isCounted(type: string, result: string): boolean {
  return type.endsWith('Connection') || result.endsWith('Connection');
}
