// A small invented world for tests: missions of every kind around Washington, New York and other cities, with people.
import { idFromKey } from '@fmg/shared/identity/ids';
import type { World, WorldMission, WorldPerson } from '@fmg/shared/seed/world';
import { testDay } from '@fmg/shared/testing/subgraph';

const cities = [
  {
    city: 'Washington',
    stateCode: 'DC',
    latitude: 38.915,
    longitude: -77.045,
    kinds: ['EMBASSY', 'EMBASSY', 'EMBASSY', 'OAS_MISSION', 'DELEGATION', 'MFGO'],
  },
  {
    city: 'New York',
    stateCode: 'NY',
    latitude: 40.752,
    longitude: -73.968,
    kinds: ['UN_MISSION', 'UN_MISSION', 'UN_OBSERVER', 'CONSULATE_GENERAL', 'INTERNATIONAL_ORGANIZATION'],
  },
  {
    city: 'Houston',
    stateCode: 'TX',
    latitude: 29.76,
    longitude: -95.37,
    kinds: ['CONSULATE_GENERAL', 'CONSULATE', 'HONORARY_POST'],
  },
  {
    city: 'Los Angeles',
    stateCode: 'CA',
    latitude: 34.05,
    longitude: -118.25,
    kinds: ['CONSULATE_GENERAL', 'VICE_CONSULATE', 'TAIWAN_OFFICE'],
  },
  {
    city: 'Miami',
    stateCode: 'FL',
    latitude: 25.77,
    longitude: -80.19,
    kinds: ['CONSULATE', 'HONORARY_POST'],
  },
] as const;

/** A world of so many missions with twelve people each; the same numbers give the same world. */
export function testWorld({
  missions = 140,
  scale = 'demo',
}: { missions?: number; scale?: World['scale'] } = {}): World {
  const made = Array.from({ length: missions }, (_, index) => missionOf(index));
  return {
    seed: 7,
    scale,
    today: testDay,
    missions: made,
    people: made.flatMap(peopleOf),
    nominees: [],
    sendingStates: [],
  };
}

function missionOf(index: number): WorldMission {
  const place = cities[[0, 0, 1, 1, 2, 3, 4][index % 7] ?? 0] ?? cities[0];
  const step = Math.floor(index / 7);
  return {
    id: idFromKey('Mission', 'test world', index),
    name: `Mission ${index}`,
    kind: place.kinds[(index + step) % place.kinds.length] ?? 'EMBASSY',
    sendingStateCode: 'FR',
    parentId: null,
    city: place.city,
    stateCode: place.stateCode,
    street: `${100 + index} Main Street`,
    postalCode: '20008',
    latitude: place.latitude + (step % 20) * 0.001,
    longitude: place.longitude + (step % 13) * 0.001,
  };
}

function peopleOf(mission: WorldMission): WorldPerson[] {
  return Array.from({ length: 12 }, (_, index) => ({
    id: idFromKey('Person', 'test world', mission.id, index),
    displayName: `Person ${index} of ${mission.name}`,
    birthDate: '1980-05-05',
    nationality: 'FR',
    usNationalOrResident: false,
    missionId: mission.id,
    appointmentId: idFromKey('Appointment', 'test world', mission.id, index),
    category: index === 0 ? 'HEAD_OF_MISSION' : 'ADMINISTRATIVE_TECHNICAL',
    rank: null,
    status: 'ACCREDITED',
    startsOn: '2020-01-01',
    endsOn: null,
    principalId: null,
    relation: null,
  }));
}
