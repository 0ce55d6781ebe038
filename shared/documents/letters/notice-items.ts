import { words } from '../../kernel/words.ts';
import { inLines } from '../cite.ts';
import type { Section } from '../kind.ts';
import { advice, cardAdvice } from './advice.ts';
import { cause } from './cause.ts';
import {
  cardsIncluded,
  dataItems,
  myNumberIncluded,
  passwordsIncluded,
  specialCareIncluded,
} from './data-items.ts';
import { happened, howFar } from './happened.ts';
import { harm } from './harm.ts';
import { tellMore } from './next.ts';
import { included, includedAsOfNow, part, prose } from './parts.ts';

/** The five items of a notice to principals, under the numbers they have among the nine (規則10条, N-3). */
export const noticeItems: readonly Section[] = [
  part(
    'item1',
    words('何が起きたか', '1 Overview: what happened'),
    prose(
      'nt.1.overview',
      words('概要', 'Overview'),
      ['awareAt', 'toldAt', 'kinds', 'breach'],
      (known) => inLines(happened(known), howFar(known)),
      {
        wanted: 'always',
        hint: words('いつ、どこで、どのように分かったか', 'When, where and how it was found'),
      },
    ),
  ),
  part(
    'item2',
    words('対象となる情報', '2 Items of personal data'),
    prose('nt.2.items', words('情報の項目', 'Data items'), ['dataItems', 'negatives'], dataItems, {
      wanted: 'always',
      hint: words(
        '確認できた項目と、可能性のある項目を分けて書きます',
        'Keep confirmed items apart from possible ones',
      ),
    }),
    includedAsOfNow(
      'nt.2.cards',
      words('クレジットカード番号', 'Card numbers'),
      ['cardNumbers'],
      cardsIncluded,
      words(
        '含まれる方と含まれない方には、別の通知を送ります',
        'Those whose card numbers are included get a notice of their own',
      ),
    ),
    included('nt.2.passwords', words('パスワード', 'Passwords'), ['dataItems'], passwordsIncluded),
    includedAsOfNow(
      'nt.2.specialCare',
      words('要配慮個人情報（病歴など）', 'Special care-required data (such as health)'),
      ['specialCare'],
      specialCareIncluded,
    ),
    includedAsOfNow('nt.2.myNumber', words('マイナンバー', 'My Number'), ['myNumber'], myNumberIncluded),
  ),
  part(
    'item4',
    words('原因', '4 Cause'),
    prose('nt.4.cause', words('原因', 'Cause'), ['kinds', 'route'], cause, {
      wanted: 'always',
      hint: words(
        '侵入に使われた弱点の名前や、まだ直していないことは書きません',
        'Name no weakness that was used, and nothing that is not mended yet',
      ),
    }),
  ),
  part(
    'item5',
    words('二次被害とそのおそれ', '5 Secondary harm and its likelihood'),
    prose('nt.5.harm', words('二次被害', 'Secondary harm'), ['misuse', 'breach', 'cardNumbers'], harm, {
      wanted: 'always',
      hint: words('誰がいつ確かめた結果かも書きます', 'Say also who checked and when'),
    }),
  ),
  part(
    'item9',
    words('お願いしたいこと', '9 Other matters: what people can do'),
    prose(
      'nt.9.asks',
      words('お願いしたいこと', 'What we ask'),
      ['dataItems', 'cardNumbers'],
      (known) => inLines(advice(known), cardAdvice(known)),
      { wanted: 'always' },
    ),
    prose('nt.9.next', words('今後のお知らせ', 'Further news'), [], tellMore),
  ),
];
