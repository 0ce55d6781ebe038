// Sompo Japan's incident of 2025 as it was made public (product.md, S001-01 … S001-15), through commands over HTTP only.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import { scene } from '../kit/scene.ts';
import { at } from '../kit/story.ts';
import { agents, customers, numbersOnly } from './sompo-2025.ts';

const reportsIn = (deadlines: readonly Deadline[]) => deadlines.filter(({ rule }) => rule.startsWith('ppc-'));
const stage = await scene();
const { sato, kobayashi, mori, seen, ask, record, rail, decided, file, whole } = stage;
afterAll(() => stage.end());

describe('Sompo Japan’s incident of 2025', () => {
  beforeAll(async () => {
    stage.setClock(at('2025-04-21', '14:00'));
    await stage.begin({
      kinds: ['intrusion'],
      awareAt: at('2025-04-21', '09:30'),
      title: 'Webシステムへの不正アクセス',
    });
  });

  test('1: is known on 21 April: day 1, with guidance to 23 and 25 April and 60 days to Thursday 19 June', async () => {
    const { assessment, deadlines } = await seen();
    expect(assessment).toMatchObject({ verdict: 'reportable', dayOne: '2025-04-21', categories: ['R7-3'] });
    expect(reportsIn(deadlines)).toMatchObject([
      { rule: 'ppc-preliminary', kind: 'guidance', guidance: '2025-04-23', due: '2025-04-25' },
      {
        rule: 'ppc-final',
        kind: 'statutory',
        days: 60,
        rawDue: '2025-06-19',
        due: '2025-06-19',
        closedDays: [],
      },
    ]);
    expect(
      reportsIn(deadlines)[1]
        ?.steps.map(({ ja }) => ja)
        .join(),
    ).toContain('60日目は 2025年6月19日（木）です');
    await whole();
  });

  test('2: records the window of access, 17 to 21 April, as estimates (S001-01)', async () => {
    await record('accessFrom', '2025-04-17', { certainty: 'estimated', source: 'アクセスログ' });
    await record('accessTo', '2025-04-21', { certainty: 'estimated', source: 'アクセスログ' });
    const facts = (await seen()).facts.filter(({ key }) => key === 'accessFrom' || key === 'accessTo');
    expect(facts.map(({ versions }) => versions[0]?.certainty)).toEqual(['estimated', 'estimated']);
  });

  test('3: is cut off and announced on the same day (S001-02, S001-13)', async () => {
    await ask(kobayashi, 'acceptIncident');
    await ask(sato, 'startIsolation', { what: 'Webシステムを停止し、ネットワークを遮断' });
    await record('devicesIsolated', 'done');
    await record('powerKept', 'yes');
    await record('backupsIsolated', 'yes');
    await ask(sato, 'declareContained', { statement: '外部からのアクセスを遮断した' });
    await record('publication', '2025年4月21日に第1報を公表', { source: '自社サイト' });
    expect(await rail()).toMatchObject({
      intake: 'done',
      containment: 'done',
      preliminary_report: 'ready',
    });
  });

  test('4: is told to the police and given to a forensics firm (S001-04, S001-05)', async () => {
    await record('police', '所管警察署へ申告');
    await ask(kobayashi, 'arrangeForensics', { note: '侵入の経路、漏えいの範囲' });
    await ask(kobayashi, 'recordConsent', {
      purpose: 'forensics',
      consentedOn: '2025-04-21',
      consentedBy: '損害部',
    });
    await ask(sato, 'engageForensics', { vendor: '外部の専門会社' });
    await ask(sato, 'startInvestigation', { evidence: 'サーバーの写しとログ' });
    expect(await rail()).toMatchObject({ forensics: 'in_progress' });
    await whole();
  });

  test('5: is reported to the PPC within the guidance, with what is known by then', async () => {
    await ask(mori, 'confirmReportable');
    expect((await seen()).offers.find(({ command }) => command === 'filePreliminary')).toMatchObject({
      due: '2025-04-25',
      objection: { code: 'gate-closed' },
    });
    stage.setClock(at('2025-04-25', '10:00'));
    expect(await rail()).toMatchObject({ preliminary_report: 'blocked' });
    await file('filePreliminary', at('2025-04-25', '09:50'), { servesAsFinal: false });
    expect(await rail()).toMatchObject({ preliminary_report: 'done', final_report: 'in_progress' });
    await whole();
  });

  test('6: knows the groups of people with and without a number, and never sums what is missing (S001-06 … S001-10)', async () => {
    stage.setClock(at('2025-06-11', '09:00'));
    await record('principalGroups', [agents, numbersOnly, customers], {
      certainty: 'provisional',
      source: '中間報告',
    });
    const view = await seen();
    const groups = view.facts.find(({ key }) => key === 'principalGroups')?.versions[0];
    expect(groups?.shown.ja).toBe(
      '代理店の人 1,780,000人・証券番号・事故番号だけ 8,440,000人・顧客 人数はまだ分からない',
    );
    expect(groups?.value).toEqual([agents, numbersOnly, customers]);
    const total = view.facts.find(({ key }) => key === 'principalCount')?.versions[0];
    expect(total).toMatchObject({ value: null, certainty: 'unknown', shown: { ja: 'まだ分からない' } });
    expect(view.memory.notices.deliveries).toEqual([]);
  });

  test('7: refuses more agents with a birth date than agents', async () => {
    const wrong = { ...agents, items: [{ item: '生年月日', people: 1_780_001 }] };
    const { status, body } = await sato.record(stage.id(), 'principalGroups', [wrong]);
    expect([status, body.fields[0].field]).toEqual([400, 'value/0/items/0/people']);
  });

  test('8: holds that there is no My Number and no card number as facts of their own (S001-11, S001-12)', async () => {
    await record(
      'myNumber',
      { included: 'no', wrongful: 'unknown', openToPublic: 'unknown', people: null },
      { reason: '全件を確認' },
    );
    await record('cardNumbers', 0, { reason: '全件を確認' });
    await record('financialHarm', 'no', { reason: 'カード番号も決済のログインもない' });
    await record('negatives', 'マイナンバー、クレジットカード情報は含まれない');
    await record('misuse', '外部への流出と不正利用は確認されていない。可能性は否定できない');
    await record('breach', 'likely', {
      certainty: 'provisional',
      reason: '流出は確認されていないが、可能性がある',
    });
    expect((await seen()).assessment).toMatchObject({ verdict: 'reportable', categories: ['R7-3'] });
  });

  test('9: knows for certain that it is more than 1,000 people, though not how many', async () => {
    await record(
      'principalCount',
      { gross: null, deduplicated: null, maximum: null, minimum: 1_780_000 },
      { certainty: 'provisional', reason: '代理店の人だけで約178万人' },
    );
    const { assessment, deadlines } = await seen();
    expect(assessment.categories).toEqual(['R7-3', 'R7-4']);
    expect(assessment.dayOne).toBe('2025-04-21');
    expect(reportsIn(deadlines).map(({ due }) => due)).toEqual(['2025-04-25', '2025-06-19']);
  });

  test('10: is followed up on 11 June, day 52 (S001-03)', async () => {
    await record('publication', '2025年6月11日に続報を公表（第2報）', { source: '自社サイト' });
    await file('fileFollowUp', at('2025-06-11', '09:00'));
    expect((await seen()).memory.reporting.filings.map(({ kind }) => kind)).toEqual([
      'preliminary',
      'followUp',
    ]);
    expect((await seen()).phases.reporting.phase).toBe('preliminaryFiled');
    await whole();
  });

  test('11: opens one desk with hours and a hand-over, and without any number to call (S001-15)', async () => {
    await ask(sato, 'prepareNotices');
    await decided('principalNotice');
    await ask(kobayashi, 'prepareCallCentre');
    await ask(kobayashi, 'recordConsent', {
      purpose: 'callCentre',
      consentedOn: '2025-06-11',
      consentedBy: '損害部',
    });
    await decided('qaScript');
    await ask(sato, 'openCallCentre', {
      hours: '平日 9:00–17:00',
      scope: '専門性が高いため、代理店は問合せを窓口に引き継ぐ',
    });
    expect((await seen()).memory.callCentre).toEqual({
      expectedCalls: null,
      hours: '平日 9:00–17:00',
      scope: expect.stringContaining('引き継ぐ'),
    });
  });

  test('12: tells people in turn, and lets the publication stand in for those it cannot reach (S001-14)', async () => {
    await ask(sato, 'startNotices');
    await ask(sato, 'recordNotices', { method: 'letter', people: 1_638 });
    await ask(sato, 'adoptSubstitute', { grounds: '連絡先が分からない', measure: '公表をもって代える' });
    const { status, body } = await sato.ask(stage.id(), 'completeNotices');
    expect([status, body.gates[0].id]).toEqual([409, 'everyone-reached']);
    await ask(sato, 'completeNotices', { overrideReason: '公表で代えた人数は数えられない' });
    expect(await rail()).toMatchObject({ principal_notice: 'done', call_centre: 'in_progress' });
  });

  test('13: files the final report on its last day', async () => {
    await ask(sato, 'concludeForensics', { summary: '侵入は4月17日から21日' });
    stage.setClock(at('2025-06-19', '16:00'));
    await file('fileFinal', at('2025-06-19', '15:30'));
    expect(await rail()).toMatchObject({ forensics: 'done', final_report: 'done' });
    const items = (await kobayashi.get('/api/incidents')).body.items as { nextDue: string | null }[];
    expect(items.map(({ nextDue }) => nextDue)).toEqual([null]);
  });

  test('14: leaves a chronology that verifies and names nobody’s data', async () => {
    await whole();
    const answer = await sato.get(`/api/incidents/${stage.id()}/export`);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toMatch(/090-0000-0000|\d{2,4}-\d{3,4}-\d{4}/);
  });
});
