import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { readWord } from '../../../server/exports/word/read.ts';
import { writeWord } from '../../../server/exports/word/write.ts';
import type { Paper, PaperComment, Proposal } from '../../../shared/documents/paper.ts';
import type { Instant } from '../../../shared/kernel/days.ts';
import { unzipped, zipped } from './zip.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const at = '2026-04-02T00:00:00.123Z' as Instant; // written out in our one form

export const mika = '佐々木';
export const ken = '弁護士 健';

/** A paper with these texts, by field; a field whose name begins with `fixed` is a choice. */
export function paperOf(texts: Record<string, string>, more: Partial<Paper['document']> = {}): Paper {
  return {
    incident: { id: 'inc-1', reference: 'SRB-2026-0001', company: '株式会社みほん' },
    document: {
      id: 'doc-1',
      kind: 'ppcPreliminary',
      title: '漏えい等報告（速報）',
      edition: 1,
      version: 3,
      hash: '0123456789abcdef'.repeat(4),
      savedAt: at,
      status: '下書き',
      ...more,
    },
    layout: 'form',
    addressee: '個人情報保護委員会',
    caution: null,
    sections: Object.entries(texts).map(([id, text], index) => ({
      id: `s${index}`,
      no: String(index + 1),
      title: `項目${index + 1}`,
      titled: index % 2 === 0,
      state: index === 0 ? '調査中' : null,
      fields: [{ id, label: `見出し ${id}`, text, editable: !id.startsWith('fixed') }],
    })),
  };
}

/** A comment thread of two texts that goes out with a file. */
export const thread = (more: Partial<PaperComment> = {}): PaperComment => {
  return {
    no: 1,
    field: 'ppc.1',
    start: 0,
    end: 2,
    author: '弁護士',
    at,
    texts: [
      { author: '弁護士', at, text: '確かめてください。\nどこから？' },
      { author: '担当', at, text: '直しました' },
    ],
    resolved: false,
    ...more,
  };
};

export const written = (paper: Paper, base: Paper | null = null, comments: readonly PaperComment[] = []) =>
  writeWord({ paper, base, comments });

/** What a file brings back; a refusal fails the test with its words. */
export async function proposalsOf(file: Uint8Array, paper: Paper): Promise<readonly Proposal[]> {
  const reading = await readWord(file, paper);
  if (!reading.ok) throw new Error(reading.words.en);
  return reading.proposals;
}

/** The text of a field when every change is accepted. */
export function accepted(text: string, proposals: readonly Proposal[]): string {
  return proposals
    .filter((it) => it.what === 'change')
    .reduceRight((now, { start, end, insert }) => now.slice(0, start) + insert + now.slice(end), text);
}

/** A file as it is after someone changed one of its parts. */
export async function changed(
  file: Uint8Array,
  change: (document: Document) => void,
  part = 'word/document.xml',
): Promise<Uint8Array> {
  const parts = await unzipped(file);
  const document = new DOMParser().parseFromString(parts.get(part) ?? '', 'text/xml');
  change(document);
  return zipped(parts.set(part, new XMLSerializer().serializeToString(document)));
}

export type Typed = { text: string; ins?: string; del?: string };

/** Writes the paragraphs of a field anew, as a person's Word would have left them: `\n` is the end of a paragraph, put in or taken out like text. */
export function retype(document: Document, field: string, pieces: readonly Typed[]) {
  const heading = headingOf(document, field);
  while (heading.nextSibling && !hasFence(heading.nextSibling))
    heading.parentNode?.removeChild(heading.nextSibling);
  const closed = [...pieces, { text: '\n' }];
  let paragraph: { body: string; mark: string } = { body: '', mark: '' };
  for (const { text, ins, del } of closed)
    for (const part of text.split(/(\n)/).filter((it) => it !== '')) {
      if (part !== '\n') paragraph.body += runXml(part, ins, del);
      else {
        paragraph.mark = markXml('ins', ins) + markXml('del', del);
        insertBefore(heading.parentNode, nextFence(heading), paragraphXml(paragraph));
        paragraph = { body: '', mark: '' };
      }
    }
}

/** Puts XML of a paragraph at the end of a field. */
export function append(document: Document, field: string, xml: string) {
  const heading = headingOf(document, field);
  insertBefore(heading.parentNode, nextFence(heading), xml);
}

export const paragraphXml = ({ body, mark }: { body: string; mark: string }) =>
  `<w:p xmlns:w="${W}"><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${body}</w:p>`;

const stamp = (author: string) => `w:id="77" w:author="${author}" w:date="2026-04-03T09:00:00Z"`;
const markXml = (name: string, author?: string) =>
  author === undefined ? '' : `<w:${name} ${stamp(author)}/>`;

export function runXml(text: string, ins?: string, del?: string) {
  const name = del === undefined ? 't' : 'delText';
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const run = `<w:r><w:${name} xml:space="preserve">${safe}</w:${name}></w:r>`;
  const out = del === undefined ? run : `<w:del ${stamp(del)}>${run}</w:del>`;
  return ins === undefined ? out : `<w:ins ${stamp(ins)}>${out}</w:ins>`;
}

/** The paragraph that holds the heading of a field. */
export function headingOf(document: Document, field: string): Element {
  const name = new RegExp(`^f_\\d+_${field.replaceAll('.', '_')}$`);
  const mark = all(document, 'bookmarkStart').find((it) => name.test(it.getAttributeNS(W, 'name') ?? ''));
  const paragraph = mark?.parentNode;
  if (!isElement(paragraph)) throw new Error(`no heading of ${field}`);
  return paragraph;
}

export const all = (document: Document, name: string): Element[] =>
  Array.from(document.getElementsByTagNameNS(W, name));

const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
const hasFence = (node: Node) =>
  isElement(node) && node.getElementsByTagNameNS(W, 'bookmarkStart').length > 0;

function nextFence(heading: Node): Node | null {
  for (let node = heading.nextSibling; node; node = node.nextSibling) if (hasFence(node)) return node;
  return null;
}

export function insertBefore(parent: Node | null, before: Node | null, xml: string) {
  const fresh = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const owner = parent?.ownerDocument;
  if (parent && fresh && owner) parent.insertBefore(owner.importNode(fresh, true), before);
}
