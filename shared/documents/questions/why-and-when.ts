import { current } from '../../facts/ledger.ts';
import { words } from '../../kernel/words.ts';
import { authorities } from '../letters/authorities.ts';
import { causeOpen } from '../letters/cause.ts';
import { response } from '../letters/response.ts';
import type { Question } from './question.ts';

export const whyAndWhen: readonly Question[] = [
  {
    no: 12,
    asked: words('原因は何ですか', 'What was the cause?'),
    uses: ['kinds'],
    say: causeOpen,
    notYet: '侵入の経路、使われた弱点、機器やソフトの名前、犯人の見方、金銭の要求の有無。',
    to: '対応責任者',
  },
  {
    no: 13,
    asked: words('委託先の責任ではありませんか', 'Is a contractor to blame?'),
    uses: ['entrustment'],
    say: ({ ledger }) =>
      current(ledger, 'entrustment')?.value?.role === 'entrustee'
        ? ['当社は、委託を受けてその情報をお預かりしております。委託元と連絡をとりながら対応しております。']
        : ['委託先に原因があるかどうかは確認中です。お客様への対応は、当社が責任をもって行います。'],
    notYet: '委託先・委託元の名前、どこに責任があるか。',
    to: '弁護士と対応責任者',
  },
  {
    no: 14,
    asked: words('警察や国には報告しましたか', 'Have the police and the state been told?'),
    uses: ['police'],
    say: authorities,
    notYet: '受付番号、捜査や調査の内容、官庁とのやり取り。',
    to: '対応責任者',
  },
  {
    no: 15,
    asked: words('サービスは安全ですか、いつ再開しますか', 'Is the service safe, and when is it back?'),
    uses: ['containment', 'devicesIsolated'],
    say: response,
    notYet: '「絶対に安全」という言い方。決まっていない再開の日。',
    to: 'サービスの担当',
  },
];
