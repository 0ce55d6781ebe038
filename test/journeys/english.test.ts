import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../kit/browser.ts';
import { placeFor, sidewaysOverflow } from './place.ts';
import { visitOf } from './visit.ts';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

describeInBrowser('the coordinator in English', (browser) => {
  const place = placeFor(browser);
  let page: Page;
  let visit: ReturnType<typeof visitOf>;
  let incident: string;

  beforeAll(async () => {
    incident = await place.teller().reportDrafted();
    page = await place.open('kobayashi', { width: 1440, height: 900, lang: 'en' });
    visit = visitOf(page, place.url());
    visit.inIncident(incident);
  });

  test('switches the language in the middle of a sentence, and keeps place and text', async () => {
    await visit.goTo(`/incidents/${incident}/facts?fact=route&edit`);
    const source = page.getByLabel('出典').last();
    await source.fill('VPN装置のログ');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fact ledger' }).waitFor();
    expect(new URL(page.url()).search).toContain('fact=route');
    expect(await page.getByLabel('Source').last().inputValue()).toBe('VPN装置のログ');
  });

  test.each([
    ['the overview', '', 'Progress'],
    ['the fact ledger', '/facts', 'Fact ledger'],
    ['the chronology', '/chronology', 'Chronology'],
    ['a workstream', '/reporting', 'Documents'],
  ])('reads %s in English, and what people wrote stays marked as Japanese', async (what, path, heading) => {
    await visit.goTo(`/incidents/${incident}${path}`);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await examine(what);
  });

  test('reads the list in English', async () => {
    await visit.goTo('/incidents');
    await page.getByText('INC-').first().waitFor();
    await examine('the list');
  });

  test('reads a form in English', async () => {
    await visit.goTo(`/incidents/${incident}/containment`);
    await page.locator('main').getByRole('button', { name: 'Record the restoration' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
    await examine('a form');
  });

  async function examine(what: string) {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await unmarked(page), what).toEqual([]);
    expect(await sidewaysOverflow(page), what).toBe(0);
    await visit.examine(what);
  }
});

/** Texts in Japanese letters that nothing marks as Japanese. */
const unmarked = async (page: Page) => {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ja')
        found.push(node.textContent ?? '');
    }
    return found;
  });
  return texts.filter((text) => japanese.test(text));
};
