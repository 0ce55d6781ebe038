import { Document, Packer } from 'docx';
import type { Paper, PaperComment } from '../../../shared/documents/paper.ts';
import { bodyOf } from './body.ts';
import { fontTable, page, styles } from './look.ts';
import { FORMAT, OURS, type properties } from './marks.ts';
import { numbered, wordComments } from './numbered-comments.ts';
import { footerOf, headerOf } from './page-frame.ts';

/** Takes a version as a paper, the version to compare it with (null for a clean text) and the comments on it; returns a Word file that records what its reader changes, and that `readWord` knows again. */
export async function writeWord({
  paper,
  base,
  comments,
}: {
  paper: Paper;
  base: Paper | null;
  comments: readonly PaperComment[];
}): Promise<Uint8Array> {
  const threads = numbered(comments);
  const file = new Document({
    title: paper.document.title,
    creator: OURS,
    lastModifiedBy: OURS,
    customProperties: whoItIs(paper),
    compatibility: { version: 15 },
    features: { trackRevisions: true },
    styles,
    comments: { children: wordComments(threads) },
    sections: [
      {
        properties: { page },
        headers: { default: headerOf(paper) },
        footers: { default: footerOf(paper) },
        children: bodyOf(paper, base, threads),
      },
    ],
  });
  return Packer.toBuffer(file, false, [fontTable]);
}

function whoItIs({ incident, document }: Paper) {
  const values: Record<keyof typeof properties, string> = {
    incident: incident.id,
    document: document.id,
    version: String(document.version),
    hash: document.hash,
    format: FORMAT,
  };
  return Object.entries(values).map(([key, value]) => ({ name: `shirube-${key}`, value }));
}
