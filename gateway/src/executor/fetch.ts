// One fetch of a plan: asks a subgraph for root fields or for entities, and merges what it gives into the data.
import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { isSame, withEcho, type Echo } from './echo';
import { findObjects, findPaths, patternText, type AnswerPath, type PatternStep } from './places';
import { FetchFailure } from './problems';
import { representationOf } from './representations';
import { applyRewrites } from './rewrites';
import { callSubgraph, type Run } from './run';
import { ABSENT, FAILED, isObject, merge, type JsonObject } from './values';

/** A fetch as the plan holds it, with everything found out that does not depend on a request. */
export interface Fetch {
  node: FetchNode;
  /** The operation that is sent. */
  text: string;
  echo: Echo;
  pattern: readonly PatternStep[];
  /** Response keys that the fetch brings, by the type of the object that they are for; '' for any type. */
  keys: ReadonlyMap<string, readonly string[]>;
}

/** Prepares a fetch at a place of the plan. */
export function prepareFetch(node: FetchNode, pattern: readonly PatternStep[], echo: Echo): Fetch {
  const document = parse(node.operation);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const keys = new Map<string, string[]>();
  const root = operation?.selectionSet;
  const [entities] = root?.selections ?? [];
  if (node.requires === undefined) collectKeys(root, '', keys);
  else if (entities?.kind === Kind.FIELD) collectKeys(entities.selectionSet, '', keys);
  const text = node.requires === undefined ? node.operation : withEcho(document, node, echo);
  return { node, text, echo, pattern, keys };
}

function collectKeys(set: SelectionSetNode | undefined, type: string, keys: Map<string, string[]>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const known = keys.get(type) ?? [];
      keys.set(type, [...known, selection.alias?.value ?? selection.name.value]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT)
      collectKeys(selection.selectionSet, selection.typeCondition?.name.value ?? type, keys);
  }
}

/** Runs a fetch. Never throws: what goes wrong is recorded, and marked in the data. */
export async function runFetch(run: Run, fetch: Fetch): Promise<void> {
  const targets = findObjects(run.data, fetch.pattern);
  if (targets.length === 0) return;
  try {
    if (fetch.node.requires === undefined) await fetchRoot(run, fetch, targets);
    else await fetchEntities(run, fetch, targets);
  } catch (error) {
    fail(run, fetch, { targets, failed: targets, error });
  }
}

async function fetchRoot(run: Run, fetch: Fetch, targets: readonly JsonObject[]): Promise<void> {
  const { data } = await ask(run, fetch, { variables: variablesOf(run, fetch), placeOf: (path) => path });
  if (!isObject(data)) throw new FetchFailure('INVALID_ANSWER');
  applyRewrites(fetch.node.outputRewrites ?? [], data, run.isOfType);
  for (const target of targets) merge(target, data);
}

/** Entities that are asked for by the same representation. */
interface Asked {
  representation: JsonObject;
  /** Indexes among the targets: one object may lie in two places. */
  targets: number[];
}

async function fetchEntities(run: Run, fetch: Fetch, targets: readonly JsonObject[]): Promise<void> {
  const { asked, unknown } = askedFor(run, fetch, targets);
  for (const target of unknown) merge(target, markedFor(run, fetch, target, FAILED));
  if (asked.length === 0) return;
  let paths: AnswerPath[] | undefined;
  const placeOf = (path: AnswerPath): AnswerPath | undefined => {
    const [, index, ...rest] = path;
    const [first] = asked[Number(index)]?.targets ?? [];
    paths ??= findPaths(run.data, fetch.pattern);
    const place = first === undefined ? undefined : paths[first];
    return place === undefined ? undefined : [...place, ...rest];
  };
  const placesOf = ([, , ...rest]: AnswerPath): AnswerPath[] => {
    const places = (paths ??= findPaths(run.data, fetch.pattern));
    return asked.flatMap((each) => each.targets.map((target) => [...(places[target] ?? []), ...rest]));
  };
  try {
    const variables = variablesOf(run, fetch);
    variables['representations'] = asked.map((each) => each.representation);
    const { data, hasErrors } = await ask(run, fetch, { variables, placeOf, placesOf });
    const entities = isObject(data) ? data['_entities'] : undefined;
    if (!Array.isArray(entities) || entities.length !== asked.length)
      throw new FetchFailure('INVALID_ANSWER');
    if (
      !asked.every(({ representation }, index) =>
        isSame(entities[index], representation, fetch.echo, run.isOfType),
      )
    )
      throw new FetchFailure('INVALID_ANSWER');
    asked.forEach(({ targets: indexes }, index) =>
      receive(run, fetch, { entity: entities[index], targets: pick(targets, indexes), hasErrors }),
    );
  } catch (error) {
    fail(run, fetch, { targets, failed: asked.flatMap((each) => pick(targets, each.targets)), error });
  }
}

function isRefusal(error: unknown): boolean {
  const extensions = isObject(error) ? error['extensions'] : undefined;
  return isObject(extensions) && extensions['code'] === 'FORBIDDEN';
}

function isPath(value: unknown): value is AnswerPath {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

function pick(targets: readonly JsonObject[], indexes: readonly number[]): JsonObject[] {
  return indexes.map((index) => targets[index]).filter((target) => target !== undefined);
}

function askedFor(
  run: Run,
  fetch: Fetch,
  targets: readonly JsonObject[],
): { asked: Asked[]; unknown: JsonObject[] } {
  const byText = new Map<string, Asked>();
  const unknown: JsonObject[] = [];
  const { requires, inputRewrites } = fetch.node;
  targets.forEach((target, index) => {
    const representation = representationOf(target, requires ?? [], run.isOfType);
    if (representation === undefined) {
      if (fetch.keys.has('') || keysFor(run, fetch, target).length > 0) unknown.push(target);
      return;
    }
    if (inputRewrites !== undefined) applyRewrites(inputRewrites, representation, run.isOfType);
    const text = textOf(representation);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { representation, targets: [index] });
    else known.targets.push(index);
  });
  return { asked: [...byText.values()], unknown };
}

/** A text that is equal exactly when the representations of a fetch are; most have texts only, such as a type and an id. */
function textOf(representation: JsonObject): string {
  let text = '';
  for (const key in representation) {
    const value = representation[key];
    if (typeof value !== 'string' || value.includes('\0')) return JSON.stringify(representation);
    text += `${value}\0`;
  }
  return text;
}

interface Received {
  entity: unknown;
  targets: readonly JsonObject[];
  hasErrors: boolean;
}

function receive(run: Run, fetch: Fetch, { entity, targets, hasErrors }: Received): void {
  const known = isObject(entity);
  for (const target of targets) {
    if (!known && !hasErrors && run.ownerOf(String(target['__typename'])) === fetch.node.serviceName)
      run.problems.unknown.add(target);
    const given = known ? entity : markedFor(run, fetch, target, hasErrors ? FAILED : ABSENT);
    if (known && given['__typename'] === undefined) given['__typename'] = target['__typename'];
    if (known) applyRewrites(fetch.node.outputRewrites ?? [], given, run.isOfType);
    merge(target, given);
  }
}

/** The keys that a fetch would have brought to an object, each with a mark. */
function markedFor(run: Run, fetch: Fetch, target: JsonObject, mark: symbol): JsonObject {
  const marked: JsonObject = Object.fromEntries(keysFor(run, fetch, target).map((key) => [key, mark]));
  applyRewrites(fetch.node.outputRewrites ?? [], marked, run.isOfType);
  delete marked['__typename'];
  return marked;
}

function keysFor(run: Run, fetch: Fetch, target: JsonObject): string[] {
  const typename = target['__typename'];
  return [...fetch.keys].flatMap(([type, keys]) =>
    type === '' || (typeof typename === 'string' && run.isOfType(typename, type)) ? keys : [],
  );
}

function fail(
  run: Run,
  fetch: Fetch,
  about: { targets: readonly JsonObject[]; failed: readonly JsonObject[]; error: unknown },
): void {
  const { targets, failed, error } = about;
  const failure = error instanceof FetchFailure ? error : new FetchFailure('FAILED', error);
  const paths = findPaths(run.data, fetch.pattern);
  const first = new Map<string, AnswerPath>();
  targets.forEach((target, index) => {
    if (!failed.includes(target)) return;
    const marked = markedFor(run, fetch, target, FAILED);
    for (const key of Object.keys(marked))
      if (!first.has(key)) first.set(key, [...(paths[index] ?? []), key]);
    merge(target, marked);
  });
  const fields = [...first].map(([key, path]) => ({ pattern: patternText(fetch.pattern, key), path }));
  run.problems.fetchFailed(fetch.node.serviceName, failure, { fields, places: failed.length });
}

function variablesOf(run: Run, { node }: Fetch): JsonObject {
  return Object.fromEntries(
    (node.variableUsages ?? []).flatMap((name) =>
      run.variables[name] === undefined ? [] : [[name, run.variables[name]]],
    ),
  );
}

interface Asking {
  variables: JsonObject;
  /** Where a path of the subgraph's answer lies in the client's. */
  placeOf(path: AnswerPath): AnswerPath | undefined;
  /** Where a field may lie that is refused in all entities alike. */
  placesOf?(path: AnswerPath): AnswerPath[];
}

/** Sends the operation and records the errors of the answer. Throws FetchFailure when there is nothing to use. */
async function ask(
  run: Run,
  { node, text, pattern }: Fetch,
  { variables, placeOf, placesOf }: Asking,
): Promise<{ data: unknown; hasErrors: boolean }> {
  const answer = await callSubgraph(run, node.serviceName, {
    query: text,
    operationName: node.operationName,
    variables,
  });
  if (!isObject(answer)) throw new FetchFailure('INVALID_ANSWER');
  const errors = Array.isArray(answer['errors']) ? answer['errors'] : [];
  for (const error of errors) {
    const given = isObject(error) && isPath(error['path']) ? error['path'] : undefined;
    const path = (given && placeOf(given)) ?? findPaths(run.data, pattern)[0];
    const places = given !== undefined && isRefusal(error) && placesOf ? () => placesOf(given) : undefined;
    run.problems.reported(node.serviceName, error, path, places);
  }
  const data = answer['data'];
  if (data === null || data === undefined)
    throw new FetchFailure(errors.length > 0 ? 'REFUSED' : 'INVALID_ANSWER');
  // A refused field says nothing of its record: one that is not there is null without an error all the same.
  return { data, hasErrors: errors.some((error) => !isRefusal(error)) };
}
