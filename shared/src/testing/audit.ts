// Happenings for tests of the log.
import type { Happening } from '../audit/entry';

/** A read of one mission by a desk officer, unless told otherwise. */
export function aRead(more: Partial<Happening> = {}): Happening {
  return {
    at: new Date('2026-01-15T17:00:00.000Z'),
    actor: 'desk',
    roles: ['DESK_OFFICER'],
    missionId: null,
    purpose: 'a visit is being prepared',
    action: 'READ',
    classes: ['VISA_CASE'],
    subjects: ['msn_01', 'vis_02'],
    subjectCount: 2,
    inputHash: 'ab'.repeat(32),
    requestId: 'request',
    ...more,
  };
}
