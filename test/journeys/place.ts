import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openPage } from '../kit/browser.ts';
import { type ServerProcess, startServer } from '../kit/server-process.ts';
import { tellerOf } from './teller.ts';
import type { Names } from './visit.ts';

type PageOptions = Parameters<typeof openPage>[1];

/** A server of its own for the tests of one file; filled before the first of them, gone after the last. */
export function placeFor(browser: Browser) {
  let folder: string;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'shirube-journey-'));
    server = await startServer({ folder });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    url: () => server.url,
    server: () => server,
    folder: () => folder,
    teller: () => tellerOf(server),
    /** A window of one person. */
    async open(person: Names, options?: PageOptions): Promise<Page> {
      const page = await openPage(browser, options);
      page.setDefaultTimeout(15_000);
      await page
        .context()
        .addCookies([{ name: 'shirube-demo-person', value: `demo-${person}`, url: server.url }]);
      return page;
    },
  };
}

/** How far a page can be pushed sideways; 0 where everything fits. */
export const sidewaysOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
