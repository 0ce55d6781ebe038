import type { Draft } from '../../shared/incidents/context.ts';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import type { Raw } from '../kit/form/raw.ts';

/** Takes a deed and the incident; returns what its form begins with: the present draft, or the text last filed. */
export function initialValues({ command, preset }: Offer, { memory, title }: IncidentView): Raw {
  if (command === 'renameIncident') return { title };
  if (command === 'draftNotice') return textOf(memory.notices.draft?.text);
  if (command !== 'draftReport') return {};
  return textOf(draftOf(memory, preset)?.text ?? memory.reporting.filings.at(-1)?.text);
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
