import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { emptyIntake } from '../../shared/incidents/intake.ts';
import { changed, retype } from '../documents/word/word-kit.ts';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { DOCX } from '../kit/paper-room.ts';
import { papersOf } from './papers.ts';
import { placeFor } from './place.ts';
import { type Wire, wired } from './tripwire.ts';
import type { Names } from './visit.ts';

/** What a page would run if it took words for markup. A field keeps no tag of Word or the web that it knows, so these are unknown ones, or have no end. */
const inField = [
  '<script>fired()</script>',
  '</script><svg onload=fired()>',
  '<iframe srcdoc="<script>parent.fired()</script>">',
  '<math href="javascript:fired()">押す</math>',
  'javascript:fired()',
  '"onfocus=fired() autofocus x="',
  '{{constructor.constructor("fired()")()}}',
  '<img src=/tripwire-field onerror=fired() ',
];
/** Where people say things in their own words, nothing is taken out. */
const said = (where: string) => `<img src=/tripwire-${where} onerror=fired()></script><svg onload=fired()>`;
const proposed = '</script><svg onload=fired()><script>fired()</script>';
const link = (where: string) => `javascript:fired('${where}')`;

describeInBrowser('what a page would run (S13)', (browser) => {
  const place = placeFor(browser);
  let incident: string;
  let draft: string;
  let sent: string;

  const text = { text: `指摘する文\n${inField.join('\n')}`, uses: [] };
  const documentPath = (id: string, query = '') => `/incidents/${incident}/documents/${id}${query}`;

  /** Opens a page as a person, with the wires stretched. */
  async function open(who: Names, path: string): Promise<{ page: Page; wire: Wire }> {
    const page = await place.open(who, { width: 1440, height: 1000 });
    const wire = await wired(page);
    await page.goto(`${place.url()}${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return { page, wire };
  }
  async function shows(page: Page, words: readonly string[]) {
    for (const one of words) await expect.poll(() => page.locator('body').innerText()).toContain(one.trim());
  }
  /** Ends a visit: what fires late has fired once the page is quiet. */
  async function isUntouched({ page, wire }: Awaited<ReturnType<typeof open>>) {
    await page.waitForLoadState('networkidle');
    expect(await wire.madeOfWords()).toEqual([]);
    expect(await wire.tripped()).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  }

  /** What the lawyer's Word would send back: a change, in the lawyer's name. */
  async function bringWord() {
    const at = `${place.url()}/api/documents/${incident}/${draft}`;
    const cookie = 'shirube-demo-person=demo-mori';
    const file = new Uint8Array(
      await (await fetch(`${at}/export/docx`, { headers: { cookie } })).arrayBuffer(),
    );
    const edited = await changed(file, (document) =>
      retype(document, 'ppc.80', [{ text: 'デモの記入' }, { text: proposed, ins: link('author') }]),
    );
    const headers = { cookie, 'content-type': DOCX, 'idempotency-key': 'file-that-would-run' };
    const answer = await fetch(`${at}/import`, { method: 'POST', headers, body: Buffer.from(edited) });
    expect([answer.status, await answer.text()]).toMatchObject([200, expect.anything()]);
  }

  beforeAll(async () => {
    const papers = papersOf(place.server());
    const reported = await place
      .server()
      .as('demo-sato')
      .post('/api/incidents', {
        ...emptyIntake,
        kinds: ['ransom'],
        title: said('title'),
        contact: { name: said('contact'), phone: '055-000-0147' },
      });
    incident = reported.json<{ id: string }>().id;

    draft = await papers.drafted(incident, 'ppcPreliminary');
    await papers.ask('kobayashi', incident, draft, 'save', { fields: { 'ppc.16': text }, states: {} });
    const passage = { field: 'ppc.16', start: 0, end: 4 };
    await papers.ask('mori', incident, draft, 'comment', { ...passage, text: said('comment') });
    await papers.ask('sato', incident, draft, 'reply', { thread: 1, text: link('reply') + said('reply') });
    await bringWord();

    sent = await papers.drafted(incident, 'insurerReport');
    await papers.ask('kobayashi', incident, sent, 'save', { fields: { 'in.10': text }, states: {} });
    await papers.ask('kobayashi', incident, sent, 'submit');
    await papers.ask('sato', incident, sent, 'check');
    await papers.ask('mori', incident, sent, 'approve');
    await papers.ask('sato', incident, sent, 'decide');
    const { hash } = await papers.view(incident, sent);
    await papers.ask('sato', incident, sent, 'issue', {
      hash,
      issuedAt: new Date().toISOString(),
      to: said('to'),
      channel: link('channel'),
      receiptNumber: said('receipt'),
    });
  });

  test('trips the wire where it does run: the policy of our pages is told of it, and so are we', async () => {
    const { page, wire } = await open('mori', '/');
    await page.evaluate((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    }, said('proof'));
    await expect.poll(async () => (await wire.tripped()).join()).toMatch(/policy: script-src/);
    expect((await wire.tripped()).join()).toContain('tripwire-proof');
    expect(await wire.madeOfWords()).toHaveLength(2);
    await page.context().close();
  });

  test.each([
    ['mori', ''],
    ['sato', ''],
    ['mori', '?base=1&mode=redline'],
    ['kobayashi', '?base=1&mode=side'],
    ['sato', '?base=1&mode=clean'],
  ] as const)('is text on the review page of %s%s', async (who, query) => {
    const visit = await open(who, documentPath(draft, query));
    await shows(visit.page, [...inField, said('comment'), link('reply') + said('reply')]);
    // The company reads the clean text first, without what others propose.
    if (who !== 'sato') await shows(visit.page, [proposed, link('author')]);
    await isUntouched(visit);
  });

  test('is text in the field of somebody who goes on writing it', async () => {
    const visit = await open('sato', documentPath(draft));
    const field = visit.page.locator('[id="field-ppc.16"]');
    await field.getByRole('button', { name: '編集' }).first().click();
    const box = field.getByRole('textbox').first();
    expect(await box.inputValue()).toBe(text.text);
    await box.press('End');
    await visit.page.keyboard.type(said('typed'));
    await visit.page.keyboard.press('Control+Enter');
    await field.getByText('保存しました').waitFor();
    await isUntouched(visit);
  });

  test('is text where a document went out, and in its receipt number', async () => {
    const visit = await open('mori', documentPath(sent));
    await shows(visit.page, [...inField, said('to'), link('channel'), said('receipt')]);
    await isUntouched(visit);
  });

  test.each([
    ['the list of documents', '/documents', [said('to'), said('receipt')]],
    ['the chronology', '/chronology', [said('title'), said('receipt')]],
    ['the cockpit', '', []],
    ['the list of reports', '/reporting', []],
    ['the deeds', '/tasks', []],
  ])('is text on %s', async (_, path, words) => {
    const visit = await open('sato', `/incidents/${incident}${path}`);
    await shows(visit.page, words);
    await isUntouched(visit);
  });

  test('is text in the list of incidents', async () => {
    const visit = await open('mori', '/');
    await shows(visit.page, [said('title')]);
    await isUntouched(visit);
  });
});
