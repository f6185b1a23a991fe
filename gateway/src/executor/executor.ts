// Runs Apollo's plans in place of the stock executor: prepared once, each entity asked once, every null accounted for.
import { Trace, untilLogged } from '@fmg/shared/audit/trace';
import { publicViewer, type Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';
import { Cancellation } from '../request/cancellation';
import type { Planner } from '../planner/planner';
import { guarded } from '../transport/guard';
import { introspect, type IntrospectionRequest } from './introspection';
import { prepare, type PreparedOperation } from './prepare';
import { Problems } from './problems';
import type { Execution } from './execution';
import type { Transport } from '../transport/subgraph-call';
import { serve, type GraphContract, type Served } from './served';
import type { JsonObject } from '../json/values';

/** What the executor needs beside the supergraph. */
export interface ExecutorOptions extends GraphContract {
  /** How each subgraph is called, by its name in the supergraph. */
  transports: ReadonlyMap<string, Transport>;
  /** How long a request may take, in milliseconds. */
  deadlineMs: number;
  /** What prepares operations that are new; it does so in this thread unless told. */
  planner?: Planner;
}

/** Wraps a gateway: it goes on loading the supergraph, and its operations run here. */
export function withExecutor(gateway: GatewayInterface, given: ExecutorOptions): GatewayInterface {
  const transports = new Map([...given.transports].map(([name, transport]) => [name, guarded(transport)]));
  const options = { ...given, transports };
  let served: Served | undefined;
  let refused: unknown;
  return {
    stop: () => gateway.stop(),
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        // Whoever calls this back only logs what is thrown here.
        try {
          served = serve(loaded.apiSchema, loaded.coreSupergraphSdl, given);
        } catch (error) {
          refused = error;
          throw error;
        }
        callback(loaded);
      }),
    async load(loading) {
      await gateway.load(loading);
      if (served === undefined && refused !== undefined) throw refused;
      // What a planner does once is no part of the time of the first request.
      await served?.planner.plan('{ __typename }', undefined, 'the gateway');
      const executor: GatewayExecutor = async ({ document, request, queryHash, context }) => {
        if (served === undefined) throw new Error('no supergraph is loaded');
        const requestId = 'requestId' in context ? String(context['requestId']) : '';
        return await executeOperation(
          served,
          {
            document,
            queryHash,
            operationName: request.operationName ?? '',
            variables: request.variables ?? {},
            requestId,
            viewer: 'viewer' in context ? (context['viewer'] as Viewer) : publicViewer, // as GatewayContext has it
            account: String(context['account'] ?? ''),
            cancellation:
              context['cancellation'] instanceof Cancellation ? context['cancellation'] : new Cancellation(),
          },
          options,
        );
      };
      return { executor };
    },
  };
}

interface ExecutionRequest {
  document: DocumentNode;
  /** SHA-256 of its text. */
  queryHash: string;
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
  requestId: string;
  viewer: Viewer;
  account: string;
  cancellation: Cancellation;
}

/** The options with each transport behind its guard. */
type Guarded = Pick<ExecutorOptions, 'deadlineMs'> & Pick<Execution, 'transports'>;

async function executeOperation(
  served: Served,
  request: ExecutionRequest,
  { transports, deadlineMs }: Guarded,
) {
  const deadline = Date.now() + deadlineMs;
  const found = findPrepared(served, request);
  const prepared = found instanceof Promise ? await found : found;
  const variables = ownVariables(request.variables);
  const data: JsonObject = {};
  const execution: Execution = {
    data,
    variables,
    conditions: prepared.conditionsOf(variables),
    problems: new Problems(prepared.words),
    transports,
    isOfType: served.isOfType,
    isAbstract: served.isAbstract,
    ownerOf: served.ownerOf,
    requestId: request.requestId,
    viewer: request.viewer,
    account: request.account,
    trace: new Trace({ textHash: request.queryHash, variables: request.variables }),
    deadline,
    cancellation: request.cancellation,
  };
  await prepared.execute(execution);
  const [, answer] = await Promise.all([
    untilLogged(logged(execution), execution.trace),
    shaped(served, prepared, execution),
  ]);
  return answer;
}

async function shaped({ planner }: Served, prepared: PreparedOperation, execution: Execution) {
  const { problems } = execution;
  const introspections: IntrospectionRequest[] = [];
  const answer = prepared.shapeFor(execution.conditions)({ data: execution.data, problems, introspections });
  const [first, ...more] = introspections;
  if (first !== undefined) await introspect(answer, [first, ...more], { planner, execution });
  const errors = problems.errorsOf(answer);
  const { incomplete } = problems;
  // Apollo puts its own errors into a copy: the key is there for them already, see decision 020.
  return {
    data: answer,
    errors: errors.length === 0 ? undefined : errors,
    extensions: incomplete.length === 0 ? undefined : { incomplete },
  };
}

/** Waits until what was read is logged. Throws when it cannot be, or not in time: then nothing is answered. */
async function logged({ trace, deadline }: Execution): Promise<void> {
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

/** Requests that come together wait for one preparation; one that fails is not kept. */
function findPrepared(
  served: Served,
  { document, operationName, account }: ExecutionRequest,
): PreparedOperation | Promise<PreparedOperation> {
  let ofDocument = served.prepared.get(document);
  if (ofDocument === undefined) served.prepared.set(document, (ofDocument = new Map()));
  const known = ofDocument.get(operationName);
  if (known !== undefined) return known;
  const all = ofDocument;
  const preparing = prepare(served, document, { operationName, account });
  all.set(operationName, preparing);
  preparing.then(
    (prepared) => all.set(operationName, prepared),
    () => all.delete(operationName),
  );
  return preparing;
}

/** Without a prototype: a variable called `toString` that has no value inherits none. */
function ownVariables(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null) as Record<string, unknown>, variables);
}
