// Who sees what of the log: administrators see that something happened, auditors see to whom and what for.
import type { Role } from '@fmg/shared/auth/viewer';

/** True when the payload of entries is shown: subjects, purpose, and the hash of what was asked. */
export function seesPayload(roles: readonly Role[]): boolean {
  return roles.includes('AUDITOR');
}
