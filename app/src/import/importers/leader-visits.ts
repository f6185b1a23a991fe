// Visits by foreign leaders into the events.
import { upsertLeaderVisits } from '@fmg/events/modules/leader-visit/leader-visit.store';
import { resolveCountry } from '@fmg/shared/domain/countries/resolve';
import { reject } from './report';
import type { LeaderVisitRow } from '../sources/leader-visits';
import { addCounts, type Importer } from './importer';

export const leaderVisitImporter: Importer<LeaderVisitRow> = {
  begin: async ({ db, dataset, asOf, report }) => {
    const lineOfId = new Map<string, number>();
    return {
      write: async (rows) => {
        const visits = rows.flatMap(({ row, line }) => {
          const { id, startsOn, endsOn, title, kind, fromName, description } = row;
          const before = lineOfId.get(id);
          const country = resolveCountry(fromName);
          if (before !== undefined || 'reason' in country) {
            const reason =
              'reason' in country ? country.reason : `the visit has the number of the one in line ${before}`;
            reject(report, { line, value: `${fromName}, ${row.visitorText}, ${startsOn}`, reason });
            return [];
          }
          lineOfId.set(id, line);
          return {
            id,
            startsOn,
            endsOn,
            title,
            kind,
            fromName,
            visitor: row.visitors.map(({ name }) => name).join(' and '),
            description: description === '' ? null : description,
            countryCode: country.code,
            retrievedOn: asOf ?? null,
            licence: dataset.licence,
          };
        });
        addCounts(report, await upsertLeaderVisits(db, visits));
      },
      finish: async () => undefined,
    };
  },
};
