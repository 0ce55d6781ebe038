import Type, { type Static, type TProperties } from 'typebox';
import type { Day, Instant } from './days.ts';
import type { Words } from './words.ts';
import type { Yen } from './yen.ts';

/** What a form shows beside a field; it travels in the schema under the keyword `ui`. */
export type FieldUi = {
  label: Words;
  hint?: Words;
  /** Words for each value of a choice. */
  choices?: Record<string, Words>;
  /** A moment that may lie ahead, such as a cut-off; other moments tell of what happened. */
  future?: boolean;
  widget?: 'line' | 'lines' | 'choice' | 'day' | 'moment' | 'count' | 'yen' | 'tick' | 'hidden';
};

/** An object that refuses unknown fields. Every body of a command is one. */
export const only = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

/** One line of text, 1 to 200 characters. */
export const line = (ui: FieldUi) =>
  Type.String({ minLength: 1, maxLength: 200, format: 'well-formed-text', ui: { widget: 'line', ...ui } });
/** Text of several lines, 1 to 20,000 characters. */
export const lines = (ui: FieldUi) =>
  Type.String({
    minLength: 1,
    maxLength: 20_000,
    format: 'well-formed-text',
    ui: { widget: 'lines', ...ui },
  });
/** A JST calendar day. */
export const day = (ui: FieldUi) =>
  Type.Unsafe<Day>(Type.String({ format: 'day', maxLength: 10, ui: { widget: 'day', ...ui } }));
/** A moment, UTC with milliseconds. */
export const moment = (ui: FieldUi) =>
  Type.Unsafe<Instant>(Type.String({ format: 'instant', maxLength: 24, ui: { widget: 'moment', ...ui } }));
/** A number of people, machines or letters. */
export const count = (ui: FieldUi) =>
  Type.Integer({ minimum: 0, maximum: 1_000_000_000, ui: { widget: 'count', ...ui } });
/** Whole yen. */
export const yen = (ui: FieldUi) =>
  Type.Unsafe<Yen>(
    Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, ui: { widget: 'yen', ...ui } }),
  );
export const tick = (ui: FieldUi) => Type.Boolean({ ui: { widget: 'tick', ...ui } });
/** SHA-256 of a text, named so that an approval cannot fall on another text. */
export const textHash = () =>
  Type.String({ pattern: '^[0-9a-f]{64}$', ui: { widget: 'hidden', label: { ja: '照合値', en: 'Hash' } } });

/** One of a few named values; `choices` gives the words for each. */
export const choice = <const C extends Record<string, Words>>(choices: C, ui: Omit<FieldUi, 'choices'>) =>
  Type.Unsafe<keyof C & string>({
    type: 'string',
    enum: Object.keys(choices),
    ui: { widget: 'choice', choices, ...ui },
  });

export const optional = Type.Optional;
export type { Static };
export { Type };
