import { describe, expect, test } from 'vitest';
import { dayWords } from '../../shared/calendar/day-words.ts';
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import type { Situation } from '../../shared/deadlines/situation.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { at, cell, day, harmless, type Row, read } from './kit.ts';

const ONLY_MY_NUMBER = ['T61']; // reportable under the My Number Act alone, which these rules do not judge

const cases = read('cases.csv');

const among = <T>(choices: Readonly<Record<string, T>>, text: string): T => {
  const chosen = choices[text];
  if (chosen === undefined) throw new Error(`the case says ${text}`);
  return chosen;
};

function situationIn(row: Row): Situation {
  const items = cell(row, 'in_items').split('+');
  const has = (item: string) => (items.includes(item) ? 'yes' : 'no');
  const role = cell(row, 'role');
  const people = cell(row, 'people_max');
  return {
    ...harmless,
    awareAt: at(cell(row, 'aware')),
    specialCare: has('1'),
    financialHarm: has('2'),
    wrongfulPurpose: has('3'),
    people: { maximum: people === '?' ? null : Number(people), overThousandSince: null },
    breach: among<Situation['breach']>(
      { yes: 'confirmed', likely: 'likely', unclear: 'unclear', no: 'none' },
      cell(row, 'leak'),
    ),
    scope: among<Situation['scope']>(
      { data: 'personalData', acquiring_planned: 'beingAcquired' },
      cell(row, 'scope'),
    ),
    encryption: among<Situation['encryption']>(
      { no: 'none', safe: 'strongKeySafe', key_leaked: 'strongKeyLeaked', key_unknown: 'strongKeyUnknown' },
      cell(row, 'encryption'),
    ),
    role: role === 'owner' ? 'owner' : 'entrustee',
    entrusterNotifiedOn: role === 'entrustee_notified' ? day('2026-09-03') : null,
  };
}

const verdicts = { Y: 'reportable', N: 'notReportable', REVIEW: 'review', EXEMPT: 'exempt' };
/** `2026-09-30 Wed`, as the cases write a day. */
const shown = (day: Day | null) => (day ? `${day} ${dayWords(day).en.slice(0, 3)}` : '-');

describe('the independent calculation', () => {
  test('gives 32 cases', () => {
    expect(cases).toHaveLength(32);
  });
  test.each(cases.filter(({ id }) => !ONLY_MY_NUMBER.includes(id ?? '')))('agrees on $id: $note', (row) => {
    const assessment = assess(situationIn(row));
    const [preliminary, final] = deadlinesFor(assessment);
    const runs = row.report === 'Y' || row.report === 'REVIEW';
    expect({
      verdict: assessment.verdict,
      items: assessment.categories.map((category) => category.replace(/-(\d)/, '($1)')).join('+') || '-',
      day1: shown(assessment.dayOne),
      day3: shown(preliminary?.guidance ?? null),
      day5: shown(preliminary?.due ?? null),
      days: String(final?.days ?? '-'),
      raw: shown(final?.rawDue ?? null),
      due: shown(final?.due ?? null),
    }).toEqual({
      verdict: among(verdicts, cell(row, 'report')),
      items: row.items,
      day1: row.day1,
      // For EXEMPT the case prints the days by which an entrustee tells its entruster, which is no clock to the PPC.
      day3: runs ? row.sokuho_target_day3 : '-',
      day5: runs ? row.sokuho_limit_day5 : '-',
      days: row.days,
      raw: row.raw_last_day,
      due: row.kakuho_due,
    });
  });
});
