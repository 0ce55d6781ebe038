import { and, asc, between, desc, eq, sql } from 'drizzle-orm';
import type { Entry } from '../../shared/incidents/entry.ts';
import { type Db, inserter, kept } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** Queries of the chronology 経緯; lines always come oldest first. */
export function entryQueries(db: Db, { chronology }: Tables) {
  const ofIncident = eq(chronology.incident, sql.placeholder('incident'));
  const inRange = kept(() =>
    db
      .select()
      .from(chronology)
      .where(and(ofIncident, between(chronology.seq, sql.placeholder('from'), sql.placeholder('to'))))
      .orderBy(asc(chronology.seq))
      .prepare(),
  );
  const newest = kept(() =>
    db
      .select()
      .from(chronology)
      .where(ofIncident)
      .orderBy(desc(chronology.seq))
      .limit(sql.placeholder('count'))
      .prepare(),
  );

  const ofType = kept(() =>
    db
      .select()
      .from(chronology)
      .where(and(ofIncident, eq(chronology.type, sql.placeholder('type'))))
      .orderBy(asc(chronology.seq))
      .prepare(),
  );

  return {
    append: inserter(db, chronology),
    /** Lines `from` to `to`, both included; all where neither is given. */
    of: async (
      incident: string,
      { from = 1, to = Number.MAX_SAFE_INTEGER }: { from?: number; to?: number } = {},
    ) => (await inRange().execute({ incident, from, to })) satisfies Entry[],
    /** Every line of one type. */
    ofType: async (incident: string, type: string) =>
      (await ofType().execute({ incident, type })) satisfies Entry[],
    /** The last `count` lines. */
    latest: async (incident: string, count: number): Promise<Entry[]> =>
      (await newest().execute({ incident, count })).reverse(),
  };
}
