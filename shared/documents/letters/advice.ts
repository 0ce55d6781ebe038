import { current } from '../../facts/ledger.ts';
import { inLines, type Pieces } from '../cite.ts';
import type { Known } from '../known.ts';
import { cardsIncluded, passwordsIncluded } from './data-items.ts';

/** Takes what is known; returns what people can do for themselves (N-3a); what rests on unknown data is asked all the same, because it costs little. */
export const advice = (known: Known): Pieces =>
  inLines(
    mayHold(passwordsIncluded(known))
      ? ['・同じパスワードを他のサービスでお使いの場合は、変更をお願いいたします。']
      : [],
    mayHold(cardsIncluded(known))
      ? [
          '・クレジットカードのご利用明細をご確認ください。身に覚えのないご請求があるときは、カード会社にご連絡ください。',
        ]
      : [],
    ['・不審なメール、電話、郵便物には応じないでください。添付ファイルやリンクは開かないでください。'],
    ['・当社から、暗証番号、パスワード、カード番号をお尋ねすることはありません。'],
  );

const mayHold = (answer: string) => answer !== 'no';

/** Takes what is known; returns who bears the cost of a new card, which the company still decides. */
export const cardAdvice = (known: Known): Pieces =>
  (current(known.ledger, 'cardNumbers')?.value ?? 0) > 0
    ? ['カードの再発行の手順と手数料の取扱いは、カード会社と確認中です。決まりしだいお知らせいたします。']
    : [];
