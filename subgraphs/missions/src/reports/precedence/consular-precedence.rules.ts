// The order of precedence of heads of consular posts (VCCR 9, 16; R47).
import { earlierDay } from '@fmg/shared/domain/clock';
import { consularClasses, type ConsularClass } from '../../records/appointment/rank.rules';

/** How somebody leads a post: in full, as an honorary officer, or only for the time being. */
export type ConsularCapacity = 'CAREER' | 'HONORARY' | 'ACTING';

/** What decides the place of the head of a consular post. */
export interface ConsularHeadFacts {
  id: string;
  consularClass: ConsularClass;
  capacity: ConsularCapacity;
  exequaturOn: string | null;
  /** Kept as the day that counts once the exequatur is granted (VCCR 16(2)). */
  provisionallyAdmittedOn: string | null;
  commissionPresentedOn: string | null;
  /** For acting heads the day on which they assumed their functions, as notified. */
  actingFrom: string | null;
  /** The day from which the head leads the post no more; null while that is not known. */
  endedOn: string | null;
}

const groups: readonly ConsularCapacity[] = ['CAREER', 'HONORARY', 'ACTING'];

const bases: Readonly<Record<ConsularCapacity, string>> = {
  CAREER: 'VCCR 16(1)-(3): by exequatur or the earlier provisional admission, then by the commission',
  HONORARY: 'VCCR 16(5), 68: after the heads of career of the class, by exequatur or earlier admission',
  ACTING:
    'VCCR 16(4): acting heads after all heads of posts, by the day on which they assumed their functions',
};

/** The day that counts for the place of a head: null while the head is not admitted. */
export function countsFrom(head: ConsularHeadFacts): string | null {
  return head.capacity === 'ACTING'
    ? head.actingFrom
    : earlierDay(head.exequaturOn, head.provisionallyAdmittedOn);
}

/**
 * The heads of posts who lead one on a day, in their order: acting heads after full ones; by class; honorary heads after those
 * of career in each class; by the day that counts, and by the commission where it is the same. What is equal still stands by id.
 */
export function orderConsularHeads<Head extends ConsularHeadFacts>(
  heads: readonly Head[],
  asOf: string,
): (Head & { position: number; since: string; basis: string })[] {
  return heads
    .flatMap((head) => {
      const since = countsFrom(head);
      const leads = since !== null && since <= asOf && (head.endedOn === null || head.endedOn > asOf);
      return leads ? [{ ...head, since }] : [];
    })
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)))
    .map((head, index) => ({ ...head, position: index + 1, basis: bases[head.capacity] }));
}

const NEVER = '9999-12-31'; // after every day

type Place = readonly (number | string)[];

function placeOf(head: ConsularHeadFacts & { since: string }): Place {
  const { id, consularClass, capacity, since, commissionPresentedOn } = head;
  const isActing = capacity === 'ACTING' ? 1 : 0;
  // Acting heads stand among each other by day alone (VCCR 16(4)).
  const rank = isActing === 1 ? 0 : consularClasses.indexOf(consularClass);
  return [isActing, rank, groups.indexOf(capacity), since, commissionPresentedOn ?? NEVER, id];
}

/** The first difference decides; the parts of a place have the same kinds in the same order. */
function compare(a: Place, b: Place): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  const [left = 0, right = 0] = [a[index], b[index]];
  return left === right ? 0 : left < right ? -1 : 1;
}
