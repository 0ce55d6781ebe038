import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { designatedOperatorOwed } from './designated-operator.ts';
import { cite, type DutyRule } from './duty.ts';

/** サイバー対処能力強化法の速報: promptly after recognition, since 2026-10-01 (同法5条, X-1…X-3). */
export const designatedOperatorFirst: DutyRule = {
  id: 'designated-operator-first',
  kind: 'promptly',
  title: words('サイバー対処能力強化法の第一報', 'First report (Cyber Capability Enhancement Act)'),
  text: words(
    '特別社会基盤事業者は、特定侵害事象等を認知したら速やかに、所管大臣と内閣総理大臣に報告します。関係省庁の共通様式を使います。',
    'A designated operator reports a specified intrusion promptly after recognising it to the competent minister and the Prime Minister, on the common forms.',
  ),
  basis: [
    cite(
      'X-3',
      'サイバー対処能力強化法5条・令和8年8府省令第4号4条',
      'Cyber Capability Enhancement Act Art. 5, Joint Order No. 4 of 2026 Art. 4',
    ),
  ],
  addressee: () => toConfirm('所管大臣と内閣総理大臣', 'Competent minister and Prime Minister'),
  validFrom: dayFrom(2026, 10, 1),
  validTo: null,
  owed: designatedOperatorOwed,
  count: () => withoutNumber('「速やかに」。日数の定めはありません', '“Promptly”: no number of days'),
};
