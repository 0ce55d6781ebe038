import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeProblems } from '../kit/browser.ts';

export type Names = 'sato' | 'kobayashi' | 'mori';
/** What is typed, picked or ticked, by the words beside it. */
export type Answers = { readonly [label: string]: string | true };

/** One incident visited as people do: by addresses, buttons and forms. */
export function visitOf(page: Page, url: string) {
  let incident = '';
  const seen = new Set<string>();

  const goTo = async (path: string) => {
    await page.goto(`${url}${path}`);
    await page.locator('h1').first().waitFor();
  };

  /** Looks at the page with axe, once for each address and person. */
  async function examine(what: string) {
    if (seen.has(what)) return;
    seen.add(what);
    expect(await axeProblems(page), what).toEqual([]);
  }

  async function become(person: Names) {
    const select = page.locator(`select:has(option[value="demo-${person}"])`).first();
    if ((await select.inputValue()) === `demo-${person}`) return;
    await select.selectOption(`demo-${person}`);
    await expect.poll(() => select.inputValue()).toBe(`demo-${person}`);
    await page.waitForLoadState('networkidle');
  }

  /** Presses a deed's button on a page of the incident, fills its form and waits until the server has answered. */
  async function deed(workstream: string, button: string, answers: Answers = {}) {
    await goTo(`/incidents/${incident}/${workstream}`);
    await examine(`the page ${workstream}`);
    const deedButton = page.locator('main').getByRole('button', { name: button }).first();
    const others = page.locator('summary', { hasText: 'ほかにできること' });
    await deedButton.or(others).first().waitFor();
    if (!(await deedButton.isVisible())) await others.click();
    await deedButton.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'やめる' }).waitFor();
    for (const [label, answer] of Object.entries(answers)) await fill(dialog, label, answer);
    await examine(`a form of ${workstream}`);
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Answers one question of the fact ledger, with a source. */
  async function record(fact: string, label: string, answer: string) {
    await goTo(`/incidents/${incident}/facts?fact=${fact}&edit`);
    const pane = page.locator('form').last();
    await pane.getByLabel('出典').waitFor();
    await fill(pane, label, answer);
    await pane.getByRole('radio', { name: '確定' }).check({ force: true });
    await pane.getByLabel('出典').fill('情報システム部の確認');
    await examine('the fact ledger');
    await pane.getByRole('button', { name: '記録する' }).click();
    await pane.waitFor({ state: 'detached' });
  }

  return {
    page,
    record,
    goTo,
    examine,
    become,
    deed,
    inIncident: (id: string) => {
      incident = id;
    },
    incident: () => incident,
  };
}

/** Text is typed, `true` ticks a box, and a choice is picked by its own words under the label of the group. */
async function fill(within: Locator, label: string, answer: string | true) {
  if (answer === true) return within.getByLabel(label).check();
  const group = within.getByRole('group', { name: label });
  const radio = group.getByRole('radio', { name: answer });
  if ((await radio.count()) > 0) return radio.check({ force: true }); // its card covers it
  if ((await group.count()) > 0 && answer === '今') return group.getByRole('button').first().click();
  return within.getByLabel(label, { exact: false }).first().fill(answer);
}
