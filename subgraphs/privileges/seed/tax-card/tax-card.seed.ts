// Invented tax cards: two for a mission's purchases, one for each member and dependant who may have one and asked.
import type { NewTaxCard } from '@fmg/privileges/modules/tax-card/tax-card.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays, addMonths, earlier, later } from '../calendar';
import { birthday, hasPrivileges, isAged, isOfficer, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';
import type { SettingOf } from '../reciprocity/reciprocity.seed';

/** Invented cards and their histories. */
export interface TaxCards {
  cards: NewTaxCard[];
  transitions: NewTransition[];
}

// Of those who may have a card of their own.
const shareWithCard = { demo: 0.4, city: 0.6 } as const;

interface Wanted {
  claimant: Claimant;
  kind: 'MISSION' | 'PERSONAL';
  settingOf: SettingOf;
}

/** Cards of missions and persons, restricted where reciprocity says so, and none where it was withdrawn. */
export function inventTaxCards(world: World, claimants: readonly Claimant[], settingOf: SettingOf): TaxCards {
  const random = new Random(world.seed, 'tax cards');
  const made: TaxCards = { cards: [], transitions: [] };
  const ofMission = new Map<string, number>();
  for (const claimant of claimants) {
    if (claimant.person.startsOn > addDays(world.today, -10)) continue;
    const { mission } = claimant;
    const cards = ofMission.get(mission.id) ?? 0;
    if (cards < 2 && claimant.serving && mayHoldMissionCard(claimant)) {
      ofMission.set(mission.id, cards + 1);
      addCard(world, random, { claimant, kind: 'MISSION', settingOf }, made);
    }
    if (mayHaveCard(claimant, world.today) && random.chance(shareWithCard[world.scale]))
      addCard(world, random, { claimant, kind: 'PERSONAL', settingOf }, made);
  }
  return made;
}

function mayHoldMissionCard({ person, visaClass }: Claimant): boolean {
  return (
    person.principalId === null &&
    visaClass !== null &&
    !['A_3', 'G_5'].includes(visaClass) &&
    person.category !== 'FOREIGN_GOV_EMPLOYEE_MFGO'
  );
}

/** Members with privileges and their spouses; children from 18 to the birthday that ends eligibility (R34). */
function mayHaveCard(claimant: Claimant, today: string): boolean {
  const { person } = claimant;
  if (!hasPrivileges(claimant)) return false;
  if (person.principalId === null) return true;
  if (!isOfficer(claimant) && person.category !== 'ADMIN_TECH_STAFF') return false;
  if (person.relation === 'SPOUSE') return true;
  return person.relation === 'CHILD' && isAged(person, 18, addDays(today, -40)) && !isAged(person, 21, today);
}

function addCard(world: World, random: Random, wanted: Wanted, made: TaxCards): void {
  const { claimant, kind, settingOf } = wanted;
  const { person, mission } = claimant;
  const setting = settingOf(
    mission.sendingStateCode,
    kind === 'MISSION' ? 'MISSION_SALES_TAX' : 'PERSONAL_SALES_TAX',
  );
  if (setting?.level === 'WITHDRAWN') return;
  const life = cardLife(world, random, wanted);
  const number = `${kind === 'MISSION' ? 'M' : 'P'}${String(10_000_000 + made.cards.length * 137).slice(-8)}`;
  const row: NewTaxCard = {
    id: idFromKey('TaxCard', DEMONSTRATION, number),
    number,
    kind,
    restricted: setting?.level === 'MINIMUM_PURCHASE' || setting?.level === 'EXCLUDED_CATEGORIES',
    minimumPurchaseAmount: setting?.minimumPurchaseAmount ?? null,
    excludedCategories: setting?.level === 'EXCLUDED_CATEGORIES' ? setting.excludedCategories : [],
    holderId: person.id,
    missionId: mission.id,
    state: life.state,
    requestedOn: life.requestedOn,
    issuedOn: life.issuedOn,
    expiresOn: life.expiresOn,
    version: life.steps.length,
    ...invented,
    sourceRow: number,
  };
  made.cards.push(row);
  made.transitions.push(...lifeOf(row.id, life.steps));
}

type CardState = NewTaxCard['state'];

interface CardLife {
  state: CardState;
  requestedOn: string;
  issuedOn: string | null;
  expiresOn: string | null;
  steps: Step[];
}

function cardLife({ today }: World, random: Random, { claimant, kind }: Wanted): CardLife {
  const { person, leftOn } = claimant;
  const eligibleFrom = person.relation === 'CHILD' ? birthday(person, 18) : person.startsOn;
  const waiting = leftOn === null && random.chance(0.03);
  const usually = addDays(later(person.startsOn, eligibleFrom), random.between(4, 60));
  const requestedOn = waiting ? addDays(today, -random.between(1, 9)) : earlier(usually, addDays(today, -2));
  const steps: Step[] = [{ event: 'request', to: 'REQUESTED', on: requestedOn, by: 'MISSION_CLERK' }];
  const issuedOn = addDays(requestedOn, random.between(3, 15));
  if (waiting || issuedOn > today) {
    const checked = random.chance(0.5);
    if (checked)
      steps.push({
        event: 'checkEligibility',
        to: 'ELIGIBILITY_CHECK',
        on: addDays(requestedOn, 1),
        by: 'SYSTEM',
      });
    return {
      state: checked ? 'ELIGIBILITY_CHECK' : 'REQUESTED',
      requestedOn,
      issuedOn: null,
      expiresOn: null,
      steps,
    };
  }
  const usual = addMonths(issuedOn, kind === 'MISSION' ? 24 : 36);
  const expiresOn =
    person.relation === 'CHILD' ? later(issuedOn, earlier(usual, birthday(person, 21))) : usual;
  steps.push({
    event: 'checkEligibility',
    to: 'ELIGIBILITY_CHECK',
    on: addDays(requestedOn, 1),
    by: 'SYSTEM',
  });
  steps.push({ event: 'issue', to: 'ISSUED', on: issuedOn, by: 'PRIVILEGES_OFFICER' });
  const end = cardEnd(random, { issuedOn, expiresOn, leftOn, today });
  if (end !== undefined) steps.push(end);
  return { state: end?.to ?? 'ISSUED', requestedOn, issuedOn, expiresOn, steps };
}

interface CardDates {
  issuedOn: string;
  expiresOn: string;
  leftOn: string | null;
  today: string;
}

/** How a card has ended by today; undefined while it is good. */
function cardEnd(
  random: Random,
  { issuedOn, expiresOn, leftOn, today }: CardDates,
): (Step & { to: CardState }) | undefined {
  const over = (event: string, to: CardState, on: string, note?: string) =>
    on > today
      ? undefined
      : { event, to, on: later(on, issuedOn), by: 'PRIVILEGES_OFFICER', ...(note !== undefined && { note }) };
  if (random.chance(0.012))
    return over(
      'reportLost',
      'LOST',
      addDays(issuedOn, random.between(20, 200)),
      'Reported lost; the number is blocked.',
    );
  if (random.chance(0.008))
    return over(
      'recall',
      'RECALLED',
      addDays(issuedOn, random.between(30, 250)),
      'Recalled: used for purchases that the card does not cover.',
    );
  if (leftOn !== null && leftOn < expiresOn)
    return over('return', 'RETURNED', earlier(addDays(leftOn, random.between(0, 20)), today));
  return expiresOn < today ? over('expire', 'EXPIRED', addDays(expiresOn, 1)) : undefined;
}
