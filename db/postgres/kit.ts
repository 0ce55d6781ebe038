import {
  bigint,
  customType,
  type ExtraConfigColumn,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { Kit } from '../kit.ts';

// Own JSON column: drizzle's parses what the driver has parsed already, so the text '2026' came back as a number.
const jsonb = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => (value === null ? null : JSON.stringify(value)),
});

const kit = {
  table: pgTable,
  index,
  primaryKey,
  foreignKey,
  id: () => text().primaryKey(),
  str: (name: string) => text(name),
  int: (name: string) => bigint(name, { mode: 'number' }),
  json: (name: string) => jsonb(name),
  // PostgreSQL walks an index for ORDER BY … DESC only where nulls lie on the same side.
  newestFirst: (column: ExtraConfigColumn) => column.desc().nullsFirst(),
};

/** The column kit on PostgreSQL. */
export const pgKit = kit as unknown as Kit; // same names, same JS types; the contract test holds both to it
