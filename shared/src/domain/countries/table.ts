// The table of countries: States and territories of ISO 3166-1, Kosovo, the European Union and withdrawn States.
import { subregions } from './states';
import { withdrawnEntries, type Withdrawn } from './withdrawn';

export interface CountryRow {
  /** ISO 3166-1 alpha-2; for a withdrawn State its four letters of ISO 3166-3 ("SUHH"); XK for Kosovo, EU for the Union. */
  readonly code: string;
  /** ISO 3166-1 alpha-3, in force or withdrawn; XKX for Kosovo and EUE for the European Union (both outside the standard). */
  readonly alpha3: string;
  /** Short English name. */
  readonly name: string;
  readonly officialName: string;
  /** UN M49 region; "Antarctica", which M49 places nowhere, is its own. */
  readonly region: string;
  /** The finest UN M49 division ("Eastern Africa", "Caribbean"); null for the European Union and Antarctica. */
  readonly subregion: string | null;
  readonly withdrawn?: Withdrawn;
}

const present: CountryRow[] = subregions.flatMap(({ region, subregion, rows }) =>
  rows.map(([code, alpha3, name, officialName = name]) => ({
    code,
    alpha3,
    name,
    officialName,
    region,
    subregion,
  })),
);

// Not a State, but it sends and receives missions in its own name (22 USC 288h); ISO reserves both codes for it.
const europeanUnion: CountryRow = {
  code: 'EU',
  alpha3: 'EUE',
  name: 'European Union',
  officialName: 'European Union',
  region: 'Europe',
  subregion: null,
};

const withdrawn: CountryRow[] = withdrawnEntries.map((entry) => ({
  code: entry.iso3166_3,
  alpha3: entry.alpha3,
  name: entry.name,
  officialName: entry.officialName ?? entry.name,
  region: entry.region,
  subregion: entry.subregion,
  withdrawn: {
    iso3166_3: entry.iso3166_3,
    until: entry.until,
    ended: entry.ended,
    successors: entry.successors,
  },
}));

/** Every row, in the order of its code. */
export const countries: readonly CountryRow[] = [...present, europeanUnion, ...withdrawn].toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);
