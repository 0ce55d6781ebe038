import type { Certainty, FactKey } from '../../shared/facts/catalogue.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Actor } from '../../shared/people/people.ts';
import type { defineIncident } from '../incidents/tables.ts';
import type { Kit } from '../kit.ts';

/** 事実台帳, append-only; the primary key begins with the incident and so serves loading all of one. */
export const defineFact = (kit: Kit, incident: ReturnType<typeof defineIncident>) =>
  kit.table(
    'fact',
    {
      incident: kit.str('incident').notNull(),
      key: kit.str<FactKey>('key').notNull(),
      version: kit.int('version').notNull(),
      value: kit.json<FactVersion['value']>('value'),
      certainty: kit.str<Certainty>('certainty').notNull(),
      source: kit.str('source').notNull(),
      asOf: kit.str<Instant>('as_of').notNull(),
      reason: kit.str('reason'),
      by: kit.json<Actor>('by').notNull(),
      recordedAt: kit.str<Instant>('recorded_at').notNull(),
      seq: kit.int('seq').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.incident, t.key, t.version] }),
      kit.foreignKey({ columns: [t.incident], foreignColumns: [incident.id] }),
    ],
  );
