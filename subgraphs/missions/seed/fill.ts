// The demonstration data of this subgraph: the invented world that all subgraphs share, and its rows.
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { legalDay, startOfLegalDay } from '@fmg/shared/domain/clock';
import { tellAnew } from '@fmg/shared/outbox/publication';
import type { Progress, World, WorldMission, WorldNominee, WorldPerson } from '@fmg/shared/seed/world';
import { inventCases } from './accreditation/accreditation.seed';
import { accreditationCase } from '@fmg/missions/records/accreditation/accreditation.tables';
import { type Holding } from './appointment/appointment.holdings';
import { inventAppointments } from './appointment/appointment.seed';
import { appointment } from '@fmg/missions/records/appointment/appointment.tables';
import { ensureCountries } from '@fmg/missions/records/country/country.store';
import { relationsOf, sendingStates } from './country/country.seed';
import { relationsPeriod } from '@fmg/missions/records/country/country.tables';
import { transition } from '@fmg/missions/records/history/history.tables';
import { inventHouseholds, type InventedMember } from './household/household.seed';
import { householdMember } from '@fmg/missions/records/household/household.tables';
import { inventCards } from './identity-card/identity-card.seed';
import { identityCard } from '@fmg/missions/records/identity-card/identity-card.tables';
import { inventMissions, type InventedMission, type Setting } from './mission/mission.seed';
import { mission } from '@fmg/missions/records/mission/mission.tables';
import { inventHolders, inventNominees, numberPeople, type InventedHuman } from './person/person.seed';
import { nationality, permanentResidence, person } from '@fmg/missions/records/person/person.tables';
import { inventNotices } from './staff-notification/staff-notification.seed';
import { appointmentNotice } from '@fmg/missions/procedures/staff-notification/staff-notification.tables';
import { publications } from '@fmg/missions/publications';

/** The rows of this subgraph's tables, in the order in which they can be inserted. */
export interface MissionsRows {
  relations: (typeof relationsPeriod.$inferInsert)[];
  missions: (typeof mission.$inferInsert)[];
  persons: (typeof person.$inferInsert)[];
  nationalities: (typeof nationality.$inferInsert)[];
  residences: (typeof permanentResidence.$inferInsert)[];
  appointments: (typeof appointment.$inferInsert)[];
  householdMembers: (typeof householdMember.$inferInsert)[];
  cases: (typeof accreditationCase.$inferInsert)[];
  notices: (typeof appointmentNotice.$inferInsert)[];
  cards: (typeof identityCard.$inferInsert)[];
  transitions: (typeof transition.$inferInsert)[];
}

/** The world with what this subgraph keeps of it. */
export interface InventedWorld extends World {
  rows: MissionsRows;
}

/** Invents the world. The same seed, scale and day give the same world; nothing in it is a real person, case or event. */
export function inventWorld(options: Setting): InventedWorld {
  const missions = inventMissions(options);
  const { holdings, doubles, nominees } = inventAppointments(options, missions);
  const holders = inventHolders(options, holdings);
  const members = inventHouseholds(options, holdings, holders);
  const nominated = inventNominees(options, nominees);
  const humans = [...holders, ...members.map((each) => each.human), ...nominated];
  numberPeople(humans.map((each) => each.person));
  const { cases, transitions } = inventCases(options, {
    missions,
    holdings: [...holdings, ...doubles],
    nominees,
  });
  const codes = sendingStates();
  return {
    ...options,
    missions: missions.map(toWorldMission),
    people: [
      ...holdings.map((holding, index) => toHolder(holding, holders[index])),
      ...members.map(toDependant),
    ].flatMap((each) => each ?? []),
    nominees: toNominees(cases, transitions),
    sendingStates: codes,
    rows: {
      relations: relationsOf(codes),
      missions,
      persons: humans.map((each) => each.person),
      nationalities: humans.flatMap((each) => each.nationalities),
      residences: humans.flatMap((each) => each.residences),
      appointments: [...holdings, ...doubles].map((each) => each.appointment),
      householdMembers: members.map((each) => each.member),
      cases,
      notices: inventNotices(options, { holdings: [...holdings, ...doubles], cases }),
      cards: inventCards(options, { holdings, holders, members }),
      transitions,
    },
  };
}

/** Those for whom agrément was granted, with the day on which it was. */
function toNominees(cases: MissionsRows['cases'], transitions: MissionsRows['transitions']): WorldNominee[] {
  const grants = new Map(
    transitions.filter(({ event }) => event === 'grant').map(({ subjectId, at }) => [subjectId, at]),
  );
  return cases.flatMap(({ id, state, personId, missionId }) => {
    const grantedAt = grants.get(id);
    if (state !== 'AGREMENT_GRANTED' || personId == null || grantedAt === undefined) return [];
    return [{ personId, missionId, grantedOn: legalDay(grantedAt) }];
  });
}

function toWorldMission(row: InventedMission): WorldMission {
  const { id, name, kind, city, stateCode, street, postalCode, latitude, longitude } = row;
  return {
    id,
    name,
    kind,
    sendingStateCode: row.sendingStateCode ?? null,
    parentId: row.parentId ?? null,
    city,
    stateCode,
    street,
    postalCode,
    latitude,
    longitude,
  };
}

function toHolder({ appointment: held }: Holding, human: InventedHuman | undefined): WorldPerson | undefined {
  if (human === undefined) return undefined;
  return {
    ...toPerson(human),
    missionId: held.missionId,
    ...postOf(held),
    startsOn: held.startsOn,
    endsOn: held.endsOn,
    principalId: null,
    relation: null,
  };
}

function toDependant({ member, human, holding, holder }: InventedMember): WorldPerson {
  const { since: startsOn, until: endsOn, relation, missionId } = member;
  return {
    ...toPerson(human),
    missionId,
    ...postOf(holding.appointment),
    startsOn,
    endsOn,
    principalId: holder.person.id,
    relation,
  };
}

function postOf({ id: appointmentId, category, rank, status }: Holding['appointment']) {
  return { appointmentId, category, rank, status };
}

function toPerson({
  person: { id, displayName, birthDate },
  nationality: code,
  usNationalOrResident,
}: InventedHuman) {
  return { id, displayName, birthDate, nationality: code, usNationalOrResident };
}

/** Writes the countries and the invented rows. Fails when invented rows are there already. */
export async function fillMissions(db: Db, world: InventedWorld, progress?: Progress): Promise<void> {
  const { rows } = world;
  const options = { onConflict: 'fail' as const, progress };
  await ensureCountries(db);
  await insertRows(db, relationsPeriod, rows.relations, options);
  await insertRows(db, mission, rows.missions, options);
  await insertRows(db, person, rows.persons, options);
  await insertRows(db, nationality, rows.nationalities, options);
  await insertRows(db, permanentResidence, rows.residences, options);
  await insertRows(db, appointment, rows.appointments, options);
  await insertRows(db, householdMember, rows.householdMembers, options);
  await insertRows(db, accreditationCase, rows.cases, options);
  await insertRows(db, appointmentNotice, rows.notices, options);
  await insertRows(db, identityCard, rows.cards, options);
  await insertRows(db, transition, rows.transitions, options);
  await tellAnew(db, 'missions', publications, startOfLegalDay(world.today));
}
