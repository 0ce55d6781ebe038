import type { DayDeadline } from '../../shared/deadlines/deadline.ts';
import type { DutyRule } from '../../shared/deadlines/duties/duty.ts';
import { dutyRules } from '../../shared/deadlines/duties.ts';
import { dayInJapan, type Instant } from '../../shared/kernel/days.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Basis } from './basis.tsx';
import css from './clock-row.module.css';
import { messages } from './messages.ts';

const rules: { readonly [rule: string]: DutyRule | undefined } = dutyRules;

/** One clock: its plain name, the last day with the reason, and what is left of it. */
export function ClockRow({ deadline, now }: { deadline: DayDeadline; now: Instant }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages).panel;
  const { rule, title, due, days, basis, steps } = deadline;
  return (
    <li className={css.row}>
      <div>
        <h3>{rule === 'ppc-preliminary' ? m.preliminary : rule === 'ppc-final' ? m.final : say(title)}</h3>
        <p>
          <b>{say(endOf(due, dayInJapan(now)))}</b> {m.until}
          <span className={css.days}>
            {kit.cockpit.listGap}
            {m.day(days)}
          </span>
        </p>
        {basis[0] && <Basis basis={basis[0]} steps={steps} text={rules[rule]?.text} />}
      </div>
      <div className={css.left}>
        <Countdown due={due} look="plain" />
      </div>
    </li>
  );
}
