import { dayFrom } from '../../calendar/dates.ts';
import type { FactKey } from '../../facts/catalogue.ts';
import { type Words, words } from '../../kernel/words.ts';
import { businessLines } from '../brief/business-lines.ts';
import { deadlineLines } from '../brief/deadline-lines.ts';
import { decisions, nextTwoDays } from '../brief/deed-lines.ts';
import { askedFirst, knownInBrief, mayBeOpen, unknownInBrief } from '../brief/facts-in-brief.ts';
import { moneyLines } from '../brief/money-lines.ts';
import { summary } from '../brief/summary.ts';
import type { Pieces } from '../cite.ts';
import type { DocumentKind, Section } from '../kind.ts';
import type { Known } from '../known.ts';

/** A part holds one text, drafted anew each time: yesterday's brief is no beginning for today's. */
const item = (
  id: string,
  no: string | null,
  title: Words,
  from: readonly FactKey[],
  draft: (known: Known) => Pieces,
  hint?: Words,
): Section => ({
  id,
  no,
  title,
  titled: no !== null,
  stated: false,
  fields: [
    {
      type: 'text',
      id: `eb.${id}`,
      label: title,
      uses: from,
      draft,
      anew: true,
      ...(hint ? { hint } : {}),
    },
  ],
});

const sections: readonly Section[] = [
  item('summary', null, words('要約', 'In one sentence'), ['kinds', 'principalCount', 'breach'], summary),
  item('decide', '1', words('決めていただくこと', 'To be decided'), [], decisions),
  item('deadlines', '2', words('期限', 'Deadlines'), ['awareAt'], deadlineLines),
  item('known', '3', words('分かっていること', 'What is known'), askedFirst, knownInBrief),
  item('unknown', '4', words('まだ分からないこと', 'What is not known yet'), mayBeOpen, unknownInBrief),
  item(
    'business',
    '5',
    words('事業への影響', 'Effect on the business'),
    ['devices', 'partners'],
    businessLines,
    words(
      '止まっている業務、代わりの手段、復旧の見込み',
      'What stands still, what stands in, when it is back',
    ),
  ),
  item('money', '6', words('お金の見通し（概算）', 'Money (rough)'), [], moneyLines),
  item('next', '7', words('これから48時間', 'The next 48 hours'), [], nextTwoDays),
];

/** 事故概況: one A4 page for executives, in plain words, to be printed and faxed (ui.md 7.12). */
export const executiveBrief: DocumentKind = {
  id: 'executiveBrief',
  title: words('事故概況', 'Incident brief'),
  short: words('事故概況（1枚）', 'Brief (1 page)'),
  audience: 'company',
  addressee: words('経営層', 'Executives'),
  duties: [],
  steps: [],
  issue: 'house',
  investigatingWhy: words(
    '分からないことは「まだ分からないこと」に並べます。',
    'What is not known is listed under its own heading.',
  ),
  layout: 'brief',
  also: [],
  continues: [],
  forms: [{ edition: 1, since: dayFrom(2022, 4, 1), sections }],
};
