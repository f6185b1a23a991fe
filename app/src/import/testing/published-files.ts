// Small files of every kind that can be imported, in a folder of their own.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder with the given files, by their path inside it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A post of the extract; the host country is the United States unless told otherwise. */
export interface Post {
  qid: string;
  operator: string;
  type: string;
  city?: string;
  at?: readonly [latitude: number, longitude: number];
  phone?: string;
  email?: string;
  website?: string;
  creation?: string;
  host?: string;
}

const entity = (qid: string): string => `http://www.wikidata.org/entity/${qid}`;

/** An extract of embassies and consulates. */
export function embassiesFile(posts: readonly Post[]): string {
  const header =
    'operator;operatorQID;jurisdictions;jurisdictionQIDs;country;countryQID;city;cityQID;latitude;longitude;phone;email;website;type;typeQID;creation;QID;';
  const lines = posts.map((post) => {
    const [latitude = '', longitude = ''] = post.at ?? [];
    const city = [post.city ?? '', post.city === undefined ? '' : entity('Q61')];
    const host = ['somewhere', entity(post.host ?? 'Q30')];
    const reach = [post.phone ?? '', post.email ?? '', post.website ?? ''];
    return [
      post.operator,
      entity('Q1'),
      '',
      '',
      ...host,
      ...city,
      latitude,
      longitude,
      ...reach,
      post.type,
      entity('Q2'),
      post.creation ?? '',
      entity(post.qid),
    ].join(';');
  });
  return [header, ...lines, ''].join('\n');
}

const collection = (features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** A list of chanceries: country, title, address, and where it lies. */
export function chanceriesFile(
  rows: readonly {
    country: string;
    title: string;
    address: string;
    at: readonly [number, number];
    phone?: string;
    site?: string;
  }[],
): string {
  return collection(
    rows.map(({ country, title, address, at: [latitude, longitude], phone, site }) => ({
      type: 'Feature',
      properties: {
        COUNTRY: country,
        EMB_TITLE: title,
        ADDRESS: address,
        TELEPHONE: phone ?? null,
        WEBURL: site ?? null,
      },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
}

/** Overlay zones by identifier and name, each a square. */
export function zonesFile(zones: readonly { id: string; name: string }[]): string {
  const square = [[[-77.1, 38.9], [-77, 38.9], [-77, 39], [-77.1, 39], [-77.1, 38.9]]]; // prettier-ignore
  return collection(
    zones.map(({ id, name }) => ({
      type: 'Feature',
      properties: {
        GLOBALID: `{${id}}`,
        OVERLAY_NAME: name,
        OVERLAY_DESCRIPTION: `Overlay ${name}`,
        OVERLAY_STATUS: 'Approved',
      },
      geometry: { type: 'Polygon', coordinates: square },
    })),
  );
}

/** Codes for the use of property. */
export function useCodesFile(codes: Readonly<Record<string, string>>): string {
  return collection(
    Object.entries(codes).map(([code, description]) => ({
      type: 'Feature',
      properties: { CODE: code, DESCRIPTION: description, LONG_DESCRIPTION: description },
      geometry: null,
    })),
  );
}

/** Figures of a month: nationality, class and number; with the GRAND TOTAL. */
export function monthFile(rows: readonly (readonly [string, string, number])[], total?: number): string {
  const sum = rows.reduce((all, [, , issued]) => all + issued, 0);
  const line = (nationality: string, visaClass: string, issued: number): string =>
    JSON.stringify({ Nationality: nationality, 'Visa Class': visaClass, Issuances: String(issued) });
  return [...rows.map((row) => line(...row)), line('GRAND TOTAL', '', total ?? sum), ''].join('\n');
}

/** Figures of a fiscal year in the classes A-1 and F-1, with their totals. */
export function yearFile(year: number, rows: readonly (readonly [string, number, number])[]): string {
  const line = (name: string, a1: number, f1: number): string =>
    [`"${name}"`, a1, f1, a1 + f1, a1 + f1].join(',');
  const sum = (column: 1 | 2): number => rows.reduce((all, row) => all + row[column], 0);
  return [
    `Fiscal Year ${year},A-1,F-1,Total Visas,Grand Total`,
    'Somewhere,,,,',
    ...rows.map((row) => line(...row)),
    line('Totals for Somewhere', sum(1), sum(2)),
    line('Grand Totals', sum(1), sum(2)),
    '',
  ].join('\n');
}

/** Visits by number, State and visitor. */
export function visitsFile(
  visits: readonly { id: string; from: string; visitor: string; startsOn?: string }[],
): string {
  const one = ({ id, from, visitor, startsOn = '1985-03-01' }: (typeof visits)[number]): string =>
    `<visit><id>${id}</id><start-date>${startsOn}</start-date><end-date>${startsOn}</end-date><visitor>${visitor}</visitor><from>${from}</from><description>Official visit.</description></visit>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<visits>\n${visits.map(one).join('\n')}\n</visits>\n`;
}
