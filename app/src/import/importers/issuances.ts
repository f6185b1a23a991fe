// Published figures of visas issued, and the totals that the publisher states, into the privileges.
import {
  upsertIssuances,
  upsertIssuanceTotals,
  type IssuanceFigure,
  type IssuanceTotalFigure,
} from '@fmg/privileges/modules/visa-issuance/visa-issuance.import';
import { findTotals } from '@fmg/privileges/modules/visa-issuance/visa-issuance.store';
import { resolveCountry } from '@fmg/shared/domain/countries/resolve';
import { refuseValue } from './report';
import type { MonthlyIssuanceRow } from '../sources/issuances-monthly';
import type { YearlyIssuanceRow } from '../sources/issuances-yearly';
import type { ControlTotal } from '../sources/source';
import { addCounts, provenanceOf, type Importer, type ImportTask, type Writing } from './importer';

/** What the two series have in common. */
interface Figure {
  nationality: string;
  visaClass: IssuanceFigure['visaClass'];
  issued: number;
}

/** A series, and how its rows say their period. */
interface Series<Row extends Figure> {
  series: IssuanceFigure['series'];
  periodOf: (row: Row) => string;
}

export const monthlyIssuanceImporter: Importer<MonthlyIssuanceRow> = {
  begin: async (task) => issuances(task, { series: 'MONTH', periodOf: (row) => row.month }),
};

export const yearlyIssuanceImporter: Importer<YearlyIssuanceRow> = {
  begin: async (task) =>
    issuances(task, { series: 'FISCAL_YEAR', periodOf: (row) => String(row.fiscalYear) }),
};

function issuances<Row extends Figure>(task: ImportTask, { series, periodOf }: Series<Row>): Writing<Row> {
  const { db, report } = task;
  const codeOf = countryOfNationality(task);
  const totals: Omit<IssuanceTotalFigure, 'period'>[] = [];
  let period: string | undefined;
  return {
    write: async (rows) => {
      const figures = rows.map(({ row, line }) => {
        const { nationality, visaClass, issued } = row;
        period = periodOf(row);
        const key = provenanceOf(task, [nationality, visaClass, period].join(' | '));
        return {
          series,
          period,
          nationality,
          countryCode: codeOf(nationality, line),
          visaClass,
          issued,
          ...key,
        };
      });
      addCounts(report, await upsertIssuances(db, figures));
    },
    control: (control) => {
      const visaClass = classOf(control);
      if (visaClass === undefined) return;
      const what = [control.of, visaClass].filter((part) => part !== null).join(' | ');
      totals.push({ series, visaClass, total: control.total, ...provenanceOf(task, what) });
    },
    finish: async () => {
      const of = period;
      if (of !== undefined)
        await writeTotals(
          task,
          totals.map((total) => ({ ...total, period: of })),
        );
    },
  };
}

/** The class of a total over all nationalities: null for all classes together; undefined for totals of a part. */
function classOf({ of, visaClass }: ControlTotal): IssuanceTotalFigure['visaClass'] | undefined {
  if (of === 'GRAND TOTAL' || of === 'Grand Totals: Grand Total') return null;
  // The reader names the classes by the same list.
  return of === 'Grand Totals' ? (visaClass as IssuanceTotalFigure['visaClass'] | undefined) : undefined;
}

/** The code of a nationality's country. A nationality that names none is kept without one, so that totals stay whole. */
function countryOfNationality({ report }: ImportTask): (nationality: string, line: number) => string | null {
  const codes = new Map<string, string | null>();
  return (nationality, line) => {
    const known = codes.get(nationality);
    if (known !== undefined) return known;
    const country = resolveCountry(nationality);
    const code = 'code' in country ? country.code : null;
    codes.set(nationality, code);
    if ('reason' in country) {
      refuseValue(report, {
        line,
        column: 'Nationality',
        value: nationality,
        reason: `kept without a country, ${country.reason}`,
      });
    }
    return code;
  };
}

/** Writes the totals of a period; those of a file that changed no figure only where they differ. */
async function writeTotals(
  { db, report }: ImportTask,
  totals: readonly IssuanceTotalFigure[],
): Promise<void> {
  const [first] = totals;
  if (first === undefined) return;
  if (report.counts.inserted + report.counts.changed > 0) return await upsertIssuanceTotals(db, totals);
  const { series, period } = first;
  const known = new Map((await findTotals(db, { series, period })).map((row) => [row.visaClass, row.total]));
  await upsertIssuanceTotals(
    db,
    totals.filter(({ visaClass, total }) => known.get(visaClass) !== total),
  );
}
