import type { Instant } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import type { Situated } from './gate.ts';
import type { Phases } from './machine.ts';
import { type StopStatus, stops } from './rail-stops.ts';

/** One of the ten stops of the phase rail 進み具合. */
export type RailStop = {
  no: number;
  code: string;
  label: Words;
  status: StopStatus;
  detail: Words;
  /** When the stop was reached; null while it was not. */
  at: Instant | null;
  /** 理由を残して進めた: who went on without the conditions and why; null where nobody did. */
  override: { name: string; reason: string } | null;
  /** Page that holds its commands. */
  link: keyof Phases;
};

/** Takes where an incident stands; returns the ten stops of the rail, drawn from the machine's phases, gates and clocks. */
export function rail(at: Situated): RailStop[] {
  return stops.map(({ code, label, link, reachedBy, overriddenBy = reachedBy, state }, index) => {
    const { status, detail } = state(at, at.incident.snapshot.value);
    const reached = reachedBy.map((type) => at.context.reached[type]).filter((one) => one !== undefined);
    return {
      no: index + 1,
      code,
      label,
      link,
      status,
      detail,
      at: status === 'done' ? (reached.at(-1) ?? null) : null,
      override:
        overriddenBy.map((type) => at.context.overrides[type]).find((one) => one !== undefined) ?? null,
    };
  });
}
