import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { commonForm, commonKind } from './common/kind.ts';
import { otherAttack } from './common/other-attack.ts';
import { leakItem } from './common/personal-data.ts';

/** その他サイバー攻撃等事案共通様式 (様式3), in use since 2026-10-01 (C-2). */
export const commonOther: DocumentKind = {
  ...commonKind,
  id: 'commonOther',
  title: words('その他サイバー攻撃等事案共通様式', 'Common form, other cyber attacks'),
  short: words('共通様式（その他）', 'Common form (other)'),
  also: ['xlsx'],
  continues: ['commonOther'],
  forms: [commonForm('co', leakItem('co'), [otherAttack])],
};
