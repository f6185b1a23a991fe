// Runs Apollo's plans in place of the stock executor: prepared once, each entity asked once, every null accounted for.
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { Trace } from '@fmg/shared/audit/trace';
import { publicViewer, type Viewer } from '@fmg/shared/auth/viewer';
import { conditionVariables } from '@fmg/shared/graphql/conditions';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  execute,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Departure } from '../departure';
import { echoFor, keysIn, type KeysOf } from './echo';
import { guarded } from './guard';
import { ownersIn, type OwnerOf } from './owners';
import { preparePlan, type Step } from './plan';
import { Problems } from './problems';
import type { Run, Transport } from './run';
import { compileShape, isOfType, type Shape } from './shape';
import type { JsonObject } from './values';

/** What the executor needs beside the supergraph. */
export interface ExecutorOptions {
  /** How each subgraph is called, by its name in the supergraph. */
  transports: ReadonlyMap<string, Transport>;
  /** How long a request may take, in milliseconds. */
  deadlineMs: number;
}

/** Everything about an operation that does not depend on a request. */
interface Prepared {
  run: Step;
  /** Values of the variables that `@skip` and `@include` test, with their defaults. */
  conditionsOf(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** The shape of the answer for these values. */
  shapeFor(conditions: Readonly<Record<string, unknown>>): Shape;
  introspection: DocumentNode | undefined;
}

/** Shapes of one operation that are kept: with ten conditions it has a thousand. */
const mostShapes = 64;

/** A supergraph that is being served. */
interface Served {
  schema: GraphQLSchema;
  supergraph: Supergraph;
  planner: QueryPlanner;
  keysOf: KeysOf;
  ownerOf: OwnerOf;
  /** All possible types of the supergraph, also those that clients do not see. */
  types: GraphQLSchema;
  /** By document, which Apollo Server keeps in a bounded cache; dropped with the schema. */
  prepared: WeakMap<DocumentNode, Map<string, Prepared>>;
}

/** Wraps a gateway: it goes on loading the supergraph, and its operations run here. */
export function withExecutor(gateway: GatewayInterface, given: ExecutorOptions): GatewayInterface {
  const transports = new Map([...given.transports].map(([name, transport]) => [name, guarded(transport)]));
  const options = { ...given, transports };
  let served: Served | undefined;
  return {
    stop: () => gateway.stop(),
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        served = serve(loaded.apiSchema, loaded.coreSupergraphSdl);
        callback(loaded);
      }),
    async load(loading) {
      await gateway.load(loading);
      const executor: GatewayExecutor = async ({ document, request, queryHash, context }) => {
        if (served === undefined) throw new Error('no supergraph is loaded');
        const requestId = 'requestId' in context ? String(context['requestId']) : '';
        const asked = {
          document,
          queryHash,
          operationName: request.operationName ?? '',
          variables: request.variables ?? {},
          requestId,
          viewer: 'viewer' in context ? (context['viewer'] as Viewer) : publicViewer, // as GatewayContext has it
          departure: context['departure'] instanceof Departure ? context['departure'] : new Departure(),
        };
        return await executeOperation(served, asked, options);
      };
      return { executor };
    },
  };
}

function serve(schema: GraphQLSchema, sdl: string): Served {
  const supergraph = Supergraph.build(sdl);
  const types = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    schema,
    supergraph,
    types,
    planner,
    keysOf: keysIn(supergraph),
    ownerOf: ownersIn(supergraph),
    prepared: new WeakMap(),
  };
}

interface Asked {
  document: DocumentNode;
  /** SHA-256 of its text. */
  queryHash: string;
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
  requestId: string;
  viewer: Viewer;
  departure: Departure;
}

/** The options with each transport behind its guard. */
type Guarded = Omit<ExecutorOptions, 'transports'> & Pick<Run, 'transports'>;

async function executeOperation(served: Served, asked: Asked, { transports, deadlineMs }: Guarded) {
  const prepared = findPrepared(served, asked);
  const variables = renamedVariables(asked.variables);
  const conditions = prepared.conditionsOf(variables);
  const problems = new Problems();
  const data: JsonObject = {};
  const run: Run = {
    data,
    variables,
    conditions,
    problems,
    transports,
    isOfType: (typename, condition) => isOfType(served.types, typename, condition),
    ownerOf: served.ownerOf,
    requestId: asked.requestId,
    viewer: asked.viewer,
    trace: new Trace({ textHash: asked.queryHash, variables: asked.variables }),
    deadline: Date.now() + deadlineMs,
    departure: asked.departure,
  };
  await prepared.run(run);
  if (prepared.introspection !== undefined) await introspect(served, prepared.introspection, run);
  const [, answer] = await Promise.all([logged(run), shaped(prepared, run)]);
  return answer;
}

async function shaped(prepared: Prepared, { data, conditions, problems }: Run) {
  const answer = prepared.shapeFor(conditions)({ data, problems });
  const errors = problems.errorsOf(answer);
  // Apollo puts its own errors into a copy: the key is there for them already, see decision 020.
  return {
    data: answer,
    errors: errors.length === 0 ? undefined : errors,
    extensions: problems.incomplete.length === 0 ? undefined : { incomplete: problems.incomplete },
  };
}

/** Waits until what was read is logged. Throws when it cannot be, or not in time: then nothing is answered. */
async function logged({ trace, deadline }: Run): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const tell = (): void =>
      reject(
        new GraphError(
          'DEADLINE_EXCEEDED',
          'What was read could not be logged in time, so nothing is answered.',
        ),
      );
    timer = setTimeout(tell, Math.max(0, deadline - Date.now()));
  });
  try {
    await Promise.race([trace.write(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function introspect(
  { schema }: Served,
  document: DocumentNode,
  { data, variables, problems }: Run,
): Promise<void> {
  const result = await execute({ schema, document, variableValues: variables });
  Object.assign(data, result.data);
  problems.errors.push(...(result.errors ?? []));
}

function findPrepared(served: Served, { document, operationName }: Asked): Prepared {
  let ofDocument = served.prepared.get(document);
  if (ofDocument === undefined) served.prepared.set(document, (ofDocument = new Map()));
  let prepared = ofDocument.get(operationName);
  if (prepared === undefined)
    ofDocument.set(operationName, (prepared = prepare(served, document, operationName)));
  return prepared;
}

function prepare(
  { schema, supergraph, planner, keysOf }: Served,
  given: DocumentNode,
  operationName: string,
): Prepared {
  const document = withRenamedVariable(given);
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find((each) => operationName === '' || each.name?.value === operationName);
  if (operation === undefined) throw new Error(`the document holds no operation "${operationName}"`);
  const fragmentNodes = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = new Map(fragmentNodes.map((each) => [each.name.value, each]));
  const planned = operationFromDocument(supergraph.apiSchema(), document, {
    operationName: operation.name?.value,
  });
  const tested = conditionVariables([operation, ...fragmentNodes]);
  const defaults = defaultsOf(operation);
  const shapes = new Map<string, Shape>();
  return {
    run: preparePlan(planner.buildQueryPlan(planned), echoFor(document, keysOf)),
    introspection: introspectionOf(operation, fragments),
    conditionsOf: (variables) =>
      Object.fromEntries(tested.map((name) => [name, variables[name] ?? defaults[name]])),
    shapeFor(conditions) {
      const key = tested.map((name) => String(conditions[name])).join();
      let shape = shapes.get(key);
      if (shape === undefined) {
        if (shapes.size >= mostShapes) shapes.clear();
        shapes.set(key, (shape = compileShape(schema, operation, { fragments, variables: conditions })));
      }
      return shape;
    },
  };
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
}

/** The introspection that an operation asks for at its root, as an operation of its own. */
function introspectionOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode | undefined {
  const fields: FieldNode[] = [];
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (['__schema', '__type'].includes(selection.name.value)) fields.push(selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment !== undefined) collect(fragment.selectionSet);
    }
  };
  collect(operation.selectionSet);
  if (fields.length === 0) return undefined;
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } };
  return { kind: Kind.DOCUMENT, definitions: [asked, ...fragments.values()] };
}

const RESERVED = 'representations';
const RENAMED = 'representations_of_client';

/** A plan names its own variable `representations`: a client's of that name gets another. */
function withRenamedVariable(document: DocumentNode): DocumentNode {
  return visit(document, {
    Variable: (node) =>
      node.name.value === RESERVED ? { ...node, name: { ...node.name, value: RENAMED } } : undefined,
  });
}

/** Without a prototype: a variable called `toString` that has no value inherits none. */
function renamedVariables(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = Object.assign(Object.create(null) as Record<string, unknown>, variables);
  if (!(RESERVED in own)) return own;
  const { [RESERVED]: value, ...rest } = own;
  return Object.assign(Object.create(null) as Record<string, unknown>, rest, { [RENAMED]: value });
}
