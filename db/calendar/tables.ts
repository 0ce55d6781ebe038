import type { Instant } from '../../shared/kernel/days.ts';
import type { Kit } from '../kit.ts';

/** 予定表の購読: whoever knows the secret of its address may read one person's dates. Only the secret's hash is kept. */
export const defineCalendarFeed = (kit: Kit) =>
  kit.table(
    'calendar_feed',
    {
      id: kit.id(),
      /** SHA-256 of the secret. */
      secretHash: kit.str('secret_hash').notNull().unique(),
      person: kit.str('person').notNull(),
      /** One incident, or null for all that the person may see. */
      incident: kit.str('incident'),
      createdAt: kit.str<Instant>('created_at').notNull(),
      revokedAt: kit.str<Instant>('revoked_at'),
    },
    (t) => [kit.index('calendar_feed_by_person').on(t.person, t.createdAt)],
  );
