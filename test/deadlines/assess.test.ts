import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { type Situation, unknownSituation } from '../../shared/deadlines/situation.ts';
import { at, day, harmless, reportsOf } from './kit.ts';

const verdictOn = (difference: Partial<Situation>) => assess({ ...harmless, ...difference }).verdict;
const asked = (difference: Partial<Situation>) =>
  assess({ ...harmless, ...difference }).questions.map(({ fact }) => fact);

describe('an assessment', () => {
  test('stays open while nothing is known, and runs no clock without a day of awareness', () => {
    const assessment = assess(unknownSituation);
    expect(assessment).toMatchObject({ verdict: 'review', dayOne: null, categories: [] });
    expect(reportsOf(unknownSituation)).toEqual([]);
    expect(assessment.questions.map(({ fact }) => fact)).toEqual([
      'specialCare',
      'financialHarm',
      'wrongfulPurpose',
      'principalCount',
      'myNumber',
      'awareAt',
      'sectors',
    ]);
  });
  test('is reportable on suspicion of wrongful purpose though all else is unknown', () => {
    const { verdict, reason, questions } = assess({
      ...unknownSituation,
      awareAt: harmless.awareAt,
      wrongfulPurpose: 'yes',
      myNumber: harmless.myNumber,
      sectors: [],
    });
    expect(verdict).toBe('reportable');
    expect(reason.words.ja).toBe(
      '不正アクセスや持ち出しなど、不正の目的による行為が疑われるため、要配慮個人情報の有無、カード番号などの有無、人数がまだ分からなくても国への報告の対象です。',
    );
    expect(reason.basis.cite).toEqual({
      ja: '法26条1項・規則7条3号',
      en: 'APPI Art. 26(1), Rules Art. 7(iii)',
    });
    expect(questions).toEqual([]);
  });
  test('is not reportable without a breach, whatever the data', () => {
    expect(
      verdictOn({ breach: 'none', specialCare: 'yes', people: { maximum: null, overThousandSince: null } }),
    ).toBe('notReportable');
  });
  test('stays open while the likelihood is unclear, category or not', () => {
    expect([verdictOn({ breach: 'unclear', specialCare: 'yes' }), verdictOn({ breach: 'unclear' })]).toEqual([
      'review',
      'review',
    ]);
  });
  test('is not held open by an answer that could change nothing', () => {
    expect(verdictOn({ scope: 'loose', specialCare: 'unknown' })).toBe('notReportable');
  });
  test('exempts an entrustee only once it told the entruster, and still names the categories', () => {
    const entrustee = { role: 'entrustee', specialCare: 'yes' } as const;
    expect(verdictOn(entrustee)).toBe('reportable');
    expect(asked(entrustee)).toEqual(['entrustment']);
    const told = assess({ ...harmless, ...entrustee, entrusterNotifiedOn: day('2026-09-03') });
    expect(told).toMatchObject({ verdict: 'exempt', categories: ['R7-1'] });
    expect(reportsOf({ ...harmless, ...entrustee, entrusterNotifiedOn: day('2026-09-03') })).toEqual([]);
  });
  test('never takes a key of unknown fate for an exemption, and asks about it', () => {
    expect(verdictOn({ encryption: 'strongKeyUnknown', specialCare: 'yes' })).toBe('reportable');
    expect(asked({ encryption: 'strongKeyUnknown', specialCare: 'yes' })).toEqual(['encryption']);
  });
  test('gives a verdict without a day of awareness', () => {
    expect(assess({ ...harmless, awareAt: null, specialCare: 'yes' })).toMatchObject({
      verdict: 'reportable',
      dayOne: null,
    });
  });
});

describe('an incident from before the duty', () => {
  const then: Situation = {
    ...harmless,
    awareAt: at('2014-07-01T09:00+09:00'),
    wrongfulPurpose: 'yes',
    scope: 'beingAcquired',
  };
  const old = assess(then);

  test('is not reportable and has no clock', () => {
    expect(old).toMatchObject({
      verdict: 'notReportable',
      categories: [],
      dayOne: '2014-07-01',
      questions: [],
    });
    expect(reportsOf(then)).toEqual([]);
    expect(old.reason.words.ja).toContain('2022年4月1日');
  });
  test('says what today’s rules would say', () => {
    expect(old.asIfToday).toEqual({ verdict: 'reportable', categories: ['R7-3'], ruleSet: 'APPI-2026-10' });
  });
});

describe('an open question', () => {
  const wouldChange = (difference: Partial<Situation>) =>
    assess({ ...harmless, ...difference }).questions.map((question) => question.wouldChange.ja);

  test('says what each answer would change', () => {
    expect(wouldChange({ people: { maximum: null, overThousandSince: null } })).toEqual([
      '本人の数が1,000人を超えるおそれがある場合は、報告の対象になります。そうでない場合は、報告の対象になりません。',
    ]);
  });
  test('on wrongful purpose says that it lengthens the final report', () => {
    expect(wouldChange({ specialCare: 'yes', wrongfulPurpose: 'unknown' })).toEqual([
      '不正の目的による行為のおそれがある場合は、確報の期間が30日から60日になります。',
    ]);
  });
  test('promises no end of the review while the likelihood is unclear', () => {
    expect(wouldChange({ breach: 'unclear', specialCare: 'unknown' })).toEqual([
      '漏えい等がないと確かめられた場合は、報告の対象になりません。おそれがある場合は、ほかの答えで決まります。',
      '漏えい等のおそれがあり、健康や病歴などの要配慮個人情報が含まれる場合は、報告の対象になります。',
    ]);
  });
  test('on the likelihood says what would stop the clocks', () => {
    expect(wouldChange({ breach: 'unclear', specialCare: 'yes' })).toEqual([
      '漏えい等がないと確かめられた場合は、報告の対象になりません。おそれがあると判断した場合は、報告の対象になります。',
    ]);
  });
});

describe('a warning', () => {
  const warnings = (difference: Partial<Situation>) =>
    assess({ ...harmless, ...difference }).warnings.map(({ ja }) => ja);

  test('asks the lawyer when wrongful purpose was found later', () => {
    expect(warnings({ wrongfulPurpose: 'yes', wrongfulPurposeReversed: true }).join()).toContain(
      '弁護士に確認',
    );
  });
  test('says that day 1 was kept while other categories are open', () => {
    const people = { maximum: 1001, overThousandSince: at('2026-09-11T10:00+09:00') };
    expect(warnings({ people, specialCare: 'unknown' }).join()).toContain('1日目は知った日のまま');
  });
  test('says under review that the clocks run', () => {
    expect(warnings({ people: { maximum: null, overThousandSince: null } })).toEqual([
      '判断できるまで、報告が必要な場合の期限を数え続けます。',
    ]);
  });
  test('asks for evidence where encryption exempts', () => {
    expect(warnings({ encryption: 'strongKeySafe' }).join()).toContain('証拠');
  });
});
