// Fills an empty database with the invented world: the same seed gives the same graph.
import { fillEvents } from '@fmg/events/seed/fill';
import { fillFacilities } from '@fmg/facilities/seed/fill';
import { ensureCountries } from '@fmg/missions/records/country/country.store';
import { missions } from '@fmg/missions/records/mission/mission.store';
import { fillMissions, inventWorld } from '@fmg/missions/seed/fill';
import { fillPrivileges } from '@fmg/privileges/seed/fill';
import { recordChange } from '@fmg/shared/audit/change';
import { digestOf } from '@fmg/shared/audit/entry';
import { tidyTables } from '@fmg/shared/db/bulk';
import type { Database } from '@fmg/shared/db/database';
import { systemClock } from '@fmg/shared/domain/clock';
import { always } from '@fmg/shared/pagination/condition';
import type { Progress, Scale } from '@fmg/shared/seed/world';
import { operatorFor } from '../command-line/operator';
import { subgraphNames } from '../subgraphs/subgraphs';

/** What to invent. */
export interface FillOptions {
  scale: Scale;
  seed: number;
  /** The day on which the world is looked at, `YYYY-MM-DD`. */
  today: string;
}

/** Seed of the world that is invented unless told otherwise. */
export const defaultSeed = 1961;

/** True when the graph holds no mission yet. */
export async function isEmpty(database: Pick<Database, 'db'>): Promise<boolean> {
  return (await missions.count(database.db, always)) === 0;
}

/** Writes the reference data that every graph needs: the table of countries. */
export async function fillReferenceData(database: Pick<Database, 'db'>): Promise<void> {
  await ensureCountries(database.db);
}

/** Invents the world and writes it, all or nothing. `progress` hears of rows as they are written. */
export async function fillGraph(
  database: Pick<Database, 'db'>,
  options: FillOptions,
  progress: Progress,
): Promise<void> {
  const world = inventWorld(options);
  await database.db.transaction(async (tx) => {
    await fillMissions(tx, world, progress);
    await fillPrivileges(tx, world, progress);
    await fillFacilities(tx, world, progress);
    await fillEvents(tx, world, progress);
    const { scale, seed, today } = options;
    for (const subgraph of subgraphNames)
      await recordChange(tx, subgraph, {
        at: systemClock.now(),
        viewer: operatorFor('invented data'),
        action: 'fill',
        subjects: [],
        inputHash: digestOf(scale, String(seed), today),
        requestId: 'fill',
      });
  });
  await tidyTables(database);
}
