import type { DocumentKind } from '../kind.ts';
import type { DocumentKindId } from '../kind-ids.ts';
import { commonDdos } from './common-ddos.ts';
import { commonOther } from './common-other.ts';
import { commonRansomware } from './common-ransomware.ts';
import { entrusterNotice } from './entruster-notice.ts';
import { insurerReport } from './insurer-report.ts';
import { myNumber } from './my-number.ts';
import { pMark } from './p-mark.ts';
import { policeSheet } from './police-sheet.ts';
import { ppcFinal } from './ppc-final.ts';
import { ppcFollowUp } from './ppc-follow-up.ts';
import { ppcPreliminary } from './ppc-preliminary.ts';
import { ppcVoluntary } from './ppc-voluntary.ts';

/** The kinds that follow a form of an authority, an entruster or an insurer. */
export const formKinds = {
  ppcPreliminary,
  ppcFollowUp,
  ppcFinal,
  ppcVoluntary,
  myNumber,
  pMark,
  commonRansomware,
  commonDdos,
  commonOther,
  entrusterNotice,
  policeSheet,
  insurerReport,
} as const satisfies Partial<Record<DocumentKindId, DocumentKind>>;
