// Questions about the schema: the planner answers them from the schema that clients see, where it keeps no request waiting.
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  print,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Planner } from '../planner/planner';
import type { AnswerPath } from './places';
import type { Run } from './run';
import { isObject, type JsonObject } from '../json/values';

/** The operation in which the schema is asked about. */
export interface Asking {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** All the places where one field about the schema is selected. */
export type AskedField = readonly [FieldNode, ...FieldNode[]];

/** What an answer asks about the schema, and where in it the answer to that goes. */
export interface Question {
  asking: Asking;
  nodes: AskedField;
  path: AnswerPath;
}

/**
 * Puts the answers to its questions into an answer. They are asked together: under however many aliases the schema is asked about,
 * it is one piece of work with one end. Rejects with what the planner refuses.
 */
export async function answerQuestions(
  answer: JsonObject | null,
  questions: readonly [Question, ...Question[]],
  { planner, run }: { planner: Planner; run: Run },
): Promise<void> {
  const keys = new Map<AskedField, string>();
  for (const { nodes } of questions) if (!keys.has(nodes)) keys.set(nodes, `q${keys.size}`);
  const { data, errors = [] } = await planner.introspect(
    textOf(questions[0].asking, keys),
    run.variables,
    run.account,
  );
  // To read a megabyte of it is enough for one turn of the event loop; to write it is another.
  await nextTurn();
  for (const { nodes, path } of questions) {
    const key = keys.get(nodes) ?? '';
    for (const { message, path: [asked, ...below] = [], extensions } of errors)
      if (asked === undefined || asked === key)
        run.problems.add(new GraphQLError(message, { path: [...path, ...below], extensions }));
    const place = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), answer);
    if (isObject(place)) place[path.at(-1) ?? ''] = data?.[key] ?? null;
  }
}

/** The query that asks for fields under keys of ours: two places of an answer may use one key for different questions. */
function textOf({ operation, fragments }: Asking, keys: ReadonlyMap<AskedField, string>): string {
  const selections = [...keys].flatMap(([nodes, key]) =>
    nodes.map((node): FieldNode => ({ ...node, alias: { kind: Kind.NAME, value: key } })),
  );
  const asked: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return print({ kind: Kind.DOCUMENT, definitions: [asked, ...fragments.values()] });
}
