import { grouped } from '../../../kernel/grouped.ts';
import { words } from '../../../kernel/words.ts';
import type { Known } from '../../known.ts';
import { underInvestigation } from '../../wording.ts';
import { presenceOrUnknown } from '../choices.ts';
import { line, one, several, text } from '../fields.ts';
import { item } from '../section.ts';

/** I-5: what a cyber policy usually pays for. */
const covers = {
  liability: words('損害賠償金・争訟費用', 'Damages and litigation'),
  investigation: words('事故原因調査', 'Investigation'),
  callCentre: words('コールセンター', 'Call centre'),
  pressConference: words('記者会見', 'Press conference'),
  consolation: words('見舞金', 'Consolation'),
  legal: words('法律相談', 'Legal advice'),
  prevention: words('再発防止', 'Prevention'),
  interruption: words('喪失利益・営業継続費用', 'Loss of profit, extra expense'),
} as const;

const yen = (amount: number | null) => [amount === null ? underInvestigation : `${grouped(amount)}円`];

const engaged = ({ forensics, callCentre }: Known): (keyof typeof covers)[] => [
  ...(forensics.vendor === null ? [] : (['investigation'] as const)),
  ...(callCentre.hours === null ? [] : (['callCentre'] as const)),
];

export const insurerCosts = item(
  'costs',
  '2',
  '損害と費用',
  'Loss and costs',
  ({ claim }) => (claim.amount === null ? 'investigating' : 'known'),
  [
    text('in.20', '損害と費用の内容', 'Loss and costs in words', {
      wanted: 'final',
      draft: ({ forensics }) =>
        forensics.vendor === null
          ? ['損害と費用の内容は調査中である。']
          : [`原因の調査を${forensics.vendor}に依頼した。`],
    }),
    several('in.21', '費用の種類', 'Kinds of cost', covers, { wanted: 'final', draft: engaged }),
    line('in.22', '請求する見込みの額', 'Amount expected to be claimed', {
      wanted: 'final',
      anew: true,
      draft: ({ claim }) => yen(claim.amount),
    }),
    line('in.23', '支払われた額', 'Amount paid so far', {
      anew: true,
      draft: ({ claim }) => (claim.paid === null ? [] : yen(claim.paid)),
    }),
    one('in.24', '損害賠償の請求の有無', 'Claims by others', presenceOrUnknown, { wanted: 'final' }),
    text('in.25', '事前の承認を求めること', 'Consent asked for', {
      hint: words('業者、見積額、必要な理由を書きます。', 'Firm, quoted amount and why it is needed.'),
    }),
    one('in.26', '他の保険の有無', 'Other insurance', presenceOrUnknown, { wanted: 'final' }),
  ],
);
