// Where invented missions sit: real cities, streets that exist nowhere.
import type { Random } from '@fmg/shared/seed/random';

/** A city that receives missions. */
export interface Place {
  city: string;
  stateCode: string;
  /** First three digits of its postal codes. */
  postal: string;
  areaCode: string;
  latitude: number;
  longitude: number;
  /** What a consular district around the city takes in. */
  district: string;
}

type Line = readonly [
  city: string,
  stateCode: string,
  postal: string,
  areaCode: string,
  latitude: number,
  longitude: number,
  district: string,
];

const place = ([city, stateCode, postal, areaCode, latitude, longitude, district]: Line): Place => ({
  city,
  stateCode,
  postal,
  areaCode,
  latitude,
  longitude,
  district,
});

export const washington = place([
  'Washington',
  'DC',
  '200',
  '202',
  38.917,
  -77.047,
  'District of Columbia, Maryland, Virginia',
]);
export const newYork = place([
  'New York',
  'NY',
  '100',
  '212',
  40.753,
  -73.975,
  'New York, New Jersey, Connecticut',
]);

/** Cities with consular posts, those with the most first. */
export const postCities: readonly Place[] = [
  newYork,
  ...(
    [
      ['Los Angeles', 'CA', '900', '213', 34.058, -118.36, 'Southern California, Arizona, Nevada'],
      [
        'Chicago',
        'IL',
        '606',
        '312',
        41.885,
        -87.63,
        'Illinois, Indiana, Iowa, Michigan, Minnesota, Wisconsin',
      ],
      ['Houston', 'TX', '770', '713', 29.745, -95.44, 'Southern Texas, Louisiana'],
      ['San Francisco', 'CA', '941', '415', 37.789, -122.41, 'Northern California, Oregon, Hawaii'],
      ['Miami', 'FL', '331', '305', 25.76, -80.21, 'Florida'],
      ['Atlanta', 'GA', '303', '404', 33.79, -84.385, 'Georgia, Alabama, South Carolina, Tennessee'],
      [
        'Boston',
        'MA',
        '021',
        '617',
        42.352,
        -71.066,
        'Massachusetts, Maine, New Hampshire, Rhode Island, Vermont',
      ],
      ['Dallas', 'TX', '752', '214', 32.79, -96.8, 'Northern Texas, Oklahoma, Arkansas'],
      ['Seattle', 'WA', '981', '206', 47.61, -122.335, 'Washington, Idaho, Montana'],
      ['Philadelphia', 'PA', '191', '215', 39.952, -75.165, 'Pennsylvania, Delaware'],
      ['Detroit', 'MI', '482', '313', 42.335, -83.05, 'Michigan, Ohio'],
      ['Denver', 'CO', '802', '303', 39.745, -104.99, 'Colorado, Utah, Wyoming'],
      ['New Orleans', 'LA', '701', '504', 29.953, -90.072, 'Louisiana, Mississippi'],
      ['Phoenix', 'AZ', '850', '602', 33.45, -112.07, 'Arizona'],
      ['San Diego', 'CA', '921', '619', 32.718, -117.16, 'San Diego County'],
      ['Honolulu', 'HI', '968', '808', 21.307, -157.86, 'Hawaii'],
      ['Minneapolis', 'MN', '554', '612', 44.977, -93.268, 'Minnesota, North Dakota, South Dakota'],
      ['Charlotte', 'NC', '282', '704', 35.227, -80.843, 'North Carolina'],
      ['Orlando', 'FL', '328', '407', 28.54, -81.38, 'Central Florida'],
      ['Salt Lake City', 'UT', '841', '801', 40.76, -111.89, 'Utah'],
      ['Las Vegas', 'NV', '891', '702', 36.115, -115.17, 'Nevada'],
      ['Portland', 'OR', '972', '503', 45.52, -122.675, 'Oregon'],
      ['Cleveland', 'OH', '441', '216', 41.499, -81.69, 'Ohio'],
      ['Pittsburgh', 'PA', '152', '412', 40.44, -79.996, 'Western Pennsylvania, West Virginia'],
      ['St. Louis', 'MO', '631', '314', 38.627, -90.197, 'Missouri'],
      ['Kansas City', 'MO', '641', '816', 39.099, -94.578, 'Western Missouri, Kansas, Nebraska'],
      ['Nashville', 'TN', '372', '615', 36.162, -86.78, 'Tennessee, Kentucky'],
      ['San Antonio', 'TX', '782', '210', 29.425, -98.49, 'South-central Texas'],
      ['Anchorage', 'AK', '995', '907', 61.217, -149.89, 'Alaska'],
      ['San Juan', 'PR', '009', '787', 18.45, -66.06, 'Puerto Rico, United States Virgin Islands'],
      ['Indianapolis', 'IN', '462', '317', 39.768, -86.158, 'Indiana'],
      ['Milwaukee', 'WI', '532', '414', 43.038, -87.91, 'Wisconsin'],
      ['Tampa', 'FL', '336', '813', 27.95, -82.457, 'Western Florida'],
      ['Baltimore', 'MD', '212', '410', 39.29, -76.612, 'Maryland'],
      ['Richmond', 'VA', '232', '804', 37.54, -77.436, 'Virginia'],
    ] as const
  ).map(place),
];

const streets = [
  'Demonstration Avenue',
  'Sample Street',
  'Example Place',
  'Specimen Court',
  'Illustration Road',
  'Model Terrace',
  'Pattern Lane',
  'Fictional Drive',
];

/** An address in a city that no building has, and a point somewhere near its centre. */
export function inventAddress(random: Random, { city, stateCode, postal, latitude, longitude }: Place) {
  const quarter = city === 'Washington' ? ` ${random.weighted({ NW: 8, NE: 1, SW: 1 })}` : '';
  return {
    street: `${random.between(100, 4899)} ${random.pick(streets)}${quarter}`,
    city,
    stateCode,
    postalCode: `${postal}${String(random.between(1, 60)).padStart(2, '0')}`,
    latitude: scatter(random, latitude),
    longitude: scatter(random, longitude),
  };
}

/** Up to about three kilometres away, nearer places more often. */
function scatter(random: Random, degrees: number): number {
  return Math.round((degrees + (random.next() + random.next() - 1) * 0.03) * 1e6) / 1e6;
}

/** A telephone number of the hundred in each area that are kept for fiction. */
export function inventTelephone(random: Random, { areaCode }: Place): string {
  return `+1 ${areaCode}-555-01${String(random.between(0, 99)).padStart(2, '0')}`;
}
