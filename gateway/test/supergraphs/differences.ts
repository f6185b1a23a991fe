// Where an answer differs from what is right: data to the order of its keys, errors by their places, and names that nobody chose.
import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Answer, AnswerError } from './answer';

type Path = readonly (string | number)[];

/** What was asked and what is right. */
export interface Expected {
  document: DocumentNode;
  /** Text of the operation with its variables: what a client wrote itself may come back. */
  sent: string;
  right: Answer;
}

/** A kind of difference, so that like can be put to like, and what it is here. */
export interface Difference {
  kind: string;
  what: string;
}

/** The first difference of an answer from what is right, or undefined. */
export function differenceOf(given: Answer, { document, sent, right }: Expected): Difference | undefined {
  const [ours, theirs] = [given.data ?? null, right.data ?? null];
  const at = firstUnequal(ours, theirs, []);
  if (at !== undefined) return { kind: 'data', what: `data differs at ${at.join('.') || 'its root'}` };
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    return { kind: 'order', what: 'the keys of the data stand in another order' };
  return errorDifference(given, right, document) ?? inventedName(given, `${sent} ${JSON.stringify(right)}`);
}

function firstUnequal(ours: unknown, theirs: unknown, path: Path): Path | undefined {
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null)
    return Object.is(ours, theirs) ? undefined : path;
  if (Array.isArray(ours) !== Array.isArray(theirs)) return path;
  const [mine, wanted] = [Object.entries(ours), new Map(Object.entries(theirs))];
  if (mine.length !== wanted.size) return path;
  for (const [key, value] of mine) {
    const at = [...path, key];
    const found = wanted.has(key) ? firstUnequal(value, wanted.get(key), at) : at;
    if (found !== undefined) return found;
  }
  return undefined;
}

function errorDifference(given: Answer, right: Answer, document: DocumentNode): Difference | undefined {
  const [ours, theirs] = [given.errors ?? [], right.errors ?? []];
  if (ours.length === 0 && theirs.length > 0)
    return { kind: 'error missing', what: `no error, but: ${textsOf(theirs)}` };
  if (ours.length > 0 && theirs.length === 0)
    return { kind: 'error too many', what: `an error where there is none: ${textsOf(ours)}` };
  const isWhole = theirs.some((error) => error.path === undefined);
  for (const error of ours) {
    if (error.path === undefined && !isWhole) return { kind: 'path', what: `no path: ${textsOf([error])}` };
    if (error.path !== undefined && !isClientPath(error.path, document))
      return { kind: 'path', what: `no path of the client: ${textsOf([error])}` };
  }
  return isWhole ? undefined : placeDifference(given, right);
}

/** Each null that is an error must be one in both; whether one error or several say so is left open. */
function placeDifference(given: Answer, right: Answer): Difference | undefined {
  const data = right.data ?? null;
  const [ours, theirs] = [given.errors ?? [], right.errors ?? []];
  const nulls = new Set(theirs.map((error) => nullOf(data, error.path ?? [])));
  for (const { path = [], ...error } of ours) {
    const place = nullOf(data, path);
    if (place === undefined || !nulls.has(place))
      return { kind: 'error misplaced', what: `no error is at ${path.join('.')}: ${error.message}` };
  }
  const told = ours.map(({ path = [] }) => patternOf(path));
  const untold = [...nulls].find(
    (place) => place === undefined || !told.some((each) => each.startsWith(place)),
  );
  return untold === undefined
    ? undefined
    : { kind: 'error missing', what: `no error says why this is null: ${untold}` };
}

/** The null of the data that an error at a path has left, as a pattern; undefined where nothing is null. */
function nullOf(data: unknown, path: Path): string | undefined {
  let at = data;
  let depth = 0;
  while (at !== null && depth < path.length) {
    if (typeof at !== 'object') return undefined;
    at = Reflect.get(at, path[depth] ?? '') as unknown;
    depth += 1;
  }
  return at === null ? patternOf(path.slice(0, depth)) : undefined;
}

function patternOf(path: Path): string {
  return path.map((step) => `${typeof step === 'number' ? '@' : step}.`).join('');
}

function textsOf(errors: readonly AnswerError[]): string {
  return errors.map(({ message, path }) => `${path?.join('.') ?? 'nowhere'}: ${message}`).join(' | ');
}

/** True for a path whose names are all keys that the operation asks for, each in the one before. */
function isClientPath(path: Path, document: DocumentNode): boolean {
  let sets: SelectionSetNode[] = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : [],
  );
  for (const step of path) {
    if (typeof step === 'number') continue;
    const fields = sets.flatMap((set) => fieldsOf(set, document)).filter((field) => keyOf(field) === step);
    if (fields.length === 0) return false;
    sets = fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
  }
  return true;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function fieldsOf(set: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return set.selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    if (each.kind === Kind.INLINE_FRAGMENT) return fieldsOf(each.selectionSet, document);
    const fragment = document.definitions.find(
      (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === each.name.value,
    );
    return fragment !== undefined && 'selectionSet' in fragment
      ? fieldsOf(fragment.selectionSet, document)
      : [];
  });
}

const invented =
  /_{1,2}(?:key|proof|alias|requires?|of_client|typename|entities|representations)\w*|valueCompletion/g;

/** A name that looks like one of the gateway's own, and that neither the client wrote nor the data holds. */
function inventedName(given: Answer, known: string): Difference | undefined {
  const name = JSON.stringify(given)
    .match(invented)
    ?.find((each) => !known.includes(each));
  return name === undefined ? undefined : { kind: 'name', what: `the answer holds ${name}` };
}
