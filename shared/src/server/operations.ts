// Operations of a subgraph, prepared once: parsed, validated and compiled; the gateway sends the same texts again and again.
import { hash } from 'node:crypto';
import {
  execute,
  getNamedType,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { WatchedOperation } from '../audit/watched';
import { selectedBy } from '../auth/classes';
import { putBounded } from '../bounded';
import { Projection } from '../db/projection';
import { throwIfGone, type Patience, type Scope } from '../db/scope';
import { GraphError } from '../errors/graph-error';

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
    if (!isCompilable(this.schema, document)) return interpreted;
    const compiled = compileQuery(this.schema, document, operationName, {
      useExperimentalPathBasedSkipInclude: true,
      disablingCapturingStackErrors: true,
    });
    return isCompiledQuery(compiled)
      ? compiledOrInterpreted(compiled.query, interpreted, new Projection(this.habits.learningRuns))
      : interpreted;
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

/**
 * Runs the operation as one function of its own. graphql-js answers in its place when there is an error to report, which
 * the compiler does differently, and when a row had too few columns.
 */
function compiledOrInterpreted(query: CompiledQuery['query'], interpreted: Run, projection: Projection): Run {
  return async (input) => {
    const { signal, variables = {}, createContext } = input;
    const { misses } = projection;
    const result = await query(undefined, createContext({ signal, projection }), variables);
    projection.end();
    if (projection.misses > misses) projection.learnAgain();
    else if (result.errors === undefined) return result;
    throwIfGone(signal);
    return await interpreted(input);
  };
}

/**
 * Reads are compiled, but not introspection, not what would name a prototype, and not a variable whose type contains
 * itself: the compiler would write out `and`, `or` and `not` of a filter in each other, until memory is full.
 */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  let compilable = true;
  visit(document, {
    VariableDefinition: ({ type }) => {
      if (containsItself(schema.getType(nameOf(type)))) compilable = false;
      return compilable ? undefined : BREAK;
    },
    OperationDefinition: ({ operation }) => {
      if (operation !== OperationTypeNode.QUERY) compilable = false;
      return compilable ? undefined : BREAK;
    },
    Name: ({ value }) => {
      if (value === '__proto__' || value === '__schema' || value === '__type') compilable = false;
      return compilable ? undefined : BREAK;
    },
  });
  return compilable;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** True for an input that has an input in it which can hold another of its kind. */
function containsItself(type: unknown, within: readonly unknown[] = []): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  return Object.values(type.getFields()).some((field) =>
    containsItself(getNamedType(field.type), [...within, type]),
  );
}
