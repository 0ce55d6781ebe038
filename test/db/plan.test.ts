import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import type { IncidentFilter } from '../../db/incidents/list.ts';
import { sqliteKit } from '../../db/kit.ts';
import { migrate } from '../../db/sqlite/migrate.ts';
import { queriesOn } from '../../db/store.ts';
import { defineTables } from '../../db/tables.ts';

test.each<[string, IncidentFilter]>([
  ['incident_by_due', {}],
  ['incident_by_file', { file: 'open' }],
  ['incident_by_organisation', { organisation: 'aoba' }],
  ['incident_by_due', { text: 'ノート' }],
])('a list walks %s in its order and sorts nothing: %j', async (index, filter) => {
  const connection = new Database(':memory:');
  migrate(connection);
  let plan: unknown[] = [];
  const logQuery = (query: string, parameters: unknown[]) => {
    plan = connection.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...parameters);
  };
  const queries = queriesOn(drizzle(connection, { logger: { logQuery } }), defineTables(sqliteKit));
  await queries.incidents.list({ ...filter, limit: 50, offset: 0 });
  expect(plan).toEqual([expect.objectContaining({ detail: expect.stringContaining(index) })]);
});
