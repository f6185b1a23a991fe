// Every SQL statement about visa cases.
import { and, inArray, isNotNull } from 'drizzle-orm';
import { lastStepOf } from '@fmg/shared/db/history';
import type { IssuedVisaFact } from '@fmg/shared/domain/facts';
import type { Publication } from '@fmg/shared/outbox/publication';
import { defineStore } from '@fmg/shared/pagination/store';
import { VisaCaseList } from '../../__generated__/lists';
import { transition } from '../../platform.tables';
import { visaCase } from './visa-case.tables';

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
      .select({
        id,
        personId,
        visaClass,
        state,
        issuedOn,
        validUntil,
        lastStepOn: lastStepOf(transition, id),
      })
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
