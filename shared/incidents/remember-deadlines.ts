import type { Ruling } from '../deadlines/ruling.ts';
import type { ChartEvent, ChartEventOf } from './commands.ts';
import type { Context, DeadlineMemory } from './context.ts';
import { nameOf, personOf } from './signing.ts';

type Row<T extends ChartEvent['type']> = (
  now: DeadlineMemory,
  event: ChartEventOf<T>,
) => Partial<DeadlineMemory>;

const without = <V>(all: { [rule: string]: V }, rule: string) =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== rule));

/** Makes a row of memory from what an event changes about deadlines. */
const about =
  <T extends ChartEvent['type']>(change: Row<T>) =>
  ({ deadlines }: Context, event: ChartEventOf<T>): Partial<Context> => ({
    deadlines: { ...deadlines, ...change(deadlines, event) },
  });

/** What is remembered of rulings, targets and duties, by event. */
export const deadlineMemory = {
  'deadlines.computed': about<'deadlines.computed'>((_, { resultHash }) => ({ resultHash })),
  'assessment.confirmationRequested': about<'assessment.confirmationRequested'>((_, { at }) => ({
    askedAt: at,
  })),
  'assessment.confirmed': about<'assessment.confirmed'>((_, event) => ({
    askedAt: null,
    ruling: rulingOf(event, { kind: 'confirmed', dayOne: null, reason: null }),
  })),
  'assessment.overruled': about<'assessment.overruled'>((_, event) => ({
    askedAt: null,
    ruling: rulingOf(event, {
      kind: 'overruled',
      dayOne: event.dayOne ?? null,
      reason: event.reason,
    }),
  })),
  'duty.targetSet': about<'duty.targetSet'>(({ targets }, { rule, target }) => ({
    targets: { ...targets, [rule]: target },
  })),
  'duty.cutoffSet': about<'duty.cutoffSet'>(({ cutoffs }, { rule, cutoff }) => ({
    cutoffs: { ...cutoffs, [rule]: cutoff },
  })),
  'duty.fulfilled': about<'duty.fulfilled'>(({ met, ruledOut }, event) => ({
    met: {
      ...met,
      [event.rule]: {
        to: event.to,
        at: event.doneAt,
        by: nameOf(event),
        receiptNumber: event.receiptNumber ?? null,
      },
    },
    ruledOut: without(ruledOut, event.rule),
  })),
  'duty.ruledOut': about<'duty.ruledOut'>(({ ruledOut }, event) => ({
    ruledOut: { ...ruledOut, [event.rule]: { grounds: event.grounds, name: nameOf(event), at: event.at } },
  })),
  'duty.resumed': about<'duty.resumed'>(({ met, ruledOut }, { rule }) => ({
    met: without(met, rule),
    ruledOut: without(ruledOut, rule),
  })),
};

const rulingOf = (
  event: ChartEventOf<'assessment.confirmed' | 'assessment.overruled'>,
  said: Pick<Ruling, 'kind' | 'dayOne' | 'reason'>,
): Ruling => ({
  ...said,
  by: personOf(event),
  name: nameOf(event),
  at: event.at,
  inputsHash: event.inputsHash,
  verdict: event.verdict,
});
