// How many objects a plain list of the schema may hold: from an argument, from a reviewed cap, or a handful.

/** What bounds one list. */
export interface ListSize {
  /** The argument that sets the size: a number, or a list whose length it is. */
  argument: string | undefined;
  /** The size when no argument sets it. */
  most: number;
}

/** Sizes by coordinate, e.g. `Query.nodes`. */
export type ListSizes = ReadonlyMap<string, ListSize>;

/** A list of which nothing is written holds a handful. */
export const handful: ListSize = { argument: undefined, most: 10 };

/** What introspection lists hold in a large schema, on average. */
export const introspectionSizes: ListSizes = new Map(
  Object.entries({
    '__Schema.types': 400,
    '__Schema.directives': 5,
    '__Type.fields': 12,
    '__Type.inputFields': 8,
    '__Type.enumValues': 8,
    '__Type.interfaces': 1,
    '__Type.possibleTypes': 2,
    '__Field.args': 3,
    '__Directive.args': 2,
  }).map(([coordinate, most]) => [coordinate, { argument: undefined, most }]),
);

/**
 * Reads the reviewed list of bounded lists: one coordinate a line, then the argument that sets its size, then its cap;
 * both may be left out.
 */
export function parseListSizes(text: string): ListSizes {
  const sizes = new Map<string, ListSize>();
  for (const line of text.split('\n')) {
    const [coordinate, ...words] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (coordinate === undefined || coordinate === '') continue;
    const cap = words.find((word) => /^\d+$/.test(word));
    const argument = words.find((word) => !/^\d+$/.test(word));
    sizes.set(coordinate, { argument, most: cap === undefined ? handful.most : Number(cap) });
  }
  return sizes;
}
