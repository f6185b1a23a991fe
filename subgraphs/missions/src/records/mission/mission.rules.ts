// What makes a mission the same in every source, what a request for one states, and how far a post may change.
import { idFromKey } from '@fmg/shared/identity/ids';
import type { MissionKind, MissionState } from './mission.tables';

/** The natural key of a mission: who sends it, what it is, where it sits. */
export interface MissionKey {
  /** ISO code of the sending State; for an international organization its name. */
  sender: string;
  /** A `MissionKind`. */
  kind: string;
  /** City of the seat, e.g. `Washington`. */
  city: string;
  /** 1, unless one sender has several missions of one kind in one city. */
  ordinal?: number;
}

/** The id of the mission with a natural key: the same whichever source tells of it. */
export function missionIdOf({ sender, kind, city, ordinal = 1 }: MissionKey): string {
  return idFromKey('Mission', 'register', sender, kind, city, ordinal);
}

/** The classes of consular posts, first to last (VCCR 9). */
const postClasses: readonly MissionKind[] = [
  'CONSULATE_GENERAL',
  'CONSULATE',
  'VICE_CONSULATE',
  'CONSULAR_AGENCY',
];
/** Missions that rest on diplomatic relations, and fall with them (VCDR 2, 12, 45); consular posts do not (VCCR 2(3)). */
export const embassies: readonly MissionKind[] = ['EMBASSY', 'EMBASSY_BRANCH'];
const atOrganizations: readonly MissionKind[] = ['UN_MISSION', 'UN_OBSERVER', 'OAS_MISSION'];
const sentByNoState: readonly MissionKind[] = [
  'INTERNATIONAL_ORGANIZATION',
  'UN_OBSERVER',
  'DESIGNATED_ENTITY',
];

/** Whether a mission is a consular post, to which the host State consents in a case of its own (VCCR 4, 58-68). */
export function isConsularPost(kind: MissionKind): boolean {
  return kind === 'HONORARY_POST' || postClasses.includes(kind);
}

/** Whether a mission rests on diplomatic relations. */
export function restsOnRelations(kind: MissionKind): boolean {
  return embassies.includes(kind);
}

/** Whether a mission in a state may begin something: with consent, and while its work is neither suspended nor ended (VCDR 2, 45; VCCR 4). */
export function worksIn(state: MissionState): boolean {
  return state === 'APPROVED' || state === 'OPEN' || state === 'CHANGE_REQUESTED';
}

/** Whether a mission of a kind may belong to another: posts, branches and offices do, and are that mission's to ask for. */
export function mayBelong(kind: MissionKind): boolean {
  return (
    isConsularPost(kind) || ['EMBASSY_BRANCH', 'MFGO', 'TAIWAN_OFFICE', 'DESIGNATED_ENTITY'].includes(kind)
  );
}

/** What a request for a mission states; null for what it does not. */
export interface MissionRequest {
  kind: MissionKind;
  sendingStateCode: string | null;
  parentId: string | null;
  organization: string | null;
  consularDistrict: string | null;
  /** City of the seat. */
  city: string | null;
  justification: string | null;
}

/** What a request lacks, by the names of `MissionRequest` (VCDR 12; VCCR 4; R47). Text without a word states nothing. */
export function missingInRequest(request: MissionRequest): string[] {
  const { kind } = request;
  const asked: Readonly<Record<Exclude<keyof MissionRequest, 'kind'>, boolean>> = {
    sendingStateCode: !sentByNoState.includes(kind),
    parentId: isConsularPost(kind) || kind === 'EMBASSY_BRANCH',
    organization: atOrganizations.includes(kind),
    consularDistrict: isConsularPost(kind),
    city: true,
    justification: true,
  };
  return (Object.keys(asked) as (keyof typeof asked)[]).filter(
    (name) => asked[name] && (request[name] ?? '').trim() === '',
  ); // the keys of a literal
}

/** A change of a mission that awaits consent (VCCR 4(3)); what is absent stays as it is. */
export interface MissionChange {
  kind?: MissionKind;
  consularDistrict?: string;
  seat?: MissionSeat;
}

/** Where a mission has its seat. */
export interface MissionSeat {
  street: string | null;
  city: string | null;
  stateCode: string | null;
  postalCode: string | null;
}

/** Whether a mission of one kind may become one of another: only the class of a career consular post changes (VCCR 4(3), 9). */
export function mayBecome(from: MissionKind, to: MissionKind): boolean {
  return from === to || (postClasses.includes(from) && postClasses.includes(to));
}

const seatColumns = ['street', 'city', 'stateCode', 'postalCode'] as const satisfies (keyof MissionSeat)[];

/** What a change would alter of a mission: `class`, `district`, `seat`. */
export function alteredBy(
  mission: MissionSeat & { kind: MissionKind; consularDistrict: string | null },
  { kind, consularDistrict, seat }: MissionChange,
): string[] {
  return [
    kind !== undefined && kind !== mission.kind ? 'class' : '',
    consularDistrict !== undefined && consularDistrict !== mission.consularDistrict ? 'district' : '',
    seat !== undefined && seatColumns.some((column) => seat[column] !== mission[column]) ? 'seat' : '',
  ].filter((each) => each !== '');
}
