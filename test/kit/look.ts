// node setup/run.mjs test/kit/look.ts <url> <out.png> [width] [height] [cookie k=v …]: a picture of a whole page.
import { browserOrNull, complaintsOf, openPage } from './browser.ts';

const [url, out, width = '1280', height = '800', ...cookies] = process.argv.slice(2);
if (!url || !out) throw new Error('usage: look.ts <url> <out.png> [width] [height] [cookie k=v …]');

const browser = await browserOrNull();
if (!browser) process.exit(1);
const page = await openPage(browser, { width: Number(width), height: Number(height) });
for (const cookie of cookies) {
  const [name = '', ...value] = cookie.split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: new URL(url).origin }]);
}
await page.goto(url, { waitUntil: 'load' });
// Live updates keep a connection open for ever, so waiting for silence must end by itself.
await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
await page.screenshot({ path: out, fullPage: true });
for (const line of complaintsOf(page)) console.log(line);
await browser.close();
