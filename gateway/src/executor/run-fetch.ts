// One fetch of a plan, run: asks a subgraph for root fields or for entities, and merges what it gives into the data.
import { isObject, type JsonObject } from '../json/values';
import { FetchFailure } from '../transport/fetch-failure';
import { withEcho } from './echo';
import type { Fetch } from './fetch';
import { findObjects, findPaths, type AnswerPath } from './places';
import { NOT_GIVEN, representationOf } from './representations';
import { applyRewrites } from './rewrites';
import { callSubgraph, type Run } from './run';
import { areSame } from './same';
import { dataOf, markNull, readAnswer, type Answered } from './subgraph-answer';
import { isMark, merge } from './values';

/** Runs a fetch. Never throws: what goes wrong is recorded, and marked in the data. */
export async function runFetch(run: Run, fetch: Fetch): Promise<void> {
  const targets = findObjects(run.data, fetch.pattern);
  if (targets.length === 0) return;
  try {
    if (fetch.node.requires === undefined) await fetchRoot(run, fetch, targets);
    else await fetchEntities(run, fetch, { targets, indexes: targets.keys() });
  } catch (error) {
    fail(run, fetch, { targets, error });
  }
}

async function fetchRoot(run: Run, fetch: Fetch, targets: readonly JsonObject[]): Promise<void> {
  const answer = readAnswer(await ask(run, fetch, variablesOf(run, fetch)));
  report(run, fetch, answer, { placeOf: (path) => path });
  const data = dataOf(answer);
  if (!isObject(data)) throw new FetchFailure('INVALID_ANSWER');
  applyRewrites(fetch.node.outputRewrites ?? [], data, run.isOfType);
  for (const target of targets) merge(target, data, run.isAbstract);
}

/** Entities that are asked for by the same representation. */
interface Asked {
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

async function fetchEntities(run: Run, fetch: Fetch, { targets, indexes }: Targets): Promise<void> {
  const { asked, lacking } = askedFor(run, fetch, { targets, indexes });
  const parts = lacking.length === 0 ? [] : fetch.parts();
  await Promise.all([
    fetchAsked(run, fetch, { targets, asked }),
    ...parts.map((part) => fetchEntities(run, part, { targets, indexes: lacking })),
  ]);
}

async function fetchAsked(
  run: Run,
  fetch: Fetch,
  { targets, asked }: { targets: readonly JsonObject[]; asked: readonly Asked[] },
): Promise<void> {
  if (asked.length === 0) return;
  try {
    const representations = asked.map((each) => each.representation);
    const answer = await askForEntities(run, fetch, representations);
    report(run, fetch, answer, placesIn(run, fetch, asked));
    const data = dataOf(answer);
    const entities = isObject(data) ? data['_entities'] : undefined;
    if (!Array.isArray(entities) || entities.length !== asked.length)
      throw new FetchFailure('INVALID_ANSWER');
    const { echo, node } = fetch;
    const isExact = echo.isExact(node.serviceName);
    if (!areSame({ entities, asked: representations, echo, isExact, isOfType: run.isOfType }))
      throw new FetchFailure('INVALID_ANSWER');
    const absence = absenceIn(run, fetch, answer);
    asked.forEach(({ targets: indexes }, index) => {
      const ofEntity = pick(targets, indexes);
      const entity: unknown = entities[index];
      if (isObject(entity)) receive(run, fetch, { entity, targets: ofEntity });
      else miss(run, fetch, { targets: ofEntity, absence: isMark(entity) ? { mark: entity } : absence });
    });
  } catch (error) {
    fail(run, fetch, { targets: asked.flatMap((each) => pick(targets, each.targets)), error });
  }
}

/** Asks for entities. Where a subgraph cannot give the keys back they are not asked for, now and later. */
async function askForEntities(
  run: Run,
  fetch: Fetch,
  representations: readonly JsonObject[],
): Promise<Answered> {
  const { echo, node, document } = fetch;
  const variables = variablesOf(run, fetch);
  variables['representations'] = representations;
  const answer = readAnswer(await ask(run, fetch, variables));
  const ofKeys = answer.errors.filter(({ path }) => echo.isAlias(path?.[2]));
  if (ofKeys.length === 0) return answer;
  const isGivenUp = ofKeys.every(({ path }) =>
    echo.giveUp(node.serviceName, String(representations[Number(path?.[1])]?.['__typename'])),
  );
  if (!isGivenUp) throw new FetchFailure('INVALID_ANSWER');
  fetch.text = withEcho(document, node, echo);
  return readAnswer(await ask(run, fetch, variables));
}

function pick(targets: readonly JsonObject[], indexes: readonly number[]): JsonObject[] {
  return indexes.map((index) => targets[index]).filter((target) => target !== undefined);
}

/**
 * The different representations of the targets, and which targets lack a value that is required. Where all of the fetch
 * requires it, what they lack is marked in place of what the fetch would have brought.
 */
function askedFor(
  run: Run,
  fetch: Fetch,
  { targets, indexes }: Targets,
): { asked: Asked[]; lacking: readonly number[] } {
  const byText = new Map<string, Asked>();
  const lacking: number[] = [];
  const { requires, inputRewrites } = fetch.node;
  const hasParts = fetch.node.parts !== undefined;
  for (const index of indexes) {
    const target = targets[index];
    const representation = target && representationOf(target, requires ?? [], run.isOfType);
    if (target === undefined || representation === undefined) continue;
    if (typeof representation === 'symbol') {
      if (hasParts) lacking.push(index);
      else if (representation !== NOT_GIVEN)
        merge(target, markedFor(run, fetch, target, representation), run.isAbstract);
      continue;
    }
    if (inputRewrites !== undefined) applyRewrites(inputRewrites, representation, run.isOfType);
    const text = textOf(representation);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { representation, targets: [index] });
    else known.targets.push(index);
  }
  return { asked: [...byText.values()], lacking };
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
  run: Run,
  fetch: Fetch,
  { entity, targets }: { entity: JsonObject; targets: readonly JsonObject[] },
): void {
  for (const target of targets) {
    if (entity['__typename'] === undefined) entity['__typename'] = target['__typename'];
    applyRewrites(fetch.node.outputRewrites ?? [], entity, run.isOfType);
    merge(target, entity, run.isAbstract);
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
  run: Run,
  fetch: Fetch,
  { targets, absence }: { targets: readonly JsonObject[]; absence: Absence },
): void {
  for (const target of targets) {
    if (absence.isUnknown === true && run.ownerOf(String(target['__typename'])) === fetch.node.serviceName)
      run.problems.unknown.add(target);
    merge(target, markedFor(run, fetch, target, absence.mark), run.isAbstract);
  }
}

/** Why the entities of an answer are null of which no error says that it is theirs. */
function absenceIn({ problems }: Run, { node }: Fetch, { errors }: Answered): Absence {
  const isOfAll = errors.some(({ path, isRefusal }) => !isRefusal && typeof path?.[1] !== 'number');
  if (isOfAll) return { mark: problems.reported };
  // A refused field says nothing of its record: one that is not there is null without an error all the same.
  const mark = errors.some(({ isRefusal }) => isRefusal)
    ? problems.reported
    : problems.notKnownTo(node.serviceName);
  return { mark, isUnknown: true };
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

function fail(run: Run, fetch: Fetch, about: { targets: readonly JsonObject[]; error: unknown }): void {
  const { targets, error } = about;
  const failure = error instanceof FetchFailure ? error : new FetchFailure('FAILED', error);
  const mark = run.problems.failed(fetch.node.serviceName, failure);
  for (const target of targets) merge(target, markedFor(run, fetch, target, mark), run.isAbstract);
}

function variablesOf(run: Run, { variables }: Fetch): JsonObject {
  return Object.fromEntries(
    variables.flatMap(([sent, given]) =>
      run.variables[given] === undefined ? [] : [[sent, run.variables[given]]],
    ),
  );
}

/** Sends the operation and gives what came. Throws FetchFailure when nothing did. */
async function ask(run: Run, { node, text }: Fetch, variables: JsonObject): Promise<unknown> {
  const { serviceName, operationName } = node;
  return await callSubgraph(run, serviceName, { query: text, operationName, variables });
}

/** Where the paths of a subgraph's answer lie in the data. */
interface PlacesIn {
  placeOf(path: AnswerPath): AnswerPath | undefined;
  /** Where a field may lie that is refused in all entities alike. */
  placesOf?(path: AnswerPath): AnswerPath[];
}

function placesIn(run: Run, fetch: Fetch, asked: readonly Asked[]): PlacesIn {
  let found: AnswerPath[] | undefined;
  const paths = (): AnswerPath[] => (found ??= findPaths(run.data, fetch.pattern));
  return {
    placeOf([, index, ...rest]) {
      const [first] = asked[Number(index)]?.targets ?? [];
      const place = first === undefined ? undefined : paths()[first];
      return place === undefined ? undefined : [...place, ...rest];
    },
    placesOf: ([, , ...rest]) =>
      asked.flatMap((each) => each.targets.map((target) => [...(paths()[target] ?? []), ...rest])),
  };
}

/** Records the errors of an answer, and marks what is null because of them: nothing is computed from it. */
function report(run: Run, fetch: Fetch, { data, errors }: Answered, { placeOf, placesOf }: PlacesIn): void {
  const { node, pattern, renamed } = fetch;
  let first: AnswerPath | undefined;
  for (const { given, path: theirs, isRefusal } of errors) {
    const inFetch = theirs?.map((step) => renamed.get(String(step)) ?? step);
    const path = (inFetch && placeOf(inFetch)) ?? (first ??= findPaths(run.data, pattern)[0]);
    const places = inFetch && isRefusal && placesOf ? () => placesOf(inFetch) : undefined;
    const mark = run.problems.report(node.serviceName, given, { path, places });
    const isMarked = !isRefusal && theirs !== undefined && markNull(data, theirs, mark);
    if (!isMarked && path !== undefined) run.problems.release(mark, path);
  }
}
