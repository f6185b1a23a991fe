// Every SQL statement about compliance: the records of many missions, in one statement for each kind of record.
import { sql } from 'drizzle-orm';
import type { Reader } from '@fmg/shared/db/reader';
import { statement } from '@fmg/shared/db/statement';
import { grouped, type Batch } from '@fmg/shared/db/keyed-read';
import { accreditationCase } from '../../records/accreditation/accreditation.tables';
import { appointment } from '../../records/appointment/appointment.tables';
import type { FunctionsStartPractice } from '../../procedures/head-of-mission/head-of-mission.rules';
import { historyOf } from '../../records/history/history.store';
import { householdMember } from '../../records/household/household.tables';
import { findCardsOutOn } from '../../records/identity-card/identity-card.store';
import { missions } from '../../records/mission/mission.store';
import { findNationalities, findPermanentResidence, persons } from '../../records/person/person.store';
import type { MissionRecords, PersonRecord } from './compliance.records';

const postsOf = statement((db) =>
  db
    .select()
    .from(appointment)
    .where(sql`${appointment.missionId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(appointment.missionOrder, appointment.id),
);

const casesOf = statement((db) =>
  db
    .select()
    .from(accreditationCase)
    .where(sql`${accreditationCase.missionId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(accreditationCase.openedOn, accreditationCase.id),
);

const membersOf = statement((db) =>
  db
    .select()
    .from(householdMember)
    .where(sql`${householdMember.missionId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(householdMember.since, householdMember.id),
);

/** What records are read by: a day, and the practice by which the functions of heads start. */
interface Standpoint {
  asOf: string;
  functionsStart: FunctionsStartPractice;
}

/** So many missions are read at a time: all the people of a full page in one statement would hold the event loop. */
const mostAtOnce = 25;

/** The records of each mission that rules of accreditation are held against, with the cards that are out on the day. */
export const findRecords =
  (standpoint: Standpoint): Batch<string, MissionRecords> =>
  async (reader, ids) => {
    const found: (MissionRecords | null)[] = [];
    for (let from = 0; from < ids.length; from += mostAtOnce)
      found.push(...(await recordsOf(reader, ids.slice(from, from + mostAtOnce), standpoint)));
    return found;
  };

async function recordsOf(
  reader: Reader,
  ids: readonly string[],
  { asOf, functionsStart }: Standpoint,
): Promise<(MissionRecords | null)[]> {
  const [rows, posts, cases, members] = await Promise.all([
    missions.findByIds(reader, ids),
    postsOf(reader, { ids }),
    casesOf(reader, { ids }),
    membersOf(reader, { ids }),
  ]);
  const [steps, cards, people] = await Promise.all([
    historyOf(
      reader,
      cases.map((each) => each.id),
    ),
    findCardsOutOn(asOf)(
      reader,
      posts.map((each) => each.id),
    ),
    findPeople(reader, [...new Set([...posts, ...members].map((each) => each.personId))]),
  ]);
  const cardsOut = new Map(
    posts.map((each, index) => [each.id, (cards[index] ?? []).map((card) => card.number)] as const),
  );
  const files = cases.map((row, index) => ({ row, steps: steps[index] ?? [] }));
  const [postsBy, filesBy, membersBy] = [
    grouped(ids, posts, (each) => each.missionId),
    grouped(ids, files, (each) => each.row.missionId),
    grouped(ids, members, (each) => each.missionId),
  ];
  return rows.map((mission, index) =>
    mission === null
      ? null
      : {
          mission,
          posts: postsBy[index] ?? [],
          cases: filesBy[index] ?? [],
          members: membersBy[index] ?? [],
          personOf: (id) => people.get(id),
          cardsOut,
          functionsStart,
        },
  );
}

async function findPeople(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRecord>> {
  const [rows, nationalities, residences] = await Promise.all([
    persons.findByIds(reader, ids),
    findNationalities(reader, ids),
    findPermanentResidence(reader, ids),
  ]);
  return new Map(
    rows.flatMap((person, index) =>
      person === null
        ? []
        : [
            [
              person.id,
              { person, nationalities: nationalities[index] ?? [], residences: residences[index] ?? [] },
            ],
          ],
    ),
  );
}
