// Operations of a subgraph, prepared once: parsed, validated and compiled; the gateway sends the same texts again and again.
import { hash } from 'node:crypto';
import {
  execute,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { WatchedOperation } from '../audit/watched';
import { selectedBy } from '../auth/classes';
import type { Decisions } from '../auth/sight';
import { Projection } from '../db/column-projection';
import type { ReadOptions } from '../db/reader';
import { throwIfGone, type AbortState } from '../cancellation';
import { GraphError } from '../errors/graph-error';
import { OperationInputs } from '../graphql/inputs';
import { scalars } from '../graphql/scalars';
import { TurnOfLoop } from '../turn-of-loop';
import { compile, type Compiled } from './compiled';
import { PreparedTexts } from './prepared-texts';

/** What an operation is run with. */
export interface OperationInput {
  variables: Readonly<Record<string, unknown>> | undefined;
  operationName: string | undefined;
  signal: AbortState | undefined;
  /** Makes the context of a run; a run has one of its own. */
  createContext(options: ReadOptions): unknown;
}

/** Runs a prepared operation. */
type RunOperation = (input: OperationInput) => Promise<ExecutionResult>;

/** A prepared operation, and what the log of reads needs of it: the classes of data that it selects, and its text. */
export type Operation = RunOperation & WatchedOperation & { isMutation: boolean };

/**
 * How many characters of operations are prepared in one turn of the event loop, in all subgraphs of a process: one plan may ask for
 * a hundred operations that are new, all at once.
 */
const preparations = new TurnOfLoop(8000);

/** Names by which the operations of one text are asked for. */
const NAMES = 10;

/** When an operation is worth an effort: many are asked once and never again. */
export interface CompilationPolicy {
  /** How often it is run by graphql-js before it is compiled. */
  interpretedRuns: number;
  /** How often it is then watched before it reads only the columns that it uses. */
  learningRuns: number;
}

/** The operations of one text, by their names. */
type OfText = LRUCache<string, Operation>;

/** The operations that several schemas have been asked, under one bound. */
export type PreparedOperations = PreparedTexts<OfText>;

/** The operations that a schema has been asked, by their text. */
export class Operations {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compilationPolicy: CompilationPolicy,
    /** What is decided about the fields of the schema; nothing where none is guarded. */
    private readonly decisions?: Decisions,
    private readonly prepared: PreparedOperations = new PreparedTexts(),
  ) {}

  /** The operation of a text. Throws BAD_USER_INPUT, GRAPHQL_VALIDATION_FAILED, or graphql-js's syntax error; rejects with them when it is new. */
  prepare(query: string, operationName: string | undefined): Operation | Promise<Operation> {
    return this.prepared.get(this, query)?.get(operationName ?? '') ?? this.prepareNew(query, operationName);
  }

  private prepareNew(query: string, operationName: string | undefined): Operation | Promise<Operation> {
    const turn = preparations.take(query.length);
    const build = (): Operation => {
      let ofText = this.prepared.get(this, query);
      if (ofText === undefined) this.prepared.put(this, query, (ofText = new LRUCache({ max: NAMES })));
      // Others may have waited for the same.
      let operation = ofText.get(operationName ?? '');
      if (operation === undefined) {
        operation = this.build(query, operationName);
        ofText.set(operationName ?? '', operation);
      }
      return operation;
    };
    return turn === undefined ? build() : turn.then(build);
  }

  private build(query: string, operationName: string | undefined): Operation {
    const document = parse(query, { noLocation: true });
    const inputs = this.inputsOf(document, operationName);
    const [problem] = validate(this.schema, document);
    if (problem !== undefined) throw new GraphError('GRAPHQL_VALIDATION_FAILED', problem.message);
    return Object.assign(this.runOf(document, operationName, { inputs, effort: query.length }), {
      selected: selectedBy(document, this.schema, this.decisions),
      textHash: hash('sha256', query),
      isMutation: getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION,
    });
  }

  private inputsOf(document: DocumentNode, operationName: string | undefined): OperationInputs | undefined {
    const operation = getOperationAST(document, operationName);
    return operation == null
      ? undefined
      : new OperationInputs({ schema: this.schema, document, operation, scalars, hasInputRules: true });
  }

  private runOf(
    document: DocumentNode,
    operationName: string | undefined,
    { inputs, effort }: { inputs: OperationInputs | undefined; effort: number },
  ): RunOperation {
    const interpreted = interpret(this.schema, document, inputs);
    let compiled: RunOperation | undefined;
    let runs = 0;
    return async (input) => {
      inputs?.checkValues(input.variables ?? {});
      if (runs < this.compilationPolicy.interpretedRuns) {
        runs += 1;
        return await interpreted(input);
      }
      if (compiled === undefined) {
        await preparations.take(effort);
        compiled ??= this.compile(document, operationName, interpreted);
      }
      return await compiled(input);
    };
  }

  private compile(
    document: DocumentNode,
    operationName: string | undefined,
    interpreted: RunOperation,
  ): RunOperation {
    const compiled = compile(this.schema, document, operationName);
    return compiled === undefined
      ? interpreted
      : compiledOrInterpreted(compiled, interpreted, new Projection(this.compilationPolicy.learningRuns));
  }
}

function interpret(
  schema: GraphQLSchema,
  document: DocumentNode,
  inputs: OperationInputs | undefined,
): RunOperation {
  return async ({ variables, operationName, signal, createContext }) => {
    const result = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: createContext({ signal }),
    });
    // Nothing was run: graphql-js names the variable that is to blame, and here its place is added.
    if (result.data === undefined) inputs?.checkTypes(variables ?? {});
    return result;
  };
}

/** Runs the compiled operation. graphql-js answers in its place when there is an error to report, and when a row had too few columns. */
function compiledOrInterpreted(
  compiled: Compiled,
  interpreted: RunOperation,
  projection: Projection,
): RunOperation {
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
