import { words } from '../../kernel/words.ts';
import type { Question } from './question.ts';

export const hardCalls: readonly Question[] = [
  {
    no: 16,
    asked: words('報道機関・弁護士からの問合せ', 'Calls from the press or a lawyer'),
    uses: [],
    say: () => ['担当の者から折り返しご連絡いたします。お名前、会社名、ご用件、ご連絡先をお聞かせください。'],
    notYet: '公表文にないことの一切。事実かどうかの確認にも答えません。',
    to: '報道は広報、弁護士は当社の弁護士（その日のうちに引き継ぐ）',
  },
  {
    no: 17,
    asked: words('強い苦情・不当な要求', 'Angry callers and undue demands'),
    uses: [],
    say: () => [
      'ご不快な思いをおかけし、申し訳ございません。ご意見は記録し、社内で共有いたします。お約束できることは、公表とお知らせの内容に限られます。',
    ],
    notYet:
      '特別な扱いや金銭の約束、念書、上席への即時の交代。同じ説明を3回しても続くとき、脅しや暴言があるときは、そのことを告げて電話を終えます。',
    to: '対応責任者（打ち切った時刻、理由、発言を記録。脅しがあれば警察へ）',
  },
  {
    no: 18,
    asked: words('外国語・聞こえにくい方への対応', 'Other languages, and callers hard of hearing'),
    uses: [],
    say: () => [
      '電話のほかに、メールや書面でも承ります。やさしい日本語でゆっくりお話しします。通訳や電話リレーサービスをご利用いただけます。',
    ],
    notYet: '機械翻訳だけで、対象かどうかや補償を答えること。',
    to: '語学のできる担当、又はメールの窓口',
  },
];
