// Every SQL statement about the copies of the logs.
import { sql, type SQL } from 'drizzle-orm';
import { auditTablesOf, entryColumns } from '@fmg/shared/audit/audit.tables';
import type { Db } from '@fmg/shared/db/db';
import { mostSubjects } from '@fmg/shared/audit/entry';
import type { Position } from '@fmg/shared/db/relayed';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import { statement } from '@fmg/shared/db/statement';
import { badInput } from '@fmg/shared/errors/graph-error';
import { typeOfId } from '@fmg/shared/identity/ids';
import { prefixOf } from '@fmg/shared/identity/node-types';
import { isLoggedWithin } from '@fmg/shared/outbox/outbox.store';
import { always, Values, type Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { AuditEntryList } from '../../__generated__/lists';
import { auditCopy, type loggedParts } from './audit-trail.tables';

/** Reads of entries by id and as lists, the latest first unless told. */
export const auditEntries = defineStore({
  type: 'AuditEntry',
  table: auditCopy,
  list: AuditEntryList,
  without: ['subjects'],
  order: [{ field: 'AT', direction: 'DESC' }],
});

/** So many subjects are read at once, of all entries that ask for theirs together. */
const mostSubjectsAtOnce = 10 * mostSubjects;

const subjectsOf = statement((db) =>
  db
    .select({
      id: auditCopy.id,
      subjects: sql<string[]>`${auditCopy.subjects}[1:${sql.placeholder('most')}::int]`.mapWith(
        auditCopy.subjects,
      ),
    })
    .from(auditCopy)
    .where(sql`${auditCopy.id} = any(${sql.placeholder('ids')}::text[])`),
);

/** The subjects of each entry: all of them where up to ten are asked, otherwise the first ones, an equal share for each. */
export const findSubjects: Batch<string, string[]> = async (reader, ids) => {
  const most = Math.floor(mostSubjectsAtOnce / ids.length);
  const rows = await subjectsOf(reader, { ids, most });
  return inOrder(ids, rows, (row) => row.id).map((row) => row?.subjects ?? null);
};

/** What `auditTrail` is asked for; what is absent constrains nothing. */
export interface Trail {
  subject?: string | null | undefined;
  actor?: string | null | undefined;
  action?: string | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** The entries that a trail is made of. Throws BAD_USER_INPUT when the subject is no id. */
export function onTrail({ subject, actor, action, from, to }: Trail): Condition {
  if (subject != null && typeOfId(subject) === undefined)
    throw badInput(`"${subject}" is not an id of this graph`);
  const values = new Values('trail');
  const parts: { argument: string; field: string; sql: SQL }[] = [];
  const add = (argument: string, field: string, part: SQL): void =>
    void parts.push({ argument, field, sql: part });
  if (subject != null)
    add(
      'subject',
      'subjects',
      sql`${auditCopy.id} in (select events.entries_about(${values.hold(subject)}))`,
    );
  if (actor != null) add('actor', 'actor', sql`${auditCopy.actor} = ${values.hold(actor)}`);
  if (action != null) add('action', 'action', sql`${auditCopy.action} = ${values.hold(action)}`);
  if (from != null) add('from', 'at', sql`${auditCopy.at} >= ${values.hold(from)}::timestamptz`);
  if (to != null) add('to', 'at', sql`${auditCopy.at} < ${values.hold(to)}::timestamptz`);
  if (parts.length === 0) return always;
  return {
    shape: `trail ${parts.map(({ argument }) => argument).join(' ')}`,
    sql: sql.join(
      parts.map((part) => part.sql),
      sql` and `,
    ),
    values: values.held,
    reads: parts.map(({ argument, field }) => ({ argument, field })),
  };
}

// The beginning of the hash, by which a log seals an entry, names its copy.
const copiedId = sql`${`${prefixOf('AuditEntry')}_`} || left(hash, 26)`;

const copiedColumns = sql.join(
  Object.keys(entryColumns())
    .map((each) => auditCopy[each as keyof ReturnType<typeof entryColumns>]) // the keys of what is spread into both tables
    .map(({ name }) => sql.identifier(name)),
  sql`, `,
);

/** Copies the entries of a log between two positions, within the database; one that is there already stays as it is. */
export async function keepCopies(
  db: Db,
  source: (typeof loggedParts)[number],
  between: { after: Position; upTo: Position },
): Promise<void> {
  const { auditEntry } = auditTablesOf(source);
  await db.execute(
    sql`insert into ${auditCopy} (id, subgraph, ${copiedColumns})
      select ${copiedId}, ${source}, ${copiedColumns} from ${auditEntry} where ${isLoggedWithin(auditEntry, between)}
      on conflict do nothing`,
  );
}
