import type { DocumentEvent } from '../documents/events.ts';
import type { DocumentKindId } from '../documents/kind-ids.ts';
import { documentKinds } from '../documents/kinds.ts';
import { type Words, words } from '../kernel/words.ts';
import type { Entry } from './entry.ts';
import type { Telling } from './telling.ts';
import type { LineView } from './view.ts';

/** How each event of a document is told; which document it was follows from the line itself. */
export const documentTellings: Record<DocumentEvent['type'], Telling> = {
  'document.started': ['document', '下書きを作った', 'Began a draft'],
  'document.saved': ['document', '書いた', 'Wrote'],
  'document.signOffsFell': [
    'automatic',
    '本文が変わり、承認が外れた',
    'The text changed: the sign-offs fell off',
  ],
  'document.passageKept': ['decision', '要更新の文をそのままにした', 'Kept a stale passage'],
  'document.findingKept': ['decision', '食い違いをそのままにした', 'Kept a contradiction'],
  'document.submitted': ['document', '確認に回した', 'Sent for review'],
  'document.checked': ['decision', '会社が確認した', 'The company checked it'],
  'document.approved': ['decision', '弁護士が承認した', 'Counsel approved it'],
  'document.returned': ['decision', '指摘を付けて差し戻した', 'Returned it with comments'],
  'document.decided': ['decision', '会社が決裁した', 'The company signed it off'],
  'document.issued': ['document', '出した', 'It went out'],
  'document.receiptRecorded': ['document', '受付番号を記録した', 'Recorded the receipt number'],
  'document.outcomeRecorded': ['document', '審査の結果を記録した', 'Recorded the result of the review'],
  'document.superseded': ['automatic', '後の書類に置き換わった', 'A later document took its place'],
  'document.commented': ['document', '指摘を付けた', 'Commented'],
  'document.replied': ['document', '指摘に返信した', 'Replied to a comment'],
  'document.threadResolved': ['document', '指摘を解決にした', 'Resolved a comment'],
  'document.threadReopened': ['document', '指摘を未解決に戻した', 'Reopened a comment'],
  'document.threadAssigned': ['document', '指摘の担当を決めた', 'Assigned a comment'],
  'document.imported': ['document', 'Wordの修正を取り込んだ', 'Brought in changes from Word'],
  'document.proposalRefused': ['decision', '修正の提案を採らなかった', 'Refused a proposed change'],
};

/** Takes a line's words and the line; returns the words with the document, its version and the number of the comment. */
export function withDocument(told: Words, body: Entry['body']): Words {
  const name = documentKinds[body.kind as DocumentKindId].short; // written only from DocumentEvent
  const version = typeof body.version === 'number' ? ` v${body.version}` : '';
  const thread =
    typeof body.thread === 'number'
      ? words(`（指摘${body.thread}）`, ` (comment ${body.thread})`)
      : words('', '');
  return words(
    `${name.ja}${version}：${told.ja}${thread.ja}`,
    `${name.en}${version}: ${told.en}${thread.en}`,
  );
}

/** Takes a line; returns which version of which document it wrote by hand, or null: what a proposal or an import wrote stands by itself. */
export function writtenBy({ type, body }: Pick<Entry, 'type' | 'body'>): LineView['wrote'] {
  if (type !== 'document.saved' || typeof body.thread === 'number') return null;
  const { short } = documentKinds[body.kind as DocumentKindId]; // written only from DocumentEvent
  return { document: String(body.document), short, version: Number(body.version) };
}
