import { words } from '../../kernel/words.ts';
import type { ChoiceField, DayField, TextField } from '../kind.ts';

type Rest<F> = Partial<Omit<F, 'id' | 'label' | 'type' | 'choices'>>;

/** Takes a field's id, its words and what else it is; returns a text of several lines. */
export const text = (id: string, ja: string, en: string, rest: Rest<TextField> = {}): TextField => ({
  uses: [],
  ...rest,
  type: 'text',
  id,
  label: words(ja, en),
});

/** The same for one line. */
export const line = (id: string, ja: string, en: string, rest: Rest<TextField> = {}): TextField =>
  text(id, ja, en, { ...rest, short: true });

/** Takes also what can be chosen, by key; returns a field in which one is chosen. */
export const one = (
  id: string,
  ja: string,
  en: string,
  choices: ChoiceField['choices'],
  rest: Rest<ChoiceField> = {},
): ChoiceField => ({ uses: [], ...rest, type: 'choice', id, label: words(ja, en), choices });

/** The same where several can be chosen. */
export const several = (...args: Parameters<typeof one>): ChoiceField => ({
  ...one(...args),
  type: 'choices',
});

/** Takes a field's id, its words and what else it is; returns a field that holds a day. */
export const onDay = (id: string, ja: string, en: string, rest: Rest<DayField> = {}): DayField => ({
  uses: [],
  ...rest,
  type: 'day',
  id,
  label: words(ja, en),
});
