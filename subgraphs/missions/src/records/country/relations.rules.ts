// What each state of diplomatic relations asks of the host State (VCDR 11, 44-46; VCCR 20, 27; 22 USC 4305(c)).

/** The states of diplomatic relations. */
export const relationsStatuses = [
  'NORMAL',
  'RESTRICTED',
  'MISSION_RECALLED',
  'RELATIONS_SEVERED',
  'PROTECTING_POWER_NAMED',
  'STATE_CUSTODY',
  'RESTORED',
  'NONE',
] as const;

/** A `RelationsStatus`. */
export type RelationsStatus = (typeof relationsStatuses)[number];

/** Something that the host State owes or does in a state of relations. */
export interface Duty {
  duty: string;
  legalBasis: string;
}

const protect: Duty = {
  duty: 'Premises, property and archives are respected and protected.',
  legalBasis: 'VCDR 45(a); VCCR 27(1)(a)',
};

const duties: Readonly<Record<RelationsStatus, readonly Duty[]>> = {
  NONE: [],
  NORMAL: [],
  RESTRICTED: [
    {
      duty: 'The limit on staff or posts, and its measure, are recorded as a matter of reciprocity.',
      legalBasis: 'VCDR 11; VCCR 20; 22 USC 4304(b)',
    },
  ],
  MISSION_RECALLED: [protect],
  RELATIONS_SEVERED: [
    {
      duty: 'Members of the mission and their families get the facilities to leave at the earliest moment.',
      legalBasis: 'VCDR 44; VCCR 26',
    },
    protect,
  ],
  PROTECTING_POWER_NAMED: [
    protect,
    {
      duty: 'The protecting power has custody of premises, property and archives.',
      legalBasis: 'VCDR 45(b)',
    },
    { duty: 'The protecting power looks after interests and nationals.', legalBasis: 'VCDR 45(c), 46' },
  ],
  STATE_CUSTODY: [
    protect,
    {
      duty: 'The host State preserves the property, and disposes of none before a year has passed.',
      legalBasis: '22 USC 4305(c)',
    },
  ],
  RESTORED: [{ duty: 'Property is handed back or settled.', legalBasis: 'VCDR 45(a)' }],
};

/** The duties of the host State in a state of relations. */
export function dutiesIn(status: RelationsStatus): readonly Duty[] {
  return duties[status];
}

/** Whether diplomatic relations are in force, so that a mission may open and work (VCDR 2): they outlast a recall of staff. */
export function areInForce(status: RelationsStatus): boolean {
  return ['NORMAL', 'RESTRICTED', 'MISSION_RECALLED', 'RESTORED'].includes(status);
}

/** Whether the treatment of the host State's own posts holds back new ones: while staff or posts are cut (VCDR 11; VCCR 20). */
export function holdsBackPosts(status: RelationsStatus): boolean {
  return status === 'RESTRICTED';
}
