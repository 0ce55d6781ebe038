import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { partnerClose, partnerOpening } from '../letters/partner-frame.ts';
import { partnerMatters } from '../letters/partner-matters.ts';

/** 取引先への通知: what happened, what it means for the partner, and the notice that a contract promises (law.md 6.4). */
export const partnerLetter: DocumentKind = {
  id: 'partnerLetter',
  title: words('取引先への通知', 'Letter to business partners'),
  short: words('取引先通知', 'Partner letter'),
  audience: 'partners',
  addressee: words('お取引先', 'Business partner'),
  // Contracts are duties of their own, one a partner, and known only by the ledger.
  duties: [],
  steps: ['check', 'approve', 'decide'],
  issue: 'sending',
  investigatingWhy: words(
    '契約の期限までに、分かっている範囲で知らせます。分からないことは「調査中です」と書きます。',
    'Within the period of the contract, partners are told what is known. What is not is said to be under investigation.',
  ),
  layout: 'letter',
  also: [],
  caution: words(
    '相手ごとに、契約の通知の条項（期限・宛先・方法）を確かめてください。ほかの取引先の名前は書きません。',
    'Check the clause of each contract (period, addressee, form). Name no other partner.',
  ),
  continues: ['partnerLetter'],
  forms: [
    {
      edition: 1,
      since: dayFrom(2022, 4, 1),
      sections: [...partnerOpening, ...partnerMatters, ...partnerClose],
    },
  ],
};
