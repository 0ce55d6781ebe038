import { DeletedTextRun, InsertedTextRun, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Change } from '../../../shared/documents/text/redline.ts';
import type { Anchor } from './anchors.ts';
import type { Revision } from './revisions.ts';

type Kind = Change['kind'];

/** Takes a field's text as a redline, its comments and a maker of tracked changes; returns its paragraphs, one a line, with both in place. */
export function fieldParagraphs(
  changes: readonly Change[],
  anchors: readonly Anchor[],
  revision: () => Revision,
): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let children: ParagraphChild[] = [];
  let at = 0;
  let waiting = anchors;

  const close = (kind: Kind) => {
    found.push(new Paragraph({ style: 'Body', children, run: markOf(kind, revision) }));
    children = [];
  };
  const anchor = () => {
    while (waiting[0] && waiting[0].at <= at) {
      children.push(...waiting[0].children);
      waiting = waiting.slice(1);
    }
  };

  for (const { kind, text } of changes)
    for (let rest = text; rest !== ''; ) {
      if (kind !== 'removed') anchor();
      const piece = nextPiece(rest, kind === 'removed' || !waiting[0] ? rest.length : waiting[0].at - at);
      if (piece === '\n') close(kind);
      else children.push(runOf(piece, kind, revision));
      if (kind !== 'removed') at += piece.length;
      rest = rest.slice(piece.length);
    }
  at = Number.POSITIVE_INFINITY;
  anchor();
  close('same');
  return found;
}

/** A line break, a tab, or text up to the next of these or up to where a comment begins or ends. */
function nextPiece(text: string, most: number): string {
  const stop = text.search(/[\n\t]/);
  return text.slice(0, stop === 0 ? 1 : Math.min(most, stop === -1 ? text.length : stop));
}

function runOf(piece: string, kind: Kind, revision: () => Revision) {
  // As `children` some words would be taken for page numbers: "CURRENT" is one.
  const content = piece === '\t' ? { children: [new Tab()] } : { text: piece };
  if (kind === 'added') return new InsertedTextRun({ ...content, ...revision() });
  if (kind === 'removed') return new DeletedTextRun({ ...content, ...revision() });
  return new TextRun(content);
}

function markOf(kind: Kind, revision: () => Revision) {
  if (kind === 'added') return { insertion: revision() };
  return kind === 'removed' ? { deletion: revision() } : {};
}
