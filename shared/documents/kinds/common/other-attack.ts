import { say, shown } from '../../cite.ts';
import { settledBy } from '../drafts/settled.ts';
import { text } from '../fields.ts';
import { item } from '../section.ts';

/** What only the form for other attacks asks: kind, target, traces. */
export const otherAttack = item(
  'attack',
  '9',
  '攻撃の詳細',
  'Attack in detail',
  settledBy('kinds', 'devices'),
  [
    text('co.90', '攻撃の種類', 'Kind of attack', {
      wanted: 'final',
      uses: ['kinds'],
      draft: (known) => say`攻撃の種類：${shown(known, 'kinds')}。`,
    }),
    text('co.91', '対象のシステム', 'System attacked', {
      wanted: 'final',
      uses: ['devices'],
      draft: (known) => say`対象のシステム：${shown(known, 'devices')}。`,
    }),
    text('co.92', '特徴（ハッシュ値・通信先・使われた道具）', 'Traces: hashes, addresses, tools'),
  ],
);
