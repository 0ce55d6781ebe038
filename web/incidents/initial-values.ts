import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Raw, rawMoment, rawOfInstant } from '../kit/form/raw.ts';

const USUAL_CUTOFF = '17:00';
/** Reports to the state are filed by the commission's web form (D-11). */
const USUAL_CHANNEL = 'Webフォーム';
const filings: ReadonlySet<string> = new Set([
  'filePreliminary',
  'fileFollowUp',
  'fileFinal',
  'fileVoluntary',
]);

/** Takes a deed and the incident; returns what its form begins with. */
export function initialValues({ command, preset }: Offer, view: IncidentView): Raw {
  if (command === 'setCutoff' || command === 'setTarget') return ownDate(command, preset.rule, view);
  if (command === 'renameIncident') return { title: view.title };
  if (filings.has(command)) return { channel: USUAL_CHANNEL, ...addresseeIn(view) };
  return {};
}

/** Whoever the law names, in the language of the record; a choice that has to be confirmed is left to the person. */
function addresseeIn({ deadlines }: IncidentView): Raw {
  const due = deadlines.find(({ rule }) => rule === 'ppc-preliminary' || rule === 'ppc-final');
  return due && !due.addressee.toConfirm ? { addressee: due.addressee.words.ja } : {};
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
