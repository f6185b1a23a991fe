// Invented permissions of dependants to work.
import type { NewWorkAuthorization } from '@fmg/privileges/modules/work-authorization/work-authorization.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays, addMonths, daysBetween, earlier, later } from '../calendar';
import { isAged, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';
import type { SettingOf } from '../reciprocity/reciprocity.seed';

/** Invented permissions and their histories. */
export interface WorkAuthorizations {
  authorizations: NewWorkAuthorization[];
  transitions: NewTransition[];
}

const occupations = [
  'Teaching assistant',
  'Graphic designer',
  'Retail sales',
  'Nurse',
  'Software developer',
  'Language teacher',
  'Accounting clerk',
  'Restaurant work',
  'Research assistant',
  'Physiotherapist',
] as const;

/** Requests of about a fifth of the adult dependants whose class and arrangement allow work. */
export function inventWorkAuthorizations(
  world: World,
  claimants: readonly Claimant[],
  settingOf: SettingOf,
): WorkAuthorizations {
  const random = new Random(world.seed, 'work authorizations');
  const made: WorkAuthorizations = { authorizations: [], transitions: [] };
  const agreements = new Map(
    world.sendingStates.map((code) => [code, new Random(world.seed, `work agreement ${code}`).chance(0.45)]),
  );
  for (const claimant of claimants) {
    const { person, mission, visaClass } = claimant;
    const { principalId } = person;
    if (
      principalId === null ||
      visaClass === null ||
      !['A_1', 'A_2', 'G_1', 'G_3', 'G_4'].includes(visaClass)
    )
      continue;
    if (!isAged(person, 16, person.startsOn) || person.startsOn > addDays(world.today, -60)) continue;
    const code = mission.sendingStateCode;
    if (settingOf(code, 'DEPENDANT_WORK')?.level === 'WITHDRAWN' || !random.chance(0.2)) continue;
    const route =
      visaClass === 'G_4'
        ? 'G4_REGULATION'
        : agreements.get(code ?? '') === true
          ? 'BILATERAL_AGREEMENT'
          : 'DE_FACTO_ARRANGEMENT';
    addAuthorization(world, random, { claimant, principalId, route }, made);
  }
  return made;
}

interface Requested {
  claimant: Claimant;
  principalId: string;
  route: NewWorkAuthorization['route'];
}

function addAuthorization(
  world: World,
  random: Random,
  { claimant, principalId, route }: Requested,
  made: WorkAuthorizations,
): void {
  const { person, mission } = claimant;
  const life = lifeOfRequest(world, random, claimant);
  const id = idFromKey('WorkAuthorization', DEMONSTRATION, person.id);
  made.authorizations.push({
    id,
    personId: person.id,
    principalId,
    missionId: mission.id,
    route,
    occupation: random.pick(occupations),
    state: life.state,
    requestedOn: life.requestedOn,
    endorsedOn: life.endorsedOn,
    validFrom: life.validFrom,
    validUntil: life.validUntil,
    version: life.steps.length,
    ...invented,
    sourceRow: person.id,
  });
  made.transitions.push(...lifeOf(id, life.steps));
}

type Life = Pick<NewWorkAuthorization, 'state' | 'requestedOn'> & {
  endorsedOn: string | null;
  validFrom: string | null;
  validUntil: string | null;
  steps: Step[];
};

function lifeOfRequest({ today }: World, random: Random, { person, leftOn }: Claimant): Life {
  const until = leftOn ?? addDays(today, -2);
  const requestedOn = addDays(
    person.startsOn,
    random.between(20, Math.max(20, daysBetween(person.startsOn, until))),
  );
  const steps: Step[] = [{ event: 'request', to: 'REQUESTED', on: requestedOn, by: 'MISSION_CLERK' }];
  const open = { requestedOn, endorsedOn: null, validFrom: null, validUntil: null, steps };
  const reviewedOn = addDays(requestedOn, 4);
  if (reviewedOn > today) return { ...open, state: 'REQUESTED' };
  steps.push({ event: 'review', to: 'STATE_REVIEW', on: reviewedOn, by: 'PRIVILEGES_OFFICER' });
  const endorsedOn = addDays(requestedOn, random.between(15, 40));
  if (endorsedOn > today) return { ...open, state: 'STATE_REVIEW' };
  if (random.chance(0.06)) {
    steps.push({ event: 'deny', to: 'DENIED', on: endorsedOn, by: 'PRIVILEGES_OFFICER' });
    return { ...open, endorsedOn, state: 'DENIED' };
  }
  steps.push({ event: 'endorse', to: 'ENDORSED', on: endorsedOn, by: 'PRIVILEGES_OFFICER' });
  const sentOn = addDays(endorsedOn, 3);
  if (sentOn > today) return { ...open, endorsedOn, state: 'ENDORSED' };
  steps.push({ event: 'forward', to: 'USCIS_PENDING', on: sentOn, by: 'SYSTEM' });
  const validFrom = addDays(sentOn, random.between(40, 100));
  if (validFrom > today || (leftOn !== null && validFrom >= leftOn))
    return { ...open, endorsedOn, state: 'USCIS_PENDING' };
  const validUntil = addDays(addMonths(validFrom, random.pick([12, 24, 36])), -1);
  steps.push({ event: 'authorize', to: 'AUTHORIZED', on: validFrom, by: 'SYSTEM' });
  const card = { requestedOn, endorsedOn, validFrom, validUntil, steps };
  if (leftOn !== null && leftOn <= validUntil) {
    const on = earlier(later(leftOn, validFrom), today);
    steps.push({ event: 'revoke', to: 'REVOKED', on, by: 'SYSTEM', note: "The principal's post has ended." });
    return { ...card, state: 'REVOKED' };
  }
  if (validUntil >= today) return { ...card, state: 'AUTHORIZED' };
  steps.push({ event: 'expire', to: 'EXPIRED', on: addDays(validUntil, 1), by: 'SYSTEM' });
  return { ...card, state: 'EXPIRED' };
}
