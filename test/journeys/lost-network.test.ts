import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../kit/browser.ts';
import { placeFor } from './place.ts';

const TEXT = '受注サーバー2台から黒い画面が出た。社内の全員に触らないよう伝えた。';

describeInBrowser('a form whose network goes (R19)', (browser) => {
  const place = placeFor(browser);
  let incident: string;
  let page: Page;

  beforeAll(async () => {
    incident = await place.teller().report();
    page = await place.open('sato');
    await openForm(page);
  });

  async function openForm(window: Page) {
    await window.goto(`${place.url()}/incidents/${incident}/chronology`);
    await window.getByRole('button', { name: '出来事を書き足す' }).click();
    await textOf(window).waitFor();
  }
  const dialogOf = (window: Page) => window.getByRole('dialog');
  const textOf = (window: Page) => dialogOf(window).getByRole('textbox').first();
  const send = (window: Page) => dialogOf(window).locator('button[type="submit"]').click();
  /** How often the chronology tells something. */
  const told = async (text: string) =>
    (await place.teller().lines(incident)).filter((line) => line.told.text === text).length;

  test('keeps the text and says that nothing was saved', async () => {
    await textOf(page).fill(TEXT);
    await page.context().setOffline(true);
    await page.getByText('オフラインです').waitFor();
    await send(page);
    await dialogOf(page).getByText('保存できませんでした').waitFor();
    expect(await textOf(page).inputValue()).toBe(TEXT);
    expect(await told(TEXT)).toBe(0);
  });

  test('keeps it through a reload', async () => {
    await page.context().setOffline(false);
    await openForm(page);
    expect(await textOf(page).inputValue()).toBe(TEXT);
  });

  test('sent again after the answer was lost, has exactly one effect', async () => {
    // The server gets it and saves it; only its answer does not come through.
    await page.route(
      '**/addLine',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await send(page);
    await dialogOf(page).getByText('保存できませんでした').waitFor();
    expect(await told(TEXT)).toBe(1);
    await dialogOf(page).getByRole('button', { name: 'もう一度保存する' }).click();
    await dialogOf(page).waitFor({ state: 'hidden' });
    await page.getByText('保存しました').waitFor();
    expect(await told(TEXT)).toBe(1);
  });

  test('begins empty again once it is saved', async () => {
    await openForm(page);
    expect(await textOf(page).inputValue()).toBe('');
  });

  test('shows the slower of two people what the quicker one did, and lets them send again', async () => {
    const quicker = await place.open('kobayashi');
    await openForm(quicker);
    await textOf(page).fill('警察に相談した');
    await textOf(quicker).fill('会社に電話した');
    await send(quicker);
    await dialogOf(quicker).waitFor({ state: 'hidden' });
    await send(page);
    await dialogOf(page).getByText('ほかの人が先に更新しました').waitFor();
    await dialogOf(page).getByText('会社に電話した').waitFor();
    expect(await textOf(page).inputValue()).toBe('警察に相談した');
    await dialogOf(page).getByRole('button', { name: 'この内容で送る' }).click();
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect([await told('会社に電話した'), await told('警察に相談した')]).toEqual([1, 1]);
  });
});
