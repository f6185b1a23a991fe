// The order of precedence of heads of missions (VCDR 14, 16, 19; R3-R5).
import { legalDay } from '@fmg/shared/domain/clock';

/** A class of heads, as the `HeadClass` of the schema. */
export type HeadClass = 'AMBASSADOR' | 'ENVOY' | 'CHARGE_EN_PIED' | 'CHARGE_AD_INTERIM';

/** What decides the place of a head. */
export interface HeadFacts {
  id: string;
  headClass: HeadClass;
  precedenceFrom: Date;
  chargeUntil: Date | null;
  terminatedOn: string | null;
}

const order: readonly HeadClass[] = ['AMBASSADOR', 'ENVOY', 'CHARGE_EN_PIED', 'CHARGE_AD_INTERIM'];

const bases: Readonly<Record<HeadClass, string>> = {
  AMBASSADOR: 'VCDR 14(1)(a), 16(1): ambassadors by presentation of credentials',
  ENVOY: 'VCDR 14(1)(b), 16(1): envoys and ministers by presentation of credentials',
  CHARGE_EN_PIED: "VCDR 14(1)(c), 16(1): chargés d'affaires en pied by presentation of credentials",
  CHARGE_AD_INTERIM: 'VCDR 19: acting heads after all heads, by the day on which they took charge',
};

/**
 * The heads who lead a mission on a legal day, in their order: by class, then by day and hour of taking up the functions
 * (VCDR 14, 16(1)); equal moments by id, so that the order is the same each time. `asOf` is `YYYY-MM-DD`.
 */
export function orderHeads<Head extends HeadFacts>(
  heads: readonly Head[],
  asOf: string,
): (Head & { position: number; basis: string })[] {
  return heads
    .filter((each) => leadsOn(each, asOf))
    .toSorted(
      (a, b) =>
        order.indexOf(a.headClass) - order.indexOf(b.headClass) ||
        a.precedenceFrom.getTime() - b.precedenceFrom.getTime() ||
        (a.id < b.id ? -1 : 1),
    )
    .map((each, index) => ({ ...each, position: index + 1, basis: bases[each.headClass] }));
}

/** Whoever hands over or ends on a day does not lead on that day any more. */
function leadsOn({ precedenceFrom, chargeUntil, terminatedOn }: HeadFacts, asOf: string): boolean {
  const ended = terminatedOn !== null && terminatedOn <= asOf;
  const handedOver = chargeUntil !== null && legalDay(chargeUntil) <= asOf;
  return legalDay(precedenceFrom) <= asOf && !ended && !handedOver;
}

/** Letters of credence that a head has presented. */
export interface Letters {
  headClass: Exclude<HeadClass, 'CHARGE_AD_INTERIM'>;
  presentedAt: Date;
}

/**
 * The class of a head on a legal day and the moment that counts in it: new letters without a change of class, as after a
 * change of sovereign, do not move a head (VCDR 16(2); R4). Undefined while nothing has been presented.
 */
export function standingOf(letters: readonly Letters[], asOf: string): HeadStanding | undefined {
  const presented = letters
    .filter((each) => legalDay(each.presentedAt) <= asOf)
    .toSorted((a, b) => a.presentedAt.getTime() - b.presentedAt.getTime());
  const headClass = presented.at(-1)?.headClass;
  const changed = presented.findLastIndex((each) => each.headClass !== headClass);
  const first = presented.at(changed + 1);
  return headClass === undefined || first === undefined
    ? undefined
    : { headClass, precedenceFrom: first.presentedAt };
}

/** A place in the order, before it is compared with others. */
export type HeadStanding = Pick<HeadFacts, 'headClass' | 'precedenceFrom'>;
