// Operations of a subgraph, prepared once: parsed, validated and compiled; the gateway sends the same texts again and again.
import { hash } from 'node:crypto';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { WatchedOperation } from '../audit/watched';
import { selectedBy } from '../auth/classes';
import { putBounded } from '../bounded';
import { Projection } from '../db/projection';
import { throwIfGone, type Patience, type Scope } from '../db/scope';
import { GraphError } from '../errors/graph-error';
import { compile, type Compiled } from './compiled';

/** What an operation is run with. */
export interface OperationInput {
  variables: Readonly<Record<string, unknown>> | undefined;
  operationName: string | undefined;
  signal: Patience | undefined;
  /** Makes the context of a run; a run has one of its own. */
  createContext(scope: Scope): unknown;
}

/** Runs a prepared operation. */
type Run = (input: OperationInput) => Promise<ExecutionResult>;

/** A prepared operation, and what the log of reads needs of it: the classes of data that it selects, and its text. */
export type Operation = Run & WatchedOperation;

const LIMIT = 1000;

/** Names by which the operations of one text are asked for. */
const NAMES = 10;

/** When an operation is worth an effort: many are asked once and never again. */
export interface Habits {
  /** How often it is run by graphql-js before it is compiled. */
  interpretedRuns: number;
  /** How often it is then watched before it reads only the columns that it uses. */
  learningRuns: number;
}

/** The operations that a schema has been asked, by their text. */
export class Operations {
  private readonly prepared = new Map<string, Map<string | undefined, Operation>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly habits: Habits,
  ) {}

  /** The operation of a text. Throws GRAPHQL_VALIDATION_FAILED, or graphql-js's syntax error. */
  prepare(query: string, operationName: string | undefined): Operation {
    let ofText = this.prepared.get(query);
    if (ofText === undefined) putBounded(this.prepared, LIMIT, [query, (ofText = new Map())]);
    let operation = ofText.get(operationName);
    if (operation === undefined) {
      operation = this.build(query, operationName);
      putBounded(ofText, NAMES, [operationName, operation]);
    }
    return operation;
  }

  private build(query: string, operationName: string | undefined): Operation {
    const document = parse(query, { noLocation: true });
    const [problem] = validate(this.schema, document);
    if (problem !== undefined) throw new GraphError('GRAPHQL_VALIDATION_FAILED', problem.message);
    return Object.assign(this.runOf(document, operationName), {
      selected: selectedBy(document, this.schema),
      textHash: hash('sha256', query),
    });
  }

  private runOf(document: DocumentNode, operationName: string | undefined): Run {
    const interpreted = interpret(this.schema, document);
    let compiled: Run | undefined;
    let runs = 0;
    return async (input) => {
      if (runs < this.habits.interpretedRuns) {
        runs += 1;
        return await interpreted(input);
      }
      return await (compiled ??= this.compile(document, operationName, interpreted))(input);
    };
  }

  private compile(document: DocumentNode, operationName: string | undefined, interpreted: Run): Run {
    const compiled = compile(this.schema, document, operationName);
    return compiled === undefined
      ? interpreted
      : compiledOrInterpreted(compiled, interpreted, new Projection(this.habits.learningRuns));
  }
}

function interpret(schema: GraphQLSchema, document: DocumentNode): Run {
  return async ({ variables, operationName, signal, createContext }) =>
    await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: createContext({ signal }),
    });
}

/** Runs the compiled operation. graphql-js answers in its place when there is an error to report, and when a row had too few columns. */
function compiledOrInterpreted(compiled: Compiled, interpreted: Run, projection: Projection): Run {
  return async (input) => {
    const { signal, variables = {}, createContext } = input;
    const { misses } = projection;
    const data = await compiled(createContext({ signal, projection }), variables);
    projection.end();
    if (projection.misses > misses) projection.learnAgain();
    else if (data !== undefined) return { data };
    throwIfGone(signal);
    return await interpreted(input);
  };
}
