import { type Day, plusDays } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { type Reading, readDate, writtenDate } from './dates.ts';
import { fewestDays } from './span.ts';
import type { Veris, VerisDate } from './veris-shape.ts';

/** The two dates of a record, each null where it is missing or cannot be believed, and why it cannot. */
export type Timeline = { incident: Reading | null; notice: Reading | null; doubts: readonly Words[] };

/** Where VERIS keeps the date of the public notice: our extract beside the codes, its own files under `plus`. */
export const noticeOf = ({ notification_date, plus }: Veris) =>
  notification_date ?? plus?.timeline?.notification ?? null;

/** Takes a record and today; returns its dates. Dates that contradict each other are both disbelieved: nobody knows which is the slip. */
export function timelineOf(veris: Veris, today: Day): Timeline {
  const incident = existing(veris.timeline?.incident, today, words('発生', 'incident'));
  const notice = existing(noticeOf(veris), today, words('公表', 'public notice'));
  const doubts = [...incident.doubts, ...notice.doubts];
  if (!incident.reading || !notice.reading) {
    return { incident: incident.reading, notice: notice.reading, doubts };
  }
  const slip = slipBetween(incident.reading, notice.reading);
  if (slip) return { incident: null, notice: null, doubts: [...doubts, slip] };
  return {
    incident: incident.reading,
    notice: notice.reading,
    doubts: [...doubts, ...lateDiscovery(veris, incident.reading, notice.reading)],
  };
}

function existing(date: VerisDate | null | undefined, today: Day, what: Words) {
  if (date == null) return { reading: null, doubts: [] };
  const reading = readDate(date);
  const given = writtenDate(date);
  const doubt = (ja: string, en: string) => ({
    reading: null,
    doubts: [
      words(
        `${what.ja}の日付「${given.ja}」は${ja}。使いません`,
        `The ${what.en} date "${given.en}" ${en}; it is not used`,
      ),
    ],
  });
  if (!reading)
    return date.year == null ? { reading: null, doubts: [] } : doubt('実在しません', 'does not exist');
  return reading.first > today ? doubt('まだ来ていません', 'lies in the future') : { reading, doubts: [] };
}

function slipBetween(incident: Reading, notice: Reading): Words | null {
  const both = {
    ja: `発生「${incident.asWritten.ja}」、公表「${notice.asWritten.ja}」`,
    en: `incident "${incident.asWritten.en}", public notice "${notice.asWritten.en}"`,
  };
  if (notice.last < incident.first) {
    return words(
      `公表が発生より前になっています（${both.ja}）。どちらの日付も使いません`,
      `The public notice lies before the incident (${both.en}); neither date is used`,
    );
  }
  const years = Number(notice.first.slice(0, 4)) - Number(incident.first.slice(0, 4));
  const exact = [incident, notice].every(({ first, last }) => first === last);
  if (!exact || years === 0 || notice.first.slice(4) !== incident.first.slice(4)) return null;
  return words(
    `公表が発生のちょうど${years}年後の同じ月日です（${both.ja}）。年の書き誤りの疑いがあるため、どちらの日付も使いません`,
    `The public notice falls exactly ${years} year(s) after the incident (${both.en}): a year may be mistyped, so neither date is used`,
  );
}

function lateDiscovery({ timeline }: Veris, incident: Reading, notice: Reading): Words[] {
  const days = timeline?.discovery ? fewestDays(timeline.discovery) : 0;
  if (days > 100_000 || plusDays(incident.first, days) <= notice.last) return [];
  return [
    words(
      `発覚までの期間（${days}日以上）が、発生から公表までより長くなっています。どれかが誤りです`,
      `The time to discovery (${days} days or more) is longer than from incident to public notice: one of them is wrong`,
    ),
  ];
}
