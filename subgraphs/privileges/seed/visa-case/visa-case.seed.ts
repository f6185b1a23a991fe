// Invented visa cases: the first visa of every holder, renewals while the post lasts, and some that went wrong.
import type { NewVisaCase } from '@fmg/privileges/modules/visa-case/visa-case.tables';
import { workerVisaClasses, type CaseVisaClass } from '@fmg/privileges/modules/visa-class/visa-class.rules';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World, type WorldNominee } from '@fmg/shared/seed/world';
import { addDays, addMonths, earlier, later } from '../calendar';
import type { Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';
import type { SettingOf } from '../reciprocity/reciprocity.seed';

/** Invented cases and their histories. */
export interface VisaCases {
  cases: NewVisaCase[];
  transitions: NewTransition[];
}

const mostRenewals = 12;
const officer = 'PRIVILEGES_OFFICER';
const grounds = ['INA 214(b)', 'INA 221(g)', 'INA 212(a)(3)(C)', 'INA 212(a)(6)(C)'] as const;
const returns = [
  'The class asked for does not fit the function in the note.',
  'The note does not name the dates of the post.',
  'The purpose stated is private: another class applies.',
  'The function belongs to the mission to the United Nations; a G class applies.',
] as const;

/** Cases for everyone who holds or awaits a visa of a foreign mission. */
export function inventVisaCases(
  world: World,
  claimants: readonly Claimant[],
  settingOf: SettingOf,
): VisaCases {
  const made: VisaCases = { cases: [], transitions: [] };
  const random = new Random(world.seed, 'visa cases');
  for (const claimant of claimants) {
    if (claimant.visaClass === null) continue;
    const months = settingOf(claimant.mission.sendingStateCode, 'VISA_VALIDITY')?.limit ?? 36;
    const holder: Holder = { world, random, claimant, visaClass: claimant.visaClass, months, chain: [] };
    inventCasesOf(holder);
    // A small world shows the present of most people, and the way there of some.
    const kept = world.scale === 'city' ? holder.chain.length : random.chance(0.2) ? 2 : 1;
    keep(holder.chain.slice(-kept), made);
  }
  for (const nominee of world.nominees) addNominee(nominee, made);
  return made;
}

/** A nominee for whom agrément was granted got the visa of a head of mission at once: the appointment asks for it. */
function addNominee({ personId, missionId, grantedOn }: WorldNominee, made: VisaCases): void {
  const id = idFromKey('VisaCase', DEMONSTRATION, personId, 1);
  const steps: readonly Step[] = [
    submitted(grantedOn),
    { event: 'confirmClass', to: 'CLASS_CONFIRMED', on: grantedOn, by: officer },
    { event: 'screen', to: 'SCREENING', on: grantedOn, by: 'SYSTEM' },
    { event: 'approve', to: 'APPROVED', on: grantedOn, by: officer },
    { event: 'print', to: 'ISSUED', on: grantedOn, by: officer },
  ];
  made.cases.push({
    id,
    visaClass: 'A_1',
    state: 'ISSUED',
    holderId: personId,
    missionId,
    principalId: null,
    applicationKind: 'FIRST',
    noteNumber: null,
    submittedOn: grantedOn,
    decidedOn: grantedOn,
    validFrom: grantedOn,
    validUntil: addDays(addMonths(grantedOn, 60), -1),
    refusalGround: null,
    renewedFromId: null,
    interviewRequired: false,
    version: steps.length,
    ...invented,
    sourceRow: `${personId} 1`,
  });
  made.transitions.push(...lifeOf(id, steps));
}

/** A person whose cases are being invented, one after the other. */
interface Holder {
  world: World;
  random: Random;
  claimant: Claimant;
  visaClass: CaseVisaClass;
  /** Validity of a visa by reciprocity. */
  months: number;
  /** The cases so far, oldest first. */
  chain: { row: NewVisaCase; steps: readonly Step[] }[];
}

function keep(chain: Holder['chain'], made: VisaCases): void {
  const ids = new Set(chain.map(({ row }) => row.id));
  for (const { row, steps } of chain) {
    made.cases.push({ ...row, renewedFromId: ids.has(row.renewedFromId ?? '') ? row.renewedFromId : null });
    made.transitions.push(...lifeOf(row.id, steps));
  }
}

function inventCasesOf(holder: Holder): void {
  const { random, world, claimant } = holder;
  const { startsOn, birthDate } = claimant.person;
  const { today } = world;
  const latest = addDays(today, -1);
  if (startsOn > addDays(today, -3))
    return pending(holder, earlier(addDays(startsOn, -random.between(15, 60)), latest));
  // A child that was born during the post follows with its own case.
  const submittedOn = later(addDays(startsOn, -random.between(30, 80)), addDays(birthDate, 20));
  if (submittedOn > addDays(today, -25)) return pending(holder, earlier(submittedOn, latest));
  if (random.chance(0.2)) failed(holder, addDays(submittedOn, -random.between(20, 45)));
  let last: NewVisaCase | undefined = issued(holder, submittedOn, null);
  for (let more = mostRenewals; more > 0 && last !== undefined; more -= 1) last = renewed(holder, last);
}

/** An application that is still in somebody's hands. */
function pending(holder: Holder, submittedOn: string): void {
  const path = holder.random.weighted({
    SUBMITTED: 3,
    CLASS_CONFIRMED: 2,
    SCREENING: 4,
    INTERVIEW: 2,
    ADMINISTRATIVE_PROCESSING: 2,
    APPROVED: 3,
  });
  const state = isWorker(holder) || path !== 'INTERVIEW' ? path : 'SCREENING';
  const on = (days: number) => earlier(addDays(submittedOn, days), holder.world.today);
  const further: readonly Step[] = [
    { event: 'confirmClass', to: 'CLASS_CONFIRMED', on: on(2), by: officer },
    { event: 'screen', to: 'SCREENING', on: on(3), by: 'SYSTEM' },
  ];
  const last: Partial<Record<typeof state, Step>> = {
    INTERVIEW: { event: 'callToInterview', to: state, on: on(5), by: officer },
    ADMINISTRATIVE_PROCESSING: { event: 'reviewFurther', to: state, on: on(6), by: officer },
    APPROVED: { event: 'approve', to: state, on: on(8), by: officer },
  };
  const reached = state === 'SUBMITTED' ? 0 : state === 'CLASS_CONFIRMED' ? 1 : 2;
  const end = last[state];
  const steps = [submitted(submittedOn), ...further.slice(0, reached), ...(end === undefined ? [] : [end])];
  add(holder, { state, submittedOn, decidedOn: state === 'APPROVED' ? on(8) : null }, steps);
}

/** An application that led to no visa. */
function failed(holder: Holder, submittedOn: string): void {
  const { random } = holder;
  if (random.chance(0.7)) {
    const on = addDays(submittedOn, random.between(1, 6));
    const steps = [
      submitted(submittedOn),
      { event: 'return', to: 'RETURNED', on, by: officer, note: random.pick(returns) },
    ];
    add(holder, { state: 'RETURNED', submittedOn }, steps);
    return;
  }
  const decidedOn = addDays(submittedOn, random.between(8, 16));
  const steps = [
    submitted(submittedOn),
    ...examined(holder, submittedOn),
    { event: 'refuse', to: 'REFUSED', on: decidedOn, by: officer },
  ];
  add(holder, { state: 'REFUSED', submittedOn, decidedOn, refusalGround: random.pick(grounds) }, steps);
}

/** An application that led to a visa, whatever became of it since. */
function issued(holder: Holder, submittedOn: string, renewedFrom: NewVisaCase | null): NewVisaCase {
  const { random, world } = holder;
  const decidedOn = addDays(submittedOn, random.between(8, 18));
  const validFrom = addDays(decidedOn, random.between(1, 4));
  const validUntil = addDays(addMonths(validFrom, holder.months), -1);
  const end = endOf(holder, validFrom, validUntil);
  const isOver = end.on <= world.today;
  const steps = [
    submitted(submittedOn),
    ...examined(holder, submittedOn),
    { event: 'approve', to: 'APPROVED', on: decidedOn, by: officer },
    { event: 'print', to: 'ISSUED', on: validFrom, by: officer },
    ...(isOver ? [end] : []),
  ];
  const state = isOver ? end.to : 'ISSUED';
  return add(
    holder,
    { state, submittedOn, decidedOn, validFrom, validUntil, renewedFromId: renewedFrom?.id ?? null },
    steps,
  );
}

/** The renewal of a visa whose end came while the post went on; undefined when it has not. */
function renewed(holder: Holder, last: NewVisaCase): NewVisaCase | undefined {
  const { random, world } = holder;
  if (last.validUntil == null || last.state === 'REVOKED') return undefined;
  const submittedOn = addDays(last.validUntil, -random.between(10, 50));
  const until = holder.claimant.leftOn ?? world.today;
  if (submittedOn > addDays(until, -30) || submittedOn > addDays(world.today, -25)) return undefined;
  return issued(holder, submittedOn, last);
}

/** How a visa ends: with its validity, with the post, or before. The day may lie ahead. */
function endOf(
  { claimant, random }: Holder,
  validFrom: string,
  validUntil: string,
): Step & { to: 'EXPIRED' | 'REVOKED' | 'CANCELLED' } {
  const closesOn = claimant.leftOn === null ? undefined : addDays(claimant.leftOn, 30);
  if (closesOn !== undefined && closesOn <= validUntil && closesOn > validFrom) {
    return {
      event: 'cancel',
      to: 'CANCELLED',
      on: closesOn,
      by: 'SYSTEM',
      note: 'The post has ended, and with it the status.',
    };
  }
  if (random.chance(0.004))
    return { event: 'revoke', to: 'REVOKED', on: addDays(validFrom, 90), by: officer };
  return { event: 'expire', to: 'EXPIRED', on: addDays(validUntil, 1), by: 'SYSTEM' };
}

function submitted(on: string): Step {
  return { event: 'submit', to: 'SUBMITTED', on, by: 'MISSION_CLERK' };
}

function examined(holder: Holder, submittedOn: string): Step[] {
  const steps: Step[] = [
    { event: 'confirmClass', to: 'CLASS_CONFIRMED', on: addDays(submittedOn, 1), by: officer },
    { event: 'screen', to: 'SCREENING', on: addDays(submittedOn, 2), by: 'SYSTEM' },
  ];
  if (isWorker(holder))
    steps.push({ event: 'callToInterview', to: 'INTERVIEW', on: addDays(submittedOn, 4), by: officer });
  if (holder.random.chance(0.05)) {
    steps.push({
      event: 'reviewFurther',
      to: 'ADMINISTRATIVE_PROCESSING',
      on: addDays(submittedOn, 6),
      by: officer,
    });
  }
  return steps;
}

function isWorker({ visaClass }: Holder): boolean {
  return workerVisaClasses.some((each) => each === visaClass);
}

function add(
  holder: Holder,
  known: Pick<NewVisaCase, 'state' | 'submittedOn'> & Partial<NewVisaCase>,
  steps: readonly Step[],
): NewVisaCase {
  const { chain, visaClass, random } = holder;
  const { person, mission } = holder.claimant;
  const number = chain.length + 1;
  const row: NewVisaCase = {
    id: idFromKey('VisaCase', DEMONSTRATION, person.id, number),
    visaClass,
    holderId: person.id,
    missionId: mission.id,
    principalId: person.principalId,
    applicationKind: known.renewedFromId == null ? 'FIRST' : 'RENEWAL',
    noteNumber: `${random.between(1, 980)}/${known.submittedOn.slice(0, 4)}`,
    decidedOn: null,
    validFrom: null,
    validUntil: null,
    refusalGround: null,
    renewedFromId: null,
    interviewRequired: isWorker(holder),
    version: steps.length,
    ...known,
    ...invented,
    sourceRow: `${person.id} ${number}`,
  };
  chain.push({ row, steps });
  return row;
}
