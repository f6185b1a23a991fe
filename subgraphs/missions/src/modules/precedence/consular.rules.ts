// The order of heads of consular posts among each other (VCCR 16).

/** What decides the place of a head of post. */
export interface ConsularHeadFacts {
  id: string;
  /** A `Rank`. */
  rank: string | null;
  category: string;
  /** Exequatur, or the provisional admission that came before it and is kept. */
  precedenceFrom: Date;
  /** The day on which the commission came. */
  notifiedOn: string | null;
  /** Set for whoever acts for the head. */
  chargeFrom: Date | null;
}

/** Classes of heads of post (VCCR 9); honorary heads follow the career heads of their class (VCCR 68). */
const classes: Readonly<Record<string, number>> = {
  CONSUL_GENERAL: 1,
  HONORARY_CONSUL_GENERAL: 1,
  CONSUL: 2,
  HONORARY_CONSUL: 2,
  VICE_CONSUL: 3,
  HONORARY_VICE_CONSUL: 3,
  CONSULAR_AGENT: 4,
  HONORARY_CONSULAR_AGENT: 4,
};
const LOWEST = 5;

/** The class of a head of post, 1 for the first; a title that is no class of VCCR 9 comes after all classes. */
export function consularClass(rank: string | null): number {
  return classes[rank ?? ''] ?? LOWEST;
}

/**
 * Heads of posts in their order: full heads before acting ones, by class, career before honorary, then by the moment of
 * exequatur or earlier provisional admission; equal moments by the day of the commission, then by id (VCCR 16).
 */
export function orderConsularHeads<Head extends ConsularHeadFacts>(
  heads: readonly Head[],
): (Head & { position: number; basis: string })[] {
  const keyOf = (head: Head): (number | string)[] => [
    head.chargeFrom === null ? 0 : 1,
    consularClass(head.rank),
    isHonorary(head) ? 1 : 0,
    head.precedenceFrom.getTime(),
    head.notifiedOn ?? '9999',
    head.id,
  ];
  return heads
    .map((head) => ({ head, key: keyOf(head) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ head }, index) => ({ ...head, position: index + 1, basis: basisOf(head) }));
}

function isHonorary({ category }: ConsularHeadFacts): boolean {
  return category === 'HONORARY_CONSULAR_OFFICER';
}

function basisOf(head: ConsularHeadFacts): string {
  if (head.chargeFrom !== null) return 'VCCR 16(4): acting heads after all heads of posts';
  return isHonorary(head)
    ? 'VCCR 16, 68: honorary heads after career heads of their class, by the day of recognition'
    : 'VCCR 9, 16(1)-(3): by class, then by exequatur or earlier provisional admission';
}

/** Compares two keys part by part; parts at one place are of one kind. */
function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other !== undefined && part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
