import { type ICommentOptions, Paragraph } from 'docx';
import type { PaperComment } from '../../../shared/documents/paper.ts';
import { VIA_US } from './marks.ts';

/** A thread with the numbers its texts have in the file, the first text first. */
export type Numbered = { ids: readonly number[]; comment: PaperComment };

/** Takes threads; returns them with a number for each of their texts. */
export function numbered(comments: readonly PaperComment[]): readonly Numbered[] {
  let next = 0;
  return comments.map((comment) => ({ comment, ids: comment.texts.map(() => next++) }));
}

/** Takes numbered threads; returns Word's comments: the first text with its number, the others as replies to it. */
export function wordComments(threads: readonly Numbered[]): readonly ICommentOptions[] {
  return threads.flatMap(({ ids, comment }) =>
    comment.texts.map(({ author, at, text }, which) => ({
      id: ids[which] ?? 0,
      author: `${author}${VIA_US}`,
      initials: `指摘${comment.no}`,
      date: new Date(at),
      resolved: comment.resolved,
      ...(which > 0 && { parentId: ids[0] ?? 0 }),
      children: lines(which === 0 ? `${headOf(comment)}\n${text}` : text),
    })),
  );
}

// Said in words too: some programs show no resolved comments, or show them like the others.
const headOf = ({ no, resolved }: PaperComment) => `指摘${no}${resolved ? '（解決済み）' : ''}`;
const lines = (text: string) => text.split('\n').map((line) => new Paragraph({ text: line }));
