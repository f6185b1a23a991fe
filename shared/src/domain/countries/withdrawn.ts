// The States and names that ISO 3166-3 lists as withdrawn, as far as records of visits, visas and missions need them.

/** A State or name that ISO 3166-1 no longer holds. */
export interface Withdrawn {
  readonly iso3166_3: string;
  /** Last day of the State, or of the name, as YYYY-MM-DD (not the day on which ISO withdrew its code). */
  readonly until: string;
  /** Whether the same State went on under a new name, became part of another, or was divided. */
  readonly ended: 'RENAMED' | 'UNITED' | 'DISSOLVED';
  /** Codes of the States that followed. */
  readonly successors: readonly string[];
}

interface Entry extends Withdrawn {
  readonly alpha3: string;
  readonly name: string;
  readonly officialName?: string;
  readonly region: string;
  readonly subregion: string;
}

// The Baltic States restored their independence and did not succeed to the Soviet Union, so they are not among its successors.
export const withdrawnEntries: readonly Entry[] = [
  {
    iso3166_3: 'ANHH',
    alpha3: 'ANT',
    name: 'Netherlands Antilles',
    region: 'Americas',
    subregion: 'Caribbean',
    until: '2010-10-09',
    ended: 'DISSOLVED',
    successors: ['BQ', 'CW', 'SX'],
  },
  {
    iso3166_3: 'BUMM',
    alpha3: 'BUR',
    name: 'Burma',
    officialName: 'Socialist Republic of the Union of Burma',
    region: 'Asia',
    subregion: 'South-eastern Asia',
    until: '1989-06-17',
    ended: 'RENAMED',
    successors: ['MM'],
  },
  {
    iso3166_3: 'CSHH',
    alpha3: 'CSK',
    name: 'Czechoslovakia',
    officialName: 'Czech and Slovak Federative Republic',
    region: 'Europe',
    subregion: 'Eastern Europe',
    until: '1992-12-31',
    ended: 'DISSOLVED',
    successors: ['CZ', 'SK'],
  },
  {
    iso3166_3: 'CSXX',
    alpha3: 'SCG',
    name: 'Serbia and Montenegro',
    officialName: 'State Union of Serbia and Montenegro',
    region: 'Europe',
    subregion: 'Southern Europe',
    until: '2006-06-02',
    ended: 'DISSOLVED',
    successors: ['ME', 'RS'],
  },
  {
    iso3166_3: 'DDDE',
    alpha3: 'DDR',
    name: 'German Democratic Republic',
    region: 'Europe',
    subregion: 'Western Europe',
    until: '1990-10-02',
    ended: 'UNITED',
    successors: ['DE'],
  },
  {
    iso3166_3: 'DYBJ',
    alpha3: 'DHY',
    name: 'Dahomey',
    officialName: 'Republic of Dahomey',
    region: 'Africa',
    subregion: 'Western Africa',
    until: '1975-11-29',
    ended: 'RENAMED',
    successors: ['BJ'],
  },
  {
    iso3166_3: 'HVBF',
    alpha3: 'HVO',
    name: 'Upper Volta',
    officialName: 'Republic of Upper Volta',
    region: 'Africa',
    subregion: 'Western Africa',
    until: '1984-08-03',
    ended: 'RENAMED',
    successors: ['BF'],
  },
  {
    iso3166_3: 'PCHH',
    alpha3: 'PCI',
    name: 'Trust Territory of the Pacific Islands',
    region: 'Oceania',
    subregion: 'Micronesia',
    until: '1994-09-30',
    ended: 'DISSOLVED',
    successors: ['FM', 'MH', 'MP', 'PW'],
  },
  {
    iso3166_3: 'RHZW',
    alpha3: 'RHO',
    name: 'Southern Rhodesia',
    region: 'Africa',
    subregion: 'Eastern Africa',
    until: '1980-04-17',
    ended: 'RENAMED',
    successors: ['ZW'],
  },
  {
    iso3166_3: 'SUHH',
    alpha3: 'SUN',
    name: 'Soviet Union',
    officialName: 'Union of Soviet Socialist Republics',
    region: 'Europe',
    subregion: 'Eastern Europe',
    until: '1991-12-25',
    ended: 'DISSOLVED',
    successors: ['AM', 'AZ', 'BY', 'GE', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
  },
  {
    iso3166_3: 'VDVN',
    alpha3: 'VDR',
    name: 'Democratic Republic of Viet Nam',
    region: 'Asia',
    subregion: 'South-eastern Asia',
    until: '1976-07-01',
    ended: 'UNITED',
    successors: ['VN'],
  },
  {
    iso3166_3: 'YDYD',
    alpha3: 'YMD',
    name: 'South Yemen',
    officialName: "People's Democratic Republic of Yemen",
    region: 'Asia',
    subregion: 'Western Asia',
    until: '1990-05-21',
    ended: 'UNITED',
    successors: ['YE'],
  },
  {
    iso3166_3: 'YUCS',
    alpha3: 'YUG',
    name: 'Yugoslavia',
    officialName: 'Socialist Federal Republic of Yugoslavia, then Federal Republic of Yugoslavia',
    region: 'Europe',
    subregion: 'Southern Europe',
    until: '2003-02-03',
    ended: 'DISSOLVED',
    successors: ['BA', 'CSXX', 'HR', 'MK', 'SI'],
  },
  {
    iso3166_3: 'ZRCD',
    alpha3: 'ZAR',
    name: 'Zaire',
    officialName: 'Republic of Zaire',
    region: 'Africa',
    subregion: 'Middle Africa',
    until: '1997-05-16',
    ended: 'RENAMED',
    successors: ['CD'],
  },
];
