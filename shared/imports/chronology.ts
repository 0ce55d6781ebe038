import { dayInJapan, startOfDay } from '../kernel/days.ts';
import { words } from '../kernel/words.ts';
import { exactDay, type Reading, writtenDate } from './dates.ts';
import { spanWords } from './span.ts';
import type { Line, Stated, Telling } from './telling.ts';
import { noticeOf, type Timeline } from './timeline.ts';
import { listed, type Veris, type VerisDate, type VerisRecord } from './veris-shape.ts';

const spans = {
  compromise: '侵害されるまで',
  exfiltration: '持ち出されるまで',
  discovery: '発覚まで',
  containment: '封じ込めまで',
} as const;

const momentOf = (reading: Reading | null) => {
  const day = exactDay(reading);
  return day && startOfDay(day);
};
const line = (text: string, occurredAt: Line['occurredAt'] = null): Line => ({ text, occurredAt });

/** Takes a record and its dates; tells what happened when, as far as the record says, and the facts on time. */
export function chronology({ veris, ours }: VerisRecord, dates: Timeline): Telling {
  const incident = momentOf(dates.incident);
  const notice = noticeOf(veris);
  const gist = ours.keep_out_of_demo ? null : ours.gist_ja;
  return {
    facts: [
      ...(wasEntered(veris)
        ? [{ key: 'accessFrom' as const, value: incident && dayInJapan(incident), from: 'timeline.incident' }]
        : []),
      ...(dates.notice ? [publication(dates.notice)] : []),
    ],
    lines: [
      ...(gist ? [line(gist, incident)] : []),
      ...dated('事故の発生', veris.timeline?.incident, incident),
      ...discovery(veris),
      ...Object.entries(spans).flatMap(([name, label]) => {
        const span = veris.timeline?.[name as keyof typeof spans]; // a key of the very object above
        const told = span && spanWords(span);
        return told ? [line(`${label}：${told.ja}`)] : [];
      }),
      ...dated('公表', notice, momentOf(dates.notice)),
      ...(ours.industry_ja ? [line(`業種：${ours.industry_ja}`)] : []),
    ],
    warnings: [
      ...dates.doubts,
      ...partial('発生', 'incident', dates.incident),
      ...partial('公表', 'public notice', dates.notice),
    ],
  };
}

const wasEntered = ({ action }: Veris) =>
  [action?.hacking, action?.malware, action?.misuse].some((deed) => deed != null);

const publication = ({ asWritten }: Reading): Stated => ({
  key: 'publication',
  value: `${asWritten.ja}に公表`,
  from: 'notification_date',
});

const dated = (label: string, date: VerisDate | null | undefined, occurredAt: Line['occurredAt']) =>
  date == null ? [] : [line(`${label}：${writtenDate(date).ja}`, occurredAt)];

const partial = (ja: string, en: string, reading: Reading | null) =>
  reading === null || exactDay(reading) !== null
    ? []
    : [
        words(
          `${ja}の日付は「${reading.asWritten.ja}」までしか分かりません`,
          `The ${en} date is known only as "${reading.asWritten.en}"`,
        ),
      ];

function discovery({ discovery_method: method }: Veris): Line[] {
  if (method == null) return [];
  if (typeof method === 'string') return [line(`発覚のきっかけ：${method}`)];
  const sides = { external: '社外から', internal: '社内で', partner: '取引先から' } as const;
  return Object.entries(sides).flatMap(([side, label]) => {
    const found = method[side as keyof typeof sides]; // a key of the very object above
    if (found == null) return [];
    const details = listed(found.variety).filter((one) => one !== 'Unknown');
    return [line(`発覚のきっかけ：${label}${details.length > 0 ? `（${details.join('、')}）` : ''}`)];
  });
}
