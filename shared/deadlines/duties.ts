import { cardAcquirer } from './duties/card-acquirer.ts';
import { cardBrandAccounts } from './duties/card-brand-accounts.ts';
import { cardBrandReport } from './duties/card-brand-report.ts';
import { childProtectionFirst } from './duties/child-protection-first.ts';
import { childProtectionReport } from './duties/child-protection-report.ts';
import { contractDuty } from './duties/contract.ts';
import { designatedOperatorFirst } from './duties/designated-operator-first.ts';
import { designatedOperatorReport } from './duties/designated-operator-report.ts';
import type { DutyRule } from './duties/duty.ts';
import { entrusterNotice } from './duties/entruster-notice.ts';
import { financeFirst } from './duties/finance-first.ts';
import { gdprAuthority } from './duties/gdpr-authority.ts';
import { gdprSubjects } from './duties/gdpr-subjects.ts';
import { insurerNotice } from './duties/insurer-notice.ts';
import { medicalContact } from './duties/medical-contact.ts';
import { myNumberFinal } from './duties/my-number-final.ts';
import { myNumberPreliminary } from './duties/my-number-preliminary.ts';
import { pMarkFinal } from './duties/p-mark-final.ts';
import { pMarkPreliminary } from './duties/p-mark-preliminary.ts';
import { ppcFinal } from './duties/ppc-final.ts';
import { ppcPreliminary } from './duties/ppc-preliminary.ts';
import { principalNotice } from './duties/principal-notice.ts';
import { telecomDetail } from './duties/telecom-detail.ts';
import { telecomFirst } from './duties/telecom-first.ts';
import { tseDisclosure } from './duties/tse-disclosure.ts';
import type { clockedDuties } from './duty-ids.ts';
import type { Situation } from './situation.ts';

/** Each duty a clock may run for, under its id, in the order in which they are shown. */
export const dutyRules: Readonly<Record<(typeof clockedDuties)[number], DutyRule>> = {
  'ppc-preliminary': ppcPreliminary,
  'ppc-final': ppcFinal,
  'my-number-preliminary': myNumberPreliminary,
  'my-number-final': myNumberFinal,
  'entruster-notice': entrusterNotice,
  'principal-notice': principalNotice,
  'insurer-notice': insurerNotice,
  'card-acquirer': cardAcquirer,
  'card-brand-report': cardBrandReport,
  'card-brand-accounts': cardBrandAccounts,
  'telecom-first': telecomFirst,
  'telecom-detail': telecomDetail,
  'finance-first': financeFirst,
  'tse-disclosure': tseDisclosure,
  'medical-contact': medicalContact,
  'child-protection-first': childProtectionFirst,
  'child-protection-report': childProtectionReport,
  'designated-operator-first': designatedOperatorFirst,
  'designated-operator-report': designatedOperatorReport,
  'gdpr-authority': gdprAuthority,
  'gdpr-subjects': gdprSubjects,
  'p-mark-preliminary': pMarkPreliminary,
  'p-mark-final': pMarkFinal,
};

/** Takes a situation; returns every duty that may be owed in it, contracts last. */
export const dutiesIn = ({ contracts }: Situation): readonly DutyRule[] => [
  ...Object.values(dutyRules),
  ...contracts.map(contractDuty),
];
