import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { DocumentView, DocumentWritten } from '../../shared/documents/view.ts';
import { changed, retype } from '../documents/word/word-kit.ts';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor } from './place.ts';
import type { Names } from './visit.ts';

/** Each would call the tripwire if any part of it were taken for more than text. */
const traps = [
  '<img src=x onerror=tripped(1)>',
  '<svg/onload=tripped(2)>',
  '</script><script>tripped(3)</script>',
  '"><iframe srcdoc="<script>parent.tripped(4)</script>"></iframe>',
  '[押す](javascript:tripped(5)) javascript:tripped(6)',
  '<a href="javascript:tripped(7)">押す</a>',
  '{{constructor.constructor("tripped(8)")()}} #{tripped(9)}',
];
const all = traps.join(' ');

let keys = 0;

describeInBrowser('a page that somebody wrote into a document', (browser) => {
  const place = placeFor(browser);
  let incident: string;
  let id: string;

  async function call<T>(who: Names, path: string, body?: object | Uint8Array, version?: number): Promise<T> {
    const isFile = body instanceof Uint8Array;
    const answer = await fetch(`${place.url()}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        cookie: `shirube-demo-person=demo-${who}`,
        ...(body ? { 'idempotency-key': `xss-key-${++keys}` } : {}),
        ...(body ? { 'content-type': isFile ? 'application/octet-stream' : 'application/json' } : {}),
        ...(version ? { 'if-match': `"${version}"` } : {}),
      },
      ...(body ? { body: isFile ? Buffer.from(body) : JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${who} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T; // what shared/documents/view.ts says
  }
  const at = () => `/api/documents/${incident}/${id}`;
  const view = () => call<DocumentView>('kobayashi', at());
  const ask = async (who: Names, command: string, body: object) =>
    call(who, `${at()}/${command}`, body, (await view()).version);

  beforeAll(async () => {
    incident = await place.teller().report();
    const kind = 'ppcPreliminary';
    const begun = await call<DocumentWritten>('kobayashi', `/api/documents/${incident}/start`, { kind });
    id = begun.document.id;
    await ask('kobayashi', 'save', { fields: { 'ppc.16': { text: all, uses: [] } }, states: {} });
    await ask('mori', 'comment', { field: 'ppc.16', start: 0, end: 5, text: all });
    await ask('sato', 'reply', { thread: 1, text: all });
    const word = await fetch(`${place.url()}${at()}/export/docx`, {
      headers: { cookie: 'shirube-demo-person=demo-mori' },
    });
    const file = await changed(new Uint8Array(await word.arrayBuffer()), (document) =>
      retype(document, 'ppc.16', [{ text: `${all} つけ足した文`, ins: '&lt;svg onload=tripped(10)&gt;' }]),
    );
    await call('mori', `${at()}/import`, file);
  });

  /** A window that tells of every trap that went off, of every call for what is not ours, and of every script that was stopped. */
  async function watched(who: Names) {
    const page = await place.open(who, { width: 1440, height: 900 });
    const fired: string[] = [];
    await page.exposeFunction('tripped', (what: unknown) => fired.push(`trap ${what}`));
    page.on('dialog', (dialog) => {
      fired.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== place.url() || pathname.endsWith('/x')) fired.push(request.url());
    });
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { tripped: (what: string) => void }).tripped(event.violatedDirective),
      ),
    );
    return { page, fired };
  }

  const strange = (page: Page) =>
    page
      .locator(
        'img[src="x"], iframe, body script:not([src]), svg[onload], [href^="javascript:" i], [onerror]',
      )
      .count();

  test('goes off where it is one: the tripwire works', async () => {
    const { page, fired } = await watched('mori');
    await page.route('**/trap', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<svg/onload=tripped(2)><script>tripped(3)</script>' }),
    );
    await page.goto(`${place.url()}/trap`);
    await expect.poll(() => fired).toContain('trap 3');
    await page.context().close();
  });

  test.each<[string, Names, string]>([
    ['counsel who reviews it', 'mori', 'documents/ID'],
    ['the company that checks it', 'sato', 'documents/ID'],
    ['the coordinator who edits it', 'kobayashi', 'documents/ID'],
    ['whoever lists the documents', 'kobayashi', 'documents'],
    ['whoever reads the chronology', 'sato', 'chronology'],
    ['whoever opens the incident', 'sato', ''],
  ])('is text, and nothing else, to %s (S13)', async (_, who, path) => {
    const { page, fired } = await watched(who);
    await page.goto(`${place.url()}/incidents/${incident}/${path.replace('ID', id)}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await strange(page)).toBe(0);
    expect(fired).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('is shown sign for sign: in the text, in a comment, in a reply and in what Word proposes', async () => {
    const { page, fired } = await watched('mori');
    await page.goto(`${place.url()}/incidents/${incident}/documents/${id}`);
    const words = page.locator('[data-words="ppc.16"]');
    await words.waitFor();
    expect(await words.innerText()).toContain('</script><script>tripped(3)</script>');
    const thread = page.locator('#thread-1');
    for (const trap of traps) expect((await thread.innerText()).split(trap).length - 1).toBe(2);
    const proposals = (await view()).threads.filter(({ what }) => what === 'proposal');
    expect(proposals.length).toBeGreaterThan(0);
    expect(fired).toEqual([]);
    await page.context().close();
  });
});
