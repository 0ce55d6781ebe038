import { type Day, dayInJapan, type Instant, timeInJapan } from '../kernel/days.ts';

/** Takes a day; returns it as documents write it, `2026年10月31日`. */
export function dayInDocument(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Takes a moment; returns it in Japan as documents write it, `2026年10月31日午前2時14分頃`. */
export function momentInDocument(at: Instant): string {
  const [hour = 0, minute = 0] = timeInJapan(at).split(':').map(Number);
  const half = hour < 12 ? '午前' : '午後';
  const minutes = minute === 0 ? '' : `${minute}分`;
  return `${dayInDocument(dayInJapan(at))}${half}${hour % 12}時${minutes}頃`;
}
