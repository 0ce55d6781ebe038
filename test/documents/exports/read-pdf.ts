import { inflateSync } from 'node:zlib';

type PdfObject = { head: string; stream: string };
export type ReadPdf = { pages: number; fonts: string[]; inks: string[]; text: string };

/** Takes a PDF as our typesetter writes it (no object streams, Identity-H fonts); returns its number of pages, the names of the fonts that are embedded, the colours it is printed in (`0` is black), and its text, a line a page. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsIn(Buffer.from(bytes));
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type \/Page\b/.test(head));
  const descriptors = all.filter(
    ({ head }) => /\/Type \/FontDescriptor/.test(head) && /FontFile2/.test(head),
  );
  return {
    pages: pages.length,
    fonts: descriptors.map(({ head }) => /\/FontName \/\w+\+(\S+)/.exec(head)?.[1] ?? '').sort(),
    inks: [...new Set(pages.flatMap((page) => inksOf(linked(/\/Contents (\d+)/, page, objects))))],
    text: pages.map((page) => textOf(page, objects)).join('\n'),
  };
}

function objectsIn(file: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const text = file.toString('latin1');
  const start = /(\d+) 0 obj\s([\s\S]*?)(stream\r?\n|endobj)/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [, id = '', head = '', end = ''] = found;
    const length = end === 'endobj' ? 0 : Number(/\/Length (\d+)/.exec(head)?.[1]);
    const raw = file.subarray(start.lastIndex, start.lastIndex + length);
    start.lastIndex += length;
    const isPacked = length > 0 && head.includes('/FlateDecode');
    objects.set(Number(id), { head, stream: (isPacked ? inflateSync(raw) : raw).toString('latin1') });
  }
  return objects;
}

const linked = (pattern: RegExp, { head }: PdfObject, objects: Map<number, PdfObject>) =>
  objects.get(Number(pattern.exec(head)?.[1]));

const inksOf = (content?: PdfObject) =>
  [...(content?.stream ?? '').matchAll(/^([\d. ]+) scn$/gim)].map(([, ink = '']) => ink);

function textOf(page: PdfObject, objects: Map<number, PdfObject>): string {
  const at = (pattern: RegExp, from: PdfObject) => linked(pattern, from, objects);
  const resources = at(/\/Resources (\d+)/, page)?.head ?? '';
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const font = objects.get(Number(id));
      return [name, lettersOf((font && at(/\/ToUnicode (\d+)/, font)?.stream) ?? '')];
    }),
  );
  let letters = new Map<number, string>();
  let text = '';
  const content = at(/\/Contents (\d+)/, page)?.stream ?? '';
  const kept: Map<number, string>[] = [];
  for (const { font, quoted, step } of shownIn(content)) {
    if (step === 'q') kept.push(letters);
    if (step === 'Q') letters = kept.pop() ?? letters;
    if (font) letters = fonts.get(font) ?? new Map();
    text += glyphs(quoted)
      .map((it) => letters.get(it) ?? '�')
      .join('');
  }
  return text;
}

/** What a page shows, in order: a change of font, a string as it is quoted, or a step that keeps the font (q) or takes the kept one back (Q). Round brackets in a string may be bare where they are even. */
function* shownIn(content: string): Generator<{ font?: string; step?: string; quoted: string }> {
  const token = /\/(F\d+) [\d.]+ Tf|^([qQ])$|\(|<([0-9A-Fa-f]*)>/gm;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [whole, font, step, hex = ''] = found;
    const end = whole === '(' ? endOfString(content, token.lastIndex) : token.lastIndex;
    const quoted = whole === '(' ? content.slice(token.lastIndex, end) : fromHex(hex);
    yield { ...(font && { font }), ...(step && { step }), quoted };
    token.lastIndex = end;
  }
}

function endOfString(content: string, start: number): number {
  let depth = 1;
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A string of the PDF has no end');
}

const fromHex = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Glyph numbers of two bytes each. */
function glyphs(quoted: string): number[] {
  const bytes = quoted.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Array.from({ length: bytes.length / 2 }, (_, at) => {
    return bytes.charCodeAt(at * 2) * 256 + bytes.charCodeAt(at * 2 + 1);
  });
}

function lettersOf(cmap: string): Map<number, string> {
  const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new Map(
    [...cmap.matchAll(/<([0-9A-Fa-f]{4})> <((?:[0-9A-Fa-f]{4})+)>\n/g)].map(([, glyph = '', text = '']) => {
      return [Number.parseInt(glyph, 16), utf16(text)];
    }),
  );
}
