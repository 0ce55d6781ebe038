import { current } from '../../../facts/ledger.ts';
import { say, shown } from '../../cite.ts';
import type { Section } from '../../kind.ts';
import type { Known } from '../../known.ts';
import { presenceOrUnknown } from '../choices.ts';
import { dataItemsField } from '../drafts/data.ts';
import { secondaryHarmField } from '../drafts/harm.ts';
import { noticeToPrincipalsField } from '../drafts/notice.ts';
import { peopleField } from '../drafts/people.ts';
import { settledBy } from '../drafts/settled.ts';
import { one, text } from '../fields.ts';
import { item } from '../section.ts';

/** Takes what is known; returns 有 where a breach is confirmed, 無 where it is checked to be none, 不明 where it is likely or open. */
function leaked({ ledger }: Known): (keyof typeof presenceOrUnknown)[] {
  const version = current(ledger, 'breach');
  if (!version) return [];
  const { value, certainty } = version;
  if (certainty !== 'confirmed' || value === null) return ['unknown'];
  return value === 'confirmed' ? ['yes'] : value === 'none' ? ['no'] : ['unknown'];
}

/** Takes the beginning of the field ids; returns whether personal data leaked, which every common form asks. */
export const leakField = (form: string) =>
  one(`${form}.80`, '個人データ等の漏えい', 'Leak of personal data', presenceOrUnknown, {
    wanted: 'always',
    uses: ['breach'],
    draft: leaked,
  });

/** The item of a form that serves no report under 法26条 (C-5). */
export const leakItem = (form: string): Section =>
  item('personalData', '8', '個人データ等', 'Personal data', settledBy('breach'), [
    text(`${form}.81`, '個人データ等の状況', 'State of personal data', {
      wanted: 'final',
      uses: ['breach'],
      draft: (known) => say`個人データ等の状況：${shown(known, 'breach')}。`,
    }),
    leakField(form),
  ]);

/** The item of the ransomware form, which serves a report under 法26条 as well (C-3). */
export const personalDataItem = (form: string): Section =>
  item(
    'personalData',
    '8',
    '個人データの漏えい等',
    'Breach of personal data',
    settledBy('breach', 'dataItems', 'principalCount'),
    [
      text(`${form}.81`, '個人データの項目', 'Items of personal data', {
        wanted: 'final',
        ...dataItemsField,
      }),
      leakField(form),
      text(`${form}.82`, '本人の数', 'Number of principals', { wanted: 'final', ...peopleField }),
      text(`${form}.83`, '二次被害又はそのおそれ', 'Secondary harm', {
        wanted: 'final',
        ...secondaryHarmField,
      }),
      text(`${form}.84`, '本人への対応', 'What is done for the principals', {
        wanted: 'final',
        ...noticeToPrincipalsField,
      }),
    ],
  );
