// Incidents as a calendar sees them. Nothing of vitest here: the sample runs without it.
import type { CalendarDate } from '../../shared/deadlines/calendar-dates.ts';
import type { DatedFile } from '../../shared/deadlines/calendar-events.ts';
import { type Day, momentInJapan } from '../../shared/kernel/days.ts';

const day = (text: string) => text as Day; // only days that exist
const at = (text: string, time: string) => momentInJapan(day(text), time);

/** A date of the preliminary report, due on 2026-11-04. */
export const date = (but: Partial<CalendarDate> = {}): CalendarDate => ({
  rule: 'ppc-preliminary',
  due: day('2026-11-04'),
  dueAt: null,
  state: 'open',
  sequence: 0,
  changedAt: at('2026-10-31', '02:27'),
  ...but,
});

export const file = (dates: DatedFile['dates'], but: Partial<DatedFile> = {}): DatedFile => ({
  id: 'incident-1',
  reference: 'INC-2026-0147',
  file: 'open',
  dates,
  updatedAt: at('2026-11-02', '09:00'),
  ...but,
});

/** One of everything that a calendar can hold. */
export const everyKind: DatedFile[] = [
  file([
    date(),
    date({ rule: 'ppc-final', due: day('2027-01-04'), state: 'met', sequence: 1 }),
    date({ rule: 'gdpr-authority', due: null, dueAt: at('2026-11-03', '02:14') }),
    date({
      rule: 'contract:デモ商事',
      due: null,
      dueAt: at('2026-11-01', '02:14'),
      state: 'fell',
      sequence: 2,
    }),
  ]),
];
