import { current } from '../../../facts/ledger.ts';
import type { Section } from '../../kind.ts';
import { presenceOrUnknown } from '../choices.ts';
import { secondaryHarmField } from '../drafts/harm.ts';
import { settledBy } from '../drafts/settled.ts';
import { one, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

/** Takes the beginning of the field ids; returns item 5 (F-50, F-51). Whether harm was done stands in people's own words, so they choose it. */
export const harmItem = (form: string): Section =>
  nineItem(5, settledBy('misuse'), [
    text(`${form}.51`, '二次被害の内容', 'Secondary harm in words', {
      wanted: 'always',
      ...secondaryHarmField,
    }),
    one(`${form}.50`, '二次被害又はそのおそれの有無', 'Secondary harm', presenceOrUnknown, {
      wanted: 'final',
      uses: ['misuse'],
      draft: ({ ledger }) => (current(ledger, 'misuse')?.certainty === 'unknown' ? ['unknown'] : []),
    }),
  ]);
