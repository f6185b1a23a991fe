// HTML as a template tag that escapes every value, so that a page cannot forget to.

/** A fragment of markup that is safe to insert as it stands: only `html` and `rawHtml` make one. */
export interface Html {
  readonly markup: string;
}

/** What a template accepts: text is escaped, fragments and lists of them are inserted, nothing is left out. */
export type HtmlValue = string | number | Html | readonly Html[] | null | undefined | false;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Builds a fragment; every interpolated text is escaped. Attributes must be quoted in the template. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  const parts = strings.map((literal, index) => literal + markupOf(values[index]));
  return { markup: parts.join('') };
}

/** Declares text of our own (a style sheet, a script) as markup. Never for a value that came from outside. */
export function rawHtml(markup: string): Html {
  return { markup };
}

/** A value as JSON that may stand inside a script element: it cannot close the element. */
export function jsonForScript(value: unknown): Html {
  return rawHtml(JSON.stringify(value).replace(/[<\u2028\u2029]/g, unicodeEscape));
}

/** The only inline things a page of ours holds are marked with this nonce; the rest comes from our own origin. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map((fragment) => fragment.markup).join('');
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
