import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type Db, inserter, kept, slots } from '../statements.ts';
import type { IncidentRow, Tables } from '../tables.ts';

/** Queries of incidents: state rows by id, saved only over the version one has read. */
export function incidentQueries(db: Db, { incident }: Tables) {
  const byId = kept(() =>
    db
      .select()
      .from(incident)
      .where(eq(incident.id, sql.placeholder('id')))
      .prepare(),
  );
  const byOrigin = kept(() =>
    db
      .select({ id: incident.id })
      .from(incident)
      .where(eq(incident.origin, sql.placeholder('origin')))
      .prepare(),
  );
  const idsAfter = kept(() =>
    db
      .select({ id: incident.id })
      .from(incident)
      .where(gt(incident.id, sql.placeholder('after')))
      .orderBy(asc(incident.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
  const update = kept(() =>
    db
      .update(incident)
      .set(slots(incident))
      .where(and(eq(incident.id, sql.placeholder('id')), eq(incident.version, sql.placeholder('expected'))))
      .returning({ id: incident.id })
      .prepare(),
  );
  const insert = inserter(db, incident);

  return {
    get: async (id: string): Promise<IncidentRow | null> => (await byId().execute({ id }))[0] ?? null,
    byOrigin: async (origin: string) => (await byOrigin().execute({ origin }))[0] ?? null,
    /** The next ids in order, from the start where `after` is ''. */
    ids: async (after: string, limit: number) =>
      (await idsAfter().execute({ after, limit })).map(({ id }) => id),
    insert: (row: IncidentRow) => insert([row]),
    /** False when another version is stored: someone else was faster. */
    replace: async (row: IncidentRow, expected: number) =>
      (await update().execute({ ...row, expected })).length === 1,
  };
}
