import type { FactKey } from '../../facts/catalogue.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Pieces } from '../cite.ts';
import type { ChoiceField, DayField, Field, Section, TextField } from '../kind.ts';
import type { Known } from '../known.ts';

type More = Partial<Pick<TextField, 'hint' | 'wanted' | 'short' | 'anew'>>;

/** Takes an id, its label, the facts it is drafted from and how; returns a field of running text. */
export const prose = (
  id: string,
  label: Words,
  uses: readonly FactKey[],
  draft: (known: Known) => Pieces,
  more: More = {},
): TextField => ({ type: 'text', id, label, uses, draft, ...more });

/** Takes an id, its label and a hint; returns a field that nothing can be drafted for: people decide what it says. */
export const openProse = (id: string, label: Words, hint: Words): TextField => ({
  type: 'text',
  id,
  label,
  hint,
  uses: [],
});

/** Takes the id, the title and the fields of a part; returns it as letters print it, without number and state. */
export const part = (id: string, title: Words, ...fields: readonly Field[]): Section => ({
  id,
  no: null,
  title,
  titled: true,
  stated: false,
  fields,
});

/** The same for an opening or a close, whose title is only shown to those who write. */
export const untitled = (id: string, title: Words, ...fields: readonly Field[]): Section => ({
  ...part(id, title, ...fields),
  titled: false,
});

const answers = {
  yes: words('含まれます', 'Included'),
  some: words('含まれる方がいます', 'Included for some'),
  no: words('含まれません', 'Not included'),
  unknown: words('調査中です', 'Being investigated'),
} as const;
export type Included = keyof typeof answers;

/** Takes an id, its label, the facts and how to read them; returns the question whether one kind of data is included. */
export const included = (
  id: string,
  label: Words,
  uses: readonly FactKey[],
  draft: (known: Known) => Included,
  hint?: Words,
): ChoiceField => ({
  type: 'choice',
  id,
  label,
  uses,
  choices: answers,
  draft: (known) => [draft(known)],
  ...(hint ? { hint } : {}),
});

/** The same, answered from the facts again in every document that goes on from another: 「調査中です」 must not outlive the answer. */
export const includedAsOfNow = (...about: Parameters<typeof included>): ChoiceField => ({
  ...included(...about),
  anew: true,
});

/** Takes an id; returns the day on which a letter goes out, which nobody can know while it is drafted. */
export const dayOfIssue = (id: string): DayField => ({
  type: 'day',
  id,
  label: words('日付', 'Date'),
  hint: words('送る日・載せる日を書きます', 'The day it is sent or published'),
  wanted: 'always',
  anew: true,
  uses: [],
});
