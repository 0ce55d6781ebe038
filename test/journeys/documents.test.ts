import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaintsOf, describeInBrowser } from '../kit/browser.ts';
import { verify } from '../kit/server-process.ts';
import { papersOf } from './papers.ts';
import { placeFor } from './place.ts';
import { type Names, visitOf } from './visit.ts';

const counted = (deduplicated: number) => ({ gross: null, deduplicated, maximum: null, minimum: null });

describeInBrowser('the preliminary report of the VPN ransomware', (browser) => {
  const place = placeFor(browser);
  let papers: ReturnType<typeof papersOf>;
  let incident: string;
  let id: string;
  const windows = new Map<Names, Page>();
  const at = (who: Names) => {
    const page = windows.get(who);
    if (!page) throw new Error(`${who} has no window`);
    return page;
  };

  /** Brings a person's window to the present state of the document. */
  async function open(who: Names): Promise<Page> {
    const page = at(who);
    await page.goto(`${place.url()}/incidents/${incident}/documents/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  /** Presses a deed's button and confirms it in its dialog. */
  async function sign(who: Names, name: string | RegExp) {
    const page = await open(who);
    await page.getByRole('button', { name }).first().click();
    const dialog = page.getByRole('dialog');
    await visitOf(page, place.url()).examine(`the dialog ${name}`);
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'hidden' });
  }
  const view = () => papers.view(incident, id);
  const phase = async () => (await view()).phase;
  const field = (page: Page, name: string) => page.locator(`[id="field-${name}"]`);

  async function write(who: Names, name: string, text: string) {
    const page = await open(who);
    await field(page, name).getByRole('button', { name: '編集' }).first().click();
    const warned = page.getByRole('button', { name: '編集する', exact: true });
    const box = field(page, name).getByRole('textbox').first();
    await warned.or(box).first().waitFor();
    if (await warned.isVisible()) await warned.click();
    await box.fill(text);
    await page.keyboard.press('Control+Enter');
    await field(page, name).getByText('保存しました').waitFor();
    return page;
  }

  beforeAll(async () => {
    const teller = place.teller();
    papers = papersOf(place.server());
    incident = await teller.report();
    await teller.ask('kobayashi', incident, 'acceptIncident');
    await teller.ask('kobayashi', incident, 'confirmReportable');
    await teller.record(incident, 'principalCount', counted(5000));
    await teller.record(incident, 'route', '漏えいした認証情報の悪用', { certainty: 'estimated' });
    id = await papers.drafted(incident, 'ppcPreliminary');
    await papers.ask('kobayashi', incident, id, 'submit');
    await papers.ask('sato', incident, id, 'check');
    // Counsel has read a first version; since then the facts moved and the company wrote on.
    await papers.ask('mori', incident, id, 'comment', {
      field: 'ppc.16',
      start: 0,
      end: 4,
      text: '「おそれ」と書く段階です。',
    });
    await papers.ask('mori', incident, id, 'return');
    await papers.ask('sato', incident, id, 'resolve', { thread: 1 });
    await teller.record(incident, 'principalCount', counted(5600), { reason: '退会した会員の表' });
    await papers.ask('kobayashi', incident, id, 'save', {
      fields: { 'ppc.80': { text: 'VPN装置と機器6台を切り離した。', uses: [] } },
      states: {},
    });
    await papers.ask('kobayashi', incident, id, 'submit');
    await papers.ask('sato', incident, id, 'check');
    for (const who of ['sato', 'kobayashi', 'mori'] as const)
      windows.set(who, await place.open(who, { width: 1440, height: 1000, acceptDownloads: true }));
  });

  test('shows counsel what changed since the last review, and comes back with a comment', async () => {
    const page = await open('mori');
    await page.locator('[data-words="ppc.80"] ins').first().waitFor();
    expect(await page.locator('[data-words="ppc.80"] ins').first().innerText()).toContain('VPN装置と機器6台');
    expect(await page.getByRole('button', { name: '承認する' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '「実施済の措置」に指摘を付ける' }).click();
    await page.getByLabel('指摘の内容').fill('切り離した日時を書いてください @会社');
    await page.getByRole('button', { name: '指摘を付ける', exact: true }).click();
    await page.locator('#thread-2').waitFor();
    await sign('mori', /指摘1件を付けて差し戻す/);
    expect(await phase()).toBe('draft');
  });

  test('is mended by the company: two stale passages and the comment', async () => {
    const page = await open('sato');
    const { stale } = await view();
    expect(stale.length).toBeGreaterThanOrEqual(1);
    for (let left = stale.length; left > 0; left--) {
      await page.getByRole('button', { name: '最新の値に置き換える' }).first().click();
      await expect.poll(async () => (await view()).stale.length).toBe(left - 1);
    }
    await write('sato', 'ppc.80', '11月24日3時05分、VPN装置と機器6台を切り離した。');
    await page.locator('#thread-2').getByRole('button', { name: '解決' }).click();
    await expect.poll(async () => (await view()).threads.every(({ state }) => state !== 'open')).toBe(true);
    await sign('sato', '確認に回す');
    expect(await phase()).toBe('inReview'); // the company wrote it: its own check is that it sent it
    const text = (await view()).content.fields['ppc.30'];
    expect(text && 'text' in text && text.text).toContain('5,600人');
  });

  test('is approved by counsel, and one changed digit takes the approval away for all to see', async () => {
    await sign('mori', '承認する');
    expect((await view()).steps.find(({ step }) => step === 'approve')?.state).toBe('done');
    const page = await write('kobayashi', 'ppc.80', '11月24日3時06分、VPN装置と機器6台を切り離した。');
    await page
      .getByText(/弁護士の承認は外れました/)
      .first()
      .waitFor();
    expect(await phase()).toBe('draft');
    await (await open('mori'))
      .getByText(/弁護士の承認は外れました/)
      .first()
      .waitFor();
  });

  test('is signed again by everybody, decided and exported', async () => {
    await sign('kobayashi', '確認に回す');
    await sign('sato', /確認した/);
    await sign('mori', '承認する');
    await sign('sato', /決裁する/);
    expect(await phase()).toBe('decided');
    const page = await open('sato');
    await page.getByRole('button', { name: '書き出す' }).click();
    for (const [name, ending] of [
      ['PDF', /\.pdf$/],
      ['Word', /\.docx$/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(ending);
    }
  });

  test('is filed with its receipt number, and frozen', async () => {
    const page = await open('sato');
    const { hash } = await view();
    await page
      .getByRole('button', { name: /提出を記録する/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'やめる' }).waitFor();
    await dialog.getByRole('group', { name: '提出した日時（JST）' }).getByRole('button').first().click();
    await dialog.getByLabel('提出先').fill('個人情報保護委員会');
    await dialog.getByLabel('受付番号').fill('26-0000-00001');
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'hidden' });
    const { phase: now, issue } = await view();
    expect([now, issue?.hash, issue?.receiptNumber]).toEqual(['issued', hash, '26-0000-00001']);
    await (await open('sato')).getByText('26-0000-00001').first().waitFor();
    await visitOf(at('sato'), place.url()).examine('the filed report');
    expect(await at('sato').getByRole('button', { name: '編集' }).count()).toBe(0);
  });

  test('stands in a chronology that tells all of it and verifies', async () => {
    const told = (await place.teller().lines(incident)).map(({ told: { words } }) => words.ja);
    for (const step of [
      '下書きを作った',
      '指摘を付けた',
      '指摘を付けて差し戻した',
      '本文が変わり、承認が外れた',
      '弁護士が承認した',
      '会社が決裁した',
      '速報を提出した',
    ])
      expect(told.filter((line) => line.includes(step)).length, step).toBeGreaterThan(0);
    const page = at('mori');
    await page.goto(`${place.url()}/incidents/${incident}/chronology`);
    await page.getByText('経緯の改ざんなし').first().waitFor();
    for (const who of ['sato', 'kobayashi', 'mori'] as const) expect(complaintsOf(at(who)), who).toEqual([]);
    await place.server().stop();
    expect((await verify(place.folder())).code).toBe(0);
  });
});
