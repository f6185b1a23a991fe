// Invented assessments: a baseline and yearly ones for offices and for residences of heads.
import { securityAssessment } from '@fmg/facilities/modules/security-assessment/security-assessment.tables';
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import type { NewFacility } from '../facility/facility.seed';

/** A row to insert. */
export type NewAssessment = typeof securityAssessment.$inferInsert;

const findings: Readonly<Record<'LOW' | 'RAISED', readonly string[]>> = {
  LOW: [
    'Quiet street, good lighting, no incident on file since the last visit.',
    'Reception and mail room are kept apart; visitors are screened. No change advised.',
    'Standoff is short but traffic is slow; cameras cover both entrances.',
    'Landlord controls the lobby; access list is checked every quarter.',
  ],
  RAISED: [
    'Regular demonstrations at the main gate; barriers are stored on site and the precinct is told in advance.',
    'Rear alley is dark and the fence is low; repair was advised to the mission.',
    'Unknown callers have asked for staff by name; switchboard keeps a log.',
    'Delivery bay opens to the public pavement; screening equipment is out of date.',
    'Sending State is in the news; patrols pass twice a shift until further notice.',
  ],
};

const neverAssessed: ReadonlySet<string> = new Set(['STAFF_RESIDENCE', 'HONORARY_OFFICE']);

/** Up to three assessments of each place; a few places have none in force. */
export function inventAssessments(world: World, facilities: readonly NewFacility[]): NewAssessment[] {
  const random = new Random(world.seed, 'security assessments');
  return facilities
    .filter((each) => !neverAssessed.has(each.kind) && each.until == null)
    .flatMap((each) => ofPlace(each, world, random));
}

function ofPlace(place: NewFacility, world: World, random: Random): NewAssessment[] {
  const exposure = random.between(1, 4);
  const isLapsed = random.chance(0.05);
  const latest = addDays(world.today, -(isLapsed ? random.between(366, 500) : random.between(5, 360)));
  const years = random.between(0, 2);
  return Array.from({ length: years + 1 }, (_, index) => {
    const back = years - index;
    const likelihood = Math.min(5, Math.max(1, exposure + random.between(-1, 1)));
    const impact = place.kind === 'CHANCERY' ? random.between(2, 5) : random.between(1, 4);
    const validFrom = addDays(latest, -365 * back);
    return {
      ...invented,
      id: idFromKey('SecurityAssessment', 'demonstration', place.id, index),
      sourceRow: `${place.id} ${index}`,
      missionId: place.missionId,
      facilityId: place.id,
      kind: index === 0 ? ('BASELINE' as const) : ('PERIODIC' as const),
      likelihood,
      impact,
      validFrom,
      validUntil: addDays(validFrom, 364),
      findings: random.pick(findings[likelihood * impact < 8 ? 'LOW' : 'RAISED']),
    };
  });
}
