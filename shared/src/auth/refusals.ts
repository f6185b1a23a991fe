// What was refused in one answer: one error for each field of the operation, however many rows it has.
import type { GraphQLFormattedError, GraphQLResolveInfo } from 'graphql';

type ResponsePath = GraphQLResolveInfo['path'];

interface Refusal {
  message: string;
  path: ResponsePath;
  places: number;
}

/** The fields of an answer that were refused. */
export class Refusals {
  private readonly refused = new Map<string, Refusal>();

  /** Refuses a field at one place. */
  add({ path, parentType, fieldName }: GraphQLResolveInfo): null {
    const key = `${parentType.name} ${fieldOf(path)}`;
    const known = this.refused.get(key);
    if (known !== undefined) known.places += 1;
    else
      this.refused.set(key, { message: `You may not see ${parentType.name}.${fieldName}.`, path, places: 1 });
    return null;
  }

  /** An error for each field, at its first place, with the number of places where there are several. */
  errors(): GraphQLFormattedError[] {
    return [...this.refused.values()].map(({ message, path, places }) => ({
      message,
      path: stepsOf(path),
      extensions: { code: 'FORBIDDEN', ...(places > 1 && { places }) },
    }));
  }
}

/** Errors of which those that refuse the same field at several places are one. */
export function oncePerField(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const refused = new Map<string, GraphQLFormattedError & { places: number }>();
  const kept = errors.filter((error) => {
    if (error.extensions?.['code'] !== 'FORBIDDEN' || error.path === undefined) return true;
    const key = `${error.message} ${error.path.filter((step) => typeof step === 'string').join('.')}`;
    const known = refused.get(key);
    if (known !== undefined) known.places += 1;
    else refused.set(key, { ...error, places: 1 });
    return false;
  });
  const once = [...refused.values()].map(({ places, ...error }) =>
    places === 1 ? error : { ...error, extensions: { ...error.extensions, places } },
  );
  return [...kept, ...once];
}

/** The response keys on the way to a field, without the places in lists: equal for all rows of a field. */
function fieldOf(path: ResponsePath): string {
  let text = '';
  for (let at: ResponsePath | undefined = path; at !== undefined; at = at.prev)
    if (typeof at.key === 'string') text = `${at.key}.${text}`;
  return text;
}

function stepsOf(path: ResponsePath): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at: ResponsePath | undefined = path; at !== undefined; at = at.prev) steps.unshift(at.key);
  return steps;
}
