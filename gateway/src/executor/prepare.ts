// An operation, prepared: all that does not depend on a request is found out once.
import { conditionVariables } from '@fmg/shared/graphql/conditions';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { ErrorCode } from '@fmg/shared/errors/registry';
import {
  Kind,
  print,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { clientNames, keepApart } from '../names/clients-names';
import { Outline } from './outline';
import { preparePlan, type Step } from './plan';
import type { ClientsWords } from './problems';
import type { Served } from './served';
import { compileShape, type Compiling, type Shape } from './shape';

/** Everything about an operation that does not depend on a request. */
export interface PreparedOperation {
  execute: Step;
  /** What is said of it in the words of its client. */
  words: ClientsWords;
  /** Values of the variables that `@skip` and `@include` test, with their defaults. Throws BAD_USER_INPUT for one that has none. */
  conditionsOf(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** The shape of the answer for these values. */
  shapeFor(conditions: Readonly<Record<string, unknown>>): Shape;
}

/** Shapes of one operation that are kept: with ten conditions it has a thousand, and the making of one takes 2 ms at most. */
const mostShapes = 8;

/** Prepares an operation of a document; the first one when there is no name. */
export async function prepare(
  served: Served,
  document: DocumentNode,
  { operationName, account }: { operationName: string; account: string },
): Promise<PreparedOperation> {
  const { graph, planner, echo, proof, prefix } = served;
  const { operation, fragments } = findOperation(document, operationName);
  const names = keepApart(document, prefix);
  const asked = proof?.askedIn(names.document) ?? names.document;
  const planned = await planner.plan(print(asked), operation.name?.value, account);
  refuseUnplanned(planned, { operation, fragments, names });
  const outline = new Outline([operation.selectionSet], names, fragments);
  const tested = testedIn(operation, fragments);
  const defaults = defaultsOf(operation);
  const shapes = new LRUCache<string, Shape>({ max: mostShapes });
  return {
    execute: preparePlan(planned, { echo, variableOf: (name) => names.variableOf(name) }),
    words: { positionOf: (path) => outline.positionOf(path), textOf: clientNames(prefix) },
    conditionsOf: (variables) =>
      Object.fromEntries(tested.map((name) => [name, conditionOf(name, variables[name], defaults[name])])),
    shapeFor(conditions) {
      const key = tested.map((name) => String(conditions[name])).join();
      let shape = shapes.get(key);
      if (shape === undefined) {
        shape = compileShape({ ...graph, operation, fragments, names, proof, variables: conditions });
        shapes.set(key, shape);
      }
      return shape;
    },
  };
}

/** The operation that is asked for, and the fragments of its document. */
function findOperation({ definitions }: DocumentNode, operationName: string) {
  const operation = definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION && (operationName === '' || each.name?.value === operationName),
  );
  if (operation === undefined) throw new Error(`the document holds no operation "${operationName}"`);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  return { operation, fragments: new Map(fragments.map((each) => [each.name.value, each])) };
}

/** Refuses an operation of which the planner plans nothing: it asks for an interface that no object has. */
function refuseUnplanned(
  { node }: QueryPlan,
  { operation, fragments, names }: Pick<Compiling, 'operation' | 'fragments' | 'names'>,
): void {
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((each) => {
      // What depends on conditions may never be selected, and is not planned then.
      if ((each.directives ?? []).length > 0) return false;
      if (each.kind === Kind.FIELD) return names.isPlanned(each);
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each;
      return fragment !== undefined && asks(fragment.selectionSet);
    });
  if (node === undefined && asks(operation.selectionSet))
    throw refusal(
      'GRAPHQL_VALIDATION_FAILED',
      'No part of the graph can answer this operation: no objects have the types that it asks for.',
    );
}

/** The variables of an operation that are tested: other operations may share its fragments, and test others. */
function testedIn(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string[] {
  const defined = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  return conditionVariables([operation, ...fragments.values()]).filter((name) => defined.has(name));
}

/** The value of a condition. One that is sent as null has none: it takes no default. */
function conditionOf(name: string, given: unknown, otherwise: unknown): boolean {
  const value = given === undefined ? otherwise : given;
  if (typeof value === 'boolean') return value;
  throw refusal(
    'BAD_USER_INPUT',
    `The variable "$${name}" decides what is selected: it must be true or false.`,
  );
}

/** Refuses an operation as a whole, for what its client wrote. */
function refusal(code: ErrorCode, message: string): GraphError {
  return new GraphError(code, message, { http: { status: 400 } });
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
}
