import { and, asc, desc, eq, gte, or, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Db } from '../statements.ts';
import type { IncidentRow, Tables } from '../tables.ts';

/** What a calendar is made of, and what tells who may see it. */
export type DatedIncident = Pick<
  IncidentRow,
  'id' | 'reference' | 'organisation' | 'file' | 'dates' | 'updatedAt'
>;

/** Which incidents a calendar shows: one or all, of one organisation or of any. */
export type DatedFilter = {
  organisation?: string;
  incident?: string;
  /** Files no longer open are shown while they were changed since, so that cancellations arrive. */
  since: Instant;
};

/** More dates than anybody can keep in view. */
const MOST_INCIDENTS = 1_000;

/** Queries of the dates that calendars show, the next deadline first. */
export function datedQueries(db: Db, { incident }: Tables) {
  const { id, reference, file, dates, updatedAt, organisation, nextDue, openedAt } = incident;
  const recent = or(eq(file, 'open'), gte(updatedAt, sql.placeholder('since')));
  const statement = (filter: DatedFilter) =>
    db
      .select({ id, reference, organisation, file, dates, updatedAt })
      .from(incident)
      .where(
        and(
          filter.organisation === undefined ? undefined : eq(organisation, sql.placeholder('organisation')),
          filter.incident === undefined ? recent : eq(id, sql.placeholder('incident')),
        ),
      )
      .orderBy(sql`${asc(nextDue)} nulls last`, desc(openedAt), asc(id))
      .limit(MOST_INCIDENTS)
      .prepare();
  const prepared = new Map<string, ReturnType<typeof statement>>();

  return {
    dated: async (filter: DatedFilter): Promise<DatedIncident[]> => {
      const kind = [filter.organisation, filter.incident].map((part) => part !== undefined).join();
      const made = prepared.get(kind) ?? statement(filter);
      prepared.set(kind, made);
      return made.execute(filter);
    },
  };
}
