import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';
import { dayFromNow } from './teller.ts';
import { visitOf } from './visit.ts';

const NARROWEST = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };

describeInBrowser('the insured on a phone', (browser) => {
  const place = placeFor(browser);
  let page: Page;
  let visit: ReturnType<typeof visitOf>;

  beforeAll(async () => {
    page = await place.open('sato', { ...PHONE, hasTouch: true, isMobile: true });
    visit = visitOf(page, place.url());
  });

  /** Nothing for axe to find, and nothing to push sideways on the narrowest screen either. */
  async function examine(what: string) {
    await visit.examine(what);
    await page.setViewportSize(NARROWEST);
    expect(await sidewaysOverflow(page), what).toBe(0);
    await page.setViewportSize(PHONE);
  }
  const asked = (question: string) => page.getByRole('heading', { level: 2, name: question }).waitFor();
  const next = () => page.getByRole('button', { name: '次へ' }).tap();

  test('answers one question after the other, and sees at any time what follows from the answers', async () => {
    await visit.goTo('/intake/new');
    await asked('何が起きていますか');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
    await page.getByText('ファイルが開けない・身代金の要求').tap();
    await examine('the first question');
    await next();

    await asked('会社の誰かが最初に気づいたのはいつですか');
    await page.locator('#intake-when').fill(dayFromNow(-1));
    await examine('the second question');
    await page.getByRole('button', { name: 'いまの答えで分かることを開く' }).tap();
    await page.getByRole('dialog').getByText('送信を待たずに、いますること').waitFor();
    await examine('what follows from the answers');
    await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).tap();
    await next();

    for (const question of ['どんな情報が', 'およそ何人分', 'あやしい機器を']) {
      await asked(question);
      await examine(question);
      await next();
    }
    await asked('折り返しの連絡先');
  });

  test('is stopped only by the lack of any way to call back', async () => {
    await page.getByRole('button', { name: '受付を送信する' }).tap();
    await page.getByText('折り返しの電話番号かメールアドレスを入れてください').first().waitFor();
    await examine('the missing telephone number');
    await page.getByLabel('電話番号').fill('０５５−０００−０１４７');
    await page.getByRole('button', { name: '受付を送信する' }).tap();
    await page.waitForURL('**/intake/done/*');
    await page
      .getByText(/INC-\d{4}-0001/)
      .first()
      .waitFor();
    await examine('the receipt');
  });

  test('comes to the time left and the one thing to do now', async () => {
    const id = page.url().split('/').at(-1) ?? '';
    visit.inIncident(id);
    await place.teller().ask('kobayashi', id, 'acceptIncident');
    await page.getByRole('link', { name: 'この事故の画面へ進む' }).tap();
    await page.getByRole('heading', { name: '国への最初の報告（速報）' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '国への最初の報告（速報）' }).waitFor();
    await page.locator('time').getByText('日').first().waitFor();
    await page.locator('main').getByRole('button', { name: '機器の切り離しを始める' }).waitFor();
    expect(await page.locator('main button[class*="_primary_"]').count()).toBe(1);
    await examine('the overview');
  });

  test('does that thing, and is told that it is saved', async () => {
    await page.locator('main').getByRole('button', { name: '機器の切り離しを始める' }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('切り離している機器').fill('VPN装置とサーバー2台');
    await examine('the form');
    await dialog.locator('button[type="submit"]').tap();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('保存しました').waitFor();
  });

  test.each(['', '/tasks', '/facts', '/streams', '/containment', '/chronology'])(
    'finds room for …%s',
    async (path) => {
      await visit.goTo(`/incidents/${visit.incident()}${path}`);
      await examine(`the page ${path}`);
      expect(complaintsOf(page)).toEqual([]);
    },
  );
});
