import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';
import { dayFromNow } from './teller.ts';
import { visitOf } from './visit.ts';

const desktop = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844, hasTouch: true, isMobile: true };

describeInBrowser('the assessment and the reason behind every deadline', (browser) => {
  const place = placeFor(browser);
  let incident: string;

  beforeAll(async () => {
    incident = await place.teller().report();
  });

  const at = (path: string) => `/incidents/${incident}${path}`;
  const panel = (page: Page) => page.getByRole('dialog');

  async function answer(page: Page, button: string, answers: Record<string, string> = {}) {
    await page.locator('main').getByRole('button', { name: button }).first().click();
    await panel(page).getByRole('button', { name: 'やめる' }).waitFor();
    for (const [label, text] of Object.entries(answers))
      await panel(page).getByLabel(label, { exact: false }).first().fill(text);
    await panel(page).locator('button[type="submit"]').click();
    await panel(page).waitFor({ state: 'hidden' });
  }

  test('is asked for by the coordinator and confirmed by counsel', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    await page.getByText('弁護士の確定はまだありません').waitFor();
    await page.getByText('不正の目的のおそれがあるため、期間は60日です').waitFor();
    await visit.examine('the assessment as the coordinator');
    await answer(page, '弁護士に該当性の確認を依頼する');
    await page.getByText('弁護士の確認待ち').waitFor();
    await visit.become('mori');
    await visit.goTo(at('/assessment'));
    await visit.examine('the assessment as counsel');
    await answer(page, 'この判断を確定する');
    await page.getByText(/森 彩香が .* に確定/).waitFor();
    expect(complaintsOf(page)).toEqual([]);
  });

  test('loses its confirmation in the open when a fact behind it changes', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    visit.inIncident(incident);
    await visit.goTo(at('/facts?fact=toldAt&edit'));
    const form = page.locator('form').last();
    await form.getByRole('button', { name: '今' }).first().click();
    await form.getByRole('radio', { name: '確定' }).check({ force: true });
    await form.getByLabel('出典').fill('警察からの電話');
    await form.getByRole('button', { name: '記録する' }).click();
    await form.waitFor({ state: 'detached' });
    await visit.goTo(at('/assessment'));
    // Told later than it knew: day 1 stays, and so does the confirmation.
    await page.getByText(/森 彩香が .* に確定/).waitFor();
    await visit.record('specialCare', '健康・病歴などの情報はありますか', 'はい');
    await visit.goTo(at('/assessment'));
    await page.getByText('確定後に事実が変更').waitFor();
    await page.getByText('F-016 が変わりました。結論は同じです。').waitFor();
    await page.getByText('外部から知らされた日時').waitFor();
  });

  test('opens the reason from the keyboard alone, and Esc gives the focus back', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/reporting'));
    const chip = page.locator('section', { hasText: '速報' }).first().getByRole('button').first();
    await chip.focus();
    await page.keyboard.press('Enter');
    await panel(page).getByText('規則の内容').waitFor();
    await panel(page).getByText('これまでの計算').waitFor();
    await panel(page).getByText('休日表', { exact: false }).first().waitFor();
    await visit.examine('the reason of a deadline');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await chip.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('opens the reason from the list, which carries only the day', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo('/incidents');
    await page.getByRole('button', { name: '理由' }).first().click();
    await panel(page).getByText('規則8条1項').first().waitFor();
    await visit.examine('the reason opened from the list');
  });

  test('takes an own target, drawn apart, and refuses one after the deadline', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    const final = page.getByRole('region', { name: '確報（個人情報保護法）' });
    await final.getByRole('button', { name: '決める' }).first().click();
    await panel(page).getByLabel('社内目標').fill('2099-12-25');
    await panel(page).locator('button[type="submit"]').click();
    await panel(page).getByText('期限より後にはできません').first().waitFor();
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    await panel(page).getByLabel('社内目標').fill(today);
    await panel(page).locator('button[type="submit"]').click();
    await panel(page).waitFor({ state: 'hidden' });
    const [, month, date] = today.split('-').map(Number);
    await final.locator('strong', { hasText: `${month}/${date}` }).waitFor();
    await visit.goTo(at(''));
    await page.getByRole('button', { name: /確報 社内目標/ }).waitFor();
    await visit.examine('the overview with an own target');
  });

  test('offers 17:00 of the last day for a first cut-off', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    const first = page.getByRole('region', { name: '速報（個人情報保護法）' });
    await first.locator('li', { hasText: '社内締切' }).getByRole('button').click();
    await panel(page).getByRole('button', { name: 'やめる' }).waitFor();
    expect(await panel(page).locator('input[type=time]').first().inputValue()).toBe('17:00');
  });

  test('compares another day of awareness without recording it', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    const box = page.getByRole('region', { name: '「知った日」が違っていたら' });
    const rows = box.locator('tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    await box.locator('input[type=date]').fill(dayFromNow(-5));
    await box.locator('input[type=time]').fill('23:48');
    await box.getByText('試した日時').waitFor();
    expect(await rows.count()).toBe(before + 1);
    await box.locator('input[type=date]').fill(dayFromNow(5));
    await box.getByText('これからの日時は選べません').waitFor();
    await visit.examine('another day of awareness');
  });

  test('leaves the reason behind when one of its links leads elsewhere', async () => {
    const page = await place.open('kobayashi', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/reporting'));
    await page.getByRole('region', { name: '期限' }).getByRole('button').first().click();
    await panel(page).getByText('計算に使った事実').click();
    await panel(page).getByRole('link', { name: 'F-001' }).click();
    await panel(page).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1, name: '事実台帳' }).waitFor();
  });

  test('shows the company its dates first, and the reasons when it asks', async () => {
    const page = await place.open('sato', desktop);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    await page.getByRole('heading', { name: '国への最初の報告（速報）' }).waitFor();
    expect(await page.getByText('規則8条2項').first().isVisible()).toBe(false);
    await page.getByText('判断の理由をくわしく見る').click();
    await page.getByText('規則8条2項').first().waitFor();
    await visit.examine('the assessment as the company');
  });

  test('records a contact on the insured’s phone', async () => {
    const page = await place.open('sato', phone);
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    expect(await sidewaysOverflow(page)).toBe(0);
    await visit.examine('the assessment on a phone');
    const police = page.locator('li', { hasText: '警察への相談' });
    await police.getByRole('button', { name: '済んだと記録する' }).tap();
    await panel(page).getByLabel('連絡・提出した先').fill('塩浜警察署');
    await panel(page).getByRole('group', { name: '連絡・提出した日時' }).getByRole('button').first().tap();
    await panel(page).locator('button[type="submit"]').tap();
    await panel(page).waitFor({ state: 'hidden' });
    await police.getByText('済み').waitFor();
    await police.getByText('塩浜警察署').waitFor();
    expect(complaintsOf(page)).toEqual([]);
  });

  test('reads in English to the end, at 320 pixels too', async () => {
    const page = await place.open('mori', { width: 320, height: 800 });
    const visit = visitOf(page, place.url());
    await visit.goTo(at('/assessment'));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Reportability assessment' }).waitFor();
    const words = await page.locator('main').innerText();
    const own = words.split('\n').filter((line) => /[ぁ-んァ-ン]/.test(line));
    expect(own).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await visit.examine('the assessment in English');
  });
});
