import type { Paper, PaperField, PaperSection } from '../../../shared/documents/paper.ts';

/** Who wrote the tracked changes that go out with a file, from the earlier version to this one. */
export const OURS = 'しるべ';

/** What stands behind the author of a comment that went out, so that it is known again when the file comes back. */
export const VIA_US = `（${OURS}）`;

/** The shape of the files written here. A reader refuses one it does not know. */
export const FORMAT = '1';

/** By what a file says which document it is: custom properties, which Word and LibreOffice keep. */
export const properties = {
  incident: 'shirube-incident',
  document: 'shirube-document',
  version: 'shirube-version',
  hash: 'shirube-hash',
  format: 'shirube-format',
} as const;

/** A bookmark on the heading of a section or field, or on the closing line (`of` null). What follows it, up to the next one, is that field's text. */
export type Fence = { name: string; id: number; of: PaperSection | PaperField | null };

export const END_WORDS = '書面はここまで';

/** Takes a paper; returns its bookmarks in the order in which they stand. */
export function fencesOf(paper: Paper): readonly Fence[] {
  const headed = paper.sections.flatMap((section) => [
    ...(hasHeading(section) ? [{ kind: 's', of: section }] : []),
    ...section.fields.map((field) => ({ kind: 'f', of: field })),
  ]);
  return [...headed, { kind: 'end', of: null }].map(({ kind, of }, at) => ({
    name: bookmarkName(`${kind}_${at + 1}_${of?.id ?? 'shirube'}`),
    id: at + 1,
    of,
  }));
}

export const hasHeading = ({ titled, state }: PaperSection) => titled || state !== null;

// Word takes at most 40 characters, and of these only letters, digits and the low line.
const bookmarkName = (text: string) => text.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40);
