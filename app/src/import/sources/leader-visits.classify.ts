// The kind of a leader's visit and the titles of the visitors, both of which stand in free text.
import { collapse } from './reader';

export const visitKinds = [
  'STATE_VISIT',
  'OFFICIAL_VISIT',
  'OFFICIAL_WORKING_VISIT',
  'WORKING_VISIT',
  'PRIVATE_VISIT',
  'MEETING',
  'SUMMIT',
  'OTHER',
] as const;

export type VisitKind = (typeof visitKinds)[number];

// The kind that the publisher states opens the text; the first that fits decides. "Official select visit" is a rank of
// official visit of some years; a pastoral or informal visit has none of the ranks and is OTHER.
const stated: readonly (readonly [RegExp, VisitKind])[] = [
  [/^(?:official )?state vi?si?t/, 'STATE_VISIT'],
  [/^off?ici?al working vi?si?t/, 'OFFICIAL_WORKING_VISIT'],
  [/^off?ici?al (?:select )?vi?si?t/, 'OFFICIAL_VISIT'],
  [/^wor?king vi?si?t/, 'WORKING_VISIT'],
  [/^private vi?si?t/, 'PRIVATE_VISIT'],
  [/^(?:informal|pastoral) vi?si?t/, 'OTHER'],
];

// Where none is stated, the first sentence tells the occasion: "Met with the President during a private visit",
// "Attended the Economic Summit Meeting", "Discussed the crisis with the President".
const told: readonly (readonly [RegExp, VisitKind])[] = [
  [/\b(?:during|on|while on) an? private vi?si?t/, 'PRIVATE_VISIT'],
  [/\bsummit\b|\bapec meeting\b|\bmeeting of (?:the )?.*heads of government\b/, 'SUMMIT'],
  [
    /\bmet\b|\bmeeting\b|\bdiscuss(?:ed|ing)?\b|\b(?:brunch|luncheon|dinner)\b|\bpeace talks\b|\bnegotiat/,
    'MEETING',
  ],
];

/** The kind of visit that a description tells, in spite of capitals, line ends and slips of the pen. */
export function classifyVisit(description: string): VisitKind {
  const text = collapse(description).toLowerCase();
  // A sentence ends with a point that does not follow a single letter ("U.N.", "U.S.") or with a semicolon.
  const opening = text.split(/(?<!\b[a-z])\. |;/)[0] ?? '';
  const fits = ([pattern]: readonly [RegExp, VisitKind]): boolean => pattern.test(opening);
  return stated.find(fits)?.[1] ?? told.find(fits)?.[1] ?? 'OTHER';
}

export interface Visitor {
  title: string | null;
  name: string;
}

// A title before a name. The longer ones come first; "Minster", "President- elect" and "President-Elect" occur.
const titles = [
  '(?:Acting |Interim |Provisional |Vice )?President(?: of the Council of Ministers)?(?:- ?(?:[Ee]lect|designate))?',
  '(?:Acting |Interim |Provisional )?Prime Mini?ster(?:-elect)?',
  'Chancellor(?:-elect)?',
  'Head of State',
  'General Secretary',
  'Grand Duke',
  '(?:Crown )?Prince',
  'Premier|Chairman|Emperor|King|Queen|Pope|Amir|Emir|Sultan|Sheikh',
].join('|');
const title = `(?:${titles})\\s+(?=\\p{Lu})`;
const leadingTitle = new RegExp(`^${title}`, 'u');
const betweenPersons = new RegExp(` and (?=${title})`, 'u');

/** The persons that a visitor text names, each with the title that precedes the name. */
export function visitorsOf(text: string): Visitor[] {
  return collapse(text).split(betweenPersons).flatMap(visitorOf);
}

function visitorOf(person: string): Visitor[] {
  if (person === '') return [];
  const found = leadingTitle.exec(person)?.[0];
  if (found === undefined) return [{ title: null, name: person }];
  return [{ title: spelled(found.trim()), name: person.slice(found.length) }];
}

/** The title without the slips that occur. */
function spelled(published: string): string {
  return published
    .replace(/Minster/i, 'Minister')
    .replace(/- (?=\w)/, '-')
    .replace(/-Elect/, '-elect');
}
