import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import type { Numbered } from './numbered-comments.ts';

/** Where a comment begins or ends, in UTF-16 units of a field's text, and what the file has there. */
export type Anchor = { at: number; children: readonly ParagraphChild[] };

/** Takes a field's text and its comments; returns the beginnings and ends in the order in which they stand, never within a character. */
export function anchorsOf(text: string, comments: readonly Numbered[]): readonly Anchor[] {
  return comments
    .flatMap(({ ids, comment }) => {
      const start = characterStart(text, comment.start);
      const end = Math.max(start, characterEnd(text, comment.end));
      return [
        { at: start, rank: 1, children: ids.map((id) => new CommentRangeStart(id)) },
        { at: end, rank: end > start ? 0 : 2, children: ids.flatMap(endOf) },
      ];
    })
    .sort((a, b) => a.at - b.at || a.rank - b.rank);
}

const endOf = (id: number): ParagraphChild[] => [
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
];

const within = (text: string, at: number) => Math.min(Math.max(at, 0), text.length);
const splits = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;

function characterStart(text: string, at: number) {
  const place = within(text, at);
  return splits(text, place) ? place - 1 : place;
}

function characterEnd(text: string, at: number) {
  const place = within(text, at);
  return splits(text, place) ? place + 1 : place;
}
