import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { DocumentView, DocumentWritten } from '../../shared/documents/view.ts';
import { describeInBrowser } from '../kit/browser.ts';
import { placeFor } from './place.ts';

const HARM = 'ppc.51';
const MEASURES = 'ppc.80';

describeInBrowser('a field of a document that is written in the browser', (browser) => {
  const place = placeFor(browser);
  let incident: string;
  let id: string;
  let page: Page;

  beforeAll(async () => {
    incident = await place.teller().report();
    page = await place.open('sato');
    const started = await page.request.post(`${place.url()}/api/documents/${incident}/start`, {
      data: { kind: 'ppcPreliminary' },
      headers: { 'idempotency-key': 'begin-preliminary' },
    });
    id = ((await started.json()) as DocumentWritten).document.id; // 200 has only this body
    await page.goto(address());
  });

  const address = () => `${place.url()}/incidents/${incident}/documents/${id}`;
  const fieldOf = (window: Page, field: string) => window.locator(`[id="field-${field}"]`);
  const textOf = (window: Page, field: string) => fieldOf(window, field).getByRole('textbox').first();
  const save = (window: Page) => window.keyboard.press('Control+Enter');
  const says = (window: Page, field: string, words: string) =>
    fieldOf(window, field).getByText(words).waitFor();
  async function edit(window: Page, field: string) {
    await fieldOf(window, field).getByRole('button', { name: '編集' }).first().click();
    await textOf(window, field).waitFor();
  }
  const seen = async () =>
    (await (await page.request.get(`${place.url()}/api/documents/${incident}/${id}`)).json()) as DocumentView; // likewise
  async function stands(field: string) {
    const value = (await seen()).content.fields[field];
    return value && 'text' in value ? value.text : null;
  }

  test('says saved only once the server has it', async () => {
    await edit(page, HARM);
    await textOf(page, HARM).fill('不正利用は確認していない。');
    await says(page, HARM, 'サーバーには未送信');
    await save(page);
    await says(page, HARM, '保存しました');
    expect(await stands(HARM)).toBe('不正利用は確認していない。');
  });

  test('sent again after its answer was lost, is one version, and what was typed since is the next', async () => {
    const { version } = await seen();
    await page.route(
      '**/save',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await textOf(page, HARM).press('End');
    await page.keyboard.type('監視を続ける。');
    await save(page);
    await says(page, HARM, '保存できませんでした');
    await page.keyboard.type('結果を知らせる。');
    await save(page);
    await expect
      .poll(async () => (await stands(HARM))?.endsWith('結果を知らせる。'), { timeout: 20_000 })
      .toBe(true);
    expect((await seen()).version).toBe(version + 2);
  });

  test('goes out by itself once the network is back', async () => {
    await page.context().setOffline(true);
    await textOf(page, HARM).fill('圏外で書いた。');
    await save(page);
    await says(page, HARM, '保存できませんでした');
    await page.context().setOffline(false);
    await says(page, HARM, '保存しました');
    expect(await stands(HARM)).toBe('圏外で書いた。');
  });

  test('stays on the device through a reload and through another person’s turn, and belongs to its writer', async () => {
    await page.route('**/save', (route) => route.abort());
    await textOf(page, HARM).fill('まだ送っていない文。');
    await page.locator('header select').selectOption('demo-kobayashi');
    await page.locator('[data-party="coordinator"]').first().waitFor();
    await page.unroute('**/save');
    await page.reload();
    await fieldOf(page, HARM).waitFor();
    expect(await page.getByText('まだ送っていない文があります').count()).toBe(0);
    expect(await stands(HARM)).toBe('圏外で書いた。');
    await page.locator('header select').selectOption('demo-sato');
    await page.getByRole('button', { name: '続きから書く' }).click();
    expect(await textOf(page, HARM).inputValue()).toBe('まだ送っていない文。');
    await save(page);
    await says(page, HARM, '保存しました');
    expect([await stands(HARM), (await seen()).savedBy]).toEqual(['まだ送っていない文。', '佐藤 美咲']);
    await page.keyboard.press('Escape');
  });

  test('of two hundred thousand characters loses none and sends none', async () => {
    await edit(page, MEASURES);
    await textOf(page, MEASURES).fill('あ'.repeat(200_000));
    await says(page, MEASURES, '180,000字多すぎます');
    await save(page);
    await page.reload();
    await page.getByRole('button', { name: '続きから書く' }).click();
    expect((await textOf(page, MEASURES).inputValue()).length).toBe(200_000);
    expect((await stands(MEASURES))?.length).toBeLessThan(100);
    await textOf(page, MEASURES).fill('VPN装置を切り離した。');
    await save(page);
    await says(page, MEASURES, '保存しました');
    await page.keyboard.press('Escape');
  });

  test('that two people wrote at once shows both texts, and keeps both where the second says so', async () => {
    const other = await place.open('kobayashi');
    await other.goto(address());
    await edit(other, HARM);
    await edit(page, HARM);
    await textOf(other, HARM).fill('相手の文。');
    await textOf(page, HARM).fill('自分の文。');
    await save(other);
    await says(other, HARM, '保存しました');
    await save(page);
    await fieldOf(page, HARM).getByRole('button', { name: '両方を残して直す' }).click();
    expect(await textOf(page, HARM).inputValue()).toBe('相手の文。\n自分の文。');
    await save(page);
    await says(page, HARM, '保存しました');
    expect(await stands(HARM)).toBe('相手の文。\n自分の文。');
  });
});
