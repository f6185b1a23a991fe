// A small file of every kind, and the posts that the tests change from edition to edition.
import {
  chanceriesFile,
  embassiesFile,
  monthFile,
  useCodesFile,
  visitsFile,
  yearFile,
  zonesFile,
  type Post,
} from './published-files';

export const france: Post = {
  qid: 'Q1',
  operator: 'France',
  type: 'embassy',
  city: 'Washington, D.C.',
  at: [38.9137, -77.0779],
  phone: '+1 202 1',
};
export const chicago: Post = {
  qid: 'Q2',
  operator: 'France',
  type: 'consulate general',
  city: 'Chicago',
  email: 'mailto:chicago@example.org',
};
export const iran: Post = { qid: 'Q3', operator: 'Iran', type: 'Interests Section' };
export const elsewhere: Post = {
  qid: 'Q4',
  operator: 'France',
  type: 'embassy',
  city: 'Paris',
  host: 'Q142',
};
export const older = 'embassies/list.2021-11-13.csv';
export const later = 'embassies/list.2022-05-17.csv';

export const everything = {
  'README.md': '# Notes\n',
  [older]: embassiesFile([france, chicago, iran, elsewhere]),
  'chanceries.2016-08-16.geojson': chanceriesFile([
    {
      country: 'France',
      title: 'Embassy of France',
      address: '4101 RESERVOIR ROAD NW',
      at: [38.9137, -77.0779],
      site: 'http://example.org/fr',
    },
    { country: 'Cuba', title: 'Embassy of Cuba', address: '2639 16TH STREET NW', at: [38.924, -77.037] },
    { country: 'Iran', title: 'Embassy of Iran', address: '2209 WISCONSIN AVENUE NW', at: [38.919, -77.07] },
  ]),
  'zones.geojson': zonesFile([{ id: 'A', name: 'D' }, { id: 'B', name: 'X' }]), // prettier-ignore
  'codes.geojson': useCodesFile({ '085': 'Embassy' }),
  '2023-01-01.jsonl': monthFile([['France', 'A1', 5], ['No Nationality', 'A1', 2]]), // prettier-ignore
  'FY98.csv': yearFile(1998, [['France', 7, 1], ['United Nations Laissez-Passer', 3, 0]]), // prettier-ignore
  'visits.xml': visitsFile([{ id: '1', from: 'France', visitor: 'President Example' }, { id: '2', from: 'Atlantis', visitor: 'King Example' }]), // prettier-ignore
};
