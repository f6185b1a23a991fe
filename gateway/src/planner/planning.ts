// The work of a planner, done at once where it is called: graphql-js validates, Apollo's planner plans, and the schema is read.
import type { QueryPlan } from '@apollo/query-planner';
import { getOperationAST, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { weightOf } from '../limits/weight';
import { planningOf, type PlanOperation } from './plan-operation';
import type { PlannerRequest, Problem } from './planner';
import { introspectSchema } from './introspection';
import { readSupergraph } from './supergraph';
import { tooCostly } from './too-costly';

/** The most fields of an operation that is planned, each as often as there are types that it may be a field of. */
const mostWeight = 2000;

/** The most characters of a plan: it is read, and its operations are prepared, where requests are answered. */
const mostPlanCharacters = 200_000;

/** The most characters that introspection answers: twice what a tool asks of a graph of five hundred types. */
const mostIntrospectionCharacters = 2 * 1024 * 1024;

/** What graphql-js says, and nothing else, when fields take too long to be compared; and what is said in its place. */
const aborted = 'Validation aborted.';
const tooAlike =
  'So many fields of the document have one name that comparing them with each other was given up. Ask for each field once, or in several operations.';

/** Prepares the operations of one supergraph. */
export class Planning {
  private schema: GraphQLSchema | undefined;
  private planOperation: PlanOperation | undefined;

  constructor(private readonly sdl: string) {}

  /** Does what is asked, and gives its result as JSON. Throws TOO_COSTLY for a result that is too long. */
  perform(request: PlannerRequest): string {
    switch (request.kind) {
      case 'validate':
        return JSON.stringify(this.problemsOf(request.text));
      case 'plan':
        return within(
          mostPlanCharacters,
          JSON.stringify(this.plan(request.text, request.operationName)),
          'The plan of the operation',
        );
      case 'introspect':
        return introspectSchema(this.apiSchema(), {
          document: parse(request.text),
          variables: request.variables,
          most: mostIntrospectionCharacters,
        });
    }
  }

  /** Does once what only the first request would wait for. */
  warmUp(): void {
    this.problemsOf('{ __typename }');
    this.plan('{ __typename }', undefined);
  }

  private problemsOf(text: string): Problem[] {
    return validate(this.apiSchema(), parse(text)).map(({ message, locations = [] }) => ({
      message: message === aborted ? tooAlike : message,
      locations: locations.map(({ line, column }) => ({ line, column })),
    }));
  }

  private plan(text: string, operationName: string | undefined): QueryPlan {
    const document = parse(text);
    this.checkWeight(document, operationName);
    return (this.planOperation ??= planningOf(this.sdl))(document, operationName);
  }

  private checkWeight(document: DocumentNode, operationName: string | undefined): void {
    const operation = getOperationAST(document, operationName);
    const weight = operation == null ? 0 : weightOf(this.apiSchema(), document, operation);
    if (weight > mostWeight)
      throw tooCostly(
        `The operation selects ${weight} fields when those of interfaces are counted for each of their types: at most ${mostWeight}`,
      );
  }

  private apiSchema(): GraphQLSchema {
    return (this.schema ??= readSupergraph(this.sdl).apiSchema().toGraphQLJSSchema());
  }
}

function within(most: number, text: string, what: string): string {
  if (text.length <= most) return text;
  throw tooCostly(`${what} is ${text.length} characters long: at most ${most}`);
}
