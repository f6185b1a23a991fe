// One code for a visa class, however a series of figures writes it.
import { publishedVisaClasses, type PublishedVisaClass } from '@fmg/shared/domain/visa-classes';

export { publishedVisaClasses, type PublishedVisaClass };

const known: ReadonlySet<string> = new Set(publishedVisaClasses);
const isKnown = (code: string): code is PublishedVisaClass => known.has(code);

// The monthly series abbreviates the two combined border classes that the yearly one writes out.
const abbreviations: Readonly<Record<string, string>> = { BBBCC: 'B-1/B-2/BCC', BBBCV: 'B-1/B-2/BCV' };

/**
 * The code of a published class, or undefined when no class of that name is known. Both series lead to the same code:
 * "A1" and "A-1" to A_1, "B1/B2" and "B-1,2" to B_1_B_2, "BBBCC" and "B-1,2/BCC" to B_1_B_2_BCC, "H1B1" to H_1B1.
 */
export function visaClassCode(published: string): PublishedVisaClass | undefined {
  const name = published.trim().toUpperCase();
  const parts = (abbreviations[name] ?? name).replace(/^B-?1,\s*2/, 'B-1/B-2').split('/');
  const code = parts
    .map((part) =>
      part
        .trim()
        .replace(/^([A-Z]+)(?=\d)/, '$1-')
        .replaceAll('-', '_'),
    )
    .join('_');
  return isKnown(code) ? code : undefined;
}
