import type { DutyDeed } from '../../shared/incidents/duty-deeds.ts';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';

const aboutDuties: Readonly<Record<DutyDeed, true>> = {
  fulfilDuty: true,
  setTarget: true,
  setCutoff: true,
  ruleOutDuty: true,
  resumeDuty: true,
};

/** Takes an offer; says whether it asks first about which duty, so that it belongs beside one and not into a list of deeds. */
export const needsDuty = ({ command, preset }: Offer) => command in aboutDuties && !('rule' in preset);

/** Takes an offer; says whether it belongs beside what it is about, a duty or a row of the disclosure matrix, and not into a list of deeds. */
export const standsElsewhere = (offer: Offer) => offer.command === 'setDisclosure' || needsDuty(offer);

/** Takes the incident, a duty and a deed; returns the offer made about that very duty, null where the viewer has none. */
export function offerAbout({ offers }: IncidentView, duty: DutyView, deed: DutyDeed): Offer | null {
  if (!duty.deeds.includes(deed)) return null;
  const offer = offers.find(({ command }) => command === deed);
  return offer ? { ...offer, preset: { ...offer.preset, rule: duty.rule }, detail: duty.title } : null;
}
