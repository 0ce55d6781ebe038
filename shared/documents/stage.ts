import type { DocumentKindId } from './kind-ids.ts';

const finals: ReadonlySet<DocumentKindId> = new Set(['ppcFinal', 'publicLast']);

/** Takes a kind; says how much its form must hold: a final report asks for every item, or why it cannot be known (D-5). */
export const stageOf = (kind: DocumentKindId): 'preliminary' | 'final' =>
  finals.has(kind) ? 'final' : 'preliminary';
