// Which classes of data leave a trace when they are read: those that tell of a person, of a danger or of a quarrel.
import { accessOf, type Access, type DataClass } from '../auth/matrix';
import { rolesOfSight, type Role } from '../auth/viewer';

/** Why reads of a class are logged; null for classes whose reads are not. */
const reasons: Readonly<Record<DataClass, string | null>> = {
  // What is printed, posted at the door or announced may be read by anyone, without a trace.
  MISSION_PUBLIC: null,
  FACILITY_ADDRESS: null,
  DIPLOMATIC_LIST: null,
  PRECEDENCE: null,
  PUBLIC_RECORD: null,
  PUBLIC_EVENT: null,
  // The business between a mission and the Office names things, not people.
  BENEFIT_REQUEST: null,
  PROPERTY_CASE: null,
  CRISIS: null,
  EVENT_DETAIL: null,
  ENGAGEMENT: null,
  NOTE: null,
  RECIPROCITY: null,
  COMPLIANCE: 'says who of a mission does not keep a rule, and why',
  STAFF: 'names people who are on no public list',
  PERSONAL_DATA: 'identifies a person or leads to the home',
  DEPENDANT: 'names children',
  IMMUNITY: 'decides what may be done to a person',
  VISA_CASE: 'visa records are confidential (8 USC 1202(f))',
  TAX_CARD: 'says what a person may buy, and when it was misused',
  VEHICLE_LICENCE: 'leads from a plate to a person, and holds offences',
  CUSTOMS_TRAVEL: 'says where a person goes and what a person brings',
  SECURITY_ASSESSMENT: 'tells an attacker what is weak',
  INCIDENT: 'names victims and suspects',
  CRISIS_ACCOUNTABILITY: 'says where a person is in danger',
  AGREMENT: 'secret between two governments until it is given',
  DISPUTE: 'accuses a mission or a person',
  DOMESTIC_WORKER: 'protects people who depend on their employer',
  GUEST_LIST: 'says who will be where and when',
  PARTICIPANT: 'names people who take part in a programme',
  AUDIT: 'says what others have looked at',
};

/** Of these classes those whose reads are logged: sensitive ones of which the roles see single records at all. */
export function sensitiveOf(classes: readonly DataClass[], roles: readonly Role[]): DataClass[] {
  return classes.filter(
    (each) =>
      reasons[each] !== null && rolesOfSight(roles).some((role) => !unseen.includes(accessOf(role, each))),
  );
}

const unseen: readonly Access[] = ['A', 'NONE'];
