// Transactions on PostgreSQL that never wait for a connection without end, and that say what became of them.
import { DatabaseLost, isUndecided, lossIn, OutcomeUnknown } from '../failure';
import type { Db } from '../db';

type Stage = 'waiting' | 'late' | 'working' | 'committing';

/**
 * The same database, whose transactions begin in time or not at all. They reject with `DatabaseLost` when their connection was
 * lost: nothing of them remains; with `OutcomeUnknown` when that was while they were committed.
 */
export function boundTransactions(db: Db, acquireMs: number): Db {
  // A handle that has this database for its prototype, and another session, has its own transactions.
  const transaction: (this: Db, ...given: Parameters<Db['transaction']>) => Promise<unknown> =
    async function (work, config) {
      const progress: { stage: Stage } = { stage: 'waiting' };
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          progress.stage = 'late';
          reject(new DatabaseLost('no connection was free for a transaction in time'));
        }, acquireMs);
      });
      try {
        const running = db.transaction.call(
          this,
          async (tx) => {
            // It got its connection when nobody waited any more: nothing must be done.
            if (progress.stage === 'late') throw new Error('the transaction was given up');
            clearTimeout(timer);
            progress.stage = 'working';
            const result = await work(tx);
            progress.stage = 'committing';
            return result;
          },
          config,
        );
        return await Promise.race([running, late]);
      } catch (error) {
        const loss = lossIn(error);
        if (progress.stage === 'committing' && isUndecided(error)) throw new OutcomeUnknown(error);
        throw loss === undefined || loss instanceof DatabaseLost
          ? error
          : new DatabaseLost(loss.message, loss);
      } finally {
        clearTimeout(timer);
      }
    };
  return Object.create(db, { transaction: { value: transaction } }) as Db; // the same but for its transactions
}
