import type { Static } from 'typebox';
import type { EventOf } from './command.ts';
import type { DeadlinesComputed } from './kept-result.ts';
import type { LegacyDraft } from './legacy-drafts.ts';
import type { Said } from './said.ts';
import { callCentreCommands } from './workstreams/call-centre/commands.ts';
import { claimCommands } from './workstreams/claim/commands.ts';
import { containmentCommands } from './workstreams/containment/commands.ts';
import { fileCommands } from './workstreams/file/commands.ts';
import { forensicsCommands } from './workstreams/forensics/commands.ts';
import { intakeCommands } from './workstreams/intake/commands.ts';
import { noticeCommands } from './workstreams/notices/commands.ts';
import { preventionCommands } from './workstreams/prevention/commands.ts';
import { reportingCommands } from './workstreams/reporting/commands.ts';

/** Every command that moves a workstream, by name. */
export const chartCommands = {
  ...intakeCommands,
  ...containmentCommands,
  ...forensicsCommands,
  ...reportingCommands,
  ...noticeCommands,
  ...callCentreCommands,
  ...preventionCommands,
  ...claimCommands,
  ...fileCommands,
};

type Chart = typeof chartCommands;
export type ChartCommandName = keyof Chart;
export type ChartCommand = {
  [K in ChartCommandName]: { type: K } & Static<Chart[K]['body']>;
}[ChartCommandName];

/** The facts changed after counsel had ruled on them: the ruling no longer holds. */
type RulingLapsed = { type: 'assessment.lapsed'; facts: readonly string[] };

/** Facts moved the verdict to the other side; no person asks for this, it follows from `fact.recorded`. */
type VerdictChanged = { type: 'reporting.verdictChanged'; from: string; to: string };

type Plain =
  | { [K in ChartCommandName]: EventOf<Chart[K]> }[ChartCommandName]
  | VerdictChanged
  | RulingLapsed
  | LegacyDraft
  | DeadlinesComputed;
export type ChartEvent = Plain & Said;
export type ChartEventOf<T extends ChartEvent['type']> = Extract<Plain, { type: T }> & Said;
