import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { DocumentsView, DocumentView } from '../../shared/documents/view.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';
import { type Names, visitOf } from './visit.ts';

const before = '受注サーバー2台のファイルが暗号化された。外部から侵入された可能性がある。';
const after = '受注サーバー2台のファイルが暗号化された。VPN装置を経由した外部からの侵入を確認した。';

let keys = 0;

describeInBrowser('counsel who reviews a report', (browser) => {
  const place = placeFor(browser);
  let page: Page;
  let incident: string;
  let id: string;

  async function call<T>(who: Names, path: string, body?: unknown, version?: number): Promise<T> {
    const answer = await fetch(`${place.url()}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        cookie: `shirube-demo-person=demo-${who}`,
        ...(body ? { 'content-type': 'application/json', 'idempotency-key': `review-key-${++keys}` } : {}),
        ...(version ? { 'if-match': `"${version}"` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${who} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T; // what shared/documents/view.ts says
  }
  const view = (who: Names) => call<DocumentView>(who, `/api/documents/${incident}/${id}`);
  const ask = async (who: Names, command: string, body: object) =>
    call(who, `/api/documents/${incident}/${id}/${command}`, body, (await view(who)).version);
  const write = (text: string) =>
    ask('kobayashi', 'save', { fields: { 'ppc.16': { text, uses: [] } }, states: {} });
  const handOn = async () => {
    await ask('kobayashi', 'submit', { hash: (await view('kobayashi')).hash });
    await ask('sato', 'check', { hash: (await view('sato')).hash });
  };
  const thread = async (no: number) => (await view('mori')).threads.find((one) => one.no === no);

  /** Fills what the form asks for, so that it can be handed on. */
  async function fillMissing() {
    const { sections, missing } = await view('kobayashi');
    const fields = sections.flatMap((section) => section.fields).filter((one) => missing.includes(one.id));
    const values = fields.map(({ id: field, type, choices }) => [
      field,
      type === 'text'
        ? { text: '調査中', uses: [] }
        : type === 'day'
          ? { day: '2026-11-27', uses: [] }
          : { chosen: Object.keys(choices ?? {}).slice(0, 1), uses: [] },
    ]);
    await ask('kobayashi', 'save', { fields: Object.fromEntries(values), states: {} });
  }

  beforeAll(async () => {
    incident = await place.teller().report();
    const { version } = await call<IncidentView>('kobayashi', `/api/incidents/${incident}`);
    await call('kobayashi', `/api/documents/${incident}/start`, { kind: 'ppcPreliminary' }, version);
    const { documents } = await call<DocumentsView>('kobayashi', `/api/documents/${incident}`);
    id = documents[0]?.id ?? '';
    await fillMissing();
    await write(before);
    await handOn();
    await ask('mori', 'comment', { field: 'ppc.16', start: 0, end: 9, text: '台数は確かですか' });
    await ask('mori', 'return', { hash: (await view('mori')).hash });
    await ask('mori', 'resolve', { thread: 1 });
    await write(after);
    await handOn();
    page = await place.open('mori', { width: 1440, height: 900 });
    await page.goto(`${place.url()}/incidents/${incident}/documents/${id}`);
    await page.locator('[data-words="ppc.16"]').waitFor();
  });

  const words = () => page.locator('[data-words="ppc.16"]');

  test('sees what changed since the last review, and steps to it with a key', async () => {
    expect(await words().locator('del').innerText()).toContain('可能性がある');
    expect(await words().locator('ins').first().innerText()).toContain('VPN装置を経由');
    await page.keyboard.press('n');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('change-1');
  });

  test('finds nothing to mend by machine, wide or narrow', async () => {
    const visit = visitOf(page, place.url());
    await visit.examine('the review page');
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await visit.examine('the review page on a phone');
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('comments on a passage of the present text, over a removed one', async () => {
    await words().evaluate((field) => {
      const drawn = [...field.querySelectorAll('[data-at]')];
      const range = document.createRange();
      range.setStart(drawn[0]?.firstChild ?? field, 13);
      range.setEnd(field.querySelector('ins [data-at]')?.firstChild ?? field, 5);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.getByRole('button', { name: '指摘を追加' }).click();
    await page.getByLabel('指摘の内容').fill('n 調査会社の名前を書いてください');
    await page.getByRole('button', { name: '指摘を付ける', exact: true }).click();
    await page.locator('#thread-2').waitFor();
    const made = await thread(2);
    expect(after.slice(made?.start, made?.end)).toBe(made?.quote);
    expect(made?.quote).toMatch(/暗号化された。VPN装置$/);
  });

  test('cannot approve while it is open, and is told why', async () => {
    expect(await page.getByRole('button', { name: '承認する' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '未解決の指摘 1件' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('thread-2');
  });

  test('resolves it with a key and approves exactly the text that was read', async () => {
    await page.keyboard.press('r');
    await expect.poll(async () => (await thread(2))?.state).toBe('resolved');
    await page.getByRole('button', { name: '承認する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1文字でも変わると承認は外れます').waitFor();
    await dialog.getByRole('button', { name: '承認する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { signs, hash } = await signed();
    expect(signs?.hash).toBe(hash);
    expect(complaintsOf(page)).toEqual([]);
  });

  const signed = async () => {
    const { documents } = await call<IncidentView>('mori', `/api/incidents/${incident}`);
    const found = documents.find((one) => one.id === id);
    return { signs: found?.signs.approve, hash: found?.hash };
  };
});
