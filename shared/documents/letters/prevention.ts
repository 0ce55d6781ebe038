import { inLines, or, type Pieces } from '../cite.ts';
import { dayInDocument } from '../japanese-dates.ts';
import type { Known } from '../known.ts';
import { holesNamedIn } from '../open-holes.ts';

type Measure = Known['measures'][number];

/** A plan to add one of these says that it is missing today. */
const saysWhatIsMissing =
  /多要素認証|二要素認証|更新プログラム|アップデート|パスワード|暗号化|ログの?(取得|監視)/;

/** Takes what is known; returns the measures against recurrence, done ones first; those that would show what is still open are told only as being under way (N-3a). */
export function prevention({ measures }: Known): Pieces {
  const tellable = measures.filter(isTellable);
  const lines = (done: boolean) => tellable.filter((measure) => measure.done === done).map(lineOf);
  const isAnyKept = tellable.length < measures.length;
  return or(
    inLines(
      ...lines(true),
      ...lines(false),
      isAnyKept ? ['・このほかの措置も進めており、実施したあとにお知らせいたします。'] : [],
    ),
    '再発防止のための措置は検討中です。',
  );
}

const isTellable = ({ what, done }: Measure) =>
  holesNamedIn(what).length === 0 && (done || !saysWhatIsMissing.test(what));

const lineOf = ({ what, done, due }: Measure): Pieces => [
  `・${what}（${done ? '実施済み' : `${dayInDocument(due)}までに実施する予定`}）`,
];
