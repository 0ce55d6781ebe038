import { sql } from 'drizzle-orm';
import { type Db, kept } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** Queries of running numbers; a number is given back when its transaction is undone. */
export function counterQueries(db: Db, { counter }: Tables) {
  const raise = kept(() =>
    db
      .insert(counter)
      .values({ name: sql.placeholder('name'), last: 1 })
      .onConflictDoUpdate({ target: counter.name, set: { last: sql`${counter.last} + 1` } })
      .returning({ last: counter.last })
      .prepare(),
  );

  return {
    /** The next number of a series: 1, 2, 3 … without a gap. */
    next: async (name: string): Promise<number> => {
      const [row] = await raise().execute({ name });
      if (!row) throw new Error(`no number came back for ${name}`);
      return row.last;
    },
  };
}
