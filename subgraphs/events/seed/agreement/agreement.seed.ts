// Invented agreements. The States are real, the agreements are not: every title says so.
import type {
  agreement,
  agreementBenefits,
  agreementEffect,
  agreementKinds,
  agreementStates,
} from '@fmg/events/modules/agreement/agreement.tables';
import type { NewTransition } from '@fmg/shared/db/history';
import { addDays } from '@fmg/shared/domain/clock';
import { DEMONSTRATION } from '@fmg/shared/graphql/values';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { earlier, workingDay } from '../calendar';
import { inventHistory, type Step } from '../history';

type Kind = (typeof agreementKinds)[number];
type State = (typeof agreementStates)[number];
type Effect = { benefit: (typeof agreementBenefits)[number]; level: string; category?: string; note: string };

/** A row of `agreement` as it is inserted. */
export type NewAgreement = typeof agreement.$inferInsert & { kind: Kind; state: State };

/** Rows of all tables of agreements. */
export interface InventedAgreements {
  agreements: NewAgreement[];
  effects: (typeof agreementEffect.$inferInsert)[];
  history: NewTransition[];
}

const titles: Readonly<Record<Kind, string>> = {
  CONSULAR_CONVENTION: 'Consular convention (demonstration)',
  PRIVILEGES_SPECIAL: 'Arrangement on the privileges of embassy staff (demonstration)',
  DEPENDENT_WORK: "Arrangement on dependants' employment (demonstration)",
  TAX_RECIPROCITY: 'Exchange of notes on exemption from sales tax (demonstration)',
  PROPERTY_EXCHANGE: 'Agreement on premises of diplomatic missions (demonstration)',
  CULTURAL: 'Agreement on cultural and educational exchange (demonstration)',
  VISA_RECIPROCITY: 'Arrangement on visa validity and fees (demonstration)',
  STATUS_OF_STAFF: 'Agreement on the status of administrative and technical staff (demonstration)',
};

const effects: Readonly<Record<Kind, readonly Effect[]>> = {
  CONSULAR_CONVENTION: [
    {
      benefit: 'IMMUNITY',
      level: 'FULL_CRIMINAL',
      category: 'CAREER_CONSULAR_OFFICER',
      note: 'Immune from criminal jurisdiction beyond official acts.',
    },
  ],
  PRIVILEGES_SPECIAL: [
    {
      benefit: 'IMMUNITY',
      level: 'FULL',
      category: 'ADMIN_TECH_STAFF',
      note: 'Treated like diplomatic agents.',
    },
    {
      benefit: 'CUSTOMS',
      level: 'FULL',
      category: 'ADMIN_TECH_STAFF',
      note: 'Import free of duty beyond first installation.',
    },
  ],
  DEPENDENT_WORK: [
    {
      benefit: 'DEPENDENT_WORK',
      level: 'BILATERAL_AGREEMENT',
      note: 'Spouses and children of the household may ask for work authorization.',
    },
  ],
  TAX_RECIPROCITY: [
    { benefit: 'TAX', level: 'FULL', note: 'Mission and personal purchases without a minimum.' },
  ],
  PROPERTY_EXCHANGE: [
    { benefit: 'PROPERTY', level: 'AGREED_SITES', note: 'New chanceries on agreed sites only.' },
  ],
  CULTURAL: [
    {
      benefit: 'EXCHANGE',
      level: 'PROGRAMME',
      note: 'Yearly programme of scholars, ensembles and exhibitions.',
    },
  ],
  VISA_RECIPROCITY: [
    {
      benefit: 'VISA',
      level: 'NO_FEE_60_MONTHS',
      note: 'Visas of classes A and G without fee for 60 months.',
    },
  ],
  STATUS_OF_STAFF: [
    {
      benefit: 'IMMUNITY',
      level: 'FULL',
      category: 'ADMIN_TECH_STAFF',
      note: 'Inviolability and immunity as for diplomatic agents.',
    },
  ],
};

const kinds = {
  DEPENDENT_WORK: 9,
  CULTURAL: 6,
  TAX_RECIPROCITY: 4,
  VISA_RECIPROCITY: 4,
  CONSULAR_CONVENTION: 2,
  STATUS_OF_STAFF: 1,
  PRIVILEGES_SPECIAL: 1,
  PROPERTY_EXCHANGE: 1,
};
const OFFICE = 'Office of Foreign Missions';

/** None to three agreements with each State that maintains an embassy. */
export function inventAgreements(world: World): InventedAgreements {
  const random = new Random(world.seed, 'agreements');
  const all: InventedAgreements = { agreements: [], effects: [], history: [] };
  for (const code of world.sendingStates) {
    const chosen = new Set(Array.from({ length: random.between(0, 3) }, () => random.weighted<Kind>(kinds)));
    for (const kind of chosen) {
      const { made, steps } = inventOne(world, random, { code, kind });
      all.agreements.push(made);
      all.history.push(...inventHistory(made.id, OFFICE, steps));
      all.effects.push(...effectsOf(made));
    }
  }
  return all;
}

function inventOne(
  world: World,
  random: Random,
  { code, kind }: { code: string; kind: Kind },
): { made: NewAgreement; steps: Step[] } {
  const id = idFromKey('Agreement', DEMONSTRATION, code, kind);
  const base = {
    id,
    kind,
    title: titles[kind],
    countryCode: code,
    ...invented,
    sourceRow: `${code} ${kind}`,
  };
  const state = random.weighted<State>({
    IN_FORCE: 78,
    TERMINATED: 8,
    SUSPENDED: 4,
    SIGNED: 5,
    NEGOTIATING: 5,
  });
  const { today } = world;
  if (state === 'NEGOTIATING' || state === 'SIGNED') {
    const begun = workingDay(addDays(today, -random.between(120, 900)));
    const signedOn = state === 'SIGNED' ? workingDay(addDays(today, -random.between(5, 110))) : null;
    const steps = [{ event: 'negotiate', to: 'NEGOTIATING', on: begun }];
    if (signedOn !== null) steps.push({ event: 'sign', to: 'SIGNED', on: signedOn });
    return { made: { ...base, state, signedOn }, steps };
  }
  const signedOn = workingDay(addDays(today, -random.between(900, 12_000)));
  const inForceFrom = addDays(signedOn, random.between(0, 400));
  const ended =
    state === 'IN_FORCE'
      ? null
      : earlier(addDays(inForceFrom, random.between(300, 6000)), addDays(today, -20));
  const steps: Step[] = [
    { event: 'negotiate', to: 'NEGOTIATING', on: addDays(signedOn, -random.between(100, 700)) },
    { event: 'sign', to: 'SIGNED', on: signedOn },
    { event: 'enterIntoForce', to: 'IN_FORCE', on: inForceFrom },
  ];
  if (ended !== null)
    steps.push({ event: state === 'SUSPENDED' ? 'suspend' : 'terminate', to: state, on: ended });
  const until = state === 'TERMINATED' ? ended : null;
  const suspendedOn = state === 'SUSPENDED' ? ended : null;
  return { made: { ...base, state, signedOn, inForceFrom, inForceUntil: until, suspendedOn }, steps };
}

/** An agreement has effect while it is in force. */
function effectsOf({
  id,
  kind,
  inForceFrom,
  inForceUntil,
  suspendedOn,
}: NewAgreement): InventedAgreements['effects'] {
  if (inForceFrom == null) return [];
  return effects[kind].map((effect, index) => ({
    id: `${id}-${index + 1}`,
    agreementId: id,
    category: null,
    ...effect,
    validFrom: inForceFrom,
    validUntil: inForceUntil ?? suspendedOn ?? null,
  }));
}
