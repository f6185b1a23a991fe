// Transactions on PostgreSQL that never wait for a connection without end, and that say what became of them.
import { DatabaseLost, isUndecided, lossIn, OutcomeUnknown } from '../failure';
import type { Db } from '../db';

type Stage = 'waiting' | 'late' | 'working' | 'committing';

/**
 * Lets the transactions of a database begin in time or not at all. They reject with `DatabaseLost` when their connection was
 * lost: nothing of them remains; with `OutcomeUnknown` when that was while they were committed.
 */
export function boundTransactions(db: Db, acquireMs: number): Db {
  const begin = db.transaction.bind(db);
  const transaction = async (...[work, config]: Parameters<Db['transaction']>): Promise<unknown> => {
    const progress: { stage: Stage } = { stage: 'waiting' };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        progress.stage = 'late';
        reject(new DatabaseLost('no connection was free for a transaction in time'));
      }, acquireMs);
    });
    try {
      const running = begin(async (tx) => {
        // It got its connection when nobody waited any more: nothing must be done.
        if (progress.stage === 'late') throw new Error('the transaction was given up');
        clearTimeout(timer);
        progress.stage = 'working';
        const result = await work(tx);
        progress.stage = 'committing';
        return result;
      }, config);
      return await Promise.race([running, late]);
    } catch (error) {
      const loss = lossIn(error);
      if (progress.stage === 'committing' && isUndecided(error)) throw new OutcomeUnknown(error);
      throw loss === undefined || loss instanceof DatabaseLost ? error : new DatabaseLost(loss.message, loss);
    } finally {
      clearTimeout(timer);
    }
  };
  return Object.assign(db, { transaction });
}
