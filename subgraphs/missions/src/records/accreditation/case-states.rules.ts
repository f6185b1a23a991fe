// The states of accreditation cases, by kind: the words of the life cycles, and together those of the table.

/** A declaration of persona non grata, which may come over most other cases. */
const declared = ['PNG_DECLARED', 'RECALLED', 'RECOGNITION_REFUSED', 'DEPARTED'] as const;

export const headOfMissionStates = [
  'AGREMENT_REQUESTED',
  'AGREMENT_GRANTED',
  'AGREMENT_REFUSED',
  'WITHDRAWN',
  'APPOINTED',
  'ARRIVED',
  'COPY_PRESENTED',
  'ACCREDITED',
  'SUSPENDED_RELATIONS',
  'TERMINATED',
  ...declared,
] as const;

export const staffStates = [
  'EXPECTED',
  'NOTIFIED',
  'RETURNED',
  'ACCREDITED',
  'REGISTERED_NO_PI',
  'REFUSED',
  'WITHDRAWN',
  'CHANGE_PENDING',
  'TERMINATED_IN_GRACE',
  'OUT_OF_STATUS',
  'CLOSED_DEPARTED',
  'CLOSED_STATUS_CHANGED',
  ...declared,
] as const;

export const postCaseStates = [
  'POST_REQUESTED',
  'POST_APPROVED',
  'POST_OPEN',
  'CHANGE_REQUESTED',
  'CLOSED',
  'REFUSED',
] as const;

export const consularOfficerStates = [
  'COMMISSION_RECEIVED',
  'PROVISIONAL',
  'RECOGNIZED',
  'REFUSED',
  'WITHDRAWN',
  'TERMINATED',
  ...declared,
] as const;

export const honoraryOfficerStates = [
  'HON_REQUESTED',
  'HON_RECOGNIZED',
  'REFUSED',
  'WITHDRAWN',
  'TERMINATED',
] as const;

export const declarationStates = [...declared, 'WITHDRAWN'] as const;

const byKind = [
  headOfMissionStates,
  staffStates,
  postCaseStates,
  consularOfficerStates,
  honoraryOfficerStates,
  declarationStates,
] as const;

/** An `AccreditationState`. */
export type AccreditationState = (typeof byKind)[number][number];

/** The states of all kinds, each once; those of declarations last. */
export const caseStates: readonly AccreditationState[] = [
  ...new Set<AccreditationState>([...byKind.flat().filter((each) => !isDeclared(each)), ...declared]),
];

function isDeclared(state: AccreditationState): boolean {
  return declared.some((each) => each === state);
}
