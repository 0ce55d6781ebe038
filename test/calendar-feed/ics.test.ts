import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { icsOf } from '../../server/calendar/ics.ts';
import { calendarEvents } from '../../shared/deadlines/calendar-events.ts';
import { readCalendar } from './kit.ts';
import { everyKind, file } from './sample-files.ts';

const written = icsOf('しるべ 期限', calendarEvents(everyKind), 'ja');
const read = readCalendar(written);

describe('a calendar as text', () => {
  test('is read by a calendar program', () => {
    expect([read.name, read.method, read.refresh]).toEqual(['しるべ 期限', null, 'PT15M']);
    expect(written).toContain('X-PUBLISHED-TTL:PT15M');
    expect(written).toMatch(/^PRODID:.*Shirube/m);
    expect(read.events.map(({ summary }) => summary)).toEqual([
      '速報（個人情報保護法） INC-2026-0147',
      '済 確報（個人情報保護法） INC-2026-0147',
      'GDPRの監督機関への通知 INC-2026-0147',
      '取消 契約による通知 INC-2026-0147',
    ]);
  });

  test('holds a legal day as the whole of that day, not as a moment', () => {
    expect(read.of('速報')).toMatchObject({
      isDay: true,
      start: '20261104',
      end: '20261105',
      status: null,
      sequence: 0,
      stamp: '20261030T172700Z',
      alarms: ['20261103T000000Z', '20261104T000000Z'],
    });
  });

  test('holds a moment in UTC', () => {
    expect(read.of('GDPR')).toMatchObject({
      isDay: false,
      start: '20261102T171400Z',
      end: null,
      status: null,
      alarms: ['20261102T141400Z', '20261102T161400Z'],
    });
  });

  test('cancels what fell away and leaves what was met, both silent', () => {
    expect(read.of('取消')).toMatchObject({ status: 'CANCELLED', sequence: 2, alarms: [] });
    expect(read.of('済')).toMatchObject({ status: null, sequence: 1, alarms: [] });
  });

  test('holds every property before the alarms, as strict readers want it', () => {
    const behind = written.split('END:VALARM\r\n').slice(1);
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.filter((text) => !/^(BEGIN:VALARM|END:VEVENT)/.test(text))).toEqual([]);
  });

  test('speaks English on request', () => {
    const english = readCalendar(icsOf('Shirube deadlines', calendarEvents(everyKind), 'en'));
    expect(english.events.map(({ summary }) => summary)).toContain('Preliminary report (APPI) INC-2026-0147');
  });

  test('ends every line with CRLF and folds it within 75 octets', () => {
    const long = [file(everyKind[0]?.dates ?? [], { reference: `INC-2026-${'0'.repeat(200)}` })];
    for (const text of [written, icsOf('しるべ', calendarEvents(long), 'ja')]) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = text.split('\r\n');
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => line.includes('\ufffd'))).toEqual([]);
    }
    expect(readCalendar(icsOf('しるべ', calendarEvents(long), 'ja')).events[0]?.summary).toContain(
      '0'.repeat(200),
    );
  });

  test('without events is a calendar too', () => {
    expect(readCalendar(icsOf('しるべ 期限', [], 'ja')).events).toEqual([]);
  });

  test.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'is the same on a machine in %s',
    (zone) => {
      const sample = fileURLToPath(new URL('./sample.ts', import.meta.url));
      const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
      expect(execFileSync(process.execPath, [sample], { env, encoding: 'utf8' })).toBe(written);
    },
  );
});
