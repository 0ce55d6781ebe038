import type { Paper } from './paper.ts';

const SUBJECT = '件名';

/** Takes a paper; returns it under the title its reader sees: a letter that has a 件名 bears that, and says it once. Any other paper stays as it is. */
export function underItsSubject(paper: Paper): Paper {
  if (paper.layout !== 'letter') return paper;
  const fields = paper.sections.filter(({ titled }) => !titled).flatMap((section) => section.fields);
  const subject = fields.find(({ label, text }) => label === SUBJECT && text.trim() !== '');
  if (!subject) return paper;
  const sections = paper.sections.map((section) => ({
    ...section,
    fields: section.fields.filter((field) => field !== subject),
  }));
  return { ...paper, document: { ...paper.document, title: subject.text }, sections };
}
