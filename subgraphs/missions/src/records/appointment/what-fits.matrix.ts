// What goes with the category of a post, which decides about immunity: kinds of mission, ranks, visas, passport.
import type { MissionKind } from '../mission/mission.tables';
import type { AppointmentCategory } from './appointment.tables';
import { diplomaticRanks, type Rank } from './rank.rules';

/** What fits with one category. */
export interface WhatFits {
  /** Kinds of missions that have such posts; undefined for all. */
  missionKinds?: readonly MissionKind[];
  /** Where the mission sits, where that decides: in the capital or elsewhere. */
  seat?: 'CAPITAL' | 'ELSEWHERE';
  /** Ranks that the holder may bear; none at all when empty. */
  ranks: readonly Rank[];
  /** Classes of visas; undefined where none is needed, or where it is not certain which. */
  visaClasses?: readonly string[];
  /** Whether the passport has to be a diplomatic one. */
  passport: 'DIPLOMATIC' | 'ANY';
  /** Where it stands. */
  legalBasis: string;
}

const embassies: readonly MissionKind[] = ['EMBASSY', 'EMBASSY_BRANCH', 'DELEGATION'];
const consularPosts: readonly MissionKind[] = [
  'CONSULATE_GENERAL',
  'CONSULATE',
  'VICE_CONSULATE',
  'CONSULAR_AGENCY',
];
const PRACTICE = 'published notification practice';

/** What fits, by category. */
export const whatFits: Readonly<Record<AppointmentCategory, WhatFits>> = {
  HEAD_OF_MISSION: {
    missionKinds: ['EMBASSY', 'DELEGATION'],
    ranks: ['AMBASSADOR', 'CHARGE_DAFFAIRES', 'MINISTER'],
    visaClasses: ['A_1'],
    passport: 'DIPLOMATIC',
    legalBasis: 'VCDR 4, 14',
  },
  DIPLOMATIC_AGENT: {
    missionKinds: embassies,
    ranks: diplomaticRanks.filter((each) => each !== 'AMBASSADOR' && each !== 'CHARGE_DAFFAIRES'),
    visaClasses: ['A_1'],
    passport: 'DIPLOMATIC',
    legalBasis: `VCDR 1(e); ${PRACTICE}`,
  },
  ADMIN_TECH_STAFF: {
    missionKinds: embassies,
    ranks: [],
    visaClasses: ['A_2'],
    passport: 'ANY',
    legalBasis: `VCDR 1(f); ${PRACTICE}`,
  },
  SERVICE_STAFF: {
    missionKinds: embassies,
    ranks: [],
    visaClasses: ['A_2'],
    passport: 'ANY',
    legalBasis: `VCDR 1(g); ${PRACTICE}`,
  },
  // An attaché who is accredited is an officer, with the papers of one; see `fitsOf`.
  MILITARY: {
    missionKinds: ['EMBASSY', 'EMBASSY_BRANCH'],
    ranks: ['ATTACHE', 'ASSISTANT_ATTACHE'],
    visaClasses: ['A_2'],
    passport: 'ANY',
    legalBasis: `VCDR 7; ${PRACTICE}`,
  },
  CAREER_CONSULAR_OFFICER: {
    missionKinds: consularPosts,
    ranks: ['CONSUL_GENERAL', 'DEPUTY_CONSUL_GENERAL', 'CONSUL', 'VICE_CONSUL', 'CONSULAR_AGENT'],
    visaClasses: ['A_1'],
    passport: 'DIPLOMATIC',
    legalBasis: 'VCCR 1(2), 9, 11',
  },
  CONSULAR_EMPLOYEE: {
    missionKinds: consularPosts,
    ranks: [],
    visaClasses: ['A_2'],
    passport: 'ANY',
    legalBasis: `VCCR 1(1)(e); ${PRACTICE}`,
  },
  // Whom the posts call service staff is not certain: nothing is refused for it but what the treaty says.
  CONSULAR_SERVICE_STAFF: {
    missionKinds: consularPosts,
    ranks: [],
    visaClasses: ['A_2'],
    passport: 'ANY',
    legalBasis: `VCCR 1(1)(f); ${PRACTICE}`,
  },
  HONORARY_CONSULAR_OFFICER: {
    missionKinds: ['HONORARY_POST', ...consularPosts],
    ranks: ['HONORARY_CONSUL_GENERAL', 'HONORARY_CONSUL', 'HONORARY_VICE_CONSUL', 'HONORARY_CONSULAR_AGENT'],
    passport: 'ANY',
    legalBasis: `VCCR 58, 68; ${PRACTICE}`,
  },
  // At an observer only by an individual grant, which whoever accepts decides about.
  IO_MISSION_DIPLOMATIC: {
    missionKinds: ['UN_MISSION', 'OAS_MISSION', 'UN_OBSERVER'],
    ranks: diplomaticRanks,
    visaClasses: ['G_1', 'G_3'],
    passport: 'DIPLOMATIC',
    legalBasis: `UN Headquarters Agreement 15; ${PRACTICE}`,
  },
  IO_MISSION_SUPPORT: {
    missionKinds: ['UN_MISSION', 'UN_OBSERVER', 'OAS_MISSION'],
    ranks: [],
    visaClasses: ['G_1', 'G_3'],
    passport: 'ANY',
    legalBasis: PRACTICE,
  },
  IO_STAFF: {
    missionKinds: ['INTERNATIONAL_ORGANIZATION'],
    ranks: [],
    visaClasses: ['G_4'],
    passport: 'ANY',
    legalBasis: `22 USC 288; ${PRACTICE}`,
  },
  IO_SENIOR_OFFICIAL: {
    missionKinds: ['INTERNATIONAL_ORGANIZATION'],
    ranks: [],
    visaClasses: ['G_4'],
    passport: 'ANY',
    legalBasis: `22 USC 288; ${PRACTICE}`,
  },
  FOREIGN_GOV_EMPLOYEE_MFGO: {
    missionKinds: ['MFGO'],
    ranks: [],
    visaClasses: ['A_2'],
    passport: 'ANY',
    legalBasis: `22 USC 4302; ${PRACTICE}`,
  },
  LOCALLY_EMPLOYED: { ranks: [], passport: 'ANY', legalBasis: PRACTICE },
  PRIVATE_DOMESTIC_WORKER: {
    ranks: [],
    visaClasses: ['A_3', 'G_5', 'NATO_7'],
    passport: 'ANY',
    legalBasis: `VCDR 1(h); ${PRACTICE}`,
  },
  // Which class of visa the employees of Taiwan's offices hold is not certain enough to refuse a notice for it.
  TECRO_EMPLOYEE: {
    missionKinds: ['TAIWAN_OFFICE'],
    seat: 'CAPITAL',
    ranks: [],
    passport: 'ANY',
    legalBasis: '22 USC 3301; AIT-TECRO privileges agreement',
  },
  TECO_EMPLOYEE: {
    missionKinds: ['TAIWAN_OFFICE'],
    seat: 'ELSEWHERE',
    ranks: [],
    passport: 'ANY',
    legalBasis: '22 USC 3301; AIT-TECRO privileges agreement',
  },
};

/** What fits with a post: an attaché of the armed forces who bears a rank is an officer, the others are not. */
export function fitsOf(category: AppointmentCategory, rank: Rank | null): WhatFits {
  const fits = whatFits[category];
  return category === 'MILITARY' && rank !== null
    ? { ...fits, visaClasses: ['A_1'], passport: 'DIPLOMATIC' }
    : fits;
}
