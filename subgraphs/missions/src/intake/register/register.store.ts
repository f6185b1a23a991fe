// Every SQL statement about published registers of missions: the whole register is read, and what an edition changed is written.
import { getTableColumns, type InferInsertModel } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { country } from '../../records/country/country.tables';
import { transition } from '../../records/history/history.tables';
import { mission } from '../../records/mission/mission.tables';
import type { Edition, Entry, Register } from './register.model';
import { changesOf, newRegister } from './register.service';
import { missionIdentifier } from './register.tables';

/** Reads every mission for comparison with an edition; the rows stay locked until the transaction that it is called in ends. */
export async function openRegister(db: Db, edition: Edition): Promise<Register> {
  const rows = await db.select().from(mission).orderBy(mission.id).for('update');
  const identifiers = await db.select().from(missionIdentifier);
  const countries = await db.select({ code: country.code }).from(country);
  return newRegister(edition, { rows, identifiers, countries });
}

/** Writes what differs from what was read, and nothing else. */
export async function writeRegister(db: Db, register: Register): Promise<void> {
  const { inserted, changed, identifiers, transitions } = changesOf(register);
  await insertRows(db, mission, inserted.map(newRow));
  await insertRows(db, mission, changed.map(wholeRow), { onConflict: 'replace' });
  await insertRows(db, missionIdentifier, identifiers, { onConflict: 'replace' });
  await insertRows(db, transition, transitions, { onConflict: 'keep' });
}

type NewMission = InferInsertModel<typeof mission>;

/** A new mission in the columns that a register can fill; all others take their default. */
function newRow({ row }: Entry): NewMission {
  const { id, recordedAt, version, name, kind, state, sendingStateCode, parentId, consularDistrict } = row;
  const { street, city, stateCode, latitude, longitude, telephone, email, website } = row;
  const { establishedOn, establishedPrecision, source, sourceRow, retrievedOn, licence } = row;
  return {
    id,
    recordedAt,
    version,
    name,
    kind,
    state,
    sendingStateCode,
    parentId,
    consularDistrict,
    street,
    city,
    stateCode,
    latitude,
    longitude,
    telephone,
    email,
    website,
    establishedOn,
    establishedPrecision,
    source,
    sourceRow,
    retrievedOn,
    licence,
  };
}

/** The row without the columns that the database computes. */
function wholeRow({ row }: Entry): NewMission {
  const stored = Object.entries(getTableColumns(mission)).filter(
    ([, column]) => column.generated === undefined,
  );
  const values: Partial<Record<string, unknown>> = { ...row };
  // The columns left are those of an insert.
  return Object.fromEntries(stored.map(([property]) => [property, values[property]])) as NewMission;
}
