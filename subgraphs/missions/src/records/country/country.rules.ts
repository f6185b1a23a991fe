// What countries are called in a sentence.
import { findCountry } from '@fmg/shared/domain/countries/resolve';

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
