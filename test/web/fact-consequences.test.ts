import { describe, expect, test } from 'vitest';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { inputsHashOf } from '../../shared/incidents/standing.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { consequenceLines } from '../../web/facts/consequence-words.ts';
import { consequencesOf } from '../../web/facts/consequences.ts';
import { messages } from '../../web/facts/messages.ts';
import { en } from '../../web/messages/en.ts';
import { ja } from '../../web/messages/ja.ts';
import { begun, day, fact, kobayashi, type Move, mori, play, reported, sato } from '../kit/story.ts';

const said = (key: FactStatement['key'], value: unknown): FactStatement => ({
  key,
  value,
  certainty: value === null ? 'unknown' : 'confirmed',
  source: '聞き取り',
});

/** Ransomware, noticed on 31 October at 02:14, and what was said since. */
function given(...moves: Move[]) {
  const { ledger, snapshot } = play(begun(), moves).incident;
  const { ruling } = snapshot.context.deadlines;
  const after = (key: FactStatement['key'], value: unknown, closed: readonly string[] = []) =>
    consequencesOf({ ledger, ruling, closed: new Set(closed) }, said(key, value), reported);
  const dates = (...change: Parameters<typeof after>) =>
    after(...change).moves.map(({ rule, from, to }) => [
      rule,
      from?.due ?? from?.dueAt ?? null,
      to?.due ?? to?.dueAt ?? null,
    ]);
  const read =
    (lang: 'ja' | 'en') =>
    (...change: Parameters<typeof after>) =>
      consequenceLines(after(...change), {
        say: (words: Words) => words[lang],
        m: messages[lang],
        kinds: { ja, en }[lang].clocks.kinds,
        today: day('2026-10-31'),
      }).map(({ said, detail }) => (detail === null ? said : `${said}：${detail}`));
  return { ledger, after, dates, read: read('ja'), readInEnglish: read('en') };
}

describe('what saving a fact would change', () => {
  test('is nothing where no rule reads it', () => {
    expect(given().after('route', 'VPN装置')).toEqual({
      verdict: null,
      rulingFalls: false,
      moves: [],
      redirections: [],
    });
    expect(given().read('route', 'VPN装置')).toEqual([]);
  });
  test('is every day and moment counted from awareness, where that moves', () => {
    expect(given().dates('awareAt', '2026-10-30T03:00:00.000Z')).toEqual([
      ['ppc-preliminary', '2026-11-04', '2026-11-03'],
      ['ppc-final', '2027-01-04', '2026-12-28'],
      ['insurer-notice', '2026-10-31T17:14:00.000Z', '2026-10-31T03:00:00.000Z'],
    ]);
  });
  test('is the moment alone, where awareness moves within its day', () => {
    expect(given().dates('awareAt', '2026-10-30T17:00:00.000Z')).toEqual([
      ['insurer-notice', '2026-10-31T17:14:00.000Z', '2026-10-31T17:00:00.000Z'],
    ]);
  });
  test('is the same where somebody outside told of it first, and nothing where they told later', () => {
    expect(given().dates('toldAt', '2026-10-30T03:00:00.000Z')).toHaveLength(3);
    expect(given().dates('toldAt', '2026-10-30T17:20:00.000Z')).toEqual([]);
  });
  test('is no day at all, where the day of awareness is not known after all', () => {
    expect(
      given()
        .dates('awareAt', null)
        .map(([, , to]) => to),
    ).toEqual([null, null, null]);
    expect(given().read('awareAt', null)).toContain(
      '速報（個人情報保護法）の目安（11/4（水））が決まらなくなります',
    );
  });
  test('leaves the ledger as it was', () => {
    const { ledger, after } = given();
    const before = JSON.stringify(ledger);
    after('awareAt', null);
    expect(JSON.stringify(ledger)).toBe(before);
  });
  test('leaves out what is done or ruled out', () => {
    expect(
      given()
        .dates('awareAt', '2026-10-30T03:00:00.000Z', ['ppc-preliminary', 'insurer-notice'])
        .map(([rule]) => rule),
    ).toEqual(['ppc-final']);
  });
  test('is that counsel’s ruling falls, once it stands on other facts', () => {
    const inputsHash = inputsHashOf(situationOf(given().ledger));
    const { read } = given(
      [kobayashi, { type: 'acceptIncident' }],
      [mori, { type: 'confirmAssessment', verdict: 'reportable', inputsHash }],
    );
    expect(read('toldAt', '2026-10-30T03:00:00.000Z')[0]).toBe(
      '弁護士の確定は外れます。確定し直してもらう必要があります',
    );
    expect(read('route', 'VPN装置')).toEqual([]);
  });
});

describe('a sector', () => {
  test('names every duty it adds, with its day, or that it has none', () => {
    expect(given().read('sectors', ['card', 'pMark'])).toEqual([
      'カード会社・決済代行会社への連絡が加わります：速やかに（日数の定めなし）。カード番号などの漏えいのおそれがある場合',
      '国際ブランドへの事故報告が加わります：11/5（木）24:00 まで（約束の期限）。カード番号などの漏えいのおそれがある場合',
      '危険のあるカード番号の提出が加わります：11/16（月）24:00 まで（約束の期限）。カード番号などの漏えいのおそれがある場合',
      'プライバシーマークの速報が加わります：11/4（水）24:00 まで（目安）',
      'プライバシーマークの確報が加わります：12/29（火）24:00 まで（約束の期限）',
    ]);
  });
  test('names a moment in hours', () => {
    expect(given().read('sectors', ['eu'])[0]).toBe(
      'GDPRの監督機関への通知が加わります：11/3（火・祝）02:14 JST まで（法定の期限）',
    );
    expect(given().readInEnglish('sectors', ['eu'])[0]).toBe(
      'Added: Notification to the GDPR authority：by Tue 3 Nov (holiday) 02:14 JST (statutory deadline)',
    );
  });
  test('that was a mistake takes its duties along', () => {
    const { read } = given([sato, fact('sectors', ['pMark'])]);
    expect(read('sectors', ['none'])).toEqual([
      'プライバシーマークの速報はなくなります',
      'プライバシーマークの確報はなくなります',
    ]);
  });
  test('adds its duties without a day while awareness is unknown', () => {
    const { read } = given([sato, fact('awareAt', null, { reason: '聞き直す' })]);
    expect(read('sectors', ['pMark'])).toContain(
      'プライバシーマークの確報が加わります：知った日時が分かると決まります',
    );
    expect(read('awareAt', '2026-10-30T17:14:00.000Z')).toContain(
      '速報（個人情報保護法）の目安が 11/4（水） に決まります',
    );
  });
  test('brings at least one duty, unless its law is not yet in force', () => {
    const idle = [
      'telecom',
      'finance',
      'card',
      'pMark',
      'listed',
      'medical',
      'designatedOperator',
      'eu',
    ].filter((sector) => given().dates('sectors', [sector]).length === 0);
    expect(idle).toEqual([]);
    expect(given().dates('sectors', ['childCare'])).toEqual([]);
  });
});

describe('a contract', () => {
  const contract = (partner: string, unit: string) => ({ partner, period: 24, unit });
  test('adds the moment at which its hours are over', () => {
    expect(given().read('contracts', [contract('A社', 'hours')])).toEqual([
      'A社への通知が加わります：11/1（日）02:14 JST まで（約束の期限）。契約の通知の条項にあたる場合',
    ]);
  });
  test('moves only itself when its period changes', () => {
    const { read } = given([sato, fact('contracts', [contract('A社', 'hours'), contract('B社', 'hours')])]);
    expect(read('contracts', [contract('A社', 'calendarDays'), contract('B社', 'hours')])).toEqual([
      'A社への通知の約束の期限が 11/1（日）02:14 JST → 11/23（月・祝） に変わります',
    ]);
  });
});

describe('a business under a minister', () => {
  test('moves no day, but says who receives the reports', () => {
    const { after, read } = given();
    expect(after('delegation', 'tax').moves).toEqual([]);
    expect(read('delegation', 'tax')).toEqual([
      expect.stringMatching(
        /^速報（個人情報保護法）・確報（個人情報保護法）の宛先が変わります：国税庁（.*確認してください/,
      ),
    ]);
  });
});
