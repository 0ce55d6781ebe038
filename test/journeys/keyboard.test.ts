import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../kit/browser.ts';
import { placeFor } from './place.ts';
import { visitOf } from './visit.ts';

const MOST_STOPS = 60;

describeInBrowser('the coordinator with the keyboard alone', (browser) => {
  const place = placeFor(browser);
  let page: Page;
  let visit: ReturnType<typeof visitOf>;

  beforeAll(async () => {
    const incident = await place.teller().report();
    page = await place.open('kobayashi', { width: 1440, height: 900 });
    visit = visitOf(page, place.url());
    visit.inIncident(incident);
    await visit.goTo(`/incidents/${incident}`);
  });

  const press = (key: string) => page.keyboard.press(key);
  /** The words of what has the focus; the body, which holds every word, has it only when nothing has. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body ? '' : (at?.textContent?.trim() ?? '');
    });
  const dialog = () => page.getByRole('dialog');

  /** Tabs on until the focus stands on these words. */
  async function tabTo(words: string) {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await press('Tab');
      const at = page.locator(':focus');
      const name = `${await at.textContent()} ${await at.getAttribute('aria-label')}`;
      if (name.includes(words)) return;
    }
    throw new Error(`the keyboard does not reach ${words}`);
  }

  test('skips to the content at the first press', async () => {
    await press('Tab');
    expect(await focused()).toBe('本文へ');
    expect(await page.locator(':focus').boundingBox()).toMatchObject({ y: 8 });
    await press('Enter');
    await tabTo('受付を確認する');
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  test('opens the primary deed, leaves it with Esc, and stands where it stood', async () => {
    await press('Enter');
    await dialog().getByRole('button', { name: 'やめる' }).waitFor();
    await press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(focused).toContain('受付を確認する');
  });

  test('sends it, and stands on something of the page afterwards', async () => {
    await press('Enter');
    await dialog().getByRole('button', { name: 'やめる' }).waitFor();
    await tabTo('受付を確認する');
    await press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('保存しました').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('never leaves an open form, and fills and sends it', async () => {
    await visit.goTo(`/incidents/${visit.incident()}/chronology`);
    await tabTo('出来事を書き足す');
    await press('Space');
    await dialog().getByRole('button', { name: 'やめる' }).waitFor();
    for (let stops = 0; stops < 12; stops++) {
      await press('Tab');
      expect(await page.locator('[role=dialog] :focus').count()).toBe(1);
    }
    await dialog().getByRole('textbox').first().focus();
    await page.keyboard.type('警察に相談した');
    await tabTo('経緯に残す');
    await press('Space');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('警察に相談した').first().waitFor();
  });
});
