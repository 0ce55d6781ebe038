import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';
import { dayFromNow } from './teller.ts';
import { visitOf } from './visit.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };

describeInBrowser('the reason behind a deadline', (browser) => {
  const place = placeFor(browser);
  let incident: string;

  beforeAll(async () => {
    const teller = place.teller();
    incident = await teller.reportDrafted();
    await teller.record(incident, 'sectors', ['pMark']);
    await teller.record(incident, 'wrongfulPurpose', 'no', { reason: '誤検知だった' });
    await teller.record(incident, 'wrongfulPurpose', 'yes', { reason: '侵入の跡が見つかった' });
    await teller.record(incident, 'contracts', [{ partner: 'デモ商事', period: 24, unit: 'hours' }]);
  });

  const dialogOf = (page: Page) => page.getByRole('dialog');
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  /** Opens the reason with the keyboard, looks at it, and leaves it with Esc: the focus stands where it stood. */
  async function look(page: Page, chip: Locator, what: string, says: readonly (string | RegExp)[]) {
    await chip.focus();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    for (const words of says) await dialogOf(page).getByText(words).first().waitFor();
    await visitOf(page, place.url()).examine(what);
    expect(await sidewaysOverflow(page), what).toBe(0);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe(before);
  }

  test('opens from the cards of the overview, for a day, for 速やかに and for the judgement', async () => {
    const page = await place.open('kobayashi', WIDE);
    await visitOf(page, place.url()).goTo(`/incidents/${incident}`);
    const card = (title: string) =>
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) })
        .last(); // the panel around the cards holds the heading too
    await look(page, card('確報').getByRole('button').first(), 'the reason of a day', [
      /確報.*：なぜこの日か/,
      '法定の期限',
      '数え方',
      '計算に使った事実',
      '規則の内容',
      'これまでの計算',
      '事実の変更 F-020 v3',
    ]);
    await look(page, card('本人通知').getByRole('button').last(), 'the reason of 速やかに', [
      '速やかに',
      '日数の定めはありません',
      '社内目標',
    ]);
    await look(page, page.getByRole('button', { name: '判断の理由を見る' }), 'the reason of the judgement', [
      '報告が必要かどうかの判断',
      '当てはまる',
    ]);
    expect(complaintsOf(page)).toEqual([]);
  });

  test('opens from the strip on every other page, and a fact in it leads to its row', async () => {
    const page = await place.open('kobayashi', WIDE);
    await visitOf(page, place.url()).goTo(`/incidents/${incident}/chronology`);
    const strip = page.getByRole('region', { name: '期限の一覧' });
    await look(page, strip.getByRole('button', { name: '確報' }), 'the reason in the strip', ['法定の期限']);
    await look(page, strip.getByRole('button', { name: '本人通知' }), 'the notice in the strip', [
      '速やかに',
    ]);
    await look(page, strip.getByRole('button', { name: 'デモ商事' }), 'a moment in the strip', [
      '契約や制度で約束した期限',
      '会社が事実台帳に記録した契約の期限です。',
    ]);
    await strip.getByRole('button', { name: '確報' }).click();
    await dialogOf(page).getByText('計算に使った事実').click();
    await dialogOf(page).getByRole('link', { name: 'F-020 v3' }).click();
    await dialogOf(page).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 2, name: '不正の目的' }).waitFor();
    expect(new URL(page.url()).search).toBe('?fact=wrongfulPurpose');
    expect(complaintsOf(page)).toEqual([]);
  });

  test('opens from a deed that is due, and from the list of incidents', async () => {
    const page = await place.open('kobayashi', WIDE);
    const visit = visitOf(page, place.url());
    await visit.goTo(`/incidents/${incident}/tasks`);
    await look(page, page.getByRole('button', { name: /^理由/ }).first(), 'the reason of a deed', ['数え方']);
    await visit.goTo('/incidents');
    await look(page, page.getByRole('button', { name: /^理由/ }).first(), 'the reason in the list', [
      'なぜこの日か',
      '計算に使った事実',
    ]);
    expect(complaintsOf(page)).toEqual([]);
  });

  test('follows counsel who sets another day 1, only where that day counts', async () => {
    const page = await place.open('mori', WIDE);
    const visit = visitOf(page, place.url());
    await place.teller().overrule(incident, dayFromNow(-4), '倉庫の担当者が前日に気づいていた');
    await visit.goTo(`/incidents/${incident}`);
    await look(page, page.getByRole('button', { name: '判断の理由を見る' }), 'a ruling', [
      '倉庫の担当者が前日に気づいていた',
      /森 彩香が .* に判断/,
      '1日目を',
    ]);
    await look(page, page.getByRole('button', { name: /規則8条2項/ }).first(), 'a day that was ruled', [
      /弁護士が1日目と判断した/,
      /JST 弁護士の判断/,
    ]);
    await page
      .getByRole('button', { name: /プライバシーマークの確報/ })
      .first()
      .click();
    await dialogOf(page).getByText('参考（この日をあてにしないでください）').waitFor();
    expect(await dialogOf(page).getByText('弁護士').count()).toBe(1); // the closing line alone names counsel
    expect(complaintsOf(page)).toEqual([]);
  });

  test('reads in English, on a phone too, with targets for a thumb', async () => {
    const page = await place.open('sato', { ...PHONE, lang: 'en' });
    await page.addInitScript(() => localStorage.setItem('shirube.language', 'en'));
    await visitOf(page, place.url()).goTo(`/incidents/${incident}`);
    const chip = page.getByRole('button', { name: /^Why/ }).first();
    await page.setViewportSize({ width: 320, height: 640 });
    expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await look(page, chip, 'the reason on a phone in English', [
      /why this day/,
      'How it is counted',
      'Earlier computations',
      /holiday table/,
    ]);
    expect(complaintsOf(page)).toEqual([]);
  });
});
