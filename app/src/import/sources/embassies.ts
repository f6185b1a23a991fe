// Embassies and consulates of the world from a Wikidata extract; only those in the host country become rows.
import {
  collapse,
  completeRecords,
  csvRecords,
  dateInName,
  isDate,
  requireColumns,
  textOrNull,
} from './reader';
import type { Read, ReadOptions, Rejection, Source } from './source';

/** A place or State as Wikidata knows it. */
export interface Named {
  name: string;
  qid: string;
}

export interface EmbassyRow {
  qid: string;
  operatorName: string;
  operatorQid: string;
  hostName: string;
  hostQid: string;
  /** The States or districts that the post serves; empty when the source names none. */
  jurisdictions: Named[];
  city: string | null;
  cityQid: string | null;
  /** Degrees; null when the source gives none. */
  latitude: number | null;
  longitude: number | null;
  telephone: string | null;
  email: string | null;
  website: string | null;
  typeLabel: string;
  typeQid: string;
  /** The source writes a year as its first of January; only the year is meant. */
  establishedYear: number | null;
}

export interface EmbassyReadOptions extends ReadOptions {
  /** Wikidata item of the host country; Q30, the United States, unless told otherwise. */
  hostQid?: string;
}

export interface EmbassySource extends Source<EmbassyRow> {
  read(path: string, options?: EmbassyReadOptions): AsyncGenerator<Read<EmbassyRow>>;
}

const columns = [
  'operator',
  'operatorQID',
  'jurisdictions',
  'jurisdictionQIDs',
  'country',
  'countryQID',
  'city',
  'cityQID',
  'latitude',
  'longitude',
  'phone',
  'email',
  'website',
  'type',
  'typeQID',
  'creation',
  'QID',
] as const;

type Cells = Readonly<Record<(typeof columns)[number], string>>;

export const embassies: EmbassySource = {
  kind: 'EMBASSIES',
  dataset: {
    slug: 'wikidata-embassies',
    title: 'Database of embassies, an extract of Wikidata',
    licence: 'CC0-1.0',
    naturalKey: 'QID',
  },
  recognises: (_path, head) =>
    /^\uFEFF?operator;operatorQID;[^\n]*;countryQID;[^\n]*;QID;?\r?(?:\n|$)/.test(head),
  asOf: dateInName,
  read,
};

async function* read(path: string, options: EmbassyReadOptions = {}): AsyncGenerator<Read<EmbassyRow>> {
  const hostQid = options.hostQid ?? 'Q30';
  // The extract puts no value in quotation marks, and has names that hold one.
  const records = csvRecords(path, { ...options, delimiter: ';', quote: null });
  const first = await records.next();
  const header = first.done === true ? [] : first.value.fields;
  requireColumns(path, header, columns);
  // The header ends with a delimiter that the records do not have.
  const width = header.at(-1) === '' ? header.length - 1 : header.length;
  for await (const record of completeRecords(path, records, [width, header.length])) {
    if ('rejection' in record) {
      yield record;
      continue;
    }
    const { line } = record;
    const cells = cellsOf(header, record.fields);
    if (qidOf(cells.countryQID) === hostQid) yield* rowOf(cells, line);
    else yield { skipped: true, line, reason: 'in another host country' };
  }
}

function cellsOf(header: readonly string[], fields: readonly string[]): Cells {
  const entries = columns.map((column) => [column, collapse(fields[header.indexOf(column)] ?? '')]);
  // fromEntries forgets the keys; they are exactly the columns.
  return Object.fromEntries(entries) as Cells;
}

function* rowOf(cells: Cells, line: number): Generator<Read<EmbassyRow>> {
  const [qid, operatorQid, hostQid, typeQid] = [
    cells.QID,
    cells.operatorQID,
    cells.countryQID,
    cells.typeQID,
  ].map(qidOf);
  if (qid === null || qid === undefined) {
    yield reject({
      line,
      column: 'QID',
      value: cells.QID,
      reason: 'not the address of a Wikidata item, so the row has no key',
    });
    return;
  }
  const rejections: Rejection[] = [];
  const refuse = (column: string, value: string, reason: string): void => {
    rejections.push({ line, column, value, reason });
  };
  const row: EmbassyRow = {
    qid,
    operatorName: cells.operator,
    operatorQid: operatorQid ?? '',
    hostName: cells.country,
    hostQid: hostQid ?? '',
    jurisdictions: jurisdictionsOf(cells, refuse),
    ...cityOf(cells, refuse),
    ...coordinatesOf(cells, refuse),
    telephone: textOrNull(cells.phone),
    email: textOrNull(cells.email.replace(/^mailto:/i, '')),
    website: textOrNull(cells.website),
    typeLabel: cells.type,
    typeQid: typeQid ?? '',
    establishedYear: yearOf(cells.creation, refuse),
  };
  yield* rejections.map(reject);
  yield { row, line };
}

type Refuse = (column: string, value: string, reason: string) => void;

const reject = (rejection: Rejection): { rejection: Rejection } => ({ rejection });

/** "Q30" of "http://www.wikidata.org/entity/Q30". */
function qidOf(address: string): string | null {
  return /^(?:https?:\/\/www\.wikidata\.org\/entity\/)?(Q[1-9]\d*)$/.exec(address)?.[1] ?? null;
}

function jurisdictionsOf(cells: Cells, refuse: Refuse): Named[] {
  const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split('|').map(collapse));
  const names = listOf(cells.jurisdictions);
  const qids = listOf(cells.jurisdictionQIDs).map(qidOf);
  const pairs = names.flatMap((name, index) => {
    const qid = qids[index];
    return qid === undefined || qid === null ? [] : [{ name, qid }];
  });
  if (names.length === qids.length && pairs.length === names.length) return pairs;
  refuse('jurisdictions', cells.jurisdictions, 'the names and the Wikidata items do not pair off');
  return [];
}

// Wikidata places some posts in a state where it does not know the city. New York and Washington are left: they are cities too.
const states = new Set(
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming'.split(
    ' ',
  ),
);

function cityOf(cells: Cells, refuse: Refuse): { city: string | null; cityQid: string | null } {
  if (!states.has(cells.city)) return { city: textOrNull(cells.city), cityQid: qidOf(cells.cityQID) };
  refuse('city', cells.city, 'a state of the host country, not a city');
  return { city: null, cityQid: null };
}

function coordinatesOf(cells: Cells, refuse: Refuse): { latitude: number | null; longitude: number | null } {
  const none = { latitude: null, longitude: null };
  if (cells.latitude === '' && cells.longitude === '') return none;
  const [latitude, longitude] = [degrees(cells.latitude, 90), degrees(cells.longitude, 180)];
  if (latitude !== null && longitude !== null) return { latitude, longitude };
  refuse('latitude', `${cells.latitude} ${cells.longitude}`, 'not a latitude and a longitude in degrees');
  return none;
}

function degrees(text: string, most: number): number | null {
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
}

function yearOf(creation: string, refuse: Refuse): number | null {
  if (creation === '') return null;
  if (isDate(creation.slice(0, 10))) return Number(creation.slice(0, 4));
  refuse('creation', creation, 'not a date');
  return null;
}
