import type { StoredDocument } from '../../db/documents/store.ts';
import type { Content } from '../../shared/documents/content.ts';
import { type Document, noSigns } from '../../shared/documents/document.ts';
import type { DocumentVersion, Remark } from '../../shared/documents/version.ts';
import type { Actor } from '../../shared/people/people.ts';
import { at } from './rows.ts';

const by: Actor = { kind: 'person', id: 'p-1', name: '𠮷田 花子', party: 'coordinator' };

/** A document as stored; what a test is about goes into `but`. */
export const stored = (id: string, but: Partial<Document> = {}, seq = 1): StoredDocument => ({
  seq,
  document: {
    id,
    phase: 'draft',
    kind: 'ppcPreliminary',
    edition: 1,
    continues: null,
    steps: ['check', 'approve', 'decide'],
    startedAt: at('01:00'),
    version: 1,
    hash: 'b'.repeat(64),
    savedAt: at('01:00'),
    savedBy: '𠮷田 花子',
    writers: ['p-1'],
    states: { '1': 'investigating' },
    uses: { 'ppc.16': [{ fact: 'route', version: 1, start: 0, end: 3 }] },
    missing: ['ppc.42'],
    signs: noSigns,
    fallen: [],
    reviewed: {},
    threads: [],
    kept: {},
    issue: null,
    outcome: null,
    ...but,
  },
});

/** Words as people paste them: a rare letter, both forms of a voiced one, a picture, an empty answer. */
export const words = (text = '髙﨑支店の𠮷田が か゛ と が を書いた 💻'): Content => ({
  fields: {
    'ppc.16': { text, uses: [{ fact: 'route', version: 1, start: 0, end: 3 }] },
    'ppc.21': { chosen: [], uses: [] },
    'ppc.05': { day: null, uses: [] },
  },
  states: { '1': 'investigating' },
});

export const version = (
  document: string,
  no: number,
  but: Partial<DocumentVersion> = {},
): DocumentVersion => ({
  document,
  version: no,
  hash: String(no).padStart(64, '0'),
  content: words(`${no}版`),
  how: no === 1 ? 'started' : 'typed',
  by,
  at: at('01:00'),
  ...but,
});

export const remark = (document: string, thread: number, no: number, but: Partial<Remark> = {}): Remark => ({
  document,
  thread,
  no,
  what: no === 1 ? 'comment' : 'reply',
  text: `指摘${thread}-${no}`,
  quote: no === 1 ? '髙﨑支店' : '',
  insert: null,
  tracked: null,
  author: null,
  by,
  at: at('02:00'),
  ...but,
});
