import Type, { type Static, type TObject, type TProperties } from 'typebox';
import { lines, moment, only, optional } from '../kernel/fields.ts';
import { words } from '../kernel/words.ts';
import type { Party } from '../people/people.ts';

/** One row of a command table: what may be asked, of whom, and the event it becomes. Routes, forms and types come from it. */
export type CommandRow = { event: string; by: readonly Party[]; body: TObject };

const occurredAt = optional(
  moment({
    label: words('起きた日時', 'When it happened'),
    hint: words('いま記録する場合は空のままにします', 'Leave empty if it is happening now'),
  }),
);

/** Takes the event a command becomes, the parties that may give it and its fields; every command may also say when it happened. */
export const command = <E extends string, P extends TProperties>(
  event: E,
  by: readonly Party[],
  fields: P,
) => ({
  event,
  by,
  body: only({ ...fields, occurredAt }),
});

/** A reason that a named person leaves to go on although a gate is closed; it goes to the chronology. */
export const override = () =>
  optional(
    lines({
      label: words('条件がそろわないまま進める理由', 'Reason for going on without the conditions'),
      hint: words('理由はお名前とともに経緯に残ります', 'Kept in the chronology with your name'),
    }),
  );

export const reason = () => lines({ label: words('理由', 'Reason') });

/** The event that a row's command becomes, without who and when. */
export type EventOf<R extends CommandRow> = { type: R['event'] } & Omit<Static<R['body']>, 'occurredAt'>;

export const everyone: readonly Party[] = ['insured', 'coordinator', 'counsel'];
export const staff: readonly Party[] = ['insured', 'coordinator'];
export { Type };
