import { sql } from 'drizzle-orm';
import {
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  type SQLiteColumn,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';

// Own JSON column: drizzle's writes a prepared null as the text 'null', so IS NULL would not find it.
const jsonText = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'text',
  toDriver: (value) => (value === null ? null : JSON.stringify(value)),
  fromDriver: (stored) => JSON.parse(String(stored)), // drizzle leaves nulls alone
});

/** The few kinds of column our tables are made of, on SQLite; `postgres/kit.ts` has the same for PostgreSQL. */
export const sqliteKit = {
  table: sqliteTable,
  index,
  primaryKey,
  foreignKey,
  id: () => text().primaryKey(),
  /** Text, also for days and instants: they sort as text and come back unchanged. */
  str: <T extends string = string>(name: string) => text(name).$type<T>(),
  int: (name: string) => integer(name),
  /** Never null: drizzle would write a prepared null as false. */
  json: <T>(name: string) => jsonText(name).$type<T>(),
  newestFirst: (column: SQLiteColumn) => sql`${column} desc`,
};

export type Kit = typeof sqliteKit;
