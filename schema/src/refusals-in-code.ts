// Which change can be refused with which code, and on what law: read out of the sources, so that nobody has to keep a list.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { refusalCodes, type RefusalCode } from '@fmg/shared/domain/refusals/codes';
import { root, subgraphNames } from './sources';
import {
  declarationOf,
  declarationsIn,
  isSyntax,
  literalOf,
  partsOf,
  propertiesOf,
  type Place,
  type Syntax,
} from './syntax';

/** What the sources say of a code. */
export interface FoundRefusal {
  mutations: Set<string>;
  /** Rule and article, as they stand beside the code; none where a ruling gives them. */
  laws: Set<string>;
}

type Coded = readonly [code: RefusalCode, law: string];

/** What stands in a piece of code, without what it names. */
interface Summary {
  /** Codes that it refuses with. */
  codes: Coded[];
  /** Codes that it gives as reasons, with which others may refuse. */
  reasons: Coded[];
  /** True when it refuses with a reason that it was given. */
  refusesReason: boolean;
  /** Words that may be events. */
  words: string[];
  /** Rows of life cycles, with their events. */
  rows: [event: string, Summary][];
  /** The declarations that it names. */
  names: Place[];
}

/**
 * Reads all changes of all subgraphs. Of a life cycle count the guards of the events that the code of the change names. More
 * may be found than can happen, e.g. what a constraint of the database stands for, but not less.
 */
export function refusalsInCode(): Map<RefusalCode, FoundRefusal> {
  const found = new Map<RefusalCode, FoundRefusal>();
  for (const [mutation, place] of changes())
    for (const [code, law] of codesWithin(place)) {
      const known = found.get(code) ?? { mutations: new Set(), laws: new Set() };
      known.mutations.add(mutation);
      if (law !== '') known.laws.add(law);
      found.set(code, known);
    }
  return found;
}

/** The resolvers of all mutations, by name. */
function changes(): [name: string, place: Place][] {
  const resolvers = subgraphNames.flatMap((name) => {
    const folder = join(root, 'subgraphs', name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.resolvers.ts'))
      .toSorted()
      .flatMap((path) => declarationsIn(join(folder, path)));
  });
  return resolvers.flatMap(({ node, file }) =>
    objectsIn(node).flatMap((each) =>
      [...propertiesOf(propertiesOf(each).get('Mutation'))].flatMap(
        ([name, value]) => (isSyntax(value) ? [[name, { node: value, file }] as [string, Place]] : []), // a pair
      ),
    ),
  );
}

function objectsIn(node: Syntax): Syntax[] {
  return [...(node['type'] === 'ObjectExpression' ? [node] : []), ...partsOf(node).flatMap(objectsIn)];
}

function codesWithin(place: Place): Coded[] {
  const reached = reachedFrom([summaryOf(place)]);
  const words = new Set(reached.flatMap((each) => each.words));
  const rows = reached.flatMap((each) => each.rows).filter(([event]) => words.has(event));
  const guards = reachedFrom(rows.map(([, row]) => row));
  const refusesReasons = reached.some((each) => each.refusesReason);
  return [
    ...[...reached, ...guards].flatMap(({ codes }) => codes),
    ...(refusesReasons ? reached.flatMap(({ reasons }) => reasons) : []),
  ];
}

/** Some pieces of code, and all that they name. */
function reachedFrom(start: readonly Summary[]): Summary[] {
  const reached = new Set(start);
  for (const each of reached) for (const place of each.names) reached.add(summaryOf(place));
  return [...reached];
}

const summaries = new Map<Syntax, Summary>();

function summaryOf({ node, file }: Place): Summary {
  let summary = summaries.get(node);
  if (summary === undefined) {
    summaries.set(
      node,
      (summary = { codes: [], reasons: [], refusesReason: false, words: [], rows: [], names: [] }),
    );
    read(node, file, summary);
  }
  return summary;
}

function read(node: Syntax, file: string, into: Summary): void {
  const properties = propertiesOf(node);
  const event = literalOf(properties.get('event'));
  if (event !== undefined && properties.has('from')) {
    const guards = properties.get('guards');
    if (isSyntax(guards)) into.rows.push([event, summaryOf({ node: guards, file })]);
    return;
  }
  if (event !== undefined) into.words.push(event);
  into.codes.push(...coded(properties.get('code'), properties));
  if (node['type'] === 'CallExpression') readCall(node, into);
  if (node['type'] === 'Identifier') {
    const declared = declarationOf(String(node['value']), file);
    if (declared !== undefined) into.names.push(declared);
    return;
  }
  for (const part of readPartsOf(node)) read(part, file, into);
}

/** The parts of a node without keys and members, which name no declaration. */
function readPartsOf(node: Syntax): Syntax[] {
  if (node['type'] === 'KeyValueProperty') return partsOf({ value: node['value'] });
  return node['type'] === 'MemberExpression' ? partsOf({ object: node['object'] }) : partsOf(node);
}

/** A call whose first argument is a code refuses with it, or gives it as a reason; its other words may be events. */
function readCall({ callee, arguments: given }: Syntax, into: Summary): void {
  const [first, ...others] = partsOf({ given }).map((each) => each['expression']);
  const name = isSyntax(callee) && callee['type'] === 'Identifier' ? callee['value'] : undefined;
  const law = others.map((each) => propertiesOf(each)).find((each) => each.size > 0);
  const refuses = name === 'refuse' || name === 'refusal';
  if (name !== undefined) (refuses ? into.codes : into.reasons).push(...coded(first, law ?? new Map()));
  if (name === 'refuse' && isSyntax(first) && first['type'] === 'MemberExpression') into.refusesReason = true;
  into.words.push(...[first, ...others].flatMap((each) => literalOf(each) ?? []));
}

function coded(word: unknown, law: ReadonlyMap<string, unknown>): Coded[] {
  const code = literalOf(word);
  if (code === undefined || !isRefusalCode(code)) return [];
  return [[code, ['rule', 'legalBasis'].flatMap((key) => literalOf(law.get(key)) ?? []).join(', ')]];
}

function isRefusalCode(word: string): word is RefusalCode {
  return word in refusalCodes;
}
