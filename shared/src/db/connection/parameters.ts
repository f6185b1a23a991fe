// The values of a statement as texts: the server infers the types of its parameters, and the driver need not.

/** Parameters as they travel. Throws for a value that has no text: before anything of a statement is written. */
export function textsOf(parameters: readonly unknown[]): (string | null)[] {
  return parameters.map((each) => (each === null ? null : textOf(each)));
}

/** A value as PostgreSQL reads it, whatever the type of its parameter; the server infers that from the statement. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `{${areIds(value) ? value.join(',') : value.map(elementOf).join(',')}}`;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** True for texts such as ids, which may stand in a list without quotes; most lists hold nothing else. */
function areIds(values: readonly unknown[]): boolean {
  if (!values.every((each) => typeof each === 'string' && each !== '')) return false;
  const all = values.join('');
  return /^\w+$/.test(all) && !/null/i.test(all);
}

function elementOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return textOf(value);
  const text = textOf(value);
  return `"${needsEscape.test(text) ? text.replaceAll(/["\\]/g, String.raw`\$&`) : text}"`;
}

const needsEscape = /["\\]/;
