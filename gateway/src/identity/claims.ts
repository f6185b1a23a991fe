// What a token says of its bearer, in the words of the graph.
import { roles as allRoles, type Role } from '@fmg/shared/auth/viewer';
import { typeOfId } from '@fmg/shared/identity/ids';
import { isPrintable } from '@fmg/shared/printable';
import { isObject } from '../json/values';
import { TokenRefused } from './refusal';
import type { Claims } from './tokens';

/** A caller as the token describes it. */
export interface Caller {
  subject: string;
  roles: readonly Role[];
  /** The mission of a clerk; null for everyone else. */
  missionId: string | null;
  purpose: string | null;
}

/** The longest a subject may be, as OpenID Connect limits it, and a purpose, in characters. */
const longestSubject = 255;
const longestPurpose = 200;

/** Reads the claims; `rolesClaim` is the name of the one with the roles. Throws TokenRefused. */
export function callerOf(claims: Claims, rolesClaim: string): Caller {
  const { sub: subject, mission, purpose = null } = claims;
  if (typeof subject !== 'string' || !isPrintable(subject, longestSubject))
    throw new TokenRefused('its subject is no text, not printable, or too long');
  if (purpose !== null && (typeof purpose !== 'string' || !isPurpose(purpose)))
    throw new TokenRefused('its purpose is not printable, or too long');
  const roles = rolesOf(valueAt(claims, rolesClaim));
  if (roles.length === 0) throw new TokenRefused(`${rolesClaim} has no role of the graph`);
  return {
    subject,
    roles,
    missionId: roles.includes('MISSION_CLERK') ? missionOf(mission) : null,
    purpose: purpose?.trim() ?? null,
  };
}

/** True for a purpose that can be written into a log: printable, not empty, not too long. */
export function isPurpose(text: string): boolean {
  return isPrintable(text, longestPurpose);
}

/**
 * A claim by its name, or by a path to it: `realm_access.roles`. Names may have dots themselves, as URLs and client ids do
 * (`resource_access.my.client.roles`): the longest name that is there goes first.
 */
function valueAt(value: unknown, path: string): unknown {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, path)) return value[path];
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
    const name = path.slice(0, end);
    const found = Object.hasOwn(value, name) ? valueAt(value[name], path.slice(end + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Our roles among those of a list, or of a text with spaces; roles of other applications are theirs. */
function rolesOf(value: unknown): Role[] {
  const names: readonly unknown[] = typeof value === 'string' ? value.split(' ') : listOf(value);
  return allRoles.filter((role) => names.includes(role));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function missionOf(mission: unknown): string {
  if (typeof mission !== 'string' || typeOfId(mission) !== 'Mission')
    throw new TokenRefused('it is for a clerk, and names no mission');
  return mission;
}
