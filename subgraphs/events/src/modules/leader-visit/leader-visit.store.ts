// Every SQL statement about published visits of leaders.
import type { Db } from '@fmg/shared/db/db';
import { upsertRows, type Imported } from '@fmg/shared/db/upsert';
import { idFromKey } from '@fmg/shared/identity/ids';
import { defineStore } from '@fmg/shared/pagination/store';
import { LeaderVisitList } from '../../__generated__/lists';
import { leaderVisit, type leaderVisitKinds } from './leader-visit.tables';

const DATASET = 'foreign-leader-visits';

/** Reads of leaders' visits by id and as lists, the latest first unless told. */
export const leaderVisits = defineStore({
  type: 'LeaderVisit',
  table: leaderVisit,
  list: LeaderVisitList,
  order: [{ field: 'STARTS_ON', direction: 'DESC' }],
  parents: { country: leaderVisit.countryCode },
});

/** One visit as the list of the publisher has it. Dates are `YYYY-MM-DD`. */
export interface PublishedLeaderVisit {
  /** The publisher's own number of the visit. */
  id: string;
  visitor: string;
  title: string | null;
  kind: (typeof leaderVisitKinds)[number];
  startsOn: string;
  endsOn: string;
  /** Code of the State, or null when the published name stands for none. */
  countryCode: string | null;
  fromName: string;
  description: string | null;
  /** The day for which the list was read or published. */
  retrievedOn?: string | null;
  licence?: string | null;
}

/**
 * Puts published visits in, or brings those that are there to what the list says now. The same list twice changes
 * nothing; a day of retrieval alone is no change. A visit that stands twice in one list counts once, as it stands last.
 */
export async function upsertLeaderVisits(db: Db, rows: readonly PublishedLeaderVisit[]): Promise<Imported> {
  return await upsertRows(db, {
    table: leaderVisit,
    key: leaderVisit.id,
    facts: [
      'visitor',
      'title',
      'kind',
      'startsOn',
      'endsOn',
      'countryCode',
      'fromName',
      'description',
      'licence',
    ],
    empty: 'clear',
    rows: rows.map(({ id, ...row }) => ({
      ...row,
      id: idFromKey('LeaderVisit', DATASET, id),
      source: DATASET,
      sourceRow: id,
    })),
  });
}
