// Introspection: the planner answers it from the schema that clients see, where it keeps no request waiting.
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
import type { ResponsePath } from './response-paths';
import type { Execution } from './execution';
import { isObject, type JsonObject } from '../json/values';

/** The operation in which the schema is asked about. */
export interface IntrospectedOperation {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** All the places where one field about the schema is selected. */
export type IntrospectionNodes = readonly [FieldNode, ...FieldNode[]];

/** What an operation asks about the schema, and where in the response that goes. */
export interface IntrospectionRequest {
  source: IntrospectedOperation;
  nodes: IntrospectionNodes;
  path: ResponsePath;
}

/**
 * Puts what is asked about the schema into a response. It is asked together: under however many aliases the schema is asked about,
 * it is one piece of work with one end. Rejects with what the planner refuses.
 */
export async function introspect(
  response: JsonObject | null,
  requests: readonly [IntrospectionRequest, ...IntrospectionRequest[]],
  { planner, execution }: { planner: Planner; execution: Execution },
): Promise<void> {
  const keys = new Map<IntrospectionNodes, string>();
  for (const { nodes } of requests) if (!keys.has(nodes)) keys.set(nodes, `q${keys.size}`);
  const { data, errors = [] } = await planner.introspect(
    textOf(requests[0].source, keys),
    execution.variables,
    execution.account,
  );
  // To read a megabyte of it is enough for one turn of the event loop; to write it is another.
  await nextTurn();
  for (const { nodes, path } of requests) {
    const key = keys.get(nodes) ?? '';
    for (const { message, path: [asked, ...below] = [], extensions } of errors)
      if (asked === undefined || asked === key)
        execution.problems.add(new GraphQLError(message, { path: [...path, ...below], extensions }));
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), response);
    if (isObject(holder)) holder[path.at(-1) ?? ''] = data?.[key] ?? null;
  }
}

/** The query that asks for fields under keys of ours: two places of a response may use one key for different fields. */
function textOf(
  { operation, fragments }: IntrospectedOperation,
  keys: ReadonlyMap<IntrospectionNodes, string>,
): string {
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
