// People who hold posts at several missions at once, e.g. at an embassy and at a mission to an organization (VCDR 5).
import type { AppointmentStatus } from './appointment.tables';

/** A post as far as it matters here. */
export interface HeldPost {
  missionId: string;
  status: AppointmentStatus;
  startsOn: string;
  terminatedOn: string | null;
  departedOn: string | null;
}

const notHeld: readonly AppointmentStatus[] = ['EXPECTED', 'REFUSED', 'WITHDRAWN', 'REGISTERED_NO_PI'];

/** The posts that a person holds on a day when they are at several missions; none when all are at one. */
export function dualAccreditation<Post extends HeldPost>(posts: readonly Post[], day: string): Post[] {
  const held = posts.filter(
    ({ status, startsOn, terminatedOn, departedOn }) =>
      startsOn <= day &&
      !notHeld.includes(status) &&
      (terminatedOn === null || terminatedOn > day) &&
      (departedOn === null || departedOn > day),
  );
  return new Set(held.map(({ missionId }) => missionId)).size > 1 ? held : [];
}
