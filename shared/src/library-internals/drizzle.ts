// What drizzle knows of a statement and does not show in its types: the fields that it selects, and what decodes each.
import type { DriverValueDecoder, SQL } from 'drizzle-orm';

/** One selected field: where it goes in the row, and what decodes it. */
export interface SelectedField {
  path: readonly string[];
  field: unknown;
}

/** The text of a prepared query, its parameters, and its fields in the order of the columns. */
export interface PreparedQuery {
  text: string;
  parameters: readonly unknown[];
  fields: readonly SelectedField[];
}

/** What a builder of drizzle makes of itself when it is prepared. */
export function preparedQuery(builder: { prepare(name: string): object }, name: string): PreparedQuery {
  const prepared = builder.prepare(name) as {
    getQuery(): { sql: string; params: unknown[] };
    fields: readonly SelectedField[];
  };
  const { sql: text, params: parameters } = prepared.getQuery();
  return { text, parameters, fields: prepared.fields };
}

/** The decoder of an expression. */
export function decoderOf(expression: SQL): DriverValueDecoder<unknown, unknown> {
  return (expression as unknown as { decoder: DriverValueDecoder<unknown, unknown> }).decoder;
}

/** The expression behind an alias or a subquery's column. */
export function expressionBehind(field: unknown): SQL {
  const { sql: own, _ } = field as { sql?: SQL; _?: { sql: SQL } };
  const expression = own ?? _?.sql;
  if (expression === undefined) throw new Error('a selected field is neither a column nor an expression');
  return expression;
}

/** The columns of a subquery are proxies, which are slow to ask for each value: what decodes is a copy of the column behind it. */
export function withoutProxy<Decoder extends object>(decoder: Decoder): Decoder {
  return Object.assign(Object.create(Object.getPrototypeOf(decoder) as object) as Decoder, decoder); // the same properties and prototype
}
