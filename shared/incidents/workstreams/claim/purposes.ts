import { words } from '../../../kernel/words.ts';

export const consentPurposes = {
  forensics: words('原因調査（フォレンジック）', 'Forensics'),
  callCentre: words('コールセンター', 'Call centre'),
} as const;
export type ConsentPurpose = keyof typeof consentPurposes;
