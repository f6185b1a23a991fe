// Every SQL statement about the copies of the logs.
import { sql, type SQL } from 'drizzle-orm';
import type { Entry } from '@fmg/shared/audit/entry';
import { insertRows } from '@fmg/shared/db/bulk';
import type { Db } from '@fmg/shared/db/open';
import { badInput } from '@fmg/shared/errors/graph-error';
import { idFromKey, typeOfId } from '@fmg/shared/identity/ids';
import { Values, type Condition } from '@fmg/shared/pagination/condition';
import { defineStore } from '@fmg/shared/pagination/store';
import { AuditEntryList } from '../../__generated__/lists';
import { auditCopy, type loggedParts } from './audit-trail.tables';

/** Reads of entries by id and as lists, the latest first unless told. */
export const auditEntries = defineStore({
  type: 'AuditEntry',
  table: auditCopy,
  list: AuditEntryList,
  order: [{ field: 'AT', direction: 'DESC' }],
});

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
  const parts: [string, SQL][] = [];
  if (subject != null)
    parts.push(['subject', sql`${auditCopy.subjects} @> array[${values.hold(subject)}]::text[]`]);
  if (actor != null) parts.push(['actor', sql`${auditCopy.actor} = ${values.hold(actor)}`]);
  if (action != null) parts.push(['action', sql`${auditCopy.action} = ${values.hold(action)}`]);
  if (from != null) parts.push(['from', sql`${auditCopy.at} >= ${values.hold(from)}::timestamptz`]);
  if (to != null) parts.push(['to', sql`${auditCopy.at} < ${values.hold(to)}::timestamptz`]);
  return {
    shape: `trail ${parts.map(([name]) => name).join(' ')}`,
    sql:
      parts.length === 0
        ? undefined
        : sql.join(
            parts.map(([, part]) => part),
            sql` and `,
          ),
    values: values.held,
  };
}

/** Takes in copies of entries; one that is there already stays as it is. */
export async function keepCopies(
  db: Db,
  subgraph: (typeof loggedParts)[number],
  entries: readonly Entry[],
): Promise<void> {
  const rows = entries.map((entry) => {
    const { chain, position, at, actor, roles, missionId, purpose, action } = entry;
    const { classes, subjects, subjectCount, inputHash, requestId, previousHash, hash } = entry;
    return {
      id: idFromKey('AuditEntry', subgraph, chain, position),
      ...{ subgraph, chain, position, at, actor, roles: [...roles], missionId, purpose, action },
      ...{ classes: [...classes], subjects: [...subjects], subjectCount, inputHash, requestId },
      ...{ previousHash, hash },
    };
  });
  await insertRows(db, auditCopy, rows, { onConflict: 'keep' });
}
