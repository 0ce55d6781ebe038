/** Every kind of document, in the order in which they are usually needed. */
export const documentKindIds = [
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
  'policeSheet',
  'insurerReport',
  'principalNotice',
  'publicFirst',
  'publicFollowUp',
  'publicLast',
  'qaScript',
  'partnerLetter',
  'executiveBrief',
] as const;
export type DocumentKindId = (typeof documentKindIds)[number];
