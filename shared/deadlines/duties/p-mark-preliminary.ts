import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { threeToFiveDays } from '../counting/guidance.ts';
import { openCategories, openMyNumber, standingCategories, standingMyNumber } from '../judge.ts';
import type { Situation } from '../situation.ts';
import { cite, type DutyRule, notOwed, owed, owedIf, whereBreached } from './duty.ts';

/** Encryption does not free from the P-mark's rules, so its serious kinds are judged without it. */
const plain = (situation: Situation): Situation => ({ ...situation, encryption: 'none' });
const ifSerious = owedIf(
  '要配慮・財産的被害・不正の目的・1,000人超などの重大な事故にあたる場合',
  'If it is serious: special care, property damage, wrongful purpose or more than 1,000 people',
);

/** プライバシーマークの速報: three to five days for the serious kinds (プライバシーマーク制度の規約, law.md 6.13). */
export const pMarkPreliminary: DutyRule = {
  id: 'p-mark-preliminary',
  kind: 'guidance',
  title: words('プライバシーマークの速報', 'Preliminary report (privacy mark)'),
  text: words(
    '重大な事故（要配慮個人情報、財産的被害、不正の目的、1,000人超、マイナンバー）は、3〜5日を目安に審査機関に速報します。',
    'Serious accidents (special care, property damage, wrongful purpose, more than 1,000 people, My Number) are reported to the review body in about 3 to 5 days.',
  ),
  basis: [cite('6.13', 'プライバシーマーク制度（PMK500）', 'Privacy mark scheme (PMK500)')],
  addressee: () => certain('審査機関（JIPDECなど）', 'Review body (JIPDEC or another)'),
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: (asked) => {
    const situation = plain(asked.situation);
    if (!situation.sectors?.includes('pMark')) return notOwed;
    if (standingCategories(situation).length + standingMyNumber(situation).length > 0)
      return whereBreached(asked, owed);
    const isOpen = openCategories(situation).length + openMyNumber(situation).length > 0;
    return isOpen ? whereBreached(asked, ifSerious) : notOwed;
  },
  count: ({ aware }) => threeToFiveDays(aware),
};
