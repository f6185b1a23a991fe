// What is said between one who asks a planner and the planner, over a port.
import { GraphError } from '@fmg/shared/errors/graph-error';
import { isErrorCode, type ErrorCode } from '@fmg/shared/errors/registry';
import { GraphQLError } from 'graphql';
import type { PlannerRequest } from './planner';

/** A request; its answer carries the same number. */
export interface PlannerMessage {
  id: number;
  request: PlannerRequest;
}

/** A request of one of the callers who take turns. */
export interface CallerMessage extends PlannerMessage {
  caller: string;
}

/** What became of a request: its result, what the client reads in its place, or what failed. */
export type Outcome =
  | { result: string }
  | { refused: { code: ErrorCode; message: string; extensions: Record<string, unknown> } }
  | { failed: string };

/** The answer to a request. */
export interface PlannerReply {
  id: number;
  outcome: Outcome;
}

/** An error as plain values. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof GraphQLError) || !isErrorCode(error.extensions['code']))
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { code, http, ...extensions } = error.extensions;
  return { refused: { code, message: error.message, extensions: { ...extensions, http: statusOf(http) } } };
}

/** Headers do not travel. */
function statusOf(http: unknown): { status: number } | undefined {
  if (typeof http !== 'object' || http === null || !('status' in http)) return undefined;
  return { status: Number(http.status) };
}

/** The result of an outcome. Throws what it says otherwise. */
export function resultOf(outcome: Outcome): string {
  if ('result' in outcome) return outcome.result;
  if ('failed' in outcome) throw new Error(outcome.failed);
  const { code, message, extensions } = outcome.refused;
  throw new GraphError(code, message, extensions);
}
