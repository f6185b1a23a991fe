// How long everything that waits for PostgreSQL may wait. What takes longer is given up, and whoever waits is told so.

/** Limits in milliseconds. */
export interface Limits {
  /** To reach the server and sign in. */
  connect: number;
  /** One statement, and a transaction that asks nothing: the server ends both. */
  statement: number;
  /** How long a connection may owe an answer and say nothing; then it is destroyed. Longer than a statement, which is silent while it runs. */
  silence: number;
  /** Until a connection is free for a transaction. */
  acquire: number;
  /** Until the connections that serve requests have shown that they do. */
  check: number;
  /** Until sessions have ended in order. */
  close: number;
}

/** What a statement may take in the service of requests. */
export const usualStatementMs = 5000;

/** What a statement may take that no request waits for, such as one of a migration or of an import. */
export const patientStatementMs = 600_000;

/** The limits of connections on which a statement may take so long. */
export function limitsFor(statement: number): Limits {
  return {
    connect: 3000,
    statement,
    silence: statement + 1000,
    acquire: 5000,
    check: 2000,
    close: 5000,
  };
}
