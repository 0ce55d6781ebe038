import { getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** A database of either dialect; only what both understand is used: builders, `prepare`, `execute`, `await`. */
export type Db = BetterSQLite3Database;

/** Puts off making a thing, such as a prepared statement, to its first use and keeps it from then on. */
export function kept<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Takes a table; returns a row with a placeholder for every column, to prepare a statement with. */
export function slots<T extends SQLiteTable>(table: T, suffix = ''): Required<T['$inferInsert']> {
  const names = Object.keys(getTableColumns(table));
  const row = Object.fromEntries(names.map((name) => [name, sql.placeholder(name + suffix)]));
  return row as Required<T['$inferInsert']>; // drizzle takes a placeholder wherever it takes a value
}

const MOST_ROWS = 50;

/** Takes a table; returns a function that inserts rows, many by one statement, prepared once for each number of rows. */
export function inserter<T extends SQLiteTable>(db: Db, table: T) {
  const prepare = (count: number) =>
    db
      .insert(table)
      .values(Array.from({ length: count }, (_, i) => slots(table, `_${i}`)))
      .prepare();
  const prepared = new Map<number, ReturnType<typeof prepare>>();

  return async (rows: readonly Required<T['$inferInsert']>[]): Promise<void> => {
    for (let from = 0; from < rows.length; from += MOST_ROWS) {
      const some = rows.slice(from, from + MOST_ROWS);
      const statement = prepared.get(some.length) ?? prepare(some.length);
      prepared.set(some.length, statement);
      const fields = some.flatMap((row, i) =>
        Object.entries(row).map(([name, value]) => [`${name}_${i}`, value]),
      );
      await statement.execute(Object.fromEntries(fields));
    }
  };
}
