// node setup/run.mjs test/journeys/picture.ts: draws cockpit.png, the picture in README.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOrNull, openPage } from '../kit/browser.ts';
import { startServer } from '../kit/server-process.ts';
import { smallPng } from '../kit/small-png.ts';
import { tellerOf } from './teller.ts';

const browser = await browserOrNull();
if (!browser) process.exit(1);
const folder = await mkdtemp(path.join(os.tmpdir(), 'shirube-picture-'));
const server = await startServer({ folder });
const incident = await tellerOf(server).reportDrafted();

const page = await openPage(browser, { width: 1440, height: 900, deviceScaleFactor: 1 });
await page.context().addCookies([{ name: 'shirube-demo-person', value: 'demo-kobayashi', url: server.url }]);
await page.goto(`${server.url}/incidents/${incident}`);
await page.locator('h1').waitFor();
await page.waitForLoadState('networkidle');
const picture = await page.screenshot({ fullPage: true });
await writeFile(fileURLToPath(new URL('cockpit.png', import.meta.url)), await smallPng(browser, picture));

await browser.close();
await server.stop();
await rm(folder, { recursive: true, force: true });
