// Which resolvers read the last of their arguments: what graphql-js tells of the field that they answer, and of its place.

interface ReadingInfo {
  readonly readsInfo: true;
}

/** Says of a resolver that it reads it: for all others nothing of that is put together where an operation is compiled. */
export function readingInfo<Resolver extends (...given: never[]) => unknown>(
  resolve: Resolver,
): Resolver & ReadingInfo {
  return Object.assign(resolve, { readsInfo: true } as const);
}

/** True for a resolver of which that was said. */
export function readsInfo(resolve: object): boolean {
  return 'readsInfo' in resolve;
}
