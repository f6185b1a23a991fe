// Every SQL statement about visa cases.
import { and, inArray, isNotNull } from 'drizzle-orm';
import { insertRows } from '@fmg/shared/db/bulk';
import { recordStep, type NewStep } from '@fmg/shared/db/history';
import type { Db } from '@fmg/shared/db/db';
import type { IssuedVisaFact } from '@fmg/shared/domain/facts';
import { tell, type Publication } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { VisaCaseList } from '../../__generated__/lists';
import { lastStepOf } from '../history/history.store';
import { transition } from '../history/history.tables';
import { visaCase, type NewVisaCase } from './visa-case.tables';

/** Reads of visa cases by id and as lists, the latest submitted first unless told. */
export const visaCases = defineStore({
  type: 'VisaCase',
  table: visaCase,
  list: VisaCaseList,
  order: [{ field: 'SUBMITTED_ON', direction: 'DESC' }],
  parents: { mission: visaCase.missionId, holder: visaCase.holderId },
});

/** What others are told of visas: a post may rest on one. */
export const issuedVisas: Publication<IssuedVisaFact> = {
  topic: 'issued visa',
  tables: [visaCase],
  factsOf: async (db, ids) => {
    const { id, holderId: personId, visaClass, state, validFrom: issuedOn, validUntil } = visaCase;
    const rows = await db
      .select({ id, personId, visaClass, state, issuedOn, validUntil, lastStepOn: lastStepOf(id) })
      .from(visaCase)
      .where(and(isNotNull(issuedOn), ids && inArray(id, [...ids])))
      .orderBy(id);
    return rows.map(({ id: key, state: stands, lastStepOn, issuedOn: from, ...visa }) => {
      const on = from ?? ''; // only cases that led to a visa were asked for
      const endedOn = stands === 'REVOKED' || stands === 'CANCELLED' ? (lastStepOn ?? on) : null;
      return { key, payload: { ...visa, issuedOn: on, endedOn } };
    });
  },
};

/** Writes a visa case, new or changed, with the step that led to it, and tells the others of its visa. */
export async function saveVisaCase(tx: Db, row: NewVisaCase, step: NewStep): Promise<void> {
  await insertRows(tx, visaCase, [row], { onConflict: 'replace' });
  await recordStep(tx, transition, step);
  await tell(tx, 'privileges', issuedVisas, { ids: [row.id], at: step.at });
}
