import type { Words } from '../../../shared/kernel/words.ts';
import { Button } from '../button.tsx';
import { cx } from '../class-names.ts';
import { useNow } from '../clock.ts';
import { useWords } from '../language.tsx';
import type { Wiring } from './field.tsx';
import css from './form.module.css';
import { Option } from './option.tsx';
import { momentParts, rawMoment, rawOfInstant } from './raw.ts';

type Typed = { wiring: Wiring; value: string; onChange: (value: string) => void };

export const LineInput = ({ wiring, value, onChange, numeric = false }: Typed & { numeric?: boolean }) => (
  <input
    {...wiring}
    className={cx(css.input, numeric && css.short)}
    value={value}
    inputMode={numeric ? 'numeric' : 'text'}
    autoComplete="off"
    onChange={(event) => onChange(event.target.value)}
  />
);

export const LinesInput = ({ wiring, value, onChange, rows = 5 }: Typed & { rows?: number }) => (
  <textarea
    {...wiring}
    className={css.input}
    rows={rows}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

export const DayInput = ({ wiring, value, onChange }: Typed) => (
  <input
    {...wiring}
    type="date"
    className={cx(css.input, css.short)}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

/** A moment as a date and a time in Japan, and a button for now. */
export function MomentInput({ wiring, value, onChange, label }: Typed & { label: string }) {
  const { m } = useWords();
  const now = useNow();
  const [day, time] = momentParts(value);
  const common = { className: cx(css.input, css.short), 'aria-invalid': wiring['aria-invalid'] };
  return (
    <div className={css.row}>
      <input
        {...common}
        id={wiring.id}
        type="date"
        aria-label={`${label} ${m.form.date}`}
        value={day}
        onChange={(event) => onChange(rawMoment(event.target.value, time))}
      />
      <input
        {...common}
        type="time"
        aria-label={`${label} ${m.form.time}`}
        value={time}
        onChange={(event) => onChange(rawMoment(day, event.target.value))}
      />
      <span className={css.note}>JST</span>
      <Button onClick={() => onChange(rawOfInstant(now))}>{m.form.now}</Button>
    </div>
  );
}

type Choosing = Typed & {
  choices: Readonly<Record<string, Words>>;
  /** What some of the choices mean. */
  hints?: Readonly<Record<string, Words>> | undefined;
};

/** Radio buttons; まだ分からない is drawn dashed, an answer like the others. Nothing is preselected. */
export function ChoiceInput({ wiring, value, onChange, choices, hints = {} }: Choosing) {
  const { say } = useWords();
  return (
    <div className={css.options}>
      {Object.entries(choices).map(([choice, words], index) => (
        <Option
          key={choice}
          type="radio"
          id={index === 0 ? wiring.id : `${wiring.id}-${choice}`}
          name={wiring.id}
          value={choice}
          words={say(words)}
          hint={hints[choice] && say(hints[choice])}
          isUnknown={choice === 'unknown'}
          checked={value === choice}
          onChange={() => onChange(choice)}
        />
      ))}
    </div>
  );
}

type Ticking = Typed & { label: string; hint?: string | undefined };

export const TickInput = ({ wiring, value, onChange, label, hint }: Ticking) => (
  <Option
    {...wiring}
    type="checkbox"
    words={label}
    hint={hint}
    checked={value === 'true'}
    onChange={(event) => onChange(event.target.checked ? 'true' : '')}
  />
);
