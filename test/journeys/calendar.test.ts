import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readCalendar } from '../calendar-feed/kit.ts';
import { axeProblems, complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';

describeInBrowser('an address for one’s own calendar', (browser) => {
  const place = placeFor(browser);
  let incident: string;
  beforeAll(async () => {
    incident = await place.teller().report();
  });

  async function opened(person: 'sato' | 'kobayashi', path: string, options = {}): Promise<Page> {
    const page = await place.open(person, options);
    await page.goto(place.url() + path);
    await page.getByRole('button', { name: '予定表に入れる' }).click();
    await page.getByRole('dialog').waitFor();
    return page;
  }
  const address = (page: Page) => page.getByLabel('予定表のアドレス').inputValue();
  const statusOf = async (url: string) => (await fetch(url)).status;

  test('is made from an incident, copied, read by a calendar and stopped for good', async () => {
    const page = await opened('kobayashi', `/incidents/${incident}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('使っているアドレスはありません').waitFor();
    await page.getByRole('button', { name: 'アドレスを作る' }).click();
    await page.getByRole('button', { name: 'コピーする' }).click();
    await page.getByText('コピーしました').waitFor();
    const url = await address(page);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    expect(await page.getByRole('link', { name: '予定表アプリで開く' }).getAttribute('href')).toBe(
      url.replace('http:', 'webcal:'),
    );
    expect(readCalendar(await (await fetch(url)).text()).events.length).toBeGreaterThan(1);
    expect(await axeProblems(page)).toEqual([]);

    await page.getByRole('button', { name: '止める' }).click();
    await page.getByText('二度と使えません').waitFor();
    await page.getByRole('button', { name: '使い続ける' }).click();
    expect(await statusOf(url)).toBe(200);
    await page.getByRole('button', { name: '止める' }).click();
    await page.getByRole('button', { name: '止める' }).click();
    await page.getByText('アドレスを止めました').waitFor();
    expect(await statusOf(url)).toBe(404);
    expect(await page.getByLabel('予定表のアドレス').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('使っているアドレス');
    expect(complaintsOf(page)).toEqual([]);
  });

  test('fits a phone, with targets a thumb can hit', async () => {
    const page = await opened('sato', '/incidents', { width: 390, height: 844 });
    await page.getByRole('button', { name: 'アドレスを作る' }).click();
    await page.getByLabel('予定表のアドレス').waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
    for (const target of await page.getByRole('dialog').locator('button, a, input').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await axeProblems(page)).toEqual([]);
  });

  test('whose answer was lost is not made twice, and the screen says how to go on', async () => {
    const page = await opened('sato', '/incidents');
    const feeds = page.getByRole('dialog').getByRole('listitem');
    await feeds.first().waitFor();
    const before = await feeds.count();
    await page.route('**/api/calendar-feeds', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'アドレスを作る' }).click();
    await page.getByText('アドレスを作れませんでした').waitFor();
    await page.unroute('**/api/calendar-feeds');
    await page.getByRole('button', { name: 'もう一度作る' }).click();
    await page.getByText('返事が届かなかったため表示できません').waitFor();
    expect(await feeds.count()).toBe(before + 1);
    await page.getByRole('button', { name: 'もう一度作る' }).click();
    expect(await statusOf(await address(page))).toBe(200);
  });
});
