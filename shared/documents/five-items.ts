import { type Words, words } from '../kernel/words.ts';
import type { Content } from './content.ts';
import { holesNamedIn } from './open-holes.ts';
import { peopleCountsIn } from './people-counts.ts';
import { textsIn } from './texts-in.ts';

/** 規則10条: the five of the nine items that a notice tells; the fields of item 1 begin with `nt.1.`. */
const fiveItems = {
  'nt.1.': words('1 概要', '1 Overview'),
  'nt.2.': words('2 個人データの項目', '2 Items of personal data'),
  'nt.4.': words('4 原因', '4 Cause'),
  'nt.5.': words('5 二次被害', '5 Secondary harm'),
  'nt.9.': words('9 その他参考となる事項', '9 Other matters'),
} as const;

/** What shows that a text speaks of one of the other four items, or of what the state was told. */
const otherItems: readonly { speaks: RegExp; item: Words }[] = [
  {
    speaks: /代替措置|通知(の|を)?(実施)?状況|通知(を|が)?完了|(郵送|発送|送付)(を|が)完了/,
    item: words('6 本人への対応の状況', '6 State of the notices'),
  },
  {
    speaks: /公表(し|いたし|致し|する|を|の|済|予定|日)|記者会見|プレスリリース|報道発表/,
    item: words('7 公表の状況', '7 Publication'),
  },
  {
    speaks: /再発(の)?防止|再発を防/,
    item: words('8 再発防止のための措置', '8 Measures against recurrence'),
  },
  {
    speaks:
      /個人情報保護委員会|監督官庁|監督機関|所管(省庁|官庁)|(警察|国)(署)?(へ|に|への)の?(報告|届|相談|通報)/,
    item: words('国や警察への報告', 'Reports to the state or the police'),
  },
];

/**
 * Takes the content of a notice to principals; returns warnings, never refusals: where it speaks of more than the five
 * items, where one of the five is empty, and where it could help an attacker (規則10条, N-3, N-3a). More may be told
 * where it protects the person; how many others are affected seldom does.
 */
export function otherItemsIn(content: Content): readonly Words[] {
  const texts = textsIn(content).filter(({ field }) => field.startsWith('nt.'));
  const all = texts.map(({ text }) => text).join('\n');
  return [
    ...emptyAmong(texts.map(({ field }) => field)),
    ...totalIn(texts),
    ...otherItems.flatMap(({ speaks, item }) => {
      const said = speaks.exec(all)?.[0];
      return said ? [beyond(item, said)] : [];
    }),
    ...holesNamedIn(all).map(helpsAttackers),
  ];
}

const emptyAmong = (filled: readonly string[]) =>
  Object.entries(fiveItems).flatMap(([prefix, item]) =>
    filled.some((field) => field.startsWith(prefix))
      ? []
      : [
          words(
            `「${item.ja}」が空です。分からないときは「調査中です」と書き、分かったときに追って知らせます。`,
            `“${item.en}” is empty. Where it is not known, say that it is being investigated, and tell it later.`,
          ),
        ],
  );

const total = words('3 本人の数', '3 Number of principals');

function totalIn(texts: ReturnType<typeof textsIn>) {
  const [counted] = texts.flatMap(({ text }) => peopleCountsIn(text));
  const cited = texts
    .flatMap(({ text, uses }) => uses.map((use) => ({ ...use, said: text.slice(use.start, use.end) })))
    .find(({ fact }) => fact === 'principalCount' || fact === 'principalGroups' || fact === 'cardNumbers');
  const said = counted?.words ?? cited?.said;
  return said === undefined ? [] : [beyond(total, said)];
}

const beyond = (item: Words, said: string) =>
  words(
    `「${said}」は、本人に知らせる5項目にない「${item.ja}」です。本人の権利利益を守るために必要かを確かめてください（規則10条）。`,
    `“${said}” belongs to “${item.en}”, which is not among the five items of a notice. Check that it is needed to protect the person (Rules Art. 10).`,
  );

const helpsAttackers = (said: string) =>
  words(
    `「${said}」は、攻撃の手がかりになることがあります。弱点の名前や、まだ直していないことは書きません。`,
    `“${said}” may help an attacker. Leave out names of weaknesses, and what is not mended yet.`,
  );
