// Names that occur where a country is expected and are none, each with what it is.

const partOf = (state: string): string => `a part of ${state}, not a State`;
const unrecognised = (of: string): string =>
  `not recognised as a State by the host country; its territory is that of ${of}`;
const organisation = 'an international organization, not a State';
const document = 'a travel document that gives the holder no nationality';
const ambiguous = (states: string): string => `the name of more than one country (${states})`;

/** What the name is, by spelling; case, accents, punctuation and spaces do not matter. */
export const notStates: Readonly<Record<string, string>> = {
  Quebec: partOf('Canada'),
  'Northern Ireland': partOf('the United Kingdom'),
  England: partOf('the United Kingdom'),
  Scotland: partOf('the United Kingdom'),
  Wales: partOf('the United Kingdom'),
  Catalonia: partOf('Spain'),
  'Basque Country': partOf('Spain'),
  Flanders: partOf('Belgium'),
  Wallonia: partOf('Belgium'),
  Bavaria: partOf('Germany'),
  Tibet: partOf('China'),
  Zanzibar: partOf('Tanzania'),
  Kurdistan: partOf('several States'),
  'Kurdistan Region': partOf('Iraq'),
  'Iraqi Kurdistan': partOf('Iraq'),
  Chechnya: partOf('Russia'),
  Crimea: partOf('Ukraine'),
  'Republika Srpska': partOf('Bosnia and Herzegovina'),
  'Turkish Republic of Northern Cyprus': unrecognised('Cyprus'),
  'Northern Cyprus': unrecognised('Cyprus'),
  Abkhazia: unrecognised('Georgia'),
  'South Ossetia': unrecognised('Georgia'),
  Transnistria: unrecognised('Moldova'),
  'Nagorno-Karabakh': unrecognised('Azerbaijan'),
  Artsakh: unrecognised('Azerbaijan'),
  Somaliland: unrecognised('Somalia'),
  'Sahrawi Arab Democratic Republic':
    'not recognised as a State by the host country; ISO 3166-1 lists the territory as EH',
  'Sovereign Military Order of Malta': 'a religious order with missions of its own, not a State',
  'United Nations': organisation,
  'North Atlantic Treaty Organization': organisation,
  NATO: organisation,
  'Organization of American States': organisation,
  'African Union': organisation,
  'Arab League': organisation,
  'League of Arab States': organisation,
  'World Bank': organisation,
  'International Monetary Fund': organisation,
  'Inter-American Development Bank': organisation,
  'Organisation of Eastern Caribbean States': organisation,
  'Caribbean Community': organisation,
  'International Committee of the Red Cross': organisation,
  'United Nations Laissez-Passer': `${document}: it is issued to officials of the United Nations`,
  'Non-Nationality Based Issuances': `visas in ${document}: laissez-passer, refugees' and like papers`,
  'No Nationality': 'persons without a nationality, or whose nationality was not recorded',
  Stateless: 'persons without a nationality',
  Refugee: 'persons whose nationality is not stated',
  Unknown: 'a nationality that was not recorded',
  Other: 'nationalities that were not told apart',
  // Adding this to the United Kingdom would change the figure that is published for the United Kingdom.
  'British National Overseas (Hong Kong) Passport':
    'a class of British passport for people of Hong Kong, counted by its publisher apart from the United Kingdom and from Hong Kong',
  'British Overseas Citizen Passport':
    'a class of British passport, counted by its publisher apart from the United Kingdom',
  Congo: ambiguous('Republic of the Congo, Democratic Republic of the Congo'),
  'Virgin Islands': ambiguous('British Virgin Islands, United States Virgin Islands'),
  'St. Martin': ambiguous('Saint Martin, Sint Maarten'),
};
