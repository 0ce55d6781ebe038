import type { Element } from '@xmldom/xmldom';
import { OURS } from './marks.ts';
import { elementsIn } from './parse-part.ts';
import { refusals, Unreadable } from './refusals.ts';

/** Who put a piece in and who took it out, as far as Word kept track; our own marks are told apart. */
export type Track = { ours: 'added' | 'removed' | null; addedBy: string | null; removedBy: string | null };

/** What a document says, in the order of its text. A paragraph's end is the text `\n`. */
export type Token =
  | { type: 'text'; text: string; track: Track }
  | { type: 'fence' | 'fenceEnd' | 'commentStart' | 'commentEnd' | 'comment'; of: string };

export const untouched: Track = { ours: null, addedBy: null, removedBy: null };

/** Takes an element that holds paragraphs; returns its tokens. Pictures, formulas, footnotes, field codes and ruby above the line are left out. */
export const tokensIn = (parent: Element): Generator<Token> => inside(parent, untouched, new Map(), 0);

/** What holds text in the line: a name not listed here is not looked into. */
const containers = new Set(
  'document body p r hyperlink smartTag sdt sdtContent fldSimple dir bdo customXml tbl tr tc ruby rubyBase'.split(
    ' ',
  ),
);
const added = new Set(['ins', 'moveTo']);
const removed = new Set(['del', 'moveFrom']);
const characters: Record<string, string> = { tab: '\t', cr: '\n', noBreakHyphen: '\u2011', sym: '〓' };
const DEEPEST = 200;

function* inside(
  parent: Element,
  track: Track,
  fences: Map<string, string>,
  depth: number,
): Generator<Token> {
  if (depth > DEEPEST) throw new Unreadable(refusals.damaged);
  for (const element of elementsIn(parent)) {
    const name = element.localName ?? '';
    if (containers.has(name)) yield* inside(element, track, fences, depth + 1);
    else if (added.has(name) || removed.has(name))
      yield* inside(element, tracked(track, element), fences, depth + 1);
    else yield* leaf(element, name, track, fences);
    if (name === 'p') yield { type: 'text', text: '\n', track: markTrack(element, track) };
  }
}

function* leaf(element: Element, name: string, track: Track, fences: Map<string, string>): Generator<Token> {
  const id = attribute(element, 'id') ?? '';
  const text = textOf(element, name);
  if (text) yield { type: 'text', text, track };
  if (name === 'commentRangeStart') yield { type: 'commentStart', of: id };
  if (name === 'commentRangeEnd') yield { type: 'commentEnd', of: id };
  if (name === 'commentReference') yield { type: 'comment', of: id };
  if (name === 'bookmarkStart') {
    fences.set(id, attribute(element, 'name') ?? '');
    yield { type: 'fence', of: fences.get(id) ?? '' };
  }
  if (name === 'bookmarkEnd') yield { type: 'fenceEnd', of: fences.get(id) ?? '' };
}

function textOf(element: Element, name: string): string {
  if (name === 't' || name === 'delText') return element.textContent ?? '';
  if (name === 'br') return /^(page|column)$/.test(attribute(element, 'type') ?? '') ? '' : '\n';
  return characters[name] ?? '';
}

/** The end of a paragraph is put in or taken out by itself: Word says so among the paragraph's properties. */
function markTrack(paragraph: Element, track: Track): Track {
  const properties = child(child(paragraph, 'pPr'), 'rPr');
  return (properties ? elementsIn(properties) : []).reduce(tracked, track);
}

function tracked(track: Track, element: Element): Track {
  const name = element.localName ?? '';
  const author = attribute(element, 'author') ?? '';
  const way = added.has(name) ? 'added' : removed.has(name) ? 'removed' : null;
  if (!way) return track;
  if (author === OURS) return { ...track, ours: track.ours === 'removed' ? 'removed' : way };
  return { ...track, [way === 'added' ? 'addedBy' : 'removedBy']: author };
}

const child = (parent: Element | undefined, name: string) =>
  parent && elementsIn(parent).find((it) => it.localName === name);

/** An attribute of Word's own, whatever the file calls Word's namespace. */
export function attribute(element: Element, name: string): string | null {
  return element.getAttributeNS(element.namespaceURI, name);
}
