// What the import of one file did: counts, what was refused and why, and how the publisher's own totals fared.
import type { ControlTotal, Rejection, SourceKind } from '../sources/source';

/** How many records went which way; `read` is the sum of the others. */
export interface Counts {
  read: number;
  inserted: number;
  changed: number;
  unchanged: number;
  skipped: number;
  rejected: number;
}

export const noCounts = (): Counts => ({
  read: 0,
  inserted: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
});

/** A rejection; `recordUsed` when only one value was refused and the record was used without it. */
export interface Refusal extends Rejection {
  recordUsed: boolean;
}

/** The report on one file. */
export interface FileReport {
  fileName: string;
  kind: SourceKind;
  dataset: string;
  asOf: string | undefined;
  counts: Counts;
  refusals: Refusal[];
  /** How many records were left out for which reason. */
  skipped: Map<string, number>;
  reconciled: number;
  differing: ControlTotal[];
  /** What is worth knowing of records that were used: lines under a heading. */
  remarks: Map<string, string[]>;
  /** Why nothing of the file was used. */
  failure: string | undefined;
  milliseconds: number;
}

export function newReport(file: Pick<FileReport, 'fileName' | 'kind' | 'dataset' | 'asOf'>): FileReport {
  return {
    ...file,
    counts: noCounts(),
    refusals: [],
    skipped: new Map(),
    reconciled: 0,
    differing: [],
    remarks: new Map(),
    failure: undefined,
    milliseconds: 0,
  };
}

/** Counts a record that went one way. */
export function count(report: FileReport, way: Exclude<keyof Counts, 'read'>, records = 1): void {
  report.counts[way] += records;
  report.counts.read += records;
}

/** Leaves a record out on purpose. */
export function skip(report: FileReport, reason: string): void {
  count(report, 'skipped');
  report.skipped.set(reason, (report.skipped.get(reason) ?? 0) + 1);
}

/** Refuses a whole record. */
export function reject(report: FileReport, rejection: Rejection): void {
  count(report, 'rejected');
  report.refusals.push({ ...rejection, recordUsed: false });
}

/** Refuses one value of a record that is used without it. */
export function refuseValue(report: FileReport, rejection: Rejection & { column: string }): void {
  report.refusals.push({ ...rejection, recordUsed: true });
}

/** Compares a published total with the sum of the records. */
export function reconcile(report: FileReport, control: ControlTotal): void {
  if (control.total === control.counted) report.reconciled += 1;
  else report.differing.push(control);
}

/** Adds a line under a heading. */
export function remark(report: FileReport, heading: string, line: string): void {
  const lines = report.remarks.get(heading) ?? [];
  report.remarks.set(heading, lines);
  lines.push(line);
}

const examples = 3;
const remarkLines = 40;

/** The report in lines for a person. */
export function linesOf(report: FileReport): string[] {
  const { fileName, kind, failure, milliseconds } = report;
  const asOf = report.asOf === undefined ? '' : `, as of ${report.asOf}`;
  const head = `${fileName}: ${kind.toLowerCase().replaceAll('_', ' ')}${asOf}`;
  if (failure !== undefined) return [head, `  FAILED, nothing of it was used: ${failure}`];
  return [
    `${head} (${(milliseconds / 1000).toFixed(1)} s)`,
    `  ${countsLine(report.counts)}`,
    ...[...report.skipped].map(
      ([reason, records]) => `  skipped, ${reason}: ${records.toLocaleString('en-US')}`,
    ),
    ...refusalLines(report, 'rejected', ({ recordUsed }) => !recordUsed),
    ...refusalLines(report, 'used without a value', ({ recordUsed }) => recordUsed),
    ...totalLines(report),
    ...[...report.remarks].flatMap(([heading, lines]) => [
      `  ${heading}: ${lines.length}`,
      ...lines.slice(0, remarkLines).map((line) => `    ${line}`),
      ...(lines.length > remarkLines ? [`    and ${lines.length - remarkLines} more`] : []),
    ]),
  ];
}

export function countsLine(counts: Counts): string {
  return Object.entries(counts)
    .map(([way, records]) => `${way} ${records.toLocaleString('en-US')}`)
    .join(', ');
}

function refusalLines(
  { fileName, refusals }: FileReport,
  title: string,
  wanted: (refusal: Refusal) => boolean,
): string[] {
  const groups = new Map<string, Refusal[]>();
  for (const refusal of refusals.filter(wanted)) {
    const reason = reasonOf(refusal);
    groups.set(reason, [...(groups.get(reason) ?? []), refusal]);
  }
  return [...groups].flatMap(([reason, group]) => [
    `  ${title}, ${reason}: ${group.length}`,
    ...group.slice(0, examples).map(({ line, value }) => `    ${fileName}, line ${line}: ${value}`),
    ...(group.length > examples ? [`    and ${group.length - examples} more; --rejected lists them`] : []),
  ]);
}

function reasonOf({ column, reason }: Rejection): string {
  return column === undefined ? reason : `${column}: ${reason}`;
}

function totalLines({ reconciled, differing }: FileReport): string[] {
  if (reconciled + differing.length === 0) return [];
  return [
    `  published totals: ${reconciled.toLocaleString('en-US')} reconciled, ${differing.length} not reconciled`,
    ...differing.map(
      ({ of, visaClass, total, counted }) =>
        `    ${of}${visaClass === undefined ? '' : `, ${visaClass}`}: published ${total.toLocaleString('en-US')}, counted ${counted.toLocaleString('en-US')}`,
    ),
  ];
}

/** The sum over all files, in lines for a person. */
export function summaryOf(reports: readonly FileReport[]): string[] {
  const sum = noCounts();
  for (const { counts, failure } of reports) {
    if (failure !== undefined) continue;
    for (const way of Object.keys(sum) as (keyof Counts)[]) sum[way] += counts[way]; // the keys of Counts
  }
  const failed = reports.filter(({ failure }) => failure !== undefined);
  const reconciled = reports.reduce((total, report) => total + report.reconciled, 0);
  const differing = reports.reduce((total, report) => total + report.differing.length, 0);
  const files = `${reports.length} ${reports.length === 1 ? 'file' : 'files'}`;
  return [
    `In all ${files}: ${countsLine(sum)}; published totals: ${reconciled.toLocaleString('en-US')} reconciled, ${differing} not reconciled.`,
    ...(failed.length === 0 ? [] : [`Failed: ${failed.map(({ fileName }) => fileName).join(', ')}.`]),
  ];
}
