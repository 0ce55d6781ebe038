import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { sameDay } from '../counting/moments.ts';
import { cite, type DutyRule, notOwed, owedIf, whereBreached } from './duty.ts';

const ifMaterial = owedIf(
  '投資判断に重要な影響がある場合（該当性は証券取引所と弁護士に確認）',
  'If it matters to investors (ask the exchange and counsel)',
);

/** 適時開示: at once, at the latest on the day it is recognised (有価証券上場規程402条・403条, law.md 6.5). */
export const tseDisclosure: DutyRule = {
  id: 'tse-disclosure',
  kind: 'agreed',
  title: words('証券取引所の適時開示', 'Timely disclosure (stock exchange)'),
  text: words(
    '上場会社と子会社の重要な発生事実は、直ちに、遅くともその日のうちに開示します。開示までは内部情報になり得るため、知る人を限ります。影響が大きいときは臨時報告書も要ります。',
    'A material occurrence at a listed company or its subsidiary is disclosed at once, at the latest on the same day. Until then it may be inside information: limit who knows. A large effect also needs an extraordinary report.',
  ),
  basis: [cite('6.5', '有価証券上場規程402条・403条', 'TSE Listing Regulations Art. 402, 403')],
  addressee: () => certain('証券取引所', 'Stock exchange'),
  validFrom: null,
  validTo: null,
  owed: (asked) => (asked.situation.sectors?.includes('listed') ? whereBreached(asked, ifMaterial) : notOwed),
  count: ({ aware }) =>
    sameDay(aware, words('「直ちに」、遅くともその日のうちです', '“At once”, at the latest on that day')),
};
