import { and, asc, count, desc, eq, getTableColumns, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Db } from '../statements.ts';
import type { IncidentRow, Tables } from '../tables.ts';
import type { FileState } from './tables.ts';

export type IncidentFilter = {
  organisation?: string;
  file?: FileState;
  /** Part of the reference, company or title; ASCII letters match in either case. */
  text?: string;
};
export type IncidentPage = IncidentFilter & { limit: number; offset: number };

/** An incident as lists show it, without the wide columns. */
export type IncidentSummary = Omit<
  IncidentRow,
  'phase' | 'context' | 'dates' | 'contact' | 'head' | 'machineVersion' | 'origin'
>;

/** Queries of lists: next deadline first, those without one last, the newest first among equals. */
export function listQueries(db: Db, { incident }: Tables) {
  const { phase, context, dates, contact, head, machineVersion, origin, ...columns } =
    getTableColumns(incident);
  // One statement for each combination of filters, kept: building one costs more than running it.
  const lists = new Map<string, ReturnType<typeof listed>>();
  const counts = new Map<string, ReturnType<typeof counted>>();

  const listed = (filter: IncidentFilter) =>
    db
      .select(columns)
      .from(incident)
      .where(matching(incident, filter))
      .orderBy(sql`${asc(incident.nextDue)} nulls last`, desc(incident.openedAt), asc(incident.id))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset'))
      .prepare();
  const counted = (filter: IncidentFilter) =>
    db.select({ count: count() }).from(incident).where(matching(incident, filter)).prepare();

  return {
    list: async (page: IncidentPage): Promise<IncidentSummary[]> =>
      remembered(lists, page, listed).execute({ ...page, pattern: patternOf(page.text) }),
    count: async (filter: IncidentFilter): Promise<number> =>
      (await remembered(counts, filter, counted).execute({ ...filter, pattern: patternOf(filter.text) }))[0]
        ?.count ?? 0,
  };
}

function matching(
  incident: Tables['incident'],
  { organisation, file, text }: IncidentFilter,
): SQL | undefined {
  const like = (column: SQLiteColumn) => sql`lower(${column}) like ${sql.placeholder('pattern')} escape '\\'`;
  return and(
    organisation === undefined ? undefined : eq(incident.organisation, sql.placeholder('organisation')),
    file === undefined ? undefined : eq(incident.file, sql.placeholder('file')),
    text === undefined
      ? undefined
      : or(like(incident.reference), like(incident.company), like(incident.title)),
  );
}

// Only A to Z: SQLite's lower() knows no others, and full-width letters must stay as they are on both dialects.
const patternOf = (text = '') =>
  `%${text.replace(/[\\%_]/g, '\\$&').replace(/[A-Z]/g, (letter) => letter.toLowerCase())}%`;

function remembered<T>(kept: Map<string, T>, filter: IncidentFilter, make: (filter: IncidentFilter) => T): T {
  const key = [filter.organisation, filter.file, filter.text].map((part) => part !== undefined).join();
  const made = kept.get(key) ?? make(filter);
  kept.set(key, made);
  return made;
}
