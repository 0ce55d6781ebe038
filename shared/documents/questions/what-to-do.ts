import { words } from '../../kernel/words.ts';
import { cite, inLines, or, say, shown } from '../cite.ts';
import { advice, cardAdvice } from '../letters/advice.ts';
import type { Question } from './question.ts';

export const whatToDo: readonly Question[] = [
  {
    no: 5,
    asked: words('カード・口座・パスワードはどうすればよいですか', 'What about my card, account, password?'),
    uses: ['dataItems', 'cardNumbers'],
    say: (known) => inLines(advice(known), cardAdvice(known)),
    notYet: '再発行の手数料を当社が負担するという約束（決まるまで）。',
    to: 'カードのことはカード会社、口座のことは金融機関',
  },
  {
    no: 6,
    asked: words('不審な電話やメールを受けました', 'I got a suspicious call or mail'),
    uses: [],
    say: () => [
      '応じずに、記録を残してください。リンクや添付ファイルは開かないでください。当社から、暗証番号、パスワード、カード番号をお尋ねすることはありません。金銭の被害があるときは、警察にもご相談ください。',
    ],
    notYet: 'その電話やメールが今回の事故によるものかどうか。',
    to: '対応責任者（届いた日時、相手の名乗り、内容を記録）',
  },
  {
    no: 7,
    asked: words('マイナンバーは含まれますか', 'Is My Number included?'),
    uses: ['myNumber'],
    say: (known) =>
      or(
        say`マイナンバーの有無：${cite(known, 'myNumber')}。`,
        say`マイナンバーが含まれるかどうかは、${shown(known, 'myNumber')}です。`,
      ),
    notYet: '調査で確かめる前に「含まれない」と言い切ること。',
    to: '対応責任者',
  },
  {
    no: 8,
    asked: words('子どもや家族の分はどうですか', 'What about my child or family?'),
    uses: [],
    say: () => [
      'ご家族それぞれについて、ご本人（未成年の方は親権者など）であることを確かめたうえで、折り返しご回答いたします。',
    ],
    notYet: 'ご家族が対象かどうかをその場で答えること。同居のご家族の間でも、本人の同意がない回答。',
    to: '照会の担当',
  },
  {
    no: 9,
    asked: words('退会したい、情報を消してほしい', 'I want to leave, or have my data deleted'),
    uses: [],
    say: () => [
      '退会と、情報の利用停止・消去のお申出を承ります。調査と法令で保存が必要な情報は、その期間のあとに消去いたします。',
    ],
    notYet: '消去が終わる日の約束。',
    to: '個人情報の開示等の窓口',
  },
  {
    no: 10,
    asked: words('補償やお詫びはありますか', 'Will there be compensation?'),
    uses: [],
    say: () => [
      'ご心配をおかけし、申し訳ございません。補償やお見舞いについては検討中で、決まりましたらお知らせいたします。被害がおありの場合は、内容をお聞かせください。',
    ],
    notYet: '金額、支払いの約束、責任の有無、保険のこと。ほかの方への対応。',
    to: '弁護士と対応責任者',
  },
  {
    no: 11,
    asked: words('なぜ知らせが遅れたのですか', 'Why were we told so late?'),
    uses: ['awareAt'],
    say: (known) =>
      inLines(
        ['お知らせまでにお時間をいただき、申し訳ございません。'],
        or(
          say`当社が異常を把握したのは、${cite(known, 'awareAt')}です。`,
          say`当社が異常を把握した日時は、${shown(known, 'awareAt')}です。`,
        ),
        ['それから、被害の拡大を防ぐことと、対象となる方を確かめることを進めてまいりました。'],
      ),
    notYet: '社内の判断の経過、担当者の名前、弁護士との相談の内容。',
    to: '対応責任者',
  },
];
