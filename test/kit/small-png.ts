import zlib from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Takes a picture of a screen; returns it with 256 colours at most, which is a third of its size and looks the same. */
export async function smallPng(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const { width, height, palette, dots } = await page.evaluate(reduce, png.toString('base64'));
  await page.close();
  const pixels = Buffer.from(dots, 'base64');
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(y * width, (y + 1) * width)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits a dot, colours from a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', zlib.deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(zlib.crc32(body), body.length + 4);
  return framed;
}

/** Runs in the browser, which reads any picture: the commonest colours, and for each dot the nearest of them. */
async function reduce(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (!canvas) throw new Error('the browser does not draw');
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colourAt = (dot: number) =>
    (data[dot * 4] ?? 0) * 65536 + (data[dot * 4 + 1] ?? 0) * 256 + (data[dot * 4 + 2] ?? 0);
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

  const counts = new Map<number, number>();
  for (let dot = 0; dot < width * height; dot++) {
    const colour = colourAt(dot);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = commonest.slice(0, 256).map(parts);
  const nearest = new Map(commonest.slice(0, 256).map((colour, index) => [colour, index]));
  for (const colour of commonest.slice(256)) {
    const own = parts(colour);
    const far = palette.map((other) =>
      other.reduce((sum, part, at) => sum + (part - (own[at] ?? 0)) ** 2, 0),
    );
    nearest.set(colour, far.indexOf(Math.min(...far)));
  }
  let dots = '';
  for (let dot = 0; dot < width * height; dot++) dots += String.fromCharCode(nearest.get(colourAt(dot)) ?? 0);
  return { width, height, palette, dots: btoa(dots) };
}
