// Which States the demonstration data lets maintain missions, and how many.
import { listCountries } from '@fmg/shared/domain/countries/resolve';
import { invented } from '@fmg/shared/seed/world';
import type { relationsPeriod } from '@fmg/missions/records/country/country.tables';

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
