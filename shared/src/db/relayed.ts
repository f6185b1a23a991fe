// Where rows stand that a relay carries on: in an order in which a late commit never comes before what was read already.
import { sql } from 'drizzle-orm';
import { bigint, customType } from 'drizzle-orm/pg-core';

/** A transaction of the database, as it numbers them without end. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/**
 * The order of rows that a relay carries on: by transaction, then by number. Transactions end in another order than they
 * begin: a reader keeps below the oldest that still runs (`pg_snapshot_xmin`), behind which nothing can appear any more.
 */
export const relayed = () => ({
  transaction: transactionId('transaction')
    .notNull()
    .default(sql`pg_current_xact_id()`),
  number: bigint('number', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
});

/** How far a reader has come. */
export interface Position {
  transaction: string;
  number: number;
}

/** Before everything. */
export const beginning: Position = { transaction: '0', number: 0 };
