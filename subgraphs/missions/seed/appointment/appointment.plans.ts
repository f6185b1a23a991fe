// Who works at an invented mission: its posts, in the order the mission would notify.
import type { Random } from '@fmg/shared/seed/random';
import { sizeOf } from '../country/country.seed';
import type { InventedMission, Setting } from '../mission/mission.seed';
import {
  ranks,
  type AppointmentCategory,
  type Rank,
} from '@fmg/missions/records/appointment/appointment.tables';

/** A post before anyone holds it. */
export interface PlannedPost {
  category: AppointmentCategory;
  rank: Rank | null;
  title: string;
  function: string | null;
  headsMission: boolean;
}

const post = (
  category: AppointmentCategory,
  rank: Rank | null,
  title: string,
  held: Partial<PlannedPost> = {},
): PlannedPost => ({
  category,
  rank,
  title,
  function: null,
  headsMission: false,
  ...held,
});

const subjects = [
  'Political Affairs',
  'Economic Affairs',
  'Consular Affairs',
  'Trade',
  'Press and Culture',
  'Administration',
  'Science and Technology',
  'Legal Affairs',
  'Agriculture',
  'Congressional Liaison',
] as const;
const diplomatic = {
  COUNSELOR: 'Counselor',
  FIRST_SECRETARY: 'First Secretary',
  SECOND_SECRETARY: 'Second Secretary',
  THIRD_SECRETARY: 'Third Secretary',
  ATTACHE: 'Attaché',
  ASSISTANT_ATTACHE: 'Assistant Attaché',
} as const;
const consular = {
  DEPUTY_CONSUL_GENERAL: 'Deputy Consul General',
  CONSUL: 'Consul',
  VICE_CONSUL: 'Vice Consul',
} as const;
const technical = [
  'Archivist',
  'Communications Officer',
  'Accountant',
  'Secretary to the Ambassador',
  'Security Officer',
  'Systems Administrator',
  'Registry Clerk',
  'Visa Clerk',
] as const;
const services = ['Driver', 'Cook', 'Gardener', 'Caretaker', 'Messenger'] as const;
const hiredHere = [
  'Receptionist',
  'Programme Assistant',
  'Driver',
  'Translator',
  'Building Manager',
  'Public Affairs Assistant',
] as const;
const military = ['Defence Attaché', 'Military Attaché', 'Naval Attaché', 'Air Attaché'] as const;
const households = ['Housekeeper', 'Nanny', 'Cook', 'Caregiver'] as const;

// Holders of posts by the size of the State, 1 to 4.
const staff = {
  demo: { embassy: [4, 6, 12, 22], post: 4, un: 4, oas: 2, organization: 5, office: 3, taiwan: [9, 3] },
  city: { embassy: [16, 34, 66, 122], post: 7, un: 8, oas: 3, organization: 30, office: 4, taiwan: [40, 6] },
} as const;

/** The posts of a mission, the head's first; none where a mission is not at work. */
export function planPosts(random: Random, { scale }: Setting, mission: InventedMission): PlannedPost[] {
  if (!['OPEN', 'CHANGE_REQUESTED'].includes(mission.state)) return [];
  const many = staff[scale];
  const sender = mission.sendingStateCode ?? null;
  const size = sender === null ? 2 : sender === 'EU' ? 3 : sizeOf(sender);
  const about = (number: number) =>
    Math.max(1, number + random.between(-Math.ceil(number / 5), Math.ceil(number / 5)));
  const isMain = mission.parentId === null;
  switch (mission.kind) {
    case 'EMBASSY':
    case 'DELEGATION':
      return embassy(random, mission, about(many.embassy[size - 1] ?? 4));
    case 'CONSULATE_GENERAL':
    case 'CONSULATE':
    case 'VICE_CONSULATE':
    case 'CONSULAR_AGENCY':
      return consularPost(random, mission, about(many.post));
    case 'HONORARY_POST':
      return [
        post(
          'HONORARY_CONSULAR_OFFICER',
          random.weighted({ HONORARY_CONSUL: 8, HONORARY_CONSUL_GENERAL: 2, HONORARY_VICE_CONSUL: 1 }),
          'Honorary Consul',
          { headsMission: true },
        ),
      ];
    case 'UN_MISSION':
    case 'UN_OBSERVER':
    case 'OAS_MISSION':
      return permanentMission(random, mission, about(mission.kind === 'OAS_MISSION' ? many.oas : many.un));
    case 'INTERNATIONAL_ORGANIZATION':
      return organization(random, about(many.organization));
    case 'TAIWAN_OFFICE':
      return taiwanOffice(random, isMain, about(many.taiwan[isMain ? 0 : 1]));
    default:
      return office(random, about(many.office));
  }
}

function embassy(random: Random, { sendingStateCode }: InventedMission, size: number): PlannedPost[] {
  const title =
    sendingStateCode === 'VA' ? 'Apostolic Nuncio' : 'Ambassador Extraordinary and Plenipotentiary';
  const head = post('HEAD_OF_MISSION', 'AMBASSADOR', title, { headsMission: true });
  const rank = size > 9 ? 'MINISTER' : size > 5 ? 'MINISTER_COUNSELOR' : 'COUNSELOR';
  const titles = { MINISTER: 'Minister', MINISTER_COUNSELOR: 'Minister-Counselor', COUNSELOR: 'Counselor' };
  const deputy = post('DIPLOMATIC_AGENT', rank, titles[rank], { function: 'Deputy Chief of Mission' });
  const others = Array.from({ length: Math.max(0, size - 2) }, () => embassyPost(random));
  return [head, deputy, ...others.toSorted((a, b) => orderOf(a) - orderOf(b))];
}

function embassyPost(random: Random): PlannedPost {
  const group = random.weighted({
    DIPLOMAT: 48,
    MILITARY: 5,
    SOLDIER: 2,
    TECHNICAL: 24,
    SERVICE: 6,
    LOCAL: 11,
    PRIVATE: 4,
  });
  switch (group) {
    case 'DIPLOMAT':
      return diplomat(random, 'DIPLOMATIC_AGENT');
    case 'MILITARY':
      return post('MILITARY', 'ATTACHE', random.pick(military), { function: 'Defence cooperation' });
    case 'SOLDIER':
      return post('MILITARY', null, 'Non-commissioned Officer', {
        function: "Staff of the Defence Attaché's Office",
      });
    case 'TECHNICAL':
      return post('ADMIN_TECH_STAFF', null, random.pick(technical));
    case 'SERVICE':
      return post('SERVICE_STAFF', null, random.pick(services));
    case 'LOCAL':
      return post('LOCALLY_EMPLOYED', null, random.pick(hiredHere));
    case 'PRIVATE':
      return post('PRIVATE_DOMESTIC_WORKER', null, random.pick(households));
  }
}

function diplomat(random: Random, category: AppointmentCategory): PlannedPost {
  const rank = random.weighted({
    COUNSELOR: 5,
    FIRST_SECRETARY: 7,
    SECOND_SECRETARY: 7,
    THIRD_SECRETARY: 5,
    ATTACHE: 3,
    ASSISTANT_ATTACHE: 1,
  });
  const subject = random.pick(subjects);
  return post(category, rank, `${diplomatic[rank]} (${subject})`, { function: subject });
}

function consularPost(random: Random, { kind }: InventedMission, size: number): PlannedPost[] {
  const rank =
    kind === 'CONSULATE_GENERAL'
      ? 'CONSUL_GENERAL'
      : kind === 'CONSULATE'
        ? 'CONSUL'
        : kind === 'VICE_CONSULATE'
          ? 'VICE_CONSUL'
          : 'CONSULAR_AGENT';
  const titles = {
    CONSUL_GENERAL: 'Consul General',
    CONSUL: 'Consul',
    VICE_CONSUL: 'Vice Consul',
    CONSULAR_AGENT: 'Consular Agent',
  };
  const head = post('CAREER_CONSULAR_OFFICER', rank, titles[rank], {
    function: 'Head of Post',
    headsMission: true,
  });
  const others = Array.from({ length: size - 1 }, () => {
    const group = random.weighted({ OFFICER: 45, EMPLOYEE: 32, SERVICE: 7, LOCAL: 16 });
    if (group === 'EMPLOYEE')
      return post('CONSULAR_EMPLOYEE', null, random.pick(technical.slice(1, 3).concat(technical.slice(4))));
    if (group === 'SERVICE') return post('CONSULAR_SERVICE_STAFF', null, random.pick(services));
    if (group === 'LOCAL') return post('LOCALLY_EMPLOYED', null, random.pick(hiredHere));
    const lower =
      kind === 'CONSULATE_GENERAL'
        ? random.weighted({ DEPUTY_CONSUL_GENERAL: 1, CONSUL: 5, VICE_CONSUL: 6 })
        : 'VICE_CONSUL';
    return post('CAREER_CONSULAR_OFFICER', lower, consular[lower]);
  });
  return [head, ...others.toSorted((a, b) => orderOf(a) - orderOf(b))];
}

function permanentMission(random: Random, { kind }: InventedMission, size: number): PlannedPost[] {
  const title = kind === 'UN_OBSERVER' ? 'Permanent Observer' : 'Permanent Representative';
  const head = post('IO_MISSION_DIPLOMATIC', 'AMBASSADOR', title, { headsMission: true });
  const others = Array.from({ length: size - 1 }, () =>
    random.chance(0.7)
      ? diplomat(random, 'IO_MISSION_DIPLOMATIC')
      : post('IO_MISSION_SUPPORT', null, random.pick(technical.slice(1, 3))),
  );
  return [head, ...others.toSorted((a, b) => orderOf(a) - orderOf(b))];
}

function organization(random: Random, size: number): PlannedPost[] {
  const head = post('IO_SENIOR_OFFICIAL', null, 'Director General', { headsMission: true });
  const titles = [
    'Programme Officer',
    'Economist',
    'Senior Adviser',
    'Finance Officer',
    'Legal Officer',
    'Assistant',
  ] as const;
  return [head, ...Array.from({ length: size - 1 }, () => post('IO_STAFF', null, random.pick(titles)))];
}

function taiwanOffice(random: Random, isMain: boolean, size: number): PlannedPost[] {
  const category = isMain ? 'TECRO_EMPLOYEE' : 'TECO_EMPLOYEE';
  const head = post(category, null, isMain ? 'Representative' : 'Director General', { headsMission: true });
  return [
    head,
    ...Array.from({ length: size - 1 }, () =>
      post(
        category,
        null,
        random.pick(['Division Director', 'Senior Officer', 'Officer', 'Assistant'] as const),
      ),
    ),
  ];
}

function office(random: Random, size: number): PlannedPost[] {
  const head = post('FOREIGN_GOV_EMPLOYEE_MFGO', null, 'Director', { headsMission: true });
  return [
    head,
    ...Array.from({ length: size - 1 }, () =>
      random.chance(0.5)
        ? post('FOREIGN_GOV_EMPLOYEE_MFGO', null, 'Officer')
        : post('LOCALLY_EMPLOYED', null, random.pick(hiredHere)),
    ),
  ];
}

/** Ranked posts first, by rank; the others keep their order. */
function orderOf({ rank, category }: PlannedPost): number {
  if (rank !== null) return ranks.indexOf(rank);
  return (
    ranks.length + (category === 'PRIVATE_DOMESTIC_WORKER' ? 2 : category === 'LOCALLY_EMPLOYED' ? 1 : 0)
  );
}
