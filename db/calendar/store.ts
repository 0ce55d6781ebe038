import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/kernel/days.ts';
import { type Db, inserter, kept } from '../statements.ts';
import type { CalendarFeed, IncidentRow, Tables } from '../tables.ts';

/** A feed as its person sees it, with what tells whether they may still see its incident. */
export type ListedFeed = Omit<CalendarFeed, 'secretHash'> &
  Pick<IncidentRow, 'organisation'> & { reference: string | null };

/** Queries of calendar feeds 予定表の購読; none gives a secret's hash away but to whoever knows it. */
export function feedQueries(db: Db, { calendarFeed, incident }: Tables) {
  const { secretHash, ...columns } = getTableColumns(calendarFeed);
  const insert = inserter(db, calendarFeed);
  const bySecret = kept(() =>
    db
      .select()
      .from(calendarFeed)
      .where(eq(secretHash, sql.placeholder('hash')))
      .prepare(),
  );
  const ofPerson = kept(() =>
    db
      .select({ ...columns, reference: incident.reference, organisation: incident.organisation })
      .from(calendarFeed)
      .leftJoin(incident, eq(incident.id, calendarFeed.incident))
      .where(eq(calendarFeed.person, sql.placeholder('person')))
      .orderBy(desc(calendarFeed.createdAt), asc(calendarFeed.id))
      .prepare(),
  );
  const revoke = kept(() =>
    db
      .update(calendarFeed)
      .set({ revokedAt: sql`coalesce(${calendarFeed.revokedAt}, ${sql.placeholder('at')})` })
      .where(
        and(eq(calendarFeed.id, sql.placeholder('id')), eq(calendarFeed.person, sql.placeholder('person'))),
      )
      .returning({ revokedAt: calendarFeed.revokedAt })
      .prepare(),
  );

  return {
    insert: (feed: CalendarFeed) => insert([feed]),
    bySecret: async (hash: string): Promise<CalendarFeed | null> =>
      (await bySecret().execute({ hash }))[0] ?? null,
    /** The newest first, revoked ones included. */
    of: async (person: string): Promise<ListedFeed[]> => ofPerson().execute({ person }),
    /** When it was revoked, which may have been before; null where the person has no such feed. */
    revoke: async (id: string, person: string, at: Instant): Promise<Instant | null> =>
      (await revoke().execute({ id, person, at }))[0]?.revokedAt ?? null,
  };
}
