// Runs Apollo's plans in place of the stock executor: prepared once, each entity asked once, every null accounted for.
import { Trace, untilLogged } from '@fmg/shared/audit/trace';
import { publicViewer, type Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';
import { Departure } from '../request/departure';
import type { Planner } from '../planner/planner';
import { guarded } from '../transport/guard';
import { answerQuestions, type Question } from './introspection';
import { prepare, type Prepared } from './prepare';
import { Problems } from './problems';
import type { Run } from './run';
import type { Transport } from '../transport/subgraph-call';
import { serve, type GraphHabits, type Served } from './served';
import type { JsonObject } from '../json/values';

/** What the executor needs beside the supergraph. */
export interface ExecutorOptions extends GraphHabits {
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
        const asked = {
          document,
          queryHash,
          operationName: request.operationName ?? '',
          variables: request.variables ?? {},
          requestId,
          viewer: 'viewer' in context ? (context['viewer'] as Viewer) : publicViewer, // as GatewayContext has it
          account: String(context['account'] ?? ''),
          departure: context['departure'] instanceof Departure ? context['departure'] : new Departure(),
        };
        return await executeOperation(served, asked, options);
      };
      return { executor };
    },
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
  account: string;
  departure: Departure;
}

/** The options with each transport behind its guard. */
type Guarded = Pick<ExecutorOptions, 'deadlineMs'> & Pick<Run, 'transports'>;

async function executeOperation(served: Served, asked: Asked, { transports, deadlineMs }: Guarded) {
  const deadline = Date.now() + deadlineMs;
  const found = findPrepared(served, asked);
  const prepared = found instanceof Promise ? await found : found;
  const variables = ownVariables(asked.variables);
  const data: JsonObject = {};
  const run: Run = {
    data,
    variables,
    conditions: prepared.conditionsOf(variables),
    problems: new Problems(prepared.words),
    transports,
    isOfType: served.isOfType,
    isAbstract: served.isAbstract,
    ownerOf: served.ownerOf,
    requestId: asked.requestId,
    viewer: asked.viewer,
    account: asked.account,
    trace: new Trace({ textHash: asked.queryHash, variables: asked.variables }),
    deadline,
    departure: asked.departure,
  };
  await prepared.run(run);
  const [, answer] = await Promise.all([untilLogged(logged(run), run.trace), shaped(served, prepared, run)]);
  return answer;
}

async function shaped({ planner }: Served, prepared: Prepared, run: Run) {
  const { problems } = run;
  const questions: Question[] = [];
  const answer = prepared.shapeFor(run.conditions)({ data: run.data, problems, questions });
  const [first, ...more] = questions;
  if (first !== undefined) await answerQuestions(answer, [first, ...more], { planner, run });
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

/** Requests that come together wait for one preparation; one that fails is not kept. */
function findPrepared(
  served: Served,
  { document, operationName, account }: Asked,
): Prepared | Promise<Prepared> {
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
