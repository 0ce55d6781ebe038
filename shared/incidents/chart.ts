import { assign, setup } from 'xstate';
import type { Words } from '../kernel/words.ts';
import type { ChartCommandName, ChartEvent } from './commands.ts';
import type { Context } from './context.ts';
import { finalOf, preliminaryOf } from './filings.ts';
import { remember } from './remember.ts';

/** What a transition offers to people: the command that asks for it and the words on its button. */
export type Offering = { command: ChartCommandName; label: Words; main: boolean };

/** The workshop in which every region of the incident machine is made. */
export const chart = setup({
  types: {
    context: {} as Context,
    events: {} as ChartEvent,
    input: {} as { context: Context },
    transitionMeta: {} as Offering,
  },
  actions: { remember: assign(({ context, event }) => remember(context, event)) },
  guards: {
    servesAsFinal: ({ event }) => event.type === 'report.preliminaryFiled' && event.servesAsFinal,
    finalWasFiled: ({ context }) => finalOf(context.reporting.filings) !== null,
    preliminaryWasFiled: ({ context }) => preliminaryOf(context.reporting.filings) !== null,
  },
});

/** A transition that a person asks for and that carries the sequence on; without a target the phase stays. */
export const deed = <const T extends string>(
  command: ChartCommandName,
  ja: string,
  en: string,
  target?: T,
) => ({
  ...(target === undefined ? {} : { target }),
  actions: 'remember' as const,
  meta: { command, label: { ja, en }, main: true },
});

/** A transition that is possible but not the usual next thing: a relapse, a change of mind, a correction. */
export const aside = <const T extends string>(
  command: ChartCommandName,
  ja: string,
  en: string,
  target?: T,
) => ({
  ...deed(command, ja, en, target),
  meta: { command, label: { ja, en }, main: false },
});

/** An event that follows by itself and moves nothing. */
export const remembered = { actions: 'remember' } as const;

/** A transition that follows from another event; nobody is offered it. */
export const follows = <const T extends string>(target: T) => ({ target, actions: 'remember' as const });
