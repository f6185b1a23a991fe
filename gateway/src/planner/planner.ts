// What takes too long to be done where requests are answered: validating, planning and introspecting an operation that is new.
import type { QueryPlan } from '@apollo/query-planner';
import type { FormattedExecutionResult } from 'graphql';

/** What is wrong with a document, and where. */
export interface Problem {
  message: string;
  locations?: readonly { line: number; column: number }[];
}

/** What a planner is asked, in plain values: the work may be done in another thread. */
export type PlannerRequest =
  | { kind: 'validate'; text: string }
  | { kind: 'plan'; text: string; operationName: string | undefined }
  | { kind: 'introspect'; text: string; variables: Readonly<Record<string, unknown>> };

/**
 * Does what a planner is asked, and gives its result as JSON. Rejects with what the client reads. Whose request it is decides
 * when its turn comes.
 */
export type AskPlanner = (request: PlannerRequest, caller: string) => Promise<string>;

/**
 * Prepares operations, each for a caller: callers take turns. Everything rejects with TOO_COSTLY for what takes too long, and
 * OVERLOADED when too many wait, or too many of one caller.
 */
export interface Planner {
  /** What keeps a document from being served; nothing when it is valid. */
  problemsOf(text: string, caller: string): Promise<readonly Problem[]>;
  /** The plan of an operation of a valid document: of the one with a name, or of the only one. */
  plan(text: string, operationName: string | undefined, caller: string): Promise<QueryPlan>;
  /** What the schema answers to the only operation of a valid document. */
  introspect(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    caller: string,
  ): Promise<FormattedExecutionResult>;
}

/** A planner that asks another one. */
export function plannerBy(ask: AskPlanner): Planner {
  return {
    problemsOf: async (text, caller) =>
      JSON.parse(await ask({ kind: 'validate', text }, caller)) as Problem[], // as `Planning` gives them
    plan: async (text, operationName, caller) =>
      JSON.parse(await ask({ kind: 'plan', text, operationName }, caller)) as QueryPlan, // as `Planning` gives it
    introspect: async (text, variables, caller) =>
      JSON.parse(await ask({ kind: 'introspect', text, variables }, caller)) as FormattedExecutionResult, // as `Planning` gives it
  };
}
