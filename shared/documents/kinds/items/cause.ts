import type { IncidentKind } from '../../../facts/choices.ts';
import { known as valueIn } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import type { Section } from '../../kind.ts';
import type { Known } from '../../known.ts';
import { otherChoice } from '../choices.ts';
import { causeField } from '../drafts/cause.ts';
import { settledBy } from '../drafts/settled.ts';
import { one, several, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

const actors = {
  reporter: words('報告者', 'The reporter'),
  entrustee: words('委託先', 'Entrustee'),
  ...otherChoice,
  unknown: words('不明', 'Unknown'),
} as const;

const causes = {
  unauthorisedAccess: words('不正アクセス', 'Unauthorised access'),
  wrongHandover: words('誤交付', 'Handed to the wrong person'),
  wrongSending: words('誤送付（メール・FAXを含む）', 'Sent to the wrong person, mail and fax included'),
  wrongDisposal: words('誤廃棄', 'Thrown away by mistake'),
  loss: words('紛失', 'Loss'),
  theft: words('盗難', 'Theft'),
  insider: words('従業員不正', 'Employee misconduct'),
  misconfiguration: words('設定・プログラムミス', 'Configuration or program error'),
  ...otherChoice,
  unknown: words('不明', 'Unknown'),
} as const;

/** A kind of incident that may be one cause or another, such as loss or theft, settles none. */
const causeOf: Readonly<Partial<Record<IncidentKind, keyof typeof causes>>> = {
  ransom: 'unauthorisedAccess',
  intrusion: 'unauthorisedAccess',
  defacement: 'unauthorisedAccess',
  misdelivery: 'wrongSending',
  insider: 'insider',
};

const causesIn = ({ ledger }: Known) => [
  ...new Set((valueIn(ledger, 'kinds') ?? []).flatMap((kind) => causeOf[kind] ?? [])),
];

/** Takes the beginning of the field ids; returns item 4 (F-40…F-42). */
export const causeItem = (form: string): Section =>
  nineItem(4, settledBy('kinds', 'route'), [
    text(`${form}.42`, '原因の詳細', 'Cause in detail', {
      hint: words(
        '不正アクセスのときは、侵入経路、脆弱性、手口を書きます。',
        'Of unauthorised access: the route, the hole and the technique.',
      ),
      wanted: 'always',
      ...causeField,
    }),
    one(`${form}.40`, '主体', 'With whom it occurred', actors, {
      hint: words('漏えい等が起きたところです。', 'Where the breach took place.'),
      wanted: 'final',
    }),
    several(`${form}.41`, '原因', 'Cause', causes, { wanted: 'final', uses: ['kinds'], draft: causesIn }),
  ]);
