// What tables of some schemas consist of, as the database itself says.
import { sql, type SQL } from 'drizzle-orm';
import { rowsOf } from '../db/execute';
import type { Db } from '../db/db';

/** A column whose values are kept. */
export interface KeptColumn {
  name: string;
  type: string;
}

/** A table whose rows are kept. */
export interface KeptTable {
  /** `schema.name` */
  name: string;
  schema: string;
  table: string;
  /** Without those that are computed, and those that number transactions: they belong to one server. */
  columns: readonly KeptColumn[];
  /** Columns that take the number of the transaction that writes the row. */
  transactions: readonly string[];
  key: readonly string[];
}

/** A table as it stands in a statement. */
export function nameOf({ schema, table }: Pick<KeptTable, 'schema' | 'table'>): SQL {
  return sql`${sql.identifier(schema)}.${sql.identifier(table)}`;
}

/** Names in a statement, with commas between them. */
export function listOf(names: readonly string[]): SQL {
  return sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  );
}

/** The tables of schemas, by their names. */
export async function findTables(db: Db, schemas: readonly string[]): Promise<KeptTable[]> {
  const rows = await rowsOf(
    db,
    sql`select n.nspname as schema, c.relname as "table", a.attname as name,
        format_type(a.atttypid, a.atttypmod) as type,
        coalesce(array_position(i.indkey::int2[], a.attnum), 0)::int as place
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relkind = 'r' and n.nspname = any(string_to_array(${schemas.join()}, ','))
      order by n.nspname collate "C", c.relname collate "C", a.attnum`,
  );
  const tables = new Map<
    string,
    { columns: KeptColumn[]; transactions: string[]; key: [number, string][] } & TableName
  >();
  for (const row of rows) {
    const [schema, table, name, type] = ['schema', 'table', 'name', 'type'].map((each) => String(row[each]));
    const full = `${schema}.${table}`;
    const known = tables.get(full) ?? {
      schema: schema ?? '',
      table: table ?? '',
      columns: [],
      transactions: [],
      key: [],
    };
    tables.set(full, known);
    if (type === 'xid8') known.transactions.push(name ?? '');
    else known.columns.push({ name: name ?? '', type: type ?? '' });
    const place = Number(row['place']);
    if (place > 0) known.key.push([place, name ?? '']);
  }
  return [...tables].map(([name, { key, ...table }]) => ({
    ...table,
    name,
    key: key.toSorted(([a], [b]) => a - b).map(([, column]) => column),
  }));
}

interface TableName {
  schema: string;
  table: string;
}

/** The tables of schemas that hold rows. */
export async function findRows(db: Db, schemas: readonly string[]): Promise<string[]> {
  const filled: string[] = [];
  for (const table of await findTables(db, schemas)) {
    const [row] = await rowsOf(db, sql`select exists (select from ${nameOf(table)}) as there`);
    if (row?.['there'] === true) filled.push(table.name);
  }
  return filled;
}

/** The sequences of schemas, and the last number that each has given; 0 for none. */
export async function findSequences(db: Db, schemas: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf(
    db,
    sql`select schemaname || '.' || sequencename as name, coalesce(last_value, 0)::text as last
      from pg_sequences where schemaname = any(string_to_array(${schemas.join()}, ',')) order by 1`,
  );
  return new Map(rows.map(({ name, last }) => [String(name), String(last)]));
}

/** A foreign key, and the statement that makes it. */
export interface ForeignKey {
  table: SQL;
  name: string;
  definition: string;
}

/** The foreign keys of the tables of schemas. */
export async function findForeignKeys(db: Db, schemas: readonly string[]): Promise<ForeignKey[]> {
  const rows = await rowsOf(
    db,
    sql`select n.nspname as schema, c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and n.nspname = any(string_to_array(${schemas.join()}, ','))`,
  );
  return rows.map(({ schema, table, name, definition }) => ({
    table: nameOf({ schema: String(schema), table: String(table) }),
    name: String(name),
    definition: String(definition),
  }));
}
