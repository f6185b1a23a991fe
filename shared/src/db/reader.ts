// What stores read through: for whom rows are read, until when, and which columns of them.
import { rowScopeOf, type RowScope } from '../auth/rows';
import type { Viewer } from '../auth/viewer';
import type { AbortState } from '../cancellation';
import type { Db } from './db';
import type { Projection } from './column-projection';

/** How one statement runs. */
export interface RunOptions {
  /** The rows that it may see; undefined where the graph works for itself, and sees all. */
  readonly rows: RowScope | undefined;
  /** Whether anybody waits for it. */
  readonly signal?: AbortState | undefined;
  /** True for a statement that changes something: one that was lost with its connection is not sent again. */
  readonly isChange?: boolean | undefined;
}

/** What the drivers of both engines can do: run a text with its parameters and give rows as lists of values. */
export interface Runner {
  /** Rejects when the statement fails, and when the signal is aborted before it has answered. */
  run(
    text: string,
    parameters: readonly unknown[],
    options: RunOptions,
  ): Promise<readonly (readonly unknown[])[]>;
}

/** What the reads of one call have in common. */
export interface ReadOptions {
  /** For whom is read; without it the graph works for itself, e.g. fills tables. */
  viewer?: Viewer | undefined;
  /** Whether anybody waits for what is read. */
  signal?: AbortState | undefined;
  /** What the operation is known to read of each table; without it whole rows are read. */
  projection?: Projection | undefined;
}

/** Reads for one call. Only prepared statements go through it, so that none can pass by the rows that the viewer may see. */
export class CallReader implements RunOptions {
  readonly viewer: Viewer | undefined;
  readonly signal: AbortState | undefined;
  readonly projection: Projection | undefined;

  constructor(
    readonly runner: Runner,
    { viewer, signal, projection }: ReadOptions = {},
  ) {
    this.viewer = viewer;
    this.signal = signal;
    this.projection = projection;
  }

  /** The rows that it shows; undefined when the graph reads for itself. Throws for a viewer that names what is no mission. */
  get rows(): RowScope | undefined {
    return this.viewer === undefined ? undefined : rowScopeOf(this.viewer);
  }

  /** A reader of the same database for another call. */
  for(options: ReadOptions): CallReader {
    return new CallReader(this.runner, options);
  }
}

/**
 * What a store reads through: a call of a subgraph, or a transaction, or the database as its owner has it; drizzle runs the
 * statements of the last two.
 */
export type Reader = CallReader | Db;
