import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import type { DatedFilter } from '../../db/calendar/dated.ts';
import type { IncidentFilter } from '../../db/incidents/list.ts';
import { sqliteKit } from '../../db/kit.ts';
import { migrate } from '../../db/sqlite/migrate.ts';
import { type Queries, queriesOn } from '../../db/store.ts';
import { defineTables } from '../../db/tables.ts';
import type { Instant } from '../../shared/kernel/days.ts';

const since = '2026-08-24T00:00:00.000Z' as Instant; // a moment that exists

/** How SQLite goes about the one query that is made. */
async function planOf(ask: (queries: Queries) => Promise<unknown>): Promise<unknown[]> {
  const connection = new Database(':memory:');
  migrate(connection);
  let plan: unknown[] = [];
  const logQuery = (query: string, parameters: unknown[]) => {
    plan = connection.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...parameters);
  };
  await ask(queriesOn(drizzle(connection, { logger: { logQuery } }), defineTables(sqliteKit)));
  return plan;
}

test.each<[string, IncidentFilter]>([
  ['incident_by_due', {}],
  ['incident_by_file', { file: 'open' }],
  ['incident_by_organisation', { organisation: 'aoba' }],
  ['incident_by_due', { text: 'ノート' }],
])('a list walks %s in its order and sorts nothing: %j', async (index, filter) => {
  const plan = await planOf((queries) => queries.incidents.list({ ...filter, limit: 50, offset: 0 }));
  expect(plan).toEqual([expect.objectContaining({ detail: expect.stringContaining(index) })]);
});

test.each<[string, DatedFilter]>([
  ['incident_by_due', { since }],
  ['incident_by_organisation', { since, organisation: 'aoba' }],
])('a calendar walks %s in its order and sorts nothing: %j', async (index, filter) => {
  expect(await planOf((queries) => queries.feeds.dated(filter))).toEqual([
    expect.objectContaining({ detail: expect.stringContaining(index) }),
  ]);
});
