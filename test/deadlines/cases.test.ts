import { afterAll, describe, expect, test } from 'vitest';
import { dayWords } from '../../shared/calendar/day-words.ts';
import type { PreviewAnswer } from '../../shared/deadlines/preview-schema.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { onServer } from '../kit/server.ts';
import { cell, type Row, read } from './kit.ts';

// Every case of the independent calculation goes through the HTTP contract, as a stranger would ask.

const cases = read('cases.csv');
const server = await onServer();
afterAll(() => server.end());

const among = <T>(choices: Readonly<Record<string, T>>, text: string): T => {
  const chosen = choices[text];
  if (chosen === undefined) throw new Error(`the case says ${text}`);
  return chosen;
};

/** The question of a case, in the words of the contract. */
function questionIn(row: Row) {
  const items = cell(row, 'in_items').split('+');
  const numbers = cell(row, 'in_mn_items').split('+');
  const has = (among: readonly string[], item: string) => (among.includes(item) ? 'yes' : 'no');
  const people = cell(row, 'people_max');
  const holders = Number(cell(row, 'mn_people'));
  return {
    awareAt: cell(row, 'aware').replace(/T(\d\d:\d\d)([+-])/, 'T$1:00$2'),
    asOf: '2030-01-01T00:00:00+09:00',
    breach: among({ yes: 'confirmed', likely: 'likely', unclear: 'unclear', no: 'none' }, cell(row, 'leak')),
    scope: among({ data: 'personalData', acquiring_planned: 'beingAcquired' }, cell(row, 'scope')),
    specialCare: has(items, '1'),
    financial: has(items, '2'),
    wrongful: has(items, '3'),
    peopleMax: people === '?' ? null : Math.max(Number(people), holders),
    encryption: among(
      { no: 'none', safe: 'strongKeySafe', key_leaked: 'strongKeyLeaked', key_unknown: 'strongKeyUnknown' },
      cell(row, 'encryption'),
    ),
    role: among(
      { owner: 'owner', entrustee: 'entrustee', entrustee_notified: 'entrusteeNotified' },
      cell(row, 'role'),
    ),
    myNumber: {
      included: holders > 0 ? 'yes' : 'no',
      wrongful: has(numbers, '2'),
      openToPublic: has(numbers, '3'),
      peopleMax: holders,
    },
  };
}

const verdicts = { Y: 'reportable', N: 'notReportable', REVIEW: 'review', EXEMPT: 'exempt' };
/** `2026-09-30 Wed`, as the cases write a day. */
const shown = (day: string | undefined) => (day ? `${day} ${dayWords(day as Day).en.slice(0, 3)}` : '-'); // the contract says it is a day
const itemOf = (category: string) => category.replace(/-(\d)/, '($1)');

describe('the independent calculation', () => {
  test('gives 32 cases', () => {
    expect(cases).toHaveLength(32);
  });
  test.each(cases)('agrees on $id: $note', async (row) => {
    const { status, body } = await server.as('nobody').post('/api/deadlines/preview', questionIn(row));
    expect(status).toBe(200);
    const { verdict, categories, dayOne, deadlines } = body as PreviewAnswer;
    const law = row.items?.startsWith('MN') ? 'my-number' : 'ppc';
    const preliminary = deadlines.find(({ rule }) => rule === `${law}-preliminary`);
    const final = deadlines.find(({ rule }) => rule === `${law}-final`);
    const runs = row.report === 'Y' || row.report === 'REVIEW';
    expect({
      verdict,
      items: categories.map(itemOf).join('+') || '-',
      day1: shown(dayOne),
      day3: shown(preliminary?.guidance),
      day5: shown(preliminary?.due),
      days: String(final?.days ?? '-'),
      raw: shown(final?.rawDue),
      due: shown(final?.due),
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
