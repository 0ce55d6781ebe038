import { itemTitle } from './item-title.ts';
import type { Paper } from './paper.ts';

export type CopyLine = { section: string; field: string; label: string; text: string; characters: number };

/** Takes a paper; returns its fields one by one, in order, for pasting into an authority's web form. Characters are code points with a line break as one, so 𠮷 is one character; a form that counts UTF-16 units counts it twice. */
export function copySheetOf(paper: Paper): readonly CopyLine[] {
  return paper.sections.flatMap((section) =>
    section.fields.map(({ id, label, text }) => ({
      section: itemTitle(section),
      field: id,
      label,
      text,
      characters: charactersIn(text),
    })),
  );
}

/** Takes a text; returns how many characters a person would count in a form's field: code points, a line break as one. */
export const charactersIn = (text: string) => [...text.replaceAll('\r\n', '\n')].length;
