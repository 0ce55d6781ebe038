import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { browserOrNull, openPage } from '../kit/browser.ts';
import { startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { open } from './http.ts';
import type { Row } from './table.ts';
import { kB } from './timing.ts';

/** What a browser loads for a page it has never seen, JS and CSS, as gzip would send it and as we send it. */
export async function pages(): Promise<Row[]> {
  if (!existsSync('dist/web/index.html'))
    return [['P7 first load', 'the pages are not built', '<= 200 kB gzip']];
  const browser = await browserOrNull();
  if (!browser) return [['P7 first load', 'no browser runs here', '<= 200 kB gzip']];
  const { folder, remove } = ownFolder();
  const server = await startServer({ folder });
  const { id } = await open(server.as('demo-sato'));
  const rows: Row[] = [];
  for (const [name, path] of [
    ['list', '/incidents'],
    ['cockpit', `/incidents/${id}`],
  ] as const) {
    const page = await openPage(browser);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      if (/javascript|css/.test(type)) bodies.push(response.body());
    });
    await page.goto(server.url + path, { waitUntil: 'load' });
    await page.waitForTimeout(1_500); // a route's own chunk is asked for after the page has loaded
    const files = await Promise.all(bodies);
    const sum = (sizeOf: (body: Buffer) => number) => kB(files.reduce((all, body) => all + sizeOf(body), 0));
    const figure = `${sum((body) => gzipSync(body).length)} gzip in ${files.length} files (${sum((body) => body.length)} plain)`;
    rows.push([`P7 first load of the ${name} page, JS and CSS`, figure, '<= 200 kB gzip']);
    await page.context().close();
  }
  await browser.close();
  await server.stop();
  remove();
  return rows;
}
