import { and, eq, lt, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/kernel/days.ts';
import { type Db, kept, slots } from '../statements.ts';
import type { Answer, Tables } from '../tables.ts';

/** Queries of kept answers: one a person and key, until they are purged. */
export function answerQueries(db: Db, { answer }: Tables) {
  const byKey = kept(() =>
    db
      .select()
      .from(answer)
      .where(and(eq(answer.person, sql.placeholder('person')), eq(answer.key, sql.placeholder('key'))))
      .prepare(),
  );
  const insert = kept(() =>
    db.insert(answer).values(slots(answer)).onConflictDoNothing().returning({ key: answer.key }).prepare(),
  );

  return {
    find: async (person: string, key: string): Promise<Answer | null> =>
      (await byKey().execute({ person, key }))[0] ?? null,
    /** False when the key is taken. */
    keep: async (kept: Answer) => (await insert().execute(kept)).length === 1,
    purgeBefore: async (at: Instant): Promise<void> => {
      await db.delete(answer).where(lt(answer.at, at));
    },
  };
}
