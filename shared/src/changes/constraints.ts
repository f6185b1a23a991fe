// The constraints of the database as refusals: when two callers act at once, one of them learns here that it came late.
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { sqlStateOf, wasCut } from '../db/failure';
import type { Refusal } from './refusal';

/** The refusal that stands for a broken constraint, by the constraint's name. */
export type ConstraintRefusals = Readonly<Record<string, Refusal>>;

/** What the drivers say of a failed statement: PGlite names the constraint in one field, postgres.js in another. */
interface FailedStatement {
  code?: unknown;
  constraint?: unknown;
  constraint_name?: unknown;
}

/** The refusal for an error of the database, or undefined when it is no broken rule. */
export function refusalOf(error: unknown, refusals: ConstraintRefusals): Refusal | undefined {
  const { constraint, constraint_name: name } = failedStatementOf(error);
  const broken = constraint ?? name;
  return typeof broken === 'string' && Object.hasOwn(refusals, broken) ? refusals[broken] : undefined;
}

const ATTEMPTS = 3;

/** Runs a transaction, and runs it again when it is sure that nothing of it remains: it lost against another, or its connection. */
export async function tryAgain<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tries === ATTEMPTS || !mayTryAgain(error)) throw error;
    }
  }
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

function mayTryAgain(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK_DETECTED || wasCut(error);
}

function failedStatementOf(error: unknown): FailedStatement {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof Error ? (cause as FailedStatement) : {}; // only read, whatever it holds
}
