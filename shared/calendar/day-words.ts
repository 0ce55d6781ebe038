import { type Day, weekday } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { holidayName } from './holidays.ts';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const partsOf = (day: Day) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

/** Takes a day; returns it as people read it without the year, `11月23日（月・祝）`. */
export function shortDayWords(day: Day): Words {
  const { month, date } = partsOf(day);
  const holiday = holidayName(day) !== null;
  return words(
    `${month}月${date}日（${weekdays[weekday(day)]}${holiday ? '・祝' : ''}）`,
    `${weekdaysEn[weekday(day)]} ${date} ${months[month - 1]}${holiday ? ' (holiday)' : ''}`,
  );
}

// Every view tells the same few dozen days again; telling one costs a calendar.
const told = new Map<Day, Words>();
const MOST_TOLD = 5_000;

/** Takes a day; returns it as people read it, `2026年11月23日（月・祝）` and `Mon 23 Nov 2026 (holiday)`. */
export function dayWords(day: Day): Words {
  const known = told.get(day);
  if (known) return known;
  const { year, month, date } = partsOf(day);
  const mark = holidayName(day) ? ' (holiday)' : '';
  const said = words(
    `${year}年${shortDayWords(day).ja}`,
    `${weekdaysEn[weekday(day)]} ${date} ${months[month - 1]} ${year}${mark}`,
  );
  if (told.size >= MOST_TOLD) told.clear();
  told.set(day, said);
  return said;
}
