// Every SQL statement about the logs.
import { and, asc, desc, eq, getTableColumns, gt, gte, sql, type InferSelectModel } from 'drizzle-orm';
import { written } from '../db/statement';
import type { Db } from '../db/db';
import type { Reader } from '../db/reader';
import { bySubgraph } from '../identity/by-subgraph';
import type { SubgraphName } from '../identity/node-types';
import { auditTablesOf, type AuditTables } from './audit.tables';
import { emptyChain, separators, type Entry, type Head } from './entry';

const columns = [
  'chain',
  'position',
  'at',
  'actor',
  'roles',
  'mission_id',
  'purpose',
  'action',
  'classes',
  'subject_count',
  'input_hash',
  'request_id',
  'previous_hash',
  'hash',
];

/** Attempts of one statement. */
const CHUNK = 1000;

/** The most that a count can say. */
const mostCounted = 2 ** 31 - 1;

/** Adds entries and moves the head of their chain, if it stands where it should; gives how many were added. */
const append = bySubgraph((subgraph) => {
  const { auditEntry, auditChain } = auditTablesOf(subgraph);
  const names = sql.raw(columns.join(', '));
  return written<{
    chain: string;
    position: number;
    hash: string;
    lastPosition: number;
    lastHash: string;
    entries: string;
    subjects: string;
  }>(
    (value) => sql`with moved as (
      update ${auditChain} set position = ${value('lastPosition')}, hash = ${value('lastHash')}
      where chain = ${value('chain')} and position = ${value('position')} and hash = ${value('hash')} returning chain
    ), named as materialized (
      select string_to_array(${value('subjects')}, ${separators.entries}) as subjects
    ), added as (
      insert into ${auditEntry} (${names}, subjects)
      select ${names}, coalesce(
        string_to_array(named.subjects[entry.position - ${value('position')}], ${separators.subjects}), '{}')
      from json_populate_recordset(null::${auditEntry}, ${value('entries')}::json) as entry, named
      where exists (select from moved) returning position
    ) select count(*)::int as added from added`,
  );
});

/**
 * Adds entries behind the head of their chain and moves the head, in one statement. Throws when the chain has another head:
 * then nothing is added.
 */
export async function appendEntries(
  reader: Reader,
  subgraph: SubgraphName,
  head: Head,
  entries: readonly Entry[],
): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const [added] = await append(subgraph)(reader, {
    chain: head.chain,
    position: head.position,
    hash: head.hash,
    lastPosition: last.position,
    lastHash: last.hash,
    entries: JSON.stringify(entries.map(recordOf)),
    subjects: entries.map((each) => each.subjects.join(separators.subjects)).join(separators.entries),
  });
  if (added?.[0] !== entries.length)
    throw new Error(`the chain "${head.chain}" of the log of ${subgraph} does not end where it should`);
}

/** What an entry says, but for its subjects: those may be many, and reading JSON takes the database longer than splitting a text. */
function recordOf(entry: Entry): Record<string, unknown> {
  const { chain, position, at, actor, roles, purpose, action, classes, hash } = entry;
  return {
    chain,
    position,
    at,
    actor,
    roles,
    mission_id: entry.missionId,
    purpose,
    action,
    classes,
    subject_count: entry.subjectCount,
    input_hash: entry.inputHash,
    request_id: entry.requestId,
    previous_hash: entry.previousHash,
    hash,
  };
}

/** What was asked for in vain. */
export type Attempt = Omit<InferSelectModel<AuditTables['auditAttempt']>, 'transaction' | 'number'>;

/** Adds attempts to what was counted of the same account, class and day. A trigger moves what grows to the end, to be relayed anew. */
export async function addAttempts(
  db: Db,
  subgraph: SubgraphName,
  attempts: readonly Attempt[],
): Promise<void> {
  const { auditAttempt: table } = auditTablesOf(subgraph);
  for (let from = 0; from < attempts.length; from += CHUNK)
    await db
      .insert(table)
      .values(attempts.slice(from, from + CHUNK))
      .onConflictDoUpdate({
        target: [table.day, table.actor, table.roles, table.dataClass],
        set: {
          count: sql`least(${table.count}::bigint + excluded.count, ${mostCounted})`,
          lastAt: sql`greatest(${table.lastAt}, excluded.last_at)`,
        },
      });
}

/** The attempts since a day, the most frequent first. */
export async function findAttempts(
  db: Db,
  subgraph: SubgraphName,
  { since, limit }: { since: string; limit: number },
): Promise<Attempt[]> {
  const { auditAttempt: table } = auditTablesOf(subgraph);
  const { transaction: _transaction, number: _number, ...fields } = getTableColumns(table);
  return await db
    .select(fields)
    .from(table)
    .where(gte(table.day, since))
    .orderBy(desc(table.count), desc(table.lastAt))
    .limit(limit);
}

/** Begins a chain, if there is none of this name yet. True when it was begun. */
export async function beginChain(db: Db, subgraph: SubgraphName, chain: string): Promise<boolean> {
  const { auditChain } = auditTablesOf(subgraph);
  const begun = await db
    .insert(auditChain)
    .values(emptyChain(chain))
    .onConflictDoNothing()
    .returning({ chain: auditChain.chain });
  return begun.length > 0;
}

/** The head of a chain, held until the transaction ends, or undefined when there is no such chain. */
export async function holdHead(db: Db, subgraph: SubgraphName, chain: string): Promise<Head | undefined> {
  const { auditChain } = auditTablesOf(subgraph);
  const [head] = await db.select().from(auditChain).where(eq(auditChain.chain, chain)).for('update');
  return head;
}

/** The heads of all chains of a log. */
export async function findHeads(db: Db, subgraph: SubgraphName): Promise<Head[]> {
  const { auditChain } = auditTablesOf(subgraph);
  return await db.select().from(auditChain).orderBy(asc(auditChain.chain));
}

/** Names of the chains that have entries. */
export async function findChains(db: Db, subgraph: SubgraphName): Promise<string[]> {
  const { auditEntry } = auditTablesOf(subgraph);
  const rows = await db
    .selectDistinct({ chain: auditEntry.chain })
    .from(auditEntry)
    .orderBy(auditEntry.chain);
  return rows.map(({ chain }) => chain);
}

/** Entries of a chain in their order, so many behind a position. */
export async function findEntries(
  db: Db,
  subgraph: SubgraphName,
  { chain, after, limit }: { chain: string; after: number; limit: number },
): Promise<Entry[]> {
  const { auditEntry } = auditTablesOf(subgraph);
  const { transaction: _transaction, number: _number, ...fields } = getTableColumns(auditEntry);
  return await db
    .select(fields)
    .from(auditEntry)
    .where(and(eq(auditEntry.chain, chain), gt(auditEntry.position, after)))
    .orderBy(asc(auditEntry.position))
    .limit(limit);
}
