import type { Content } from '../../shared/documents/content.ts';
import type { DocumentMemory, DocumentPhase } from '../../shared/documents/document.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import type { DocumentVersion, Remark } from '../../shared/documents/version.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Actor } from '../../shared/people/people.ts';
import type { defineIncident } from '../incidents/tables.ts';
import type { Kit } from '../kit.ts';

type Incident = ReturnType<typeof defineIncident>;

/** State of each document: where its review stands; its words are kept apart, by version. */
export const defineDocument = (kit: Kit, incident: Incident) =>
  kit.table(
    'document',
    {
      incident: kit.str('incident').notNull(),
      id: kit.str('id').notNull(),
      kind: kit.str<DocumentKindId>('kind').notNull(),
      phase: kit.str<DocumentPhase>('phase').notNull(),
      /** Line of the chronology that changed it last. */
      seq: kit.int('seq').notNull(),
      memory: kit.json<DocumentMemory>('memory').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.incident, t.id] }),
      kit.foreignKey({ columns: [t.incident], foreignColumns: [incident.id] }),
    ],
  );

/** Every version of every document's words, append-only. A filing names one of them by its hash: that is the frozen copy. */
export const defineDocumentVersion = (kit: Kit, incident: Incident) =>
  kit.table(
    'document_version',
    {
      incident: kit.str('incident').notNull(),
      document: kit.str('document').notNull(),
      version: kit.int('version').notNull(),
      hash: kit.str('hash').notNull(),
      how: kit.str<DocumentVersion['how']>('how').notNull(),
      by: kit.json<Actor>('by').notNull(),
      at: kit.str<Instant>('at').notNull(),
      content: kit.json<Content>('content').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.incident, t.document, t.version] }),
      kit.foreignKey({ columns: [t.incident], foreignColumns: [incident.id] }),
    ],
  );

/** 指摘 and what was said in their threads, append-only; the chronology holds the hash of each. */
export const defineDocumentRemark = (kit: Kit, incident: Incident) =>
  kit.table(
    'document_remark',
    {
      incident: kit.str('incident').notNull(),
      document: kit.str('document').notNull(),
      thread: kit.int('thread').notNull(),
      no: kit.int('no').notNull(),
      said: kit.json<Remark>('said').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.incident, t.document, t.thread, t.no] }),
      kit.foreignKey({ columns: [t.incident], foreignColumns: [incident.id] }),
    ],
  );
