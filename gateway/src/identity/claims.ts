// What a token says of its bearer, in the words of the graph.
import { roles as allRoles, type Role } from '@fmg/shared/auth/viewer';
import { typeOfId } from '@fmg/shared/identity/ids';
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

/** The longest a purpose may be, in characters. */
const longestPurpose = 200;

/** Reads the claims; `rolesClaim` is the name of the one with the roles. Throws TokenRefused. */
export function callerOf(claims: Claims, rolesClaim: string): Caller {
  const { sub: subject, mission, purpose = null } = claims;
  // As OpenID Connect limits it.
  if (typeof subject !== 'string' || subject === '' || subject.length > 255)
    throw new TokenRefused('it names no subject');
  if (purpose !== null && (typeof purpose !== 'string' || !isPurpose(purpose)))
    throw new TokenRefused('its purpose is not printable, or too long');
  const roles = rolesOf(valueAt(claims, rolesClaim));
  if (roles.length === 0) throw new TokenRefused(`${rolesClaim} has no role of the graph`);
  return { subject, roles, missionId: roles.includes('MISSION_CLERK') ? missionOf(mission) : null, purpose };
}

/** True for a purpose that can be written into a log: printable, not empty, not too long. */
export function isPurpose(text: string): boolean {
  return text.trim() !== '' && text.length <= longestPurpose && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}

/** A claim by its name, or by a path to it: `realm_access.roles`. */
function valueAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Claims)[step] // checked on the line before
        : undefined,
    claims,
  );
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
