import { words } from '../../../kernel/words.ts';
import { inLines, say, shown } from '../../cite.ts';
import type { Field, Section } from '../../kind.ts';
import { otherChoice, presence } from '../choices.ts';
import { breachChoices, breachTypes } from '../drafts/breach-choices.ts';
import { chronologyField, findingLines } from '../drafts/chronology.ts';
import { settledBy } from '../drafts/settled.ts';
import { line, onDay, one, several, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

/** Takes the beginning of the field ids and the field that names the category of the law applied; returns item 1 (F-10…F-17). */
export const outlineItem = (form: string, category: Field): Section =>
  nineItem(1, settledBy('awareAt', 'firstSign', 'kinds'), [
    text(`${form}.16`, '事実経過', 'Course of events', {
      hint: words(
        'いつ、どこで、何が分かったかを日付の順に書きます。',
        'What became known when and where, by date.',
      ),
      wanted: 'always',
      ...chronologyField,
    }),
    line(`${form}.10`, '発生日', 'Day of occurrence', {
      hint: words(
        '分からないときは「不明」又は「調査中」と書きます。',
        'Where not known, write 不明 or 調査中.',
      ),
      wanted: 'always',
      uses: ['accessFrom'],
      draft: (known) => say`${shown(known, 'accessFrom')}`,
    }),
    onDay(`${form}.11`, '発覚日', 'Day of discovery', {
      hint: words(
        '会社のいずれかの部署が知った日（1日目）です。',
        'The day any department came to know: day 1.',
      ),
      wanted: 'always',
      uses: ['awareAt', 'toldAt'],
      draft: ({ assessment }) => assessment.dayOne,
    }),
    several(`${form}.12`, '発生事案', 'What occurred', breachTypes, {
      wanted: 'always',
      uses: ['breach'],
      draft: breachChoices,
    }),
    one(`${form}.13`, '発見者', 'Who discovered it', discoverers, { wanted: 'final' }),
    category,
    ...entrustment(form),
    ...investigation(form),
  ]);

const discoverers = {
  reporter: words('自社', 'The company itself'),
  entrustee: words('委託先', 'Entrustee'),
  partner: words('取引先', 'Partner'),
  cardCompany: words('カード会社・決済代行会社', 'Card company or payment provider'),
  principal: words('本人', 'Principal'),
  police: words('警察・公的機関', 'Police or public body'),
  ...otherChoice,
} as const;

const entrustment = (form: string): Field[] => [
  one(`${form}.15`, '委託元の有無', 'Entruster', presence, {
    wanted: 'final',
    uses: ['entrustment'],
    draft: ({ ledger }) => {
      const role = ledger.entrustment?.at(-1)?.value?.role;
      return role === undefined ? [] : [role === 'entrustee' ? 'yes' : 'no'];
    },
  }),
  line(`${form}.15a`, '委託元の名称', 'Name of the entruster'),
  one(`${form}.15b`, '委託先の有無（再委託先を含む）', 'Entrustee, sub-entrustees included', presence, {
    wanted: 'final',
  }),
  line(`${form}.15c`, '委託先の名称', 'Name of the entrustee'),
];

const investigations = {
  done: words('実施済', 'Done'),
  ongoing: words('実施中', 'Under way'),
  considered: words('検討中', 'Being considered'),
  notPlanned: words('予定なし', 'Not planned'),
} as const;

const investigation = (form: string): Field[] => [
  one(`${form}.17`, '外部機関による調査の実施状況', 'Investigation by an outside firm', investigations, {
    wanted: 'final',
    draft: ({ forensics, findings }) => {
      if (findings.some(({ final }) => final)) return ['done'];
      return forensics.vendor !== null || findings.length > 0 ? ['ongoing'] : [];
    },
  }),
  text(`${form}.17a`, '調査機関と調査の内容', 'Firm and findings', {
    draft: (known) =>
      inLines(
        known.forensics.vendor === null ? [] : [`調査機関：${known.forensics.vendor}`],
        findingLines(known),
      ),
  }),
];
