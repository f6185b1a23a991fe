// Changes of households: the family goes along to the next post of its head.
import type { Change } from '@fmg/shared/changes/change';
import { newId } from '@fmg/shared/identity/ids';
import type { AppointmentRow } from '../appointment/appointment.tables';
import { endMember, findHouseholdForChange, insertMembers } from './household.store';

/** The household of one post becomes that of the next one on a day: each tie ends and begins again, so that both are dated. */
export async function moveHousehold(
  { tx, now, concerns }: Change,
  { from, to, on }: { from: AppointmentRow; to: AppointmentRow; on: string },
): Promise<void> {
  const members = await findHouseholdForChange(tx, from.id, on);
  const moved = members.map((each) => ({
    ...each,
    id: newId('HouseholdMember', now),
    version: 1,
    recordedAt: now,
    principalId: to.id,
    missionId: to.missionId,
    since: each.since > on ? each.since : on,
    source: 'office',
    sourceRow: null,
  }));
  for (const each of members) await endMember(tx, each, each.since > on ? each.since : on);
  await insertMembers(tx, moved);
  concerns(...members.map((each) => each.id), ...moved.map((each) => each.id));
}
