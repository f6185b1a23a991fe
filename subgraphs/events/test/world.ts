// A small world made by hand: a few missions, their people, and a day on which it is looked at.
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import type { World, WorldMission, WorldPerson } from '@fmg/shared/seed/world';

const today = '2026-01-15';
const senders = [
  'AR',
  'BE',
  'CL',
  'DK',
  'EE',
  'FI',
  'GH',
  'HU',
  'IN',
  'JP',
  'KE',
  'LV',
  'MX',
  'NO',
  'OM',
  'PE',
];

function missionOf(code: string | null, kind: string): WorldMission {
  return {
    id: idFromKey('Mission', 'test', code ?? 'organization', kind),
    name: `${kind} of ${code ?? 'nobody'}`,
    kind,
    sendingStateCode: code,
    parentId: null,
    city: kind === 'CONSULATE_GENERAL' ? 'Chicago' : 'Washington',
    stateCode: kind === 'CONSULATE_GENERAL' ? 'IL' : 'DC',
    street: '1 First Street',
    postalCode: '20000',
    latitude: 38.9,
    longitude: -77,
  };
}

const categories = [
  'DIPLOMATIC_AGENT',
  'DIPLOMATIC_AGENT',
  'ADMIN_TECH_STAFF',
  'SERVICE_STAFF',
  'DIPLOMATIC_AGENT',
];

function peopleOf(mission: WorldMission): WorldPerson[] {
  const random = new Random(7, mission.name);
  const head = mission.kind === 'CONSULATE_GENERAL' ? 'CAREER_CONSULAR_OFFICER' : 'HEAD_OF_MISSION';
  return [head, ...categories].map((category, index) => {
    const startsOn = addDays(today, -random.between(20, 1200));
    const left = index > 2 && random.chance(0.3) && startsOn < addDays(today, -300);
    return {
      id: idFromKey('Person', 'test', mission.name, index),
      displayName: `Member ${index} of ${mission.name}`,
      birthDate: '1980-01-01',
      nationality: mission.sendingStateCode ?? 'CH',
      usNationalOrResident: false,
      missionId: mission.id,
      appointmentId: idFromKey('Appointment', 'test', mission.name, index),
      category,
      rank: index === 0 ? 'AMBASSADOR' : 'COUNSELOR',
      status: left ? 'CLOSED_DEPARTED' : index === 1 && random.chance(0.2) ? 'EXPECTED' : 'ACCREDITED',
      startsOn,
      endsOn: left ? addDays(today, -random.between(1, 200)) : null,
      principalId: null,
      relation: null,
    };
  });
}

/** The hand-made world of a seed. */
export function smallWorld(seed: number): World {
  const missions = [
    ...senders.flatMap((code) => [missionOf(code, 'EMBASSY'), missionOf(code, 'CONSULATE_GENERAL')]),
    missionOf(null, 'INTERNATIONAL_ORGANIZATION'),
  ];
  return {
    seed,
    scale: 'demo',
    today,
    missions,
    people: missions.flatMap(peopleOf),
    nominees: [],
    sendingStates: senders,
  };
}
