import type { DocumentKindId } from '../../documents/kind-ids.ts';
import type { Workstream } from '../machine.ts';

const streams: { readonly [K in DocumentKindId]?: Workstream | null } = {
  principalNotice: 'notices',
  publicFirst: 'notices',
  publicFollowUp: 'notices',
  publicLast: 'notices',
  partnerLetter: 'notices',
  qaScript: 'callCentre',
  insurerReport: 'claim',
  // A talk with the police and paper for the house are part of none.
  policeSheet: null,
  executiveBrief: null,
};

/** Takes a kind; returns the workstream it belongs to, null where it stands apart from all of them. */
export const workstreamOf = (kind: DocumentKindId): Workstream | null => {
  const stream = streams[kind];
  return stream === undefined ? 'reporting' : stream;
};
