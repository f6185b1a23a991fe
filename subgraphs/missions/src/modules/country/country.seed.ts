// Countries as reference data, and which of them the demonstration data lets maintain missions.
import { findCountry, listCountries } from '@fmg/shared/domain/countries/resolve';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/db';
import { idFromKey } from '@fmg/shared/identity/ids';
import { invented } from '@fmg/shared/seed/world';
import { country, relationsPeriod } from './country.tables';

/** All countries that the graph knows, as rows of `country`. */
export function countryRows(): (typeof country.$inferInsert)[] {
  return listCountries().map(({ code, alpha3, name, officialName, region, subregion, withdrawn }) => ({
    id: idFromKey('Country', 'iso-3166', code),
    code,
    alpha3,
    name,
    officialName,
    region,
    subregion,
    withdrawnOn: withdrawn?.until ?? null,
    source: 'iso-3166',
    sourceRow: code,
  }));
}

/** Writes the reference table of countries; rows that are there already are brought up to date. */
export async function ensureCountries(db: Db): Promise<void> {
  await insertRows(db, country, countryRows(), { onConflict: 'replace' });
}

// Territories and others of ISO 3166-1 that send no mission in their own name, by their M49 subregions in order of code.
const sendNone = new Set(
  (
    'IO RE TF YT EH SH AI AW BL BQ CW GP KY MF MQ MS PR SX TC VG VI BM GL PM BV FK GF GS HK MO PS AX FO GG IM JE SJ GI ' +
    'CC CX HM NF NC GU MP UM AS NU CK PF PN TK WF AQ'
  ).split(' '),
);

// Without diplomatic relations, or with a mission that is not at work.
const withoutMission = new Set(['AF', 'BT', 'IR', 'KP', 'SY', 'VE']);

/** Codes of the States that maintain an embassy in the demonstration data, in alphabetical order. */
export function sendingStates(): string[] {
  return listCountries()
    .filter(({ code, withdrawn }) => withdrawn === undefined && !['US', 'TW', 'EU'].includes(code))
    .filter(({ code }) => !sendNone.has(code) && !withoutMission.has(code))
    .map(({ code }) => code);
}

/** Relations with each sending State: in force, since when is left open, for the day is a fact of history and not invented. */
export function relationsOf(codes: readonly string[]): (typeof relationsPeriod.$inferInsert)[] {
  return codes.map((code) => ({
    id: `relations-${code}`,
    countryCode: code,
    status: 'NORMAL',
    since: null,
    legalBasis: 'VCDR 2',
    ...invented,
    sourceRow: code,
  }));
}

// Names that take the article in a sentence.
const withArticle = new Set('AE BS CD CF CG CZ DO FM GB GM KM MH MV NL PH SB VA EU'.split(' '));
const spelledOut: Readonly<Record<string, string>> = {
  CZ: 'Czech Republic',
  FM: 'Federated States of Micronesia',
};

/** The country's name as it stands after "of": `the Netherlands`, `France`. */
export function nameAfterOf(code: string): string {
  const name = spelledOut[code] ?? findCountry(code)?.name ?? code;
  return withArticle.has(code) ? `the ${name}` : name;
}

const large = new Set('BR CA CN DE FR GB IN JP MX'.split(' '));
const considerable = new Set(
  'AE AR AU CO EG ES ID IL IT KR NG NL PH PK PL RU SA SE TH TR UA VN ZA'.split(' '),
);
const medium = new Set(
  (
    'AT BD BE BG CH CL CR CZ DK DO DZ EC ET FI GH GR GT HN HR HU IE IQ JM JO KE KW KZ LB LK MA MM MY NO NP NZ OM PA PE PT QA ' +
    'RO RS SG SK SN SV TN TZ UG UY UZ XK'
  ).split(' '),
);

/** How large a State's representation is in the demonstration data: 1 (a handful of people) to 4 (many posts). */
export function sizeOf(code: string): 1 | 2 | 3 | 4 {
  if (large.has(code)) return 4;
  if (considerable.has(code)) return 3;
  return medium.has(code) ? 2 : 1;
}
