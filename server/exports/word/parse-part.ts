import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { refusals, Unreadable } from './refusals.ts';

/** Takes the bytes of an XML part; returns it as a document. Throws `Unreadable` for a DOCTYPE or entity, and for XML that is not well formed. */
export function parsePart(bytes: Uint8Array): Document {
  const text = textOf(bytes);
  // In XML proper these stand nowhere else: in text they are written `&lt;!`.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable(refusals.doctype);
  if (text.split('<', MOST_TAGS + 1).length > MOST_TAGS) throw new Unreadable(refusals.bomb);
  return parser.parseFromString(text, 'text/xml');
}

/** Takes an element; returns its child elements. */
export const elementsIn = (parent: Element): readonly Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

// Ten pages take thirty thousand. Each costs a kilobyte and a half as long as the part is held.
const MOST_TAGS = 200_000;

const parser = new DOMParser({
  locator: false,
  onError: onErrorStopParsing,
  // XML 1.0 knows these two line ends; the parser would turn U+2028 and U+0085, which are text, into line breaks too.
  normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
});

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
