import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';
import { visitOf } from './visit.ts';

describeInBrowser('what the company is, holds and promised', (browser) => {
  const place = placeFor(browser);
  let incident: string;

  beforeAll(async () => {
    incident = await place.teller().report();
  });

  const card = (page: Page, words: string) => page.locator('label').filter({ hasText: words });
  const announced = (page: Page) => page.getByRole('status').filter({ hasText: '記録すると' });

  async function recordWith(page: Page, reason?: string) {
    const form = page.locator('form').last();
    const isKnown = (await form.getByText('確定（確かめた）').count()) > 0;
    if (isKnown) await form.getByText('確定（確かめた）').click();
    await form.getByLabel('出典').fill('総務部の確認');
    if (reason) await form.getByLabel('変わった理由').fill(reason);
    await form.getByRole('button', { name: '記録する' }).click();
    await form.waitFor({ state: 'detached' });
  }

  test('is ticked by the insured on a phone, who sees first which deadlines that adds', async () => {
    const page = await place.open('sato', { width: 390, height: 844, hasTouch: true, isMobile: true });
    const visit = visitOf(page, place.url());
    await visit.goTo(`/incidents/${incident}/facts?fact=sectors&edit`);
    await card(page, 'どれにも当てはまらない').tap();
    await announced(page).getByText('期限も、該当性の見込みも変わりません').waitFor();
    await card(page, 'プライバシーマークの付与').tap();
    await card(page, 'クレジットカードの加盟店').tap();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    for (const duty of [
      'カード会社・決済代行会社への連絡',
      '国際ブランドへの事故報告',
      'プライバシーマークの確報',
    ])
      await announced(page).getByText(`${duty}が加わります`).waitFor();
    await visit.examine('the sectors on a phone');
    expect(await sidewaysOverflow(page)).toBe(0);
    await recordWith(page);
    expect(complaintsOf(page)).toEqual([]);
  });

  test('is shown with a contract in hours by the coordinator, once each row is right', async () => {
    const page = await place.open('kobayashi', { width: 1440, height: 1000 });
    const visit = visitOf(page, place.url());
    await visit.goTo(`/incidents/${incident}/facts?fact=contracts&edit`);
    const row = (at: number) => page.getByRole('group', { name: `契約 ${at}`, exact: true });
    for (const at of [1, 2]) {
      if (at > 1) await page.getByRole('button', { name: '契約を足す' }).click();
      await row(at).getByLabel('取引先').fill('A社');
      await row(at).getByLabel('期間', { exact: false }).first().fill('24');
      await row(at).getByText('時間', { exact: true }).click();
    }
    await page.getByRole('button', { name: '記録する', exact: true }).click();
    await row(2).getByText('同じ取引先が上にもあります').waitFor();
    await visit.examine('two contracts of one partner');
    await page.getByRole('button', { name: '契約 2 を外す' }).click();
    await announced(page).getByText('A社への通知が加わります').waitFor();
    await announced(page)
      .getByText(/JST まで（約束の期限）/)
      .waitFor();
    await recordWith(page);
    await page.getByText('A社 24時間以内').first().waitFor();
    expect(complaintsOf(page)).toEqual([]);
  });

  test('stands in the chronology with the deadlines computed from it', async () => {
    const lines = (await place.teller().lines(incident)).map(({ told }) => told.words.ja);
    const computed = lines.filter((line) => line.startsWith('期限を計算した'));
    const others = computed.map((line) => Number(/ほかの期限 (\d+)件/.exec(line)?.[1] ?? 0));
    expect(others.at(-2)).toBeGreaterThan((others.at(-3) ?? 0) + 3);
    expect(others.at(-1)).toBe((others.at(-2) ?? 0) + 1);
  });

  test('is not known after all, which takes its deadlines back', async () => {
    const page = await place.open('sato', { width: 1440, height: 1000 });
    const visit = visitOf(page, place.url());
    await visit.goTo(`/incidents/${incident}/facts?fact=sectors&edit`);
    await page.getByRole('button', { name: 'まだ分からない' }).last().click();
    await announced(page).getByText('プライバシーマークの確報はなくなります').waitFor();
    await recordWith(page, '担当者に確かめている');
    await page.getByText('まだ分からない').first().waitFor();
  });

  test('reads in English, with the link to the list of ministers', async () => {
    const page = await place.open('kobayashi', { width: 1440, height: 1000, lang: 'en' });
    const visit = visitOf(page, place.url());
    await visit.goTo(`/incidents/${incident}/facts?fact=delegation&edit`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Liquor trade, tax accountants').click();
    await page.getByText('New addressee: Preliminary report (APPI), Final report (APPI)').waitFor();
    await page.getByRole('link', { name: 'Delegation of powers' }).waitFor();
    await visit.examine('the business under a minister in English');
  });
});
