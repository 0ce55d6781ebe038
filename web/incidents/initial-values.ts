import type { Draft } from '../../shared/incidents/context.ts';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Raw, rawMoment, rawOfInstant } from '../kit/form/raw.ts';

const USUAL_CUTOFF = '17:00';

/** Takes a deed and the incident; returns what its form begins with: the present draft, or the text last filed. */
export function initialValues({ command, preset }: Offer, view: IncidentView): Raw {
  const { memory, title } = view;
  if (command === 'setCutoff' || command === 'setTarget') return ownDate(command, preset.rule, view);
  if (command === 'renameIncident') return { title };
  if (command === 'draftNotice') return textOf(memory.notices.draft?.text);
  if (command !== 'draftReport') return {};
  return textOf(draftOf(memory, preset)?.text ?? memory.reporting.filings.at(-1)?.text);
}

/** What was set before; a first cut-off stands at 17:00 of the last day, until which offices answer (D-10). */
function ownDate(
  command: 'setCutoff' | 'setTarget',
  rule: unknown,
  { duties, deadlines }: IncidentView,
): Raw {
  const duty = duties.find((one) => one.rule === rule);
  if (command === 'setTarget') return duty?.target ? { target: duty.target } : {};
  if (duty?.cutoff) return { cutoff: rawOfInstant(duty.cutoff) };
  const due = deadlines.find((one) => one.rule === rule)?.due;
  return due ? { cutoff: rawMoment(due, USUAL_CUTOFF) } : {};
}

const textOf = (text: string | null | undefined): Raw => (text ? { text } : {});

function draftOf({ reporting }: IncidentView['memory'], { kind }: Offer['preset']): Draft | null {
  const [, draft] = Object.entries(reporting.drafts).find(([key]) => key === kind) ?? [];
  return draft ?? null;
}

/** Takes an offer; returns the text it would sign, null where it signs none. */
export function textToSign({ command, preset }: Offer, { memory }: IncidentView): Draft | null {
  if (command === 'approveNotice') return memory.notices.draft;
  return command === 'approveReport' || command === 'decideReport' ? draftOf(memory, preset) : null;
}
