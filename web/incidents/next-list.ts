import type { Workstream } from '../../shared/incidents/machine.ts';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { DocumentDeed, IncidentView } from '../../shared/incidents/view.ts';
import type { Words } from '../../shared/kernel/words.ts';

import { deedWords, offerKey } from './deed-words.ts';

/** Something to do next: a deed of the incident with its form, or one on a document with its page. */
export type NextDeed = { offer: Offer; paper?: never } | { paper: DocumentDeed; offer?: never };

/** Stops the bleeding; no date comes before it. */
const firstAid: ReadonlySet<Workstream> = new Set(['intake', 'containment']);

/** Takes the incident; returns what this person can do now and that carries the sequence on: first aid, then what has a day by its day, then the rest in the usual order. */
export const deedsNow = ({
  offers,
  paperwork,
}: Pick<IncidentView, 'offers' | 'paperwork'>): readonly NextDeed[] =>
  woven(
    offers.filter(({ main, objection }) => main && objection === null),
    paperwork.filter(({ blocked }) => !blocked),
  );

/** Takes the incident; returns this person's deeds that wait for a condition, in the same order. */
export const deedsWaiting = ({
  offers,
  paperwork,
}: Pick<IncidentView, 'offers' | 'paperwork'>): readonly NextDeed[] =>
  woven(
    offers.filter(({ main, objection }) => main && objection !== null),
    paperwork.filter(({ blocked }) => blocked),
  );

function woven(offers: readonly Offer[], papers: readonly DocumentDeed[]): NextDeed[] {
  const list: NextDeed[] = offers.map((offer) => ({ offer }));
  for (const paper of papers) list.splice(placeOf(paper, list), 0, { paper });
  return list;
}

/** After first aid and everything due no later; what has no day comes after all that has one. */
function placeOf({ due }: DocumentDeed, list: readonly NextDeed[]): number {
  const rest = list.findIndex(({ offer }) => !offer || !firstAid.has(offer.workstream));
  const dated = list.findLastIndex((one) => {
    const day = dueOf(one);
    return day !== null ? due === null || day <= due : one.paper !== undefined && due === null;
  });
  return Math.max(rest === -1 ? list.length : rest, dated + 1);
}

const dueOf = ({ offer, paper }: NextDeed) => (offer ?? paper).due;

/** Tells apart the deeds of one list. */
export const deedKey = ({ offer, paper }: NextDeed) =>
  offer ? offerKey(offer) : `${paper.document ?? paper.kind}:${paper.command}`;

export const nextWords = ({ offer, paper }: NextDeed): Words => deedWords(offer ?? paper);
