// The demonstration world on the day of the tests.
import type { Database } from '@fmg/shared/db/database';
import { openFilledDatabase, type TestEngine } from '@fmg/shared/testing/database';
import { testDay } from '@fmg/shared/testing/subgraph';
import { defaultSeed, fillGraph, fillReferenceData } from '../src/database/fill-graph';

/** Opens a database of its own with the reference data and the demonstration world. */
export const openDemonstration = (engine: TestEngine = 'pglite'): Promise<Database> =>
  openFilledDatabase(engine, {
    name: 'demonstration',
    fill: async (database) => {
      await fillReferenceData(database);
      await fillGraph(database, { scale: 'demo', seed: defaultSeed, today: testDay }, () => undefined);
    },
  });
