import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { businessDays } from '../counting/business-days.ts';
import { cardOwed } from './card.ts';
import { cite, type DutyRule } from './duty.ts';

/** 危険のあるカード番号の提出: ten business days, through the acquirer (P-3). */
export const cardBrandAccounts: DutyRule = {
  id: 'card-brand-accounts',
  kind: 'agreed',
  title: words('危険のあるカード番号の提出', 'Account numbers at risk'),
  text: words(
    'Visaの規則では、危険のあるカード番号を10営業日以内に出します。ほかのブランドもおおむね同じです。番号はしるべに入れず、カード会社の示す方法で渡します。',
    'Visa’s rules ask for the account numbers at risk within 10 business days; other brands are alike. Never enter them here: hand them over as the acquirer says.',
  ),
  basis: [cite('P-3', 'Visaの規則（10営業日以内）', 'Visa rules (10 business days)')],
  addressee: () => certain('国際ブランド（カード会社を通して）', 'Card brands (through the acquirer)'),
  validFrom: null,
  validTo: null,
  owed: cardOwed,
  count: ({ aware }) => businessDays(aware, 10),
};
