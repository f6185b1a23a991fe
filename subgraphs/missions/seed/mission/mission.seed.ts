// The missions of the demonstration data: real States, invented seats.
import { addDays } from '@fmg/shared/domain/clock';
import { findCountry } from '@fmg/shared/domain/countries/resolve';
import { Random } from '@fmg/shared/seed/random';
import { invented, type Scale } from '@fmg/shared/seed/world';
import { nameAfterOf } from '@fmg/missions/records/country/country.rules';
import { sendingStates, sizeOf } from '../country/country.seed';
import {
  inventAddress,
  inventTelephone,
  newYork,
  postCities,
  washington,
  type Place,
} from './mission.places';
import { missionIdOf } from '@fmg/missions/records/mission/mission.rules';
import type { mission, missionKinds, missionStates } from '@fmg/missions/records/mission/mission.tables';

/** A row of `mission` as it is inserted, with what the inventions around it need. */
export type InventedMission = typeof mission.$inferInsert & {
  kind: (typeof missionKinds)[number];
  state: (typeof missionStates)[number];
  city: string;
  stateCode: string;
  street: string;
  postalCode: string;
  latitude: number;
  longitude: number;
};

/** What the inventions of this subgraph start from. */
export interface Setting {
  seed: number;
  scale: Scale;
  today: string;
}

type Kind = (typeof missionKinds)[number];

interface Plan {
  kind: Kind;
  name: string;
  place: Place;
  sender: string | null;
  parent?: string;
  organization?: string;
  ordinal?: number;
}

// How many posts of each kind there are, by the size of the State (1 to 4).
const numbers = {
  demo: {
    posts: [0, 0, 1, 4],
    honorary: 0.12,
    atUn: 0.1,
    atOas: 0.15,
    offices: 0.08,
    organizations: 6,
    taiwan: 3,
  },
  city: {
    posts: [0, 3, 9, 18],
    honorary: 5.55,
    atUn: 1,
    atOas: 1,
    offices: 0.5,
    organizations: 14,
    taiwan: 12,
  },
} as const;

const organizations = [
  'Pan-Atlantic Fisheries Commission',
  'International Bureau of Coastal Navigation',
  'Inter-American Institute for Soil Research',
  'Intergovernmental Fund for River Basins',
  'International Grain Reserve Organization',
  'Hemispheric Centre for Public Health Training',
  'International Office of Standard Time',
  'Multilateral Agency for Rural Credit',
  'International Seed Conservation Union',
  'Inter-American Observatory of Migration',
  'International Commission on Polar Charting',
  'Intergovernmental Board of Museum Exchange',
  'International Savings Guarantee Corporation',
  'Council for Tropical Forestry',
] as const;

/** Invents the missions: parents before their posts. */
export function inventMissions(setting: Setting): InventedMission[] {
  const random = new Random(setting.seed, 'missions');
  const states = sendingStates();
  const plans = [
    ...embassies(states),
    ...consularPosts(random, setting, states),
    ...atOrganizations(random, setting, states),
    ...others(random, setting, states),
  ];
  return plans.map((plan) => build(random, setting, plan));
}

function embassies(states: readonly string[]): Plan[] {
  return [
    ...states.map((code) => ({
      kind: 'EMBASSY' as const,
      name: code === 'VA' ? 'Apostolic Nunciature' : `Embassy of ${nameAfterOf(code)}`,
      place: washington,
      sender: code,
    })),
    { kind: 'DELEGATION', name: 'Delegation of the European Union', place: washington, sender: 'EU' },
    {
      kind: 'TAIWAN_OFFICE',
      name: 'Taipei Economic and Cultural Representative Office',
      place: washington,
      sender: 'TW',
    },
  ];
}

/** Consulates general in the cities with the most posts, lesser classes further out, honorary posts anywhere. */
function consularPosts(random: Random, { scale }: Setting, states: readonly string[]): Plan[] {
  return states
    .filter((code) => code !== 'VA')
    .flatMap((code) => {
      const size = sizeOf(code);
      const many = numbers[scale].posts[size - 1] ?? 0;
      const parent = missionIdOf({ sender: code, kind: 'EMBASSY', city: 'Washington' });
      const careers = postCities.slice(0, many);
      const chance = numbers[scale].honorary;
      const extra =
        Math.floor(chance) + (random.chance(chance % 1) ? 1 : 0) - (scale === 'city' && size > 2 ? 2 : 0);
      const first = random.between(0, postCities.length - 1);
      const rest = [...postCities.slice(first), ...postCities.slice(0, first)].filter(
        (each) => !careers.includes(each),
      );
      return [
        ...careers.map((place, index) => consularPost(classOf(random, index), { code, place, parent })),
        ...rest
          .slice(0, Math.max(0, extra))
          .map((place) => consularPost('HONORARY_POST', { code, place, parent })),
      ];
    });
}

function classOf(random: Random, index: number): Kind {
  if (index < 7) return 'CONSULATE_GENERAL';
  return random.weighted({ CONSULATE_GENERAL: 3, CONSULATE: 8, VICE_CONSULATE: 1, CONSULAR_AGENCY: 1 });
}

const consularNames: Readonly<Partial<Record<Kind, string>>> = {
  CONSULATE_GENERAL: 'Consulate General',
  CONSULATE: 'Consulate',
  VICE_CONSULATE: 'Vice Consulate',
  CONSULAR_AGENCY: 'Consular Agency',
  HONORARY_POST: 'Honorary Consulate',
};

function consularPost(
  kind: Kind,
  { code, place, parent }: { code: string; place: Place; parent: string },
): Plan {
  return {
    kind,
    name: `${consularNames[kind] ?? 'Consulate'} of ${nameAfterOf(code)} in ${place.city}`,
    place,
    sender: code,
    parent,
  };
}

function atOrganizations(random: Random, { scale }: Setting, states: readonly string[]): Plan[] {
  const { atUn, atOas } = numbers[scale];
  const inUn = states.filter(
    (code) => code !== 'VA' && code !== 'XK' && random.chance(sizeOf(code) > 3 ? 1 : atUn),
  );
  const inOas = states.filter(
    (code) =>
      code !== 'CU' && code !== 'NI' && findCountry(code)?.region === 'Americas' && random.chance(atOas),
  );
  return [
    ...inUn.map((code) => ({
      kind: 'UN_MISSION' as const,
      name: `Permanent Mission of ${nameAfterOf(code)} to the United Nations`,
      place: newYork,
      sender: code,
      organization: 'United Nations',
    })),
    {
      kind: 'UN_OBSERVER',
      name: 'Permanent Observer Mission of the Holy See to the United Nations',
      place: newYork,
      sender: 'VA',
      organization: 'United Nations',
    },
    ...inOas.map((code) => ({
      kind: 'OAS_MISSION' as const,
      name: `Permanent Mission of ${nameAfterOf(code)} to the Organization of American States`,
      place: washington,
      sender: code,
      organization: 'Organization of American States',
    })),
  ];
}

function others(random: Random, { scale }: Setting, states: readonly string[]): Plan[] {
  const { offices, organizations: count, taiwan } = numbers[scale];
  const withOffice = states.filter((code) => sizeOf(code) > 1 && random.chance(offices * (sizeOf(code) - 1)));
  const parent = missionIdOf({ sender: 'TW', kind: 'TAIWAN_OFFICE', city: 'Washington' });
  return [
    ...withOffice.map((code) => {
      const subject = random.pick(['Trade', 'Tourism', 'Investment', 'Purchasing'] as const);
      const place = random.pick([washington, newYork, ...postCities.slice(1, 5)]);
      return {
        kind: 'MFGO' as const,
        name: `${subject} Office of ${nameAfterOf(code)} in ${place.city}`,
        place,
        sender: code,
      };
    }),
    ...organizations.slice(0, count).map((name) => ({
      kind: 'INTERNATIONAL_ORGANIZATION' as const,
      name,
      place: washington,
      sender: null,
    })),
    ...postCities.slice(0, taiwan).map((place) => ({
      kind: 'TAIWAN_OFFICE' as const,
      name: `Taipei Economic and Cultural Office in ${place.city}`,
      place,
      sender: 'TW',
      parent,
    })),
  ];
}

function build(random: Random, { today }: Setting, plan: Plan): InventedMission {
  const { kind, name, place, sender, parent, organization, ordinal } = plan;
  const state = stateOf(random, kind);
  const slug = [sender ?? name, kind, place.city]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id: missionIdOf({
      sender: sender ?? name,
      kind,
      city: place.city,
      ...(ordinal !== undefined && { ordinal }),
    }),
    name,
    kind,
    state,
    sendingStateCode: sender,
    parentId: parent ?? null,
    consularDistrict: parent !== undefined && sender !== 'TW' ? place.district : null,
    requestedChange:
      state === 'CHANGE_REQUESTED'
        ? { consularDistrict: `${place.district}, and the counties that border on it` }
        : null,
    organization: organization ?? null,
    ...inventAddress(random, place),
    telephone: inventTelephone(random, place),
    email: `office@${slug}.example`,
    website: random.chance(0.85) ? `https://${slug}.example/` : null,
    ...lifeOf(random, { state, today, isPost: parent !== undefined && kind !== 'TAIWAN_OFFICE' }),
    ...invented,
    sourceRow: [sender ?? name, kind, place.city, ordinal ?? 1].join(' / '),
  };
}

/** Only posts come and go here: that a real embassy had closed would be a statement about the real one. */
function stateOf(random: Random, kind: Kind): InventedMission['state'] {
  if (consularNames[kind] === undefined) return 'OPEN';
  return random.weighted({
    OPEN: 180,
    CHANGE_REQUESTED: 5,
    APPROVED: 4,
    REQUESTED: 4,
    CLOSED: 5,
    SUSPENDED: 2,
  });
}

function lifeOf(
  random: Random,
  { state, today, isPost }: { state: InventedMission['state']; today: string; isPost: boolean },
) {
  const opened = isPost && !['REQUESTED', 'APPROVED'].includes(state);
  const establishedOn = opened ? addDays(today, -random.between(800, 18_000)) : null;
  return {
    establishedOn,
    establishedPrecision: opened ? ('DAY' as const) : null,
    closedOn: state === 'CLOSED' ? addDays(today, -random.between(100, 700)) : null,
  };
}
