// A small invented world of the tests' own: every kind of post and status, families, workers.
import { idFromKey } from '@fmg/shared/identity/ids';
import type { World, WorldMission, WorldPerson } from '@fmg/shared/seed/world';

const seats = [
  ['EMBASSY', 'FR'],
  ['EMBASSY', 'JP'],
  ['EMBASSY', 'BR'],
  ['CONSULATE_GENERAL', 'FR'],
  ['UN_MISSION', 'JP'],
  ['UN_MISSION', 'KE'],
  ['UN_OBSERVER', 'VA'],
  ['INTERNATIONAL_ORGANIZATION', null],
  ['MFGO', 'BR'],
  ['TAIWAN_OFFICE', 'TW'],
] as const;

const posts = [
  ['HEAD_OF_MISSION', 'AMBASSADOR'],
  ['DIPLOMATIC_AGENT', 'COUNSELOR'],
  ['CAREER_CONSULAR_OFFICER', 'CONSUL'],
  ['ADMIN_TECH_STAFF', null],
  ['SERVICE_STAFF', null],
  ['IO_MISSION_DIPLOMATIC', 'FIRST_SECRETARY'],
  ['IO_STAFF', null],
  ['PRIVATE_DOMESTIC_WORKER', null],
  ['LOCALLY_EMPLOYED', null],
] as const;

const statuses = [
  'ACCREDITED',
  'ACCREDITED',
  'ACCREDITED',
  'NOTIFIED',
  'EXPECTED',
  'TERMINATED_IN_GRACE',
  'CLOSED_DEPARTED',
] as const;

// By status: first and last day of the post, as the world of 15 January 2026 has them.
const dates = {
  ACCREDITED: ['2023-02-01', null],
  NOTIFIED: ['2025-12-20', null],
  EXPECTED: ['2026-03-01', null],
  TERMINATED_IN_GRACE: ['2022-06-01', '2026-01-02'],
  CLOSED_DEPARTED: ['2021-09-01', '2025-03-31'],
} as const;

/** The world of the tests; `seed` changes what is drawn by lot, not who is there. */
export function testWorld(seed = 7): World {
  const missions = seats.map(([kind, code], index): WorldMission => ({
    id: idFromKey('Mission', 'test', index),
    name: `${kind} ${code ?? ''}`,
    kind,
    sendingStateCode: code,
    parentId: null,
    city: 'Washington',
    stateCode: 'DC',
    street: '1 Test Street NW',
    postalCode: '20008',
    latitude: 38.9,
    longitude: -77.04,
  }));
  return {
    seed,
    scale: 'city',
    today: '2026-01-15',
    missions,
    people: missions.flatMap(peopleOf),
    nominees: missions.slice(0, 1).map(({ id: missionId }) => ({
      personId: idFromKey('Person', 'test', 'nominee'),
      missionId,
      grantedOn: '2026-01-12',
    })),
    sendingStates: ['BR', 'FR', 'JP', 'KE', 'TW', 'VA'],
  };
}

function peopleOf(mission: WorldMission): WorldPerson[] {
  return posts.flatMap(([category, rank]) =>
    statuses.flatMap((status, index) => {
      const key = `${mission.id} ${category} ${index}`;
      const [startsOn, endsOn] = dates[status];
      const holder: WorldPerson = {
        id: idFromKey('Person', 'test', key),
        displayName: key,
        birthDate: '1980-02-29',
        nationality: mission.sendingStateCode ?? 'FR',
        usNationalOrResident: category === 'LOCALLY_EMPLOYED',
        missionId: mission.id,
        appointmentId: idFromKey('Appointment', 'test', key),
        category,
        rank,
        status,
        startsOn,
        endsOn,
        principalId: null,
        relation: null,
      };
      return [
        holder,
        relative(holder, 'SPOUSE', '1982-05-05'),
        relative(holder, 'CHILD', '2007-03-03'),
        relative(holder, 'CHILD', '2025-06-01'),
      ];
    }),
  );
}

function relative(holder: WorldPerson, relation: string, birthDate: string): WorldPerson {
  return {
    ...holder,
    id: idFromKey('Person', 'test', holder.id, relation, birthDate),
    birthDate,
    principalId: holder.id,
    relation,
    rank: null,
  };
}
