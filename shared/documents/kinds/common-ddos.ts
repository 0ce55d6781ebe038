import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { ddos } from './common/ddos.ts';
import { commonForm, commonKind } from './common/kind.ts';
import { leakItem } from './common/personal-data.ts';

/** DDoS攻撃事案共通様式 (別添様式1): no breach by itself, so it serves no report under 法26条 (C-5). */
export const commonDdos: DocumentKind = {
  ...commonKind,
  id: 'commonDdos',
  title: words('DDoS攻撃事案共通様式', 'Common form, DDoS attack'),
  short: words('共通様式（DDoS）', 'Common form (DDoS)'),
  also: ['xlsx'],
  continues: ['commonDdos'],
  forms: [commonForm('cd', leakItem('cd'), [ddos])],
};
