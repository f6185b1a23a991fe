// Takes in published figures and totals; run again, the same edition changes nothing.
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { upsertRows, type Imported } from '@fmg/shared/db/upsert';
import { idFromKey } from '@fmg/shared/identity/ids';
import type { PublishedVisaClass } from '../visa-class/visa-class.rules';
import type { IssuanceSeries } from './visa-issuance.rules';
import { issuanceTotal, visaIssuance } from './visa-issuance.tables';

/** Where an imported figure comes from. */
interface Published {
  source: string;
  sourceRow?: string | null;
  retrievedOn?: string | null;
  licence?: string | null;
}

/** A published figure to be taken in. */
export interface IssuanceFigure extends Published {
  series: IssuanceSeries;
  /** Fiscal year (`2004`), or first day of the month (`2023-01-01`). */
  period: string;
  /** As published. */
  nationality: string;
  /** ISO code of the country that the nationality names; null when it names none. */
  countryCode: string | null;
  visaClass: PublishedVisaClass;
  issued: number;
}

/** A published total to be taken in. */
export interface IssuanceTotalFigure extends Published {
  series: IssuanceSeries;
  period: string;
  /** Null for the grand total of all classes. */
  visaClass: PublishedVisaClass | null;
  total: number;
}

const DATASET = 'visa-issuances';

/**
 * Takes in figures: a new one is inserted, one with another number or country is changed (its version grows), an
 * equal one is left alone. Call it in a transaction. Throws for a period or a number that the table refuses.
 */
export async function upsertIssuances(db: Db, figures: readonly IssuanceFigure[]): Promise<Imported> {
  return await upsertRows(db, {
    table: visaIssuance,
    key: visaIssuance.id,
    facts: ['issued', 'countryCode'],
    empty: 'clear',
    rows: figures.map((figure) => {
      const { series, period, nationality, visaClass } = figure;
      return { ...figure, id: idFromKey('VisaIssuance', DATASET, series, period, nationality, visaClass) };
    }),
  });
}

/** Takes in published totals; a total of the same period and class is replaced. */
export async function upsertIssuanceTotals(db: Db, figures: readonly IssuanceTotalFigure[]): Promise<void> {
  const rows = figures.map((each) => ({
    ...each,
    id: [each.series, each.period, each.visaClass ?? 'ALL'].join(' '),
  }));
  await insertRows(db, issuanceTotal, rows, { onConflict: 'replace' });
}
