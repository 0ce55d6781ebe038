import type { Instant } from '../../shared/kernel/days.ts';
import type { Kit } from '../kit.ts';

/** What a request was answered, so that the same request sent again has no second effect. */
export const defineAnswer = (kit: Kit) =>
  kit.table(
    'answer',
    {
      person: kit.str('person').notNull(),
      key: kit.str('key').notNull(),
      /** Digest of the request: the same key for another request is a mistake of the caller. */
      fingerprint: kit.str('fingerprint').notNull(),
      status: kit.int('status').notNull(),
      body: kit.json<unknown>('body'),
      at: kit.str<Instant>('at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.person, t.key] }), kit.index('answer_by_age').on(t.at)],
  );
