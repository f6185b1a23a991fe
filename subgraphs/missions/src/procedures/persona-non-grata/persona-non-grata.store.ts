// What others are told of declarations of persona non grata.
import { and, inArray, sql } from 'drizzle-orm';
import type { DepartureDayFact } from '@fmg/shared/domain/facts';
import type { Publication } from '@fmg/shared/outbox/publication';
import { accreditationCase } from '../../records/accreditation/accreditation.tables';

/**
 * The last day to leave of whoever is declared, by the post: it replaces the 30 days of the holder and the household (R10). Of
 * a nominee, before there is a post, nothing is told: no immunity has begun.
 */
export const departureDays: Publication<DepartureDayFact> = {
  topic: 'departure day',
  tables: [accreditationCase],
  factsOf: async (db, ids) => {
    const { id, appointmentId, personId, missionId, departBy, state, kind, openedOn } = accreditationCase;
    const rows = await db
      .select({ key: appointmentId, personId, missionId, departBy, state })
      .from(accreditationCase)
      .where(
        and(
          sql`${kind} = 'PERSONA_NON_GRATA' and ${appointmentId} is not null`,
          ids && inArray(id, [...ids]),
        ),
      )
      .orderBy(openedOn, id);
    return rows.flatMap(({ key, personId: who, state: stands, ...file }) => {
      if (key === null || who === null) return [];
      const day = stands === 'WITHDRAWN' ? null : file.departBy;
      return [{ key, payload: { personId: who, missionId: file.missionId, departBy: day } }];
    });
  },
};
