// Who asks: the roles of the Office, and what a subgraph knows of the caller it answers.

/** Roles, as the table of who sees what names them. */
export const roles = [
  'PUBLIC',
  'MISSION_CLERK',
  'DESK_OFFICER',
  'ACCREDITATION_OFFICER',
  'PRIVILEGES_OFFICER',
  'PROPERTY_OFFICER',
  'PROTOCOL_OFFICER',
  'DS_OFFICER',
  'LAW_ENFORCEMENT',
  'LEGAL_ADVISER',
  'EXCHANGE_OFFICER',
  'ANALYST',
  'AUDITOR',
  'ADMIN',
  'SENIOR_DECISION',
] as const;

/** A role of the Office, of a mission, or of the public. */
export type Role = (typeof roles)[number];

/** The roles by which a viewer sees: whoever signs in sees what the public sees, and more. Changes have no part in it. */
export function rolesOfSight(viewerRoles: readonly Role[]): readonly Role[] {
  return viewerRoles.includes('PUBLIC') ? viewerRoles : [...viewerRoles, 'PUBLIC'];
}

/** The caller of one request. */
export interface Viewer {
  /** Who it is, as the issuer of the token names the account; never shown to other callers. */
  subject: string;
  /** At least one role, in the order of `roles`; a caller without a token is `PUBLIC` alone. */
  roles: readonly Role[];
  /** The mission for which a clerk works; null for everyone else. */
  missionId: string | null;
  /** That mission and its posts: the missions whose records are the caller's own. */
  missionIds: readonly string[];
  /** The State that sends that mission, as countries are coded; null for missions of organisations, and where there is none. */
  stateCode: string | null;
  /** What the caller said the request is for; it is written into the log of reads. */
  purpose: string | null;
}

/** The caller of whom nothing is known. */
export const publicViewer: Viewer = {
  subject: 'public',
  roles: ['PUBLIC'],
  missionId: null,
  missionIds: [],
  stateCode: null,
  purpose: null,
};

/** A viewer for tests and tools of the graph itself: some roles, and nothing else. */
export function viewerWith(viewerRoles: readonly Role[], more: Partial<Viewer> = {}): Viewer {
  return { ...publicViewer, subject: viewerRoles.join('+').toLowerCase(), roles: viewerRoles, ...more };
}

const owners = new WeakMap<Viewer, readonly string[]>();

/** Whose records are a viewer's own: ids of missions, and the code of the State that sends them. */
export function ownersOf(viewer: Viewer): readonly string[] {
  let known = owners.get(viewer);
  if (known === undefined) {
    const { missionIds, stateCode } = viewer;
    owners.set(viewer, (known = stateCode === null ? missionIds : [...missionIds, stateCode]));
  }
  return known;
}

/** True for whoever acts for a mission, and in no office of the host State. */
export function isClerk(viewer: Viewer): boolean {
  const isOfMission = (role: Role): boolean => role === 'MISSION_CLERK' || role === 'PUBLIC';
  return viewer.roles.includes('MISSION_CLERK') && viewer.roles.every(isOfMission);
}

/** True when a mission is the viewer's own: that of a clerk, or one of its posts. */
export function isOwnMission(viewer: Viewer, missionId: string): boolean {
  return viewer.missionIds.includes(missionId);
}

/** True for a mission that is not there for a clerk: a clerk files for the own mission and its posts only. */
export function isOthers(viewer: Viewer, missionId: string | null): boolean {
  return isClerk(viewer) && (missionId === null || !isOwnMission(viewer, missionId));
}

/** Who acts when a day has passed: the graph itself, in no role. Only this very value is it; no token can name it. */
export const systemViewer: Viewer = {
  ...publicViewer,
  subject: 'system',
  roles: [],
  purpose: 'what follows when a day has passed',
};
