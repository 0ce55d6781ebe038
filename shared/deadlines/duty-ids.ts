/** Every duty a clock may run for, in the order in which they are shown: the law of personal data first, then who else waits. */
export const clockedDuties = [
  'ppc-preliminary',
  'ppc-final',
  'my-number-preliminary',
  'my-number-final',
  'entruster-notice',
  'principal-notice',
  'insurer-notice',
  'card-acquirer',
  'card-brand-report',
  'card-brand-accounts',
  'telecom-first',
  'telecom-detail',
  'finance-first',
  'tse-disclosure',
  'medical-contact',
  'child-protection-first',
  'child-protection-report',
  'designated-operator-first',
  'designated-operator-report',
  'gdpr-authority',
  'gdpr-subjects',
  'p-mark-preliminary',
  'p-mark-final',
] as const;

/** Contacts that are worth making though nobody owes them. */
export const voluntaryContacts = ['police', 'jpcert', 'ipa'] as const;

/** A contract is known by its partner, so that what was recorded stays with it when the list changes. */
export type ContractId = `contract:${string}`;
export type DutyId = (typeof clockedDuties)[number] | ContractId;
export type VoluntaryId = (typeof voluntaryContacts)[number];
export type AnyDutyId = DutyId | VoluntaryId;
