// What may be added up: the yearly and the monthly series are counted apart.

export const issuanceSeries = ['FISCAL_YEAR', 'MONTH'] as const;
export const issuanceDimensions = [
  'COUNTRY',
  'NATIONALITY',
  'YEAR',
  'MONTH',
  'VISA_CLASS',
  'SERIES',
] as const;

export type IssuanceSeries = (typeof issuanceSeries)[number];
export type IssuanceDimension = (typeof issuanceDimensions)[number];

/** Why figures cannot be grouped as asked, in words for the caller; undefined when they can. */
export function groupingRefusal(
  groupBy: readonly IssuanceDimension[],
  where: object | null | undefined,
): string | undefined {
  const repeated = groupBy.find((dimension, index) => groupBy.indexOf(dimension) !== index);
  if (repeated !== undefined) return `"groupBy" names ${repeated} twice: name it once`;
  const series = issuanceSeries.filter((each) => truth(where ?? {}, each) !== 'NO');
  const monthly = series.includes('MONTH');
  const yearly = series.includes('FISCAL_YEAR');
  if (monthly && groupBy.includes('YEAR')) {
    return '"YEAR" is the fiscal year, and monthly figures must not be added up to one, because only the yearly figures are revised: write where: { series: { eq: FISCAL_YEAR } }, or group by MONTH';
  }
  if (yearly && groupBy.includes('MONTH')) {
    return '"MONTH" divides the monthly series alone: write where: { series: { eq: MONTH } }, or group by YEAR';
  }
  if (monthly && yearly && !groupBy.includes('SERIES')) {
    return 'the yearly and the monthly series must not be added up, because they count the same visas: write where: { series: { eq: FISCAL_YEAR } } or { series: { eq: MONTH } }, or add SERIES to "groupBy"';
  }
  return undefined;
}

/** The country to which a filter limits figures by itself, or undefined. */
export function namedCountry(where: object | null | undefined): string | undefined {
  const { eq, in: list } = asRecord(asRecord(where)['country']);
  if (typeof eq === 'string') return eq;
  return Array.isArray(list) && list.length === 1 && typeof list[0] === 'string' ? list[0] : undefined;
}

/** Whether figures of a series pass a filter: for certain, for certain not, or depending on the rest of the figure. */
type Truth = 'YES' | 'NO' | 'MAYBE';

function truth(where: object, series: IssuanceSeries): Truth {
  const tests = Object.entries(where).map(([key, value]: [string, unknown]): Truth => {
    if (value === null || value === undefined) return 'YES';
    if (key === 'series') return seriesTruth(asRecord(value), series);
    if (key === 'not') return constrains(value) ? opposite(truth(asRecord(value), series)) : 'YES';
    if (key === 'and') return every(branches(value).map((branch) => truth(branch, series)));
    if (key === 'or')
      return opposite(every(branches(value).map((branch) => opposite(truth(branch, series)))));
    return 'MAYBE';
  });
  return every(tests);
}

function seriesTruth(filter: Record<string, unknown>, series: IssuanceSeries): Truth {
  const passes = Object.entries(filter).every(([operator, value]) => {
    if (value === null || value === undefined) return true;
    if (operator === 'eq') return value === series;
    if (operator === 'ne') return value !== series;
    if (operator === 'in') return Array.isArray(value) && value.includes(series);
    return value === false; // isNull: every figure has a series
  });
  return passes ? 'YES' : 'NO';
}

/** Whether a filter tests anything: `not: {}` constrains nothing, like every test that is null or absent. */
function constrains(value: unknown, key = ''): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return key !== 'and' || value.some((each) => constrains(each));
  return typeof value !== 'object' || Object.entries(value).some(([name, each]) => constrains(each, name));
}

function opposite(value: Truth): Truth {
  if (value === 'MAYBE') return 'MAYBE';
  return value === 'YES' ? 'NO' : 'YES';
}

function every(values: readonly Truth[]): Truth {
  if (values.includes('NO')) return 'NO';
  return values.includes('MAYBE') ? 'MAYBE' : 'YES';
}

function branches(value: unknown): object[] {
  return (Array.isArray(value) ? value : [value]).map(asRecord);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // checked before the cast
}
