// Who may do what: a change names its roles, and nobody else makes it.
import { GraphError } from '../errors/graph-error';
import { enumerated } from '../auth/who-may';
import type { Role, Viewer } from '../auth/viewer';

/** Throws FORBIDDEN when none of the viewer's roles may make a change. */
export function requireRole(viewer: Viewer, roles: readonly Role[], change: string): void {
  if (viewer.roles.some((each) => roles.includes(each))) return;
  throw forbidden(change, roles);
}

/** The error for a change that is not the caller's to make: it says whose it is. */
export function forbidden(change: string, actors: readonly string[]): GraphError {
  return new GraphError('FORBIDDEN', `"${change}" is not for your role, but for ${enumerated(actors)}.`);
}
