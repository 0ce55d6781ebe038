import { describe, expect, test } from 'vitest';
import { readDate } from '../../shared/imports/dates.ts';
import { jst } from '../kit/app.ts';
import { extract, factIn, imported, numbered, warned, wrapped } from './kit.ts';

const dated = (incident: object | null, notice: object | null, more: object = {}) =>
  imported(wrapped({ action: { hacking: {} }, timeline: { incident, ...more }, notification_date: notice }));

describe('a date of VERIS', () => {
  test('without a day can be any day of its month, 29 February included', () => {
    expect(readDate({ year: 2012, month: 2 })).toMatchObject({ first: '2012-02-01', last: '2012-02-29' });
    expect(readDate({ year: 2013, month: 12 })).toMatchObject({ first: '2013-12-01', last: '2013-12-31' });
  });
  test('with a day but no month is only a year', () => {
    expect(readDate({ year: 2013, day: 4 })).toMatchObject({ first: '2013-01-01', last: '2013-12-31' });
  });
  test('that is in no calendar is none', () => {
    expect([
      readDate({ year: 2013, month: 2, day: 30 }),
      readDate({ year: 2013, month: 13 }),
      readDate({}),
    ]).toEqual([null, null, null]);
  });
});

describe('the dates of an imported record', () => {
  test('stand in the chronology at the beginning of the JST day', () => {
    const record = imported(numbered(53));
    expect(record.lines).toContainEqual({
      text: '事故の発生：2019年5月14日',
      occurredAt: jst('2019-05-14', '00:00'),
    });
    expect(record.occurredAt).toBe(jst('2019-05-14', '00:00'));
  });
  test('stay unknown where day or month is missing, and are told as they are written', () => {
    const record = imported(numbered(3));
    expect(factIn(record, 'accessFrom')).toBeNull();
    expect(record.occurredAt).toBeNull();
    expect(record.lines).toContainEqual({ text: '事故の発生：2007年（月日は記録にない）', occurredAt: null });
    expect(warned(record)).toContain(
      'The incident date is known only as "2007 (month and day not recorded)"',
    );
  });
  test('are never turned into a moment when they are partial, in any of the 28', () => {
    for (const item of extract.incidents) {
      for (const { text, occurredAt } of imported(item).lines) {
        if (text.includes('記録にない')) expect(occurredAt).toBeNull();
      }
    }
  });
  test('are both disbelieved where the notice falls exactly years later, as in no. 26', () => {
    const record = dated({ year: 2011, month: 10, day: 13 }, { year: 2013, month: 10, day: 13 });
    expect(factIn(record, 'accessFrom')).toBeNull();
    expect(factIn(record, 'publication')).toBeUndefined();
    expect(warned(record)).toContain('exactly 2 year(s) after the incident');
    expect(record.lines.map(({ text, occurredAt }) => [text, occurredAt])).toEqual([
      ['事故の発生：2011年10月13日', null],
      ['公表：2013年10月13日', null],
    ]);
  });
  test('are both disbelieved where the notice comes before the incident', () => {
    const record = dated({ year: 2012, month: 5 }, { year: 2012, month: 4, day: 30 });
    expect(warned(record)).toContain('lies before the incident');
    expect(factIn(record, 'publication')).toBeUndefined();
  });
  test('are believed on the very day, and when only the months can tell', () => {
    expect(
      factIn(dated({ year: 2014, month: 8, day: 27 }, { year: 2014, month: 8, day: 27 }), 'accessFrom'),
    ).toBe('2014-08-27');
    expect(factIn(dated({ year: 2013, month: 4 }, { year: 2013, month: 4, day: 4 }), 'publication')).toBe(
      '2013年4月4日に公表',
    );
  });
  test('that do not exist or lie ahead are left out with a warning', () => {
    expect(warned(dated({ year: 2013, month: 2, day: 30 }, null))).toContain('"2013-02-30" does not exist');
    expect(warned(dated({ year: 2031 }, null))).toContain('lies in the future');
  });
  test('are questioned where discovery would come after the notice, as in no. 55', () => {
    expect(warned(imported(numbered(55)))).toContain('84 days or more');
    expect(warned(imported(numbered(39)))).not.toContain('days or more');
  });
});
