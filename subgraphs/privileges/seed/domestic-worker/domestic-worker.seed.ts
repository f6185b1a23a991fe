// Invented files of household workers.
import {
  domesticWorkerCheckNames,
  type DomesticWorkerCheckName,
} from '@fmg/privileges/modules/domestic-worker/domestic-worker.rules';
import type {
  NewDomesticWorkerCheck,
  NewDomesticWorkerFile,
} from '@fmg/privileges/modules/domestic-worker/domestic-worker.tables';
import type { NewVisaCase } from '@fmg/privileges/modules/visa-case/visa-case.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { addDays, addMonths, earlier } from '../calendar';
import { isOfficer, type Claimant } from '../claimants';
import { lifeOf, type Step } from '../history';

/** Invented files, their items and histories. */
export interface DomesticWorkerFiles {
  files: NewDomesticWorkerFile[];
  checks: NewDomesticWorkerCheck[];
  transitions: NewTransition[];
}

const languages = [
  'Spanish',
  'Tagalog',
  'French',
  'Portuguese',
  'Arabic',
  'Amharic',
  'Bahasa Indonesia',
  'Hindi',
] as const;

// Wage laws of the place change yearly; any figure serves that a wage can be compared with.
const minimumWage = 17.5;

const passed: Readonly<Record<DomesticWorkerCheckName, string>> = {
  PRE_NOTIFICATION: 'Notice received and approved by the head of mission.',
  EMPLOYER_STATUS: 'The employer is accredited and holds the status required.',
  ABILITY_TO_PAY: 'Pay and rank of the employer suffice.',
  CONTRACT_LANGUAGE: 'Contract in English and in a language of the worker, signed by both.',
  WAGE: 'The wage is above the minimum that applies.',
  PAYMENT: 'Paid to an account in the sole name of the worker.',
  DEDUCTIONS: 'Nothing is taken off the wage.',
  HOURS: 'Hours and free time are stated.',
  TRAVEL: 'The employer pays the way here and back.',
  PAPERS: 'The worker keeps passport and contract.',
  EXCLUSIVE_WORK: 'Work for the named employer only.',
};

const failed: Partial<Record<DomesticWorkerCheckName, string>> = {
  ABILITY_TO_PAY: 'Below the rank of Minister, and no proof of means was attached.',
  CONTRACT_LANGUAGE: 'The copy in the language of the worker is missing.',
  WAGE: 'The wage is below the minimum that applies.',
  PAYMENT: 'Monthly pay in cash is not accepted.',
};

/** A file for every household worker, with an employer among the officers of the mission. */
export function inventDomesticWorkerFiles(
  world: World,
  claimants: readonly Claimant[],
  cases: readonly NewVisaCase[],
): DomesticWorkerFiles {
  const random = new Random(world.seed, 'household workers');
  const made: DomesticWorkerFiles = { files: [], checks: [], transitions: [] };
  const employers = new Map<string, Claimant[]>();
  for (const each of claimants) {
    if (!isOfficer(each) || each.person.principalId !== null || !each.serving) continue;
    employers.set(each.mission.id, [...(employers.get(each.mission.id) ?? []), each]);
  }
  const firstCase = new Map(cases.toReversed().map((each) => [each.holderId, each.id]));
  for (const worker of claimants) {
    if (worker.person.category !== 'PRIVATE_DOMESTIC_WORKER' || worker.person.principalId !== null) continue;
    const candidates = employers.get(worker.mission.id) ?? [];
    if (candidates.length === 0) continue;
    addFile(
      world,
      random,
      { worker, employer: random.pick(candidates), visaCaseId: firstCase.get(worker.person.id) ?? null },
      made,
    );
  }
  return made;
}

interface Parties {
  worker: Claimant;
  employer: Claimant;
  visaCaseId: string | null;
}

function addFile(
  world: World,
  random: Random,
  { worker, employer, visaCaseId }: Parties,
  made: DomesticWorkerFiles,
): void {
  const { person, mission } = worker;
  const life = lifeOfFile(world, random, worker);
  const fault =
    life.state === 'RETURNED'
      ? random.pick(['ABILITY_TO_PAY', 'CONTRACT_LANGUAGE', 'WAGE', 'PAYMENT'] as const)
      : undefined;
  const id = idFromKey('DomesticWorkerFile', DEMONSTRATION, person.id);
  made.files.push({
    id,
    workerId: person.id,
    employerId: employer.person.id,
    missionId: mission.id,
    visaCaseId,
    state: life.state,
    filedOn: life.filedOn,
    decidedOn: life.decidedOn,
    registeredOn: life.registeredOn,
    registrationDueOn:
      life.registeredOn === null || worker.leftOn !== null ? null : addMonths(life.registeredOn, 12),
    contractSignedOn: addDays(life.filedOn, -random.between(3, 20)),
    contractLanguage: random.pick(languages),
    hourlyWage: (fault === 'WAGE' ? minimumWage - 3 : minimumWage + random.between(0, 24) / 4).toFixed(2),
    minimumWage: minimumWage.toFixed(2),
    hoursPerWeek: random.pick([35, 40, 40, 40, 44]),
    paidBy: fault === 'PAYMENT' ? 'CASH' : random.weighted({ BANK_TRANSFER: 8, CHECK: 2 }),
    paidEvery: fault === 'PAYMENT' ? 'MONTHLY' : random.weighted({ EVERY_TWO_WEEKS: 7, WEEKLY: 3 }),
    deductions: false,
    travelPaid: true,
    papersKept: true,
    version: life.steps.length,
    ...invented,
    sourceRow: person.id,
  });
  made.checks.push(...checksOf(id, life.state, fault));
  made.transitions.push(...lifeOf(id, life.steps));
}

/** The items: none examined yet in a new file, the first half under review, all of them once decided. */
function checksOf(
  fileId: string,
  state: NewDomesticWorkerFile['state'],
  fault: DomesticWorkerCheckName | undefined,
): NewDomesticWorkerCheck[] {
  const examined =
    state === 'PRE_NOTIFIED' ? 1 : state === 'UNDER_REVIEW' ? 6 : domesticWorkerCheckNames.length;
  return domesticWorkerCheckNames.map((name, index) => {
    if (index >= examined) return { fileId, place: index + 1, name, passed: null, explanation: null };
    const holds = name !== fault;
    return {
      fileId,
      place: index + 1,
      name,
      passed: holds,
      explanation: holds ? passed[name] : (failed[name] ?? null),
    };
  });
}

interface FileLife {
  state: NewDomesticWorkerFile['state'];
  filedOn: string;
  decidedOn: string | null;
  registeredOn: string | null;
  steps: Step[];
}

function lifeOfFile({ today }: World, random: Random, { person, leftOn }: Claimant): FileLife {
  const filedOn = earlier(addDays(person.startsOn, -random.between(60, 110)), addDays(today, -2));
  const officer = 'PROTOCOL_OFFICER';
  const steps: Step[] = [{ event: 'notify', to: 'PRE_NOTIFIED', on: filedOn, by: 'MISSION_CLERK' }];
  const hasArrived = person.startsOn < addDays(today, -20);
  if (!hasArrived && random.chance(0.3))
    return { state: 'PRE_NOTIFIED', filedOn, decidedOn: null, registeredOn: null, steps };
  steps.push({ event: 'review', to: 'UNDER_REVIEW', on: earlier(addDays(filedOn, 3), today), by: officer });
  if (!hasArrived && random.chance(0.4))
    return { state: 'UNDER_REVIEW', filedOn, decidedOn: null, registeredOn: null, steps };
  const decidedOn = earlier(addDays(filedOn, random.between(8, 20)), today);
  if (!hasArrived && random.chance(0.5)) {
    steps.push({ event: 'return', to: 'RETURNED', on: decidedOn, by: officer });
    return { state: 'RETURNED', filedOn, decidedOn, registeredOn: null, steps };
  }
  steps.push({ event: 'accept', to: 'ACCEPTED', on: decidedOn, by: officer });
  if (!hasArrived) return { state: 'ACCEPTED', filedOn, decidedOn, registeredOn: null, steps };
  const first = addDays(person.startsOn, random.between(3, 18));
  steps.push({ event: 'register', to: 'REGISTERED', on: first, by: officer });
  let registeredOn = first;
  for (let next = addMonths(first, 12); next <= earlier(leftOn ?? today, today); next = addMonths(next, 12)) {
    registeredOn = next;
    steps.push({ event: 'register', to: 'REGISTERED', on: next, by: officer });
  }
  if (leftOn === null) return { state: 'REGISTERED', filedOn, decidedOn, registeredOn, steps };
  const moved = random.chance(0.2);
  steps.push(
    moved
      ? {
          event: 'transfer',
          to: 'TRANSFERRED',
          on: leftOn,
          by: officer,
          note: 'Another employer has given notice.',
        }
      : { event: 'close', to: 'CLOSED', on: leftOn, by: officer, note: 'The employment has ended.' },
  );
  return { state: moved ? 'TRANSFERRED' : 'CLOSED', filedOn, decidedOn, registeredOn, steps };
}
