import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { type Situation, unknownSituation } from '../../shared/deadlines/situation.ts';
import { day, reportsOf } from './kit.ts';

const by = (text: string): Situation => ({ ...unknownSituation, wrongfulPurpose: 'yes', knownBy: day(text) });
const knownBy = (text: string) => assess(by(text));

describe('a day by which somebody knew at the latest', () => {
  test('before the duty began shows that there was none, without a day 1', () => {
    expect(knownBy('2022-03-31')).toMatchObject({
      verdict: 'notReportable',
      dayOne: null,
      asIfToday: { verdict: 'reportable', categories: ['R7-3'] },
    });
  });
  test('after that proves nothing and starts no clock', () => {
    const assessment = knownBy('2022-04-01');
    expect(assessment).toMatchObject({ verdict: 'reportable', dayOne: null, asIfToday: null });
    expect(reportsOf(by('2022-04-01'))).toEqual([]);
  });
});
