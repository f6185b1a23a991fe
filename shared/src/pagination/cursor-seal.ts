// The seal of a cursor: only places that a page has shown are asked for. Whoever could make up places would learn values row by row.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/db';
import { rowsOf } from '../db/execute';

/** Bytes of a seal: nobody finds one by trying. */
const LENGTH = 12;

/** The key of this process. Until the database has given one, cursors hold in this process alone. */
let key = randomBytes(32).toString('base64url');

/** Takes the key of the database, so that cursors hold in all processes and after a restart; the first process makes it. */
export async function openCursorKey(db: Db): Promise<void> {
  await db.execute(
    sql`insert into access.secret (name, value) values ('cursors', ${key}) on conflict (name) do nothing`,
  );
  const [secret] = await rowsOf(db, sql`select value from access.secret where name = 'cursors'`);
  useCursorKey(String(secret?.['value']));
}

/** Seals cursors with this key from now on. */
export function useCursorKey(value: string): void {
  key = value;
}

/** A text with its seal, for rows of a kind. */
export function sealed(kind: string, text: string): string {
  return Buffer.concat([sealOf(kind, text), Buffer.from(text)]).toString('base64url');
}

/** The text of what was sealed for rows of a kind; undefined for anything else. */
export function unsealed(kind: string, cursor: string): string | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= LENGTH) return undefined;
  const text = bytes.toString('utf8', LENGTH);
  return timingSafeEqual(bytes.subarray(0, LENGTH), sealOf(kind, text)) ? text : undefined;
}

function sealOf(kind: string, text: string): Buffer {
  return createHmac('sha256', key).update(`${kind} ${text}`).digest().subarray(0, LENGTH);
}
