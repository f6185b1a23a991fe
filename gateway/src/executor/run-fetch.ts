// One fetch of a plan, run: asks a subgraph for root fields or for entities, and merges what it gives into the data.
import { isObject, type JsonObject } from '../json/values';
import { FetchFailure } from '../transport/fetch-failure';
import { withEcho } from './echo';
import type { Fetch } from './fetch';
import { findObjects, findPaths } from './plan-paths';
import type { ResponsePath } from './response-paths';
import { NOT_GIVEN, representationOf } from './representations';
import { applyRewrites } from './rewrites';
import { callSubgraph, type Execution } from './execution';
import { areSame } from './same';
import { dataOf, markNull, readResponse, type SubgraphResponse } from './subgraph-response';
import { isMark, merge } from './values';

/** Runs a fetch. Never throws: what goes wrong is recorded, and marked in the data. */
export async function runFetch(execution: Execution, fetch: Fetch): Promise<void> {
  const targets = findObjects(execution.data, fetch.pattern);
  if (targets.length === 0) return;
  try {
    if (fetch.node.requires === undefined) await fetchRoot(execution, fetch, targets);
    else await fetchEntities(execution, fetch, { targets, indexes: targets.keys() });
  } catch (error) {
    fail(execution, fetch, { targets, error });
  }
}

async function fetchRoot(execution: Execution, fetch: Fetch, targets: readonly JsonObject[]): Promise<void> {
  const response = readResponse(await call(execution, fetch, variablesOf(execution, fetch)));
  report(execution, fetch, response, { toData: (path) => path });
  const data = dataOf(response);
  if (!isObject(data)) throw new FetchFailure('INVALID_ANSWER');
  applyRewrites(fetch.node.outputRewrites ?? [], data, execution.isOfType);
  for (const target of targets) merge(target, data, execution.isAbstract);
}

/** Entities that are asked for by the same representation. */
interface RequestedEntity {
  representation: JsonObject;
  /** Indexes among the targets: one object may lie in two places. */
  targets: number[];
}

/** The objects that a fetch is for. */
interface Targets {
  targets: readonly JsonObject[];
  /** Which of them are asked for. */
  indexes: Iterable<number>;
}

async function fetchEntities(
  execution: Execution,
  fetch: Fetch,
  { targets, indexes }: Targets,
): Promise<void> {
  const { requested, lacking } = requestedFor(execution, fetch, { targets, indexes });
  const splits = lacking.length === 0 ? [] : fetch.splits();
  await Promise.all([
    fetchRequested(execution, fetch, { targets, requested }),
    ...splits.map((split) => fetchEntities(execution, split, { targets, indexes: lacking })),
  ]);
}

async function fetchRequested(
  execution: Execution,
  fetch: Fetch,
  { targets, requested }: { targets: readonly JsonObject[]; requested: readonly RequestedEntity[] },
): Promise<void> {
  if (requested.length === 0) return;
  try {
    const representations = requested.map((each) => each.representation);
    const response = await requestEntities(execution, fetch, representations);
    report(execution, fetch, response, mappingOf(execution, fetch, requested));
    const data = dataOf(response);
    const entities = isObject(data) ? data['_entities'] : undefined;
    if (!Array.isArray(entities) || entities.length !== requested.length)
      throw new FetchFailure('INVALID_ANSWER');
    const { echo, node } = fetch;
    const isExact = echo.isExact(node.serviceName);
    if (!areSame({ entities, asked: representations, echo, isExact, isOfType: execution.isOfType }))
      throw new FetchFailure('INVALID_ANSWER');
    const absence = absenceIn(execution, fetch, response);
    requested.forEach(({ targets: indexes }, index) => {
      const ofEntity = pick(targets, indexes);
      const entity: unknown = entities[index];
      if (isObject(entity)) receive(execution, fetch, { entity, targets: ofEntity });
      else
        miss(execution, fetch, { targets: ofEntity, absence: isMark(entity) ? { mark: entity } : absence });
    });
  } catch (error) {
    fail(execution, fetch, { targets: requested.flatMap((each) => pick(targets, each.targets)), error });
  }
}

/** Asks for entities. Where a subgraph cannot give the keys back they are not asked for, now and later. */
async function requestEntities(
  execution: Execution,
  fetch: Fetch,
  representations: readonly JsonObject[],
): Promise<SubgraphResponse> {
  const { echo, node, document } = fetch;
  const variables = variablesOf(execution, fetch);
  variables['representations'] = representations;
  const response = readResponse(await call(execution, fetch, variables));
  const ofKeys = response.errors.filter(({ path }) => echo.isAlias(path?.[2]));
  if (ofKeys.length === 0) return response;
  const isGivenUp = ofKeys.every(({ path }) =>
    echo.giveUp(node.serviceName, String(representations[Number(path?.[1])]?.['__typename'])),
  );
  if (!isGivenUp) throw new FetchFailure('INVALID_ANSWER');
  fetch.text = withEcho(document, node, echo);
  return readResponse(await call(execution, fetch, variables));
}

function pick(targets: readonly JsonObject[], indexes: readonly number[]): JsonObject[] {
  return indexes.map((index) => targets[index]).filter((target) => target !== undefined);
}

/**
 * The different representations of the targets, and which targets lack a value that is required. Where all of the fetch
 * requires it, what they lack is marked in place of what the fetch would have brought.
 */
function requestedFor(
  execution: Execution,
  fetch: Fetch,
  { targets, indexes }: Targets,
): { requested: RequestedEntity[]; lacking: readonly number[] } {
  const byText = new Map<string, RequestedEntity>();
  const lacking: number[] = [];
  const { requires, inputRewrites } = fetch.node;
  const isSplit = fetch.node.splits !== undefined;
  for (const index of indexes) {
    const target = targets[index];
    const representation = target && representationOf(target, requires ?? [], execution.isOfType);
    if (target === undefined || representation === undefined) continue;
    if (typeof representation === 'symbol') {
      if (isSplit) lacking.push(index);
      else if (representation !== NOT_GIVEN)
        merge(target, markedFor(execution, fetch, target, representation), execution.isAbstract);
      continue;
    }
    if (inputRewrites !== undefined) applyRewrites(inputRewrites, representation, execution.isOfType);
    const text = textOf(representation);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { representation, targets: [index] });
    else known.targets.push(index);
  }
  return { requested: [...byText.values()], lacking };
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

function receive(
  execution: Execution,
  fetch: Fetch,
  { entity, targets }: { entity: JsonObject; targets: readonly JsonObject[] },
): void {
  for (const target of targets) {
    if (entity['__typename'] === undefined) entity['__typename'] = target['__typename'];
    applyRewrites(fetch.node.outputRewrites ?? [], entity, execution.isOfType);
    merge(target, entity, execution.isAbstract);
  }
}

/** Why an entity is null. */
interface Absence {
  mark: symbol;
  /** True when the subgraph says by it that it does not know the entity. */
  isUnknown?: boolean;
}

/** Marks an entity that its subgraph did not give. */
function miss(
  execution: Execution,
  fetch: Fetch,
  { targets, absence }: { targets: readonly JsonObject[]; absence: Absence },
): void {
  for (const target of targets) {
    if (
      absence.isUnknown === true &&
      execution.ownerOf(String(target['__typename'])) === fetch.node.serviceName
    )
      execution.problems.unknown.add(target);
    merge(target, markedFor(execution, fetch, target, absence.mark), execution.isAbstract);
  }
}

/** Why the entities of a response are null of which no error says that it is theirs. */
function absenceIn({ problems }: Execution, { node }: Fetch, { errors }: SubgraphResponse): Absence {
  const isOfAll = errors.some(({ path, isRefusal }) => !isRefusal && typeof path?.[1] !== 'number');
  if (isOfAll) return { mark: problems.reported };
  // A refused field says nothing of its record: one that is not there is null without an error all the same.
  const mark = errors.some(({ isRefusal }) => isRefusal)
    ? problems.reported
    : problems.notKnownTo(node.serviceName);
  return { mark, isUnknown: true };
}

/** The keys that a fetch would have brought to an object, each with a mark. */
function markedFor(execution: Execution, fetch: Fetch, target: JsonObject, mark: symbol): JsonObject {
  const marked: JsonObject = Object.fromEntries(keysFor(execution, fetch, target).map((key) => [key, mark]));
  applyRewrites(fetch.node.outputRewrites ?? [], marked, execution.isOfType);
  delete marked['__typename'];
  return marked;
}

function keysFor(execution: Execution, fetch: Fetch, target: JsonObject): string[] {
  const typename = target['__typename'];
  return [...fetch.keys].flatMap(([type, keys]) =>
    type === '' || (typeof typename === 'string' && execution.isOfType(typename, type)) ? keys : [],
  );
}

function fail(
  execution: Execution,
  fetch: Fetch,
  about: { targets: readonly JsonObject[]; error: unknown },
): void {
  const { targets, error } = about;
  const failure = error instanceof FetchFailure ? error : new FetchFailure('FAILED', error);
  const mark = execution.problems.failed(fetch.node.serviceName, failure);
  for (const target of targets)
    merge(target, markedFor(execution, fetch, target, mark), execution.isAbstract);
}

function variablesOf(execution: Execution, { variables }: Fetch): JsonObject {
  return Object.fromEntries(
    variables.flatMap(([sent, given]) =>
      execution.variables[given] === undefined ? [] : [[sent, execution.variables[given]]],
    ),
  );
}

/** Sends the operation and gives what came. Throws FetchFailure when nothing did. */
async function call(execution: Execution, { node, text }: Fetch, variables: JsonObject): Promise<unknown> {
  const { serviceName, operationName } = node;
  return await callSubgraph(execution, serviceName, { query: text, operationName, variables });
}

/** Where the paths of a subgraph's response lie in the data. */
interface PathMapping {
  toData(path: ResponsePath): ResponsePath | undefined;
  /** Where a field may lie that is refused in all entities alike. */
  toEvery?(path: ResponsePath): ResponsePath[];
}

function mappingOf(execution: Execution, fetch: Fetch, requested: readonly RequestedEntity[]): PathMapping {
  let found: ResponsePath[] | undefined;
  const paths = (): ResponsePath[] => (found ??= findPaths(execution.data, fetch.pattern));
  return {
    toData([, index, ...rest]) {
      const [first] = requested[Number(index)]?.targets ?? [];
      const path = first === undefined ? undefined : paths()[first];
      return path === undefined ? undefined : [...path, ...rest];
    },
    toEvery: ([, , ...rest]) =>
      requested.flatMap((each) => each.targets.map((target) => [...(paths()[target] ?? []), ...rest])),
  };
}

/** Records the errors of a response, and marks what is null because of them: nothing is computed from it. */
function report(
  execution: Execution,
  fetch: Fetch,
  { data, errors }: SubgraphResponse,
  { toData, toEvery }: PathMapping,
): void {
  const { node, pattern, renamed } = fetch;
  let first: ResponsePath | undefined;
  for (const { given, path: theirs, isRefusal } of errors) {
    const inFetch = theirs?.map((step) => renamed.get(String(step)) ?? step);
    const path = (inFetch && toData(inFetch)) ?? (first ??= findPaths(execution.data, pattern)[0]);
    const positions = inFetch && isRefusal && toEvery ? () => toEvery(inFetch) : undefined;
    const mark = execution.problems.report(node.serviceName, given, { path, positions });
    const isMarked = !isRefusal && theirs !== undefined && markNull(data, theirs, mark);
    if (!isMarked && path !== undefined) execution.problems.release(mark, path);
  }
}
