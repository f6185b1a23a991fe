// A piece of a WHERE clause with a name for its shape, so that a statement is built once for all values of one shape.
import { sql, type SQL } from 'drizzle-orm';
import { badInput } from '../errors/graph-error';

/** A field of the listed type that an argument reads. */
export interface Asked {
  field: string;
  argument: string;
}

/**
 * SQL with placeholders, the values for them, and a text that is equal exactly when the SQL text is equal. The SQL is needed
 * once for each shape, the values with each call: where it is much to build, it is built when it is asked for.
 */
export interface Condition {
  readonly shape: string;
  readonly sql: SQL | undefined;
  readonly values: Record<string, unknown>;
  /** Fields of the listed type that it reads because an argument of the client asks for it. */
  reads?: readonly Asked[];
}

/** The condition that constrains nothing. */
export const always: Condition = { shape: '', sql: undefined, values: {} };

/**
 * Collects the values of a condition: `hold(value)` gives the placeholder to write into the SQL.
 * The prefix keeps the names of several conditions of one statement apart.
 */
export class Values {
  readonly held: Record<string, unknown> = {};
  private count = 0;

  constructor(private readonly prefix: string) {}

  /** Throws BAD_USER_INPUT for text that PostgreSQL cannot hold. */
  hold(value: unknown): SQL {
    if (typeof value === 'string' && value.includes('\u0000'))
      throw badInput('text cannot hold the character U+0000: leave it out');
    const name = `${this.prefix}${(this.count += 1)}`;
    this.held[name] = value instanceof Date ? value.toISOString() : value;
    return sql`${sql.placeholder(name)}`;
  }
}

/** All of the conditions at once. */
export function all(...conditions: readonly Condition[]): Condition {
  return new All(conditions);
}

class All implements Condition {
  readonly shape: string;
  readonly values: Record<string, unknown>;
  readonly reads: readonly Asked[] | undefined;

  constructor(private readonly conditions: readonly Condition[]) {
    this.shape = conditions.map((each) => each.shape).join('&');
    this.values = Object.assign({}, ...conditions.map((each) => each.values)) as Record<string, unknown>; // merged plain records
    const reads = conditions.flatMap((each) => each.reads ?? []);
    if (reads.length > 0) this.reads = reads;
  }

  get sql(): SQL | undefined {
    const parts = this.conditions.flatMap((each) => each.sql ?? []);
    if (parts.length === 0) return undefined;
    return sql.join(
      parts.map((part) => sql`(${part})`),
      sql` and `,
    );
  }
}
