import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf, describeInBrowser, openPage } from '../kit/browser.ts';
import { type ServerProcess, startServer, verify } from '../kit/server-process.ts';
import { closing, firstHours, notifying, reporting } from './deeds.ts';
import { papersOf } from './papers.ts';
import { visitOf } from './visit.ts';

describeInBrowser('the VPN ransomware, from the first call to the closed file', (browser) => {
  let folder: string;
  let server: ServerProcess;
  let visit: ReturnType<typeof visitOf>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'shirube-journey-'));
    server = await startServer({ folder });
    const page = await openPage(browser, { width: 1440, height: 1000 });
    page.setDefaultTimeout(20_000);
    visit = visitOf(page, server.url);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('begins with six questions, answered while typing', async () => {
    const { page } = visit;
    await visit.goTo('/intake/new');
    await page.getByText('ファイルが開けない・身代金の要求').click();
    await page.getByText('身に覚えのないログイン・侵入').click();
    const { day, time } = threeHoursAgo();
    await page.locator('#intake-when').fill(day);
    await page.getByLabel('時刻').first().fill(time);
    await page.getByText('国への報告が必要になる見込みです').first().waitFor();
    await page.getByRole('radiogroup', { name: 'マイナンバー' }).getByText('なさそう').click();
    await page.getByLabel('電話番号').fill('000-0000-0000');
    await visit.examine('the intake');
    await page.getByRole('button', { name: '受付を送信する' }).click();
    await page.waitForURL('**/intake/done/*');
    await page
      .getByText(/INC-\d{4}-0001/)
      .first()
      .waitFor();
    await visit.examine('the receipt');
    visit.inIncident(page.url().split('/').at(-1) ?? '');
  });

  test('is contained, and a forensics firm engaged with the insurer’s consent', () => firstHours(visit));
  test('is reported once counsel and the company have signed the text', () =>
    reporting(visit, papersOf(server)));
  test('reaches the principals, by letter or by a substitute', () => notifying(visit, papersOf(server)));
  test('ends with the final report, prevention, the claim and the close', () =>
    closing(visit, papersOf(server)));

  test('stands in a chronology that holds every step and verifies', async () => {
    const { page } = visit;
    await visit.goTo(`/incidents/${visit.incident()}/chronology`);
    await page.getByText('改ざんは見つかりません').waitFor();
    for (const told of everyStep) await page.getByText(told).first().waitFor();
    await visit.examine('the chronology');
    await visit.goTo('/incidents');
    await visit.examine('the list of incidents');
    expect(complaintsOf(page)).toEqual([]);
    expect(await verify(folder)).toMatchObject({ code: 0 });
  });
});

const everyStep = [
  '受付を確認した',
  '広がりは止まったと記録した',
  '保険会社の事前承認を記録した',
  '調査会社と契約した',
  '速報を提出した',
  '本人通知の発送を始めた',
  'コールセンターを開設した',
  '調査会社の最終報告を受領した',
  '確報を提出した',
  '再発防止を確かめた',
  '保険金の入金を記録した',
  '案件を終結した',
];

function threeHoursAgo() {
  const japan = new Date(Date.now() + 6 * 3_600_000).toISOString();
  return { day: japan.slice(0, 10), time: japan.slice(11, 16) };
}
