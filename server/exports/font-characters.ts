/** Takes the bytes of a TrueType font; returns the code points it has a glyph for, from the `cmap` subtable of format 12 or 4 (OpenType 1.9, chapter cmap). */
export function charactersOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  const places = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => {
    return cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
  });
  const whole = places.find((at) => font.readUInt16BE(at) === 12);
  if (whole !== undefined) return new Set(groups(font, whole));
  const basic = places.find((at) => font.readUInt16BE(at) === 4);
  if (basic !== undefined) return new Set(segments(font, basic));
  throw new Error('The font has no list of characters that we can read');
}

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function* groups(font: Buffer, table: number) {
  const end = table + 16 + font.readUInt32BE(table + 12) * 12;
  for (let at = table + 16; at < end; at += 12)
    yield* range(font.readUInt32BE(at), font.readUInt32BE(at + 4));
}

function* segments(font: Buffer, table: number) {
  const bytes = font.readUInt16BE(table + 6);
  for (let at = 0; at < bytes; at += 2) {
    const last = font.readUInt16BE(table + 14 + at);
    const first = font.readUInt16BE(table + 16 + bytes + at);
    if (last < 0xffff) yield* range(first, last);
  }
}

function* range(first: number, last: number) {
  for (let point = first; point <= last; point += 1) yield point;
}
