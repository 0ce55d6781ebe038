import { current } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import { say, shown } from '../../cite.ts';
import type { Section } from '../../kind.ts';
import type { Known } from '../../known.ts';
import { peopleField } from '../drafts/people.ts';
import { settledBy } from '../drafts/settled.ts';
import { line, one, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

const countKinds = {
  exact: words('確定', 'Final'),
  about: words('概数', 'Approximate'),
  maximum: words('最大', 'At most'),
} as const;

/** Takes what is known; returns how the number is meant: final where it is confirmed, the maximum where only that is known. */
function countKind({ ledger }: Known): (keyof typeof countKinds)[] {
  const version = current(ledger, 'principalCount');
  if (!version?.value) return [];
  const { deduplicated, gross, maximum } = version.value;
  if (deduplicated === null && gross === null) return maximum === null ? [] : ['maximum'];
  return [version.certainty === 'confirmed' ? 'exact' : 'about'];
}

/** Takes the beginning of the field ids; returns item 3 (F-30). */
export const peopleItem = (form: string): Section =>
  nineItem(3, settledBy('principalCount'), [
    text(`${form}.30`, '本人の数', 'Number of principals', {
      wanted: 'always',
      ...peopleField,
    }),
    one(`${form}.30a`, '人数の確からしさ', 'What the number is', countKinds, {
      wanted: 'final',
      uses: ['principalCount'],
      draft: countKind,
    }),
    line(`${form}.30b`, 'うちクレジットカード情報等を含む人数', 'Of them with credit card data', {
      wanted: 'final',
      uses: ['cardNumbers'],
      draft: (known) => say`${shown(known, 'cardNumbers')}`,
    }),
  ]);
