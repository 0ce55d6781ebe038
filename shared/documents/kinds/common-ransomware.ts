import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { commonForm, commonKind } from './common/kind.ts';
import { personalDataItem } from './common/personal-data.ts';
import { ransomware } from './common/ransomware.ts';
import { knownSoFar } from './why-investigating.ts';

/** ランサムウェア事案共通様式 (別添様式2): may be filed in place of the commission's own form (D-11, C-3). */
export const commonRansomware: DocumentKind = {
  ...commonKind,
  id: 'commonRansomware',
  title: words('ランサムウェア事案共通様式', 'Common form, ransomware'),
  short: words('共通様式（ランサム）', 'Common form (ransomware)'),
  investigatingWhy: knownSoFar,
  also: ['xlsx', 'copySheet'],
  continues: ['commonRansomware'],
  forms: [commonForm('cr', personalDataItem('cr'), [ransomware])],
};
