import type { Deadline } from '../deadlines/deadline.ts';
import type { Day } from '../kernel/days.ts';
import type { GateView, Refusal } from '../kernel/refusal.ts';
import { leaving } from '../kernel/step.ts';
import type { Words } from '../kernel/words.ts';
import type { Person } from '../people/people.ts';
import type { Offering } from './chart.ts';
import { type ChartCommandName, chartCommands } from './commands.ts';
import type { Incident } from './incident.ts';
import type { Workstream } from './machine.ts';
import { gateViews, objectionTo, situated } from './objection.ts';
import { type Preset, presetsOf } from './presets.ts';
import { sequenceOf } from './sequence.ts';
import type { Standing } from './standing.ts';

/** A button: what it asks for, whether it can be pressed, and if not why. */
export type Offer = {
  command: ChartCommandName;
  workstream: Workstream;
  label: Words;
  /** The thing it is about where there are several, such as 速報. */
  detail: Words | null;
  /** Fields already given. */
  preset: Record<string, unknown>;
  /** Whether it carries the sequence on; the others are changes of mind and corrections. */
  main: boolean;
  objection: Refusal | null;
  gates: readonly GateView[];
  due: Day | null;
  /** The deadline that day is of. */
  clock: Deadline['rule'] | null;
};

/** Takes an incident, its standing and a person; returns every command this person may see, in the order in which they matter. */
export function offers(incident: Incident, standing: Standing, person: Person): Offer[] {
  const at = situated(incident, standing);
  const { value: phases } = incident.snapshot;
  const offered = new Map<ChartCommandName, Offering>();
  for (const { meta } of leaving(incident.snapshot)) {
    const offering = meta as Offering | undefined; // typed in chart.ts
    // A phase's own transition comes before one of the whole region; guards give several of one command.
    if (offering && !offered.has(offering.command)) offered.set(offering.command, offering);
  }
  const open = phases.file === 'open';
  return [...offered.values()]
    .filter(({ command }) => chartCommands[command].by.includes(person.party))
    .filter(({ command }) => open || command === 'reopenIncident')
    .flatMap((offering) => presetsOf(offering.command, at).map((preset) => offerOf(offering, preset)))
    .sort((a, b) => sequenceOf(a.command).rank - sequenceOf(b.command).rank);

  function offerOf({ command, label, main }: Offering, preset: Preset): Offer {
    const { workstream, clock } = sequenceOf(command);
    const driving = standing.deadlines.find(({ rule }) => rule === clock(phases));
    return {
      command,
      workstream,
      label,
      detail: preset.detail,
      preset: preset.fields,
      main: preset.main ?? main,
      objection: objectionTo(command, preset.fields, person, at),
      gates: gateViews(command, at),
      due: driving?.due ?? null,
      clock: driving?.rule ?? null,
    };
  }
}
