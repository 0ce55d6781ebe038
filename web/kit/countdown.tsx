import { type Day, dayInJapan, endOfDay, type Instant } from '../../shared/kernel/days.ts';
import { useNow } from './clock.ts';
import css from './countdown.module.css';
import { endOf, shortMoment } from './dates.ts';
import { useWords } from './language.tsx';
import { type Part, timeLeft } from './time-left.ts';

type Props = {
  due: Day;
  /** The moment on that day, where a period runs in hours. */
  at?: Instant | null;
  /** `plain` says あと to the insured, `dense` 残り in a line of text, `tag` takes the colour of its tag. */
  look?: 'large' | 'plain' | 'dense' | 'tag';
};

/** Time left until 24:00 of a day in Japan; changes once a minute and never blinks. */
export function Countdown({ due, at = null, look = 'large' }: Props) {
  const { say, m } = useWords();
  const now = useNow();
  const { parts, overdue } = timeLeft(at ?? endOfDay(due), now);
  const wordsOf = (part: Part) => m.time.unit[part.unit](part.count);
  const spoken = parts.map((part) => `${part.count}${m.time.gap}${wordsOf(part)}`).join(m.time.gap);
  const day = at ? `${say(shortMoment(at))} JST` : say(endOf(due, dayInJapan(now)));
  const before = overdue ? '' : look === 'plain' ? m.time.leftPlain : look === 'dense' ? m.time.left : '';
  return (
    <time
      dateTime={at ?? endOfDay(due)}
      className={`${css.countdown} ${css[look]} ${overdue ? css.overdue : ''}`}
    >
      <span className="unseen">
        {overdue ? m.time.overdueSpoken(day, spoken) : m.time.leftSpoken(day, spoken)}
      </span>
      <span aria-hidden>
        {before && <span className={css.word}>{before} </span>}
        {parts.map((part) => (
          <span key={part.unit} className={css.part}>
            <b>{part.count}</b>
            {m.time.gap}
            <span className={css.unit}>{wordsOf(part)}</span>{' '}
          </span>
        ))}
        {overdue && <span className={css.word}>{m.time.overdue}</span>}
      </span>
    </time>
  );
}
