import type { DocumentSummary } from '../../../shared/documents/view.ts';
import type { Party } from '../../../shared/people/people.ts';
import type { Status } from '../../kit/status-tag.tsx';
import type { ja } from './messages-ja.ts';

type Phase = DocumentSummary['phase'];

const statuses: Readonly<Record<Phase, Status>> = {
  draft: 'in_progress',
  inCheck: 'waiting',
  inReview: 'waiting',
  approved: 'waiting',
  decided: 'ready',
  issued: 'done',
  superseded: 'not_applicable',
};

/** Whose signature each phase waits for; the others wait for writers, or for nobody. */
const signers: Readonly<Partial<Record<Phase, Party>>> = {
  inCheck: 'insured',
  inReview: 'counsel',
  approved: 'insured',
};

/** What is handed to an authority is filed; everything else goes out. */
export const isFiled = ({ issueWay }: Pick<DocumentSummary, 'issueWay'>) => issueWay === 'filing';

/** Takes a document; returns how its phase is drawn. */
export const statusOf = ({ phase }: Pick<DocumentSummary, 'phase'>): Status => statuses[phase];

/** Takes a document and the screen's words; returns the word of its phase. */
export const phaseWord = (document: Pick<DocumentSummary, 'phase' | 'issueWay'>, m: typeof ja): string =>
  document.phase === 'issued' && isFiled(document) ? m.filed : m.phases[document.phase];

/** Whether the document stands still until this party has signed or returned it. */
export const waitsFor = ({ phase }: Pick<DocumentSummary, 'phase'>, party: Party) => signers[phase] === party;

export { isOpen as isUnderWork } from '../../../shared/documents/document.ts';
