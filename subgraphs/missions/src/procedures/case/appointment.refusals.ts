// What broken constraints mean for posts, whoever holds them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { refusal } from '@fmg/shared/changes/refusal';

export const postConstraints = {
  appointment_one_held_unique: refusal(
    'POST_HELD',
    'The person holds a post at this mission, which has to end before another begins.',
    { legalBasis: 'VCDR 10(1)(a); VCCR 24' },
  ),
  appointment_start_unique: refusal(
    'POST_EXISTS',
    'The person has a post at this mission from the same day on.',
    { path: ['input', 'startsOn'] },
  ),
} as const satisfies ChangeSpec['constraints'];
