import type { DocumentKindId } from '../../../shared/documents/kind-ids.ts';
import type { Workstream } from '../../../shared/incidents/machine.ts';

const kindsOf: Readonly<Partial<Record<Workstream, readonly DocumentKindId[]>>> = {
  reporting: [
    'ppcPreliminary',
    'ppcFollowUp',
    'ppcFinal',
    'ppcVoluntary',
    'myNumber',
    'pMark',
    'commonRansomware',
    'commonDdos',
    'commonOther',
    'entrusterNotice',
  ],
  notices: ['principalNotice', 'publicFirst', 'publicFollowUp', 'publicLast', 'partnerLetter'],
  callCentre: ['qaScript'],
  claim: ['insurerReport'],
};

/** Takes a workstream and a kind; says whether documents of the kind are part of it. */
export const belongsTo = (workstream: Workstream, kind: DocumentKindId) =>
  kindsOf[workstream]?.includes(kind) ?? false;
