import { useId } from 'react';
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { IconCheck } from '../kit/icons.ts';
import css from './cards.module.css';

export type Card = { value: string; label: string; unknown?: boolean };
type Shared = { label: string; labelShown?: boolean; cards: readonly Card[]; columns?: 2 | 4 };

/** Several may be ticked; まだ分からない excludes the rest, which is for the owner of the values to say. */
export function TickCards({
  label,
  cards,
  columns = 2,
  values,
  onChange,
}: Omit<Shared, 'labelShown'> & { values: string[]; onChange: (values: string[]) => void }) {
  return (
    <CheckboxGroup
      aria-label={label}
      value={values}
      onChange={onChange}
      className={`${css.cards} ${css[`columns${columns}`]}`}
    >
      {cards.map(({ value, label: words, unknown }) => (
        <Checkbox key={value} value={value} className={css.card ?? ''} data-unknown={unknown || undefined}>
          <span className={css.box}>
            <IconCheck size={14} stroke={3} aria-hidden />
          </span>
          <span>{words}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** One may be picked; none is at first, unless the value says so. */
export function PickCards({
  label,
  labelShown = false,
  cards,
  columns = 4,
  value,
  onChange,
}: Shared & { value: string | null; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div>
      {labelShown && (
        <p id={id} className={css.label}>
          {label}
        </p>
      )}
      <RadioGroup
        {...(labelShown ? { 'aria-labelledby': id } : { 'aria-label': label })}
        value={value}
        onChange={onChange}
        orientation="horizontal"
        className={`${css.cards} ${css[`columns${columns}`]}`}
      >
        {cards.map(({ value: one, label: words, unknown }) => (
          <Radio key={one} value={one} className={css.card ?? ''} data-unknown={unknown || undefined}>
            <span className={css.dot}>
              <IconCheck size={13} stroke={3} aria-hidden />
            </span>
            <span>{words}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
