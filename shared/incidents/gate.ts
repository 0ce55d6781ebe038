import type { GateView } from '../kernel/refusal.ts';
import type { Words } from '../kernel/words.ts';
import type { Party } from '../people/people.ts';
import type { ChartCommandName } from './commands.ts';
import type { Context } from './context.ts';
import type { Incident } from './incident.ts';
import type { Standing } from './standing.ts';

/** What a gate looks at. */
export type Situated = { incident: Incident; context: Context; standing: Standing };

/** 条件: a prerequisite of a command, its reason, who can clear it and where. */
export type Gate = {
  id: string;
  words: Words;
  clearedBy: readonly Party[];
  /** Page of the incident where it is cleared. */
  link: string;
  holds: (at: Situated) => boolean;
  /** Whether a named person may go on without it; by default not. */
  overridable?: (at: Situated) => boolean;
};

export type Gates = { readonly [C in ChartCommandName]?: readonly Gate[] };

/** Takes a gate and what it looks at; returns what people see of it. */
export const viewGate = (gate: Gate, at: Situated): GateView => ({
  id: gate.id,
  words: gate.words,
  clearedBy: gate.clearedBy,
  link: gate.link,
  holds: gate.holds(at),
  overridable: gate.overridable?.(at) ?? false,
});

export const always = () => true;
