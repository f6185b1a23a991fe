// Invented seating plans of the seated events, and the delegations that are kept apart in them.
import type { seatingConflict } from '@fmg/events/modules/event/event.tables';
import type { seatAssignment, seatingPlan } from '@fmg/events/modules/seating-plan/seating-plan.tables';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { momentOf } from '../calendar';
import { groupBy } from '../cast';
import type { InventedEvent } from '../event/event.seed';
import type { InventedInvitation } from '../invitation/invitation.seed';

/** Rows of seating. */
export interface InventedSeating {
  plans: (typeof seatingPlan.$inferInsert)[];
  seats: (typeof seatAssignment.$inferInsert)[];
  conflicts: (typeof seatingConflict.$inferInsert)[];
}

const seated: ReadonlySet<string> = new Set(['ACCEPTED', 'CHECKED_IN', 'NO_SHOW']);

/** One plan, made five days before, for each dinner, lunch or signing whose order of precedence is frozen. */
export function inventSeating(
  world: World,
  events: readonly InventedEvent[],
  invitations: readonly InventedInvitation[],
): InventedSeating {
  const random = new Random(world.seed, 'seating');
  const guests = groupBy(invitations, ({ row }) => row.eventId);
  const all: InventedSeating = { plans: [], seats: [], conflicts: [] };
  for (const { row, day, host } of events) {
    const madeOn = addDays(day, -5);
    if (row.precedenceFrozenAt == null || host === null || madeOn > world.today) continue;
    const present = (guests.get(row.id) ?? []).filter((each) => seated.has(each.row.state));
    if (present.length < 2) continue;
    const order = present.toSorted((one, other) => (one.row.precedence ?? 0) - (other.row.precedence ?? 0));
    const planId = idFromKey('SeatingPlan', DEMONSTRATION, row.id, 1);
    all.plans.push({
      id: planId,
      eventId: row.id,
      madeAt: momentOf(madeOn, 18),
      ...invented,
      sourceRow: `${row.sourceRow} / 1`,
    });
    all.seats.push(...order.map((each, index) => seatOf(planId, each, index + 1)));
    if (random.chance(0.3)) all.conflicts.push(...keepApart(row.id, order));
  }
  return all;
}

function seatOf(
  seatingPlanId: string,
  { row, guest }: InventedInvitation,
  seat: number,
): typeof seatAssignment.$inferInsert {
  const place = `place ${row.precedence ?? seat} in the order of precedence`;
  const why = guest.category === 'HEAD_OF_MISSION' ? `Head of mission, ${place}` : `By rank, ${place}`;
  return {
    seatingPlanId,
    seat,
    invitationId: row.id,
    reason: seat === 1 ? `${why}; at the right hand of the host` : why,
  };
}

/** A pair of delegations that the plan does keep apart: the first seat and the last, of four or more. */
function keepApart(
  eventId: string,
  order: readonly InventedInvitation[],
): (typeof seatingConflict.$inferInsert)[] {
  const ends = [order[0]?.row.missionId ?? '', order.at(-1)?.row.missionId ?? ''].toSorted();
  const [firstMissionId = '', secondMissionId = ''] = ends;
  const neighbours = order.some(({ row }, index) => {
    const next = order[index + 1]?.row.missionId;
    return next !== undefined && ends.includes(row.missionId) && ends.includes(next);
  });
  return order.length < 4 || firstMissionId === secondMissionId || neighbours
    ? []
    : [{ eventId, firstMissionId, secondMissionId }];
}
