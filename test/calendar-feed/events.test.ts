import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarEvents } from '../../shared/deadlines/calendar-events.ts';
import { dutyRules } from '../../shared/deadlines/duties.ts';
import type { DutyId } from '../../shared/deadlines/duty-ids.ts';
import { at, day } from '../kit/story.ts';
import { date, everyKind, file } from './sample-files.ts';

const only = (events: readonly CalendarEvent[]): CalendarEvent => {
  expect(events).toHaveLength(1);
  return events[0] as CalendarEvent; // just counted
};
const eventOf = (...args: Parameters<typeof date>) => only(calendarEvents([file([date(...args)])]));

describe('an event of a calendar', () => {
  test('tells the duty and the number of the incident in both languages', () => {
    expect(eventOf().summary).toEqual({
      ja: '速報（個人情報保護法） INC-2026-0147',
      en: 'Preliminary report (APPI) INC-2026-0147',
    });
  });

  test.each(Object.keys(dutyRules) as DutyId[])('has words for %s', (rule) => {
    const { ja, en } = eventOf({ rule }).summary;
    expect([ja, en].filter((said) => said.includes(rule))).toEqual([]);
  });

  test('never names the partner of a contract, not even in its UID', () => {
    const event = eventOf({ rule: 'contract:デモ商事' });
    expect(event.summary).toEqual({
      ja: '契約による通知 INC-2026-0147',
      en: 'Notice under a contract INC-2026-0147',
    });
    expect(event.uid).toMatch(/^[0-9a-f]{32}@shirube$/);
    expect(JSON.stringify(event)).not.toContain('デモ商事');
  });

  test('keeps its UID for ever, and shares it with no other duty and no other incident', () => {
    const uid = (rule: DutyId, id = 'incident-1') =>
      only(calendarEvents([file([date({ rule })], { id })])).uid;
    expect(uid('ppc-final')).toBe('004521f0d9359c8f0d6cb817e700c68f@shirube');
    expect(eventOf({ rule: 'ppc-final', due: day('2027-01-05'), state: 'fell', sequence: 9 }).uid).toBe(
      uid('ppc-final'),
    );
    expect(
      new Set([
        uid('ppc-final'),
        uid('ppc-preliminary'),
        uid('contract:A'),
        uid('contract:B'),
        uid('ppc-final', 'incident-2'),
      ]).size,
    ).toBe(5);
  });

  test('of a day rings at nine in Japan, on the day before and on the day', () => {
    const { when, alarms } = eventOf();
    expect(when).toEqual({ day: '2026-11-04' });
    expect(alarms).toEqual([at('2026-11-03', '09:00'), at('2026-11-04', '09:00')]);
  });

  test('of a moment rings three hours and one hour before', () => {
    const { when, alarms } = eventOf({ due: null, dueAt: at('2026-11-03', '02:14') });
    expect(when).toEqual({ at: at('2026-11-03', '02:14') });
    expect(alarms).toEqual([at('2026-11-02', '23:14'), at('2026-11-03', '01:14')]);
  });

  test('stays when the duty is met, says so, and rings no more', () => {
    const { summary, alarms, state } = eventOf({ state: 'met' });
    expect([summary.ja, summary.en, alarms, state]).toEqual([
      '済 速報（個人情報保護法） INC-2026-0147',
      'Done: Preliminary report (APPI) INC-2026-0147',
      [],
      'met',
    ]);
  });

  test('says in words as well that the duty fell away', () => {
    const { summary, alarms, state } = eventOf({ state: 'fell', sequence: 4 });
    expect([summary.ja, summary.en, alarms, state]).toEqual([
      '取消 速報（個人情報保護法） INC-2026-0147',
      'Cancelled: Preliminary report (APPI) INC-2026-0147',
      [],
      'fell',
    ]);
  });

  test('rings no more once the file is closed, and tells that it changed then', () => {
    const closed = only(calendarEvents([file([date()], { file: 'closed' })]));
    expect([closed.alarms, closed.changedAt]).toEqual([[], at('2026-11-02', '09:00')]);
    expect(eventOf().changedAt).toBe(at('2026-10-31', '02:27'));
  });
});

describe('the events of a calendar', () => {
  test('are those of all incidents, in their order', () => {
    const second = file([date()], { id: 'incident-2', reference: 'INC-2026-0148' });
    const found = calendarEvents([...everyKind, second]);
    expect(found.map(({ incident, state }) => [incident, state])).toEqual([
      ['incident-1', 'open'],
      ['incident-1', 'met'],
      ['incident-1', 'open'],
      ['incident-1', 'fell'],
      ['incident-2', 'open'],
    ]);
  });

  test('are none where there is no date', () => {
    expect(calendarEvents([file(null), file([]), file([date({ due: null })])])).toEqual([]);
  });
});
