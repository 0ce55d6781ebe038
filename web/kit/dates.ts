import { holidayName } from '../../shared/calendar/holidays.ts';
import { type Day, dayInJapan, type Instant, timeInJapan, weekday } from '../../shared/kernel/days.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

// Every date a person sees is a date in Japan, whatever the machine's own zone.

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
export const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const partsOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

/** Takes a day; returns `11/3（火・祝）` and `Tue 3 Nov (holiday)`. */
export function shortDay(day: Day): Words {
  const { month, date } = partsOf(day);
  const holiday = holidayName(day) !== null;
  return words(
    `${month}/${date}（${weekdays[weekday(day)]}${holiday ? '・祝' : ''}）`,
    `${weekdaysEn[weekday(day)]} ${date} ${monthsEn[month - 1]}${holiday ? ' (holiday)' : ''}`,
  );
}

/** Takes a day; returns `2026/11/3（火・祝）` and `Tue 3 Nov 2026 (holiday)`. */
export function fullDay(day: Day): Words {
  const { year, month, date } = partsOf(day);
  const holiday = holidayName(day) !== null ? ' (holiday)' : '';
  return words(
    `${year}/${shortDay(day).ja}`,
    `${weekdaysEn[weekday(day)]} ${date} ${monthsEn[month - 1]} ${year}${holiday}`,
  );
}

/** Takes a day and today; returns it with its year only where that is another one. */
export const dayNear = (day: Day, today: Day): Words =>
  partsOf(day).year === partsOf(today).year ? shortDay(day) : fullDay(day);

/** Takes a moment; returns `2026/11/3（火・祝）10:24 JST` and `Tue 3 Nov 2026 (holiday) 10:24 JST`. */
export function fullMoment(at: Instant): Words {
  const day = fullDay(dayInJapan(at));
  const time = timeInJapan(at);
  return words(`${day.ja}${time} JST`, `${day.en} ${time} JST`);
}

/** Takes a moment; returns `11/3（火・祝）10:24` and `Tue 3 Nov (holiday) 10:24`. */
export function shortMoment(at: Instant): Words {
  const day = shortDay(dayInJapan(at));
  const time = timeInJapan(at);
  return words(`${day.ja}${time}`, `${day.en} ${time}`);
}

/** Takes a moment and today; returns `11/3（火・祝）10:24 JST`, with its year only where that is another one. */
export function momentNear(at: Instant, today: Day): Words {
  const day = dayNear(dayInJapan(at), today);
  const time = timeInJapan(at);
  return words(`${day.ja}${time} JST`, `${day.en} ${time} JST`);
}

/** Takes the last day of a period and today; returns `11/4（水）24:00` and `Wed 4 Nov, 24:00`: the end of the day, not the start of the next. */
export function endOf(day: Day, today: Day): Words {
  const near = dayNear(day, today);
  return words(`${near.ja}24:00`, `${near.en}, 24:00`);
}

/** Takes a number; returns it with thousands commas. */
export const grouped = (number: number) => number.toLocaleString('en-US');
