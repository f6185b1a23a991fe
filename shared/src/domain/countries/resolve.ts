// Which country a published spelling names, or why it names none.
import { aliases } from './aliases';
import { notStates } from './not-states';
import { countries, type CountryRow } from './table';

export type { CountryRow } from './table';

/** The country that a spelling names, or what stands in the way of placing it. */
export type ResolvedCountry = { code: string } | { reason: string };

/** A spelling without what publishers vary: case, accents, punctuation, spaces; "&" is "and". */
export function normaliseSpelling(spelling: string): string {
  return spelling
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Every key with every code that claims it; more than one code for a key is a mistake in the tables. */
export function spellingClaims(): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  const claim = (spelling: string, code: string): void => {
    const key = normaliseSpelling(spelling);
    const codes = claims.get(key) ?? new Set();
    claims.set(key, codes.add(code));
  };
  for (const row of countries) {
    for (const bearer of bearersOfName(row)) {
      claim(row.name, bearer);
      claim(row.officialName, bearer);
    }
  }
  for (const [code, spellings] of Object.entries(aliases))
    for (const spelling of spellings) claim(spelling, code);
  return claims;
}

/** A name that was given up still belongs to the State that bore it, under its present code. */
function bearersOfName({ code, withdrawn }: CountryRow): readonly string[] {
  return withdrawn?.ended === 'RENAMED' ? withdrawn.successors : [code];
}

const codeBySpelling = new Map([...spellingClaims()].map(([key, codes]) => [key, [...codes][0] ?? '']));
const reasonBySpelling = new Map(
  Object.entries(notStates).map(([spelling, reason]) => [normaliseSpelling(spelling), reason]),
);
const rowByCode = new Map(countries.map((row) => [row.code, row]));

/**
 * The country that a published spelling names. Exact look-up of known names and aliases after normalisation: nothing is
 * guessed, so that a new spelling is reported and not misplaced.
 */
export function resolveCountry(spelling: string): ResolvedCountry {
  const key = normaliseSpelling(spelling);
  if (key === '') return { reason: 'no country is named' };
  const known = reasonBySpelling.get(key);
  if (known !== undefined) return { reason: `"${spelling.trim()}" is ${known}` };
  const code = codeBySpelling.get(key);
  return code === undefined
    ? { reason: `"${spelling.trim()}" is not in the table of countries and their aliases` }
    : { code };
}

/** Every country of the table, withdrawn ones included, in the order of their codes. */
export function listCountries(): readonly CountryRow[] {
  return countries;
}

/** The country of a code (alpha-2, or four letters of ISO 3166-3), or null. */
export function findCountry(code: string): CountryRow | null {
  return rowByCode.get(code) ?? null;
}
