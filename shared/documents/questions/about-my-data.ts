import { words } from '../../kernel/words.ts';
import { cite, inLines, or, say, shown } from '../cite.ts';
import { dataItems } from '../letters/data-items.ts';
import { harmSoFar } from '../letters/harm.ts';
import type { Question } from './question.ts';

export const aboutMyData: readonly Question[] = [
  {
    no: 1,
    asked: words('自分は対象になっていますか', 'Am I affected?'),
    uses: [],
    say: () => [
      '対象となる方には、当社から個別にお知らせいたします。ご照会は、ご本人であることを確かめたうえで、折り返しご回答いたします。お名前と、ご登録のご連絡先をお聞かせください。暗証番号やパスワードはお聞きしません。',
    ],
    notYet: 'その場で対象かどうかを答えること。ご本人以外の方（家族、代理人を名乗る方）への回答。',
    to: '照会の担当（対象者の名簿を見られる会社の担当者）',
  },
  {
    no: 2,
    asked: words('どんな情報ですか', 'Which information?'),
    uses: ['dataItems', 'negatives'],
    say: dataItems,
    notYet: '調査で確かめていない項目が「含まれていない」と言い切ること。',
    to: '照会の担当',
  },
  {
    no: 3,
    asked: words('いつの利用が対象ですか', 'Use of which period?'),
    uses: ['accessFrom', 'accessTo'],
    say: (known) =>
      inLines(
        ['対象となるご利用の期間は確認中です。'],
        say`第三者によるアクセスがあったとみられる期間の始まりは、${cite(known, 'accessFrom')}です。`,
        say`終わりは、${cite(known, 'accessTo')}です。`,
      ),
    notYet: '特定の日の利用が対象外であると言い切ること。',
    to: '照会の担当',
  },
  {
    no: 4,
    asked: words('悪用された例はありますか', 'Has it been misused?'),
    uses: ['misuse', 'breach'],
    say: (known) =>
      inLines(
        harmSoFar(known),
        or(
          say`情報については、${cite(known, 'breach')}状況です。`,
          say`情報が外に出たかどうかは、${shown(known, 'breach')}です。`,
        ),
      ),
    notYet: '今後も悪用されないという見通し。ほかの方の被害の内容。',
    to: '被害の申出は弁護士と対応責任者へ（日時、内容、金額を記録）',
  },
];
