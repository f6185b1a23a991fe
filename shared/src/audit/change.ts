// The log of changes: an entry in the transaction that changes something, so that neither is there without the other.
import type { Viewer } from '../auth/viewer';
import type { Db } from '../db/db';
import type { SubgraphName } from '../identity/node-types';
import { appendEntries, beginChain, holdHead } from './audit.store';
import { changeChain, seal, type Happening } from './entry';

/** A change to be written down. */
export interface ChangeRecord {
  at: Date;
  /** Whose change it is. */
  viewer: Pick<Viewer, 'subject' | 'roles' | 'missionId' | 'purpose'>;
  /** Name of the change, e.g. `grantAgrement`. */
  action: string;
  /** Ids of what is changed. */
  subjects: readonly string[];
  /** How many records are changed, when not each of them is named. */
  subjectCount?: number;
  /** `digestOf` what was asked. */
  inputHash: string;
  requestId: string;
}

/**
 * Writes a change into the log of its subgraph, as the last statement of its transaction: until that ends, other changes of
 * the subgraph wait for their place in the chain. A transaction that changes several subgraphs writes to their logs in the
 * order of `subgraphNames`, so that two such transactions never wait for each other.
 */
export async function recordChange(tx: Db, subgraph: SubgraphName, record: ChangeRecord): Promise<void> {
  const { viewer, subjects, subjectCount = subjects.length, ...rest } = record;
  await appendChange(tx, subgraph, {
    ...rest,
    actor: viewer.subject,
    roles: viewer.roles,
    missionId: viewer.missionId,
    purpose: viewer.purpose,
    classes: [],
    subjects,
    subjectCount,
  });
}

/** Puts a happening at the end of the chain of changes. */
export async function appendChange(tx: Db, subgraph: SubgraphName, happening: Happening): Promise<void> {
  let head = await holdHead(tx, subgraph, changeChain);
  if (head === undefined) {
    await beginChain(tx, subgraph, changeChain);
    head = await holdHead(tx, subgraph, changeChain);
  }
  if (head === undefined) throw new Error(`the log of ${subgraph} has no chain of changes`);
  await appendEntries(tx, subgraph, head, seal(subgraph, head, [happening]));
}
