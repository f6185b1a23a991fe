// Every SQL statement about the copies of refused attempts.
import { sql } from 'drizzle-orm';
import { attemptColumns, auditTablesOf } from '@fmg/shared/audit/audit.tables';
import type { Db } from '@fmg/shared/db/db';
import type { Position } from '@fmg/shared/db/relayed';
import { prefixOf } from '@fmg/shared/identity/node-types';
import { isLoggedWithin } from '@fmg/shared/outbox/outbox.store';
import { defineStore } from '@fmg/shared/pagination/store';
import { RefusedAttemptList } from '../../__generated__/lists';
import type { loggedParts } from '../audit-trail/audit-trail.tables';
import { attemptCopy } from './refused-attempt.tables';

/** Reads of attempts by id and as lists, the latest first unless told. */
export const refusedAttempts = defineStore({
  type: 'RefusedAttempt',
  table: attemptCopy,
  list: RefusedAttemptList,
  order: [{ field: 'LAST_AT', direction: 'DESC' }],
});

const columns = sql.join(
  Object.keys(attemptColumns())
    .map((each) => attemptCopy[each as keyof ReturnType<typeof attemptColumns>]) // the keys of what is spread into both tables
    .map(({ name }) => sql.identifier(name)),
  sql`, `,
);

/** Copies what a subgraph counted between two positions, within the database; what has grown since takes the place of its copy. */
export async function keepAttempts(
  db: Db,
  source: (typeof loggedParts)[number],
  between: { after: Position; upTo: Position },
): Promise<void> {
  const { auditAttempt } = auditTablesOf(source);
  const name = sql`concat_ws(chr(31), ${source}::text, day, actor, array_to_string(roles, ','), data_class)`;
  await db.execute(
    sql`insert into ${attemptCopy} (id, subgraph, ${columns})
      select ${`${prefixOf('RefusedAttempt')}_`} || left(encode(sha256(convert_to(${name}, 'UTF8')), 'hex'), 26), ${source}, ${columns}
      from ${auditAttempt} where ${isLoggedWithin(auditAttempt, between)}
      on conflict (id) do update set count = excluded.count, last_at = excluded.last_at, version = ${attemptCopy.version} + 1`,
  );
}
