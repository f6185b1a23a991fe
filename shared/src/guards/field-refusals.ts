// What was refused in one answer: one error for each field of the operation, however many rows it has.
import type { GraphQLFormattedError, GraphQLResolveInfo } from 'graphql';
import { GraphError } from '../errors/graph-error';
import type { FieldAccess } from '../auth/field-access';
import type { DataClass } from '../auth/matrix';
import type { Sight } from '../auth/sight';
import { whereSeen, whoMaySee } from '../auth/who-may';

type ResponsePath = GraphQLResolveInfo['path'];

/** A question that reads what its viewer may not see: the error says who may, and the attempt is counted. */
export class ClassRefused extends GraphError {
  constructor(
    question: string,
    readonly field: FieldAccess,
  ) {
    super('FORBIDDEN', `${question} ${whoMaySee(field)}`);
  }
}

interface Refusal {
  message: string;
  path: ResponsePath;
  places: number;
}

/** The fields of an answer that were refused. */
export class Refusals {
  private readonly refused = new Map<string, Refusal>();
  private readonly classes = new Set<DataClass>();

  /** Refuses a field at one place: in every record, or in the one there, with the classes of it where it tells. */
  add(
    { path, parentType, fieldName }: GraphQLResolveInfo,
    field: FieldAccess,
    { classes = field.classes, sights }: { classes?: readonly DataClass[]; sights?: Iterable<Sight> } = {},
  ): null {
    for (const each of classes) this.classes.add(each);
    const key = `${parentType.name} ${fieldOf(path)}`;
    const known = this.refused.get(key);
    if (known !== undefined) known.places += 1;
    else {
      // Of which class a record is may be a secret of its own: all classes of the field are named.
      const here = sights === undefined ? '' : ` of this record: ${whereSeen(sights)}`;
      const message = `You may not see ${parentType.name}.${fieldName}${here}. ${whoMaySee(field)}`;
      this.refused.set(key, { message, path, places: 1 });
    }
    return null;
  }

  /** The classes of data that were asked for in vain, by fields and by what was thrown. */
  classesWith(errors: readonly { originalError?: unknown }[]): ReadonlySet<DataClass> {
    for (const { originalError } of errors)
      if (originalError instanceof ClassRefused)
        for (const each of originalError.field.classes) this.classes.add(each);
    return this.classes;
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
