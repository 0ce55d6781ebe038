import Type from 'typebox';
import type { DocumentsView, DocumentView, DocumentWritten } from '../../shared/documents/view.ts';
import { problemAnswer, whole } from '../incidents/answers.ts';

export const errors = { '4xx': problemAnswer, '5xx': problemAnswer };

export const documentWrittenAnswer = whole<DocumentWritten>({ version: true, document: true, mended: true });

export const documentsAnswer = whole<DocumentsView>({ documents: true, kinds: true, disclosure: true });

export const documentAnswer = whole<DocumentView>({
  incident: true,
  viewer: true,
  now: true,
  id: true,
  kind: true,
  title: true,
  phase: true,
  issueWay: true,
  edition: true,
  addressee: true,
  caution: true,
  investigatingWhy: true,
  layout: true,
  also: true,
  sections: true,
  version: true,
  hash: true,
  savedAt: true,
  savedBy: true,
  content: true,
  shown: true,
  base: true,
  versions: true,
  steps: true,
  fallen: true,
  missing: true,
  stale: true,
  facts: true,
  findings: true,
  warnings: true,
  threads: true,
  issue: true,
  outcome: true,
  offers: true,
  filing: true,
  canWrite: true,
});

const text = Type.String();
export const copySheetAnswer = Type.Object({
  rows: Type.Array(
    Type.Object({ section: text, field: text, label: text, text, characters: Type.Integer() }),
  ),
});

const id = (description: string) => Type.String({ maxLength: 64, format: 'well-formed-text', description });
export const incidentParam = Type.Object({ incident: id('Incident') });
export const documentParams = Type.Object({ incident: id('Incident'), document: id('Document') });
export type DocumentParams = { Params: { incident: string; document: string } };
