import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { businessDays } from '../counting/business-days.ts';
import { cardOwed } from './card.ts';
import { cite, type DutyRule } from './duty.ts';

/** 国際ブランドへの事故報告: three business days, through the acquirer (P-3). */
export const cardBrandReport: DutyRule = {
  id: 'card-brand-report',
  kind: 'agreed',
  title: words('国際ブランドへの事故報告', 'Incident report to the card brands'),
  text: words(
    'Visaの規則では、3営業日以内に事故報告を出します。ほかのブランドもおおむね同じです。カード会社を通して出します。',
    'Visa’s rules ask for an incident report within 3 business days; other brands are alike. It goes through the acquirer.',
  ),
  basis: [cite('P-3', 'Visaの規則（3営業日以内）', 'Visa rules (3 business days)')],
  addressee: () => certain('国際ブランド（カード会社を通して）', 'Card brands (through the acquirer)'),
  validFrom: null,
  validTo: null,
  owed: cardOwed,
  count: ({ aware }) => businessDays(aware, 3),
};
