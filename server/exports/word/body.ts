import { BookmarkEnd, BookmarkStart, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Paper, PaperField, PaperSection } from '../../../shared/documents/paper.ts';
import { redline } from '../../../shared/documents/text/redline.ts';
import { anchorsOf } from './anchors.ts';
import { fieldParagraphs } from './field-paragraphs.ts';
import { END_WORDS, type Fence, fencesOf, hasHeading } from './marks.ts';
import type { Numbered } from './numbered-comments.ts';
import { revisionsAt } from './revisions.ts';

/** Takes a paper, the version it is compared with and numbered comments; returns the paragraphs of the file, tracked where the two differ. */
export function bodyOf(paper: Paper, base: Paper | null, threads: readonly Numbered[]): Paragraph[] {
  const fences = fencesOf(paper);
  const fenced = (of: Fence['of'], look: IParagraphOptions, text: string) =>
    inBookmark(
      fences.find((fence) => fence.of === of),
      new Paragraph(look),
      text,
    );
  const revision = revisionsAt(paper.document.savedAt);
  const earlier = new Map(base?.sections.flatMap(({ fields }) => fields.map(({ id, text }) => [id, text])));

  const fieldOf = (field: PaperField) => {
    const { id, label, text } = field;
    const mine = threads.filter(({ comment }) => comment.field === id);
    const changes = redline(earlier.get(id) ?? (base ? '' : text), text);
    return [
      fenced(field, { style: 'Label' }, label),
      ...fieldParagraphs(changes, anchorsOf(text, mine), revision),
    ];
  };
  const sectionOf = (section: PaperSection) => [
    ...(hasHeading(section) ? [fenced(section, { heading: HeadingLevel.HEADING_1 }, titleOf(section))] : []),
    ...section.fields.flatMap(fieldOf),
  ];

  return [
    ...headOf(paper, threads),
    ...paper.sections.flatMap(sectionOf),
    fenced(null, { style: 'Small' }, END_WORDS),
  ];
}

/** The title with the comments on no field of this paper, and the lines below it. */
function headOf(paper: Paper, threads: readonly Numbered[]) {
  const { incident, document, addressee, caution } = paper;
  const known = new Set(paper.sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const homeless = threads.filter(({ comment }) => !known.has(comment.field));
  const anchors = anchorsOf('', homeless).flatMap(({ children }) => children);
  const line = (text: string) => new Paragraph({ style: 'Head', text });
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: document.title }), ...anchors],
    }),
    ...(addressee === null ? [] : [line(`宛先　${addressee}`)]),
    line(`会社　${incident.company}`),
    line(`案件番号　${incident.reference}`),
    ...(caution === null ? [] : [new Paragraph({ style: 'Small', text: caution })]),
  ];
}

function titleOf({ no, title, titled, state }: PaperSection) {
  const words = [titled && no, titled && title, state && `［${state}］`];
  return words.filter((word) => word).join('　');
}

function inBookmark(fence: Fence | undefined, paragraph: Paragraph, text: string) {
  if (fence) paragraph.addChildElement(new BookmarkStart(fence.name, fence.id));
  paragraph.addChildElement(new TextRun({ text }));
  if (fence) paragraph.addChildElement(new BookmarkEnd(fence.id));
  return paragraph;
}
