import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import { type Db, inserter, kept } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** Queries of the fact ledger 事実台帳: versions are added, and read all at once. */
export function factQueries(db: Db, { fact }: Tables) {
  const { incident: _, ...columns } = getTableColumns(fact);
  const insert = inserter(db, fact);
  const ofIncident = kept(() =>
    db
      .select(columns)
      .from(fact)
      .where(eq(fact.incident, sql.placeholder('incident')))
      .prepare(),
  );

  return {
    append: (incident: string, versions: readonly FactVersion[]) =>
      insert(versions.map((version) => ({ incident, ...version }))),
    /** Every version of every fact of one incident, oldest first. */
    of: async (incident: string): Promise<FactVersion[]> =>
      (await ofIncident().execute({ incident })).sort(byAge),
  };
}

// Sorted here: databases differ in how they order keys such as `awareAt`.
const byAge = (a: FactVersion, b: FactVersion) =>
  a.seq - b.seq || a.version - b.version || (a.key < b.key ? -1 : Number(a.key > b.key));
