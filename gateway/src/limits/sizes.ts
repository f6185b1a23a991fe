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

/** What introspection answers in a schema of seven hundred types, on average: half of the types wrap another. */
export const introspectionSizes: ListSizes = new Map(
  Object.entries({
    // Whoever names a type may name the one that has as many fields as so many others.
    'Query.__type': 60,
    '__Schema.types': 700,
    '__Schema.directives': 5,
    '__Type.fields': 4,
    '__Type.inputFields': 3,
    '__Type.enumValues': 2,
    '__Type.interfaces': 1,
    '__Type.possibleTypes': 1,
    '__Type.ofType': 0.5,
    '__Field.args': 1,
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
