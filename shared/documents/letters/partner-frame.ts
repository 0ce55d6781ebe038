import { words } from '../../kernel/words.ts';
import type { Section } from '../kind.ts';
import { desk } from './desk.ts';
import { dayOfIssue, part, prose, untitled } from './parts.ts';

/** What a letter to a partner begins with. */
export const partnerOpening: readonly Section[] = [
  untitled(
    'subject',
    words('件名', 'Subject'),
    dayOfIssue('pl.date'),
    prose(
      'pl.subject',
      words('件名', 'Subject'),
      [],
      ({ company }) => [`情報セキュリティに関する事故のご報告（${company}）`],
      { short: true, wanted: 'always' },
    ),
  ),
  untitled(
    'opening',
    words('書き出し', 'Opening'),
    prose('pl.opening', words('書き出し', 'Opening'), [], () => [
      '平素より格別のお引き立てを賜り、厚く御礼申し上げます。\nこのたび、当社において情報セキュリティに関する事故がありました。ご心配をおかけいたしますことをお詫び申し上げ、現在分かっていることをご報告いたします。',
    ]),
  ),
];

/** What it ends with: when more is told, where to ask, who signs. */
export const partnerClose: readonly Section[] = [
  part(
    'next',
    words('今後のご報告', 'Further reports'),
    prose('pl.next', words('今後のご報告', 'Further reports'), [], () => [
      '貴社に関わることが分かりましたら、公表を待たずにご報告いたします。',
    ]),
  ),
  part(
    'desk',
    words('お問合せ先', 'Contact'),
    prose('pl.desk', words('お問合せ先', 'Contact'), ['desk'], desk, {
      wanted: 'always',
      hint: words('貴社との窓口になる担当者', 'Who speaks with this partner'),
    }),
  ),
  untitled(
    'sign',
    words('差出人', 'Sender'),
    prose('pl.sender', words('差出人', 'Sender'), [], ({ company }) => [company], { wanted: 'always' }),
  ),
];
