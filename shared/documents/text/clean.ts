import { grouped } from '../../kernel/grouped.ts';
import { type Words, words } from '../../kernel/words.ts';
import { withoutMarkup } from './markup.ts';

/** One mending may lay bare another, such as a tag inside which something unseen stood; a thousand tags inside each other are an attack, and stay as the signs they are. */
const MOST_ROUNDS = 8;

/** Takes a text as it was typed, pasted or imported; returns it mended, and what was mended. Letters are never exchanged for others: か゛, 髙 and 𠮷 stay. */
export function cleanText(raw: string): { text: string; done: readonly Words[] } {
  const done = new Set<Words>();
  let text = raw;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const before = text;
    for (const { mend, said } of mendings) {
      const mended = mend(text);
      if (mended !== text) done.add(said);
      text = mended;
    }
    if (text === before) break;
  }
  return { text, done: [...done] };
}

/** Takes a text and the most characters it may have; returns why it is too long, or null. A letter of two code units is one character. */
export function textObjection(text: string, most = 20_000): Words | null {
  if (text.length <= most) return null;
  const count = [...text].length;
  if (count <= most) return null;
  return words(
    `${grouped(count)}文字あります。${grouped(most)}文字までにしてください。`,
    `The text has ${grouped(count)} characters. Keep it to ${grouped(most)}.`,
  );
}

const mendings: readonly { mend: (text: string) => string; said: Words }[] = [
  {
    mend: (text) => text.replace(/\p{Cs}/gu, '〓'),
    said: words('壊れていた文字を「〓」に置き換えました', 'Broken characters were replaced by 〓'),
  },
  {
    mend: (text) => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'),
    said: words('改行の形をそろえました', 'Line ends were made alike'),
  },
  {
    mend: (text) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
    said: words(
      '文字の向きを変える見えない記号を取り除きました',
      'Unseen signs that turn the writing round were removed',
    ),
  },
  {
    mend: (text) => text.replace(/(?![\t\n])\p{Cc}/gu, ''),
    said: words('文字ではない制御記号を取り除きました', 'Control characters were removed'),
  },
  {
    mend: withoutMarkup,
    said: words('貼り付けた書式の記号を取り除きました', 'Pasted markup was removed'),
  },
  {
    mend: (text) => text.replace(/[\u00A0\u202F]/g, ' '),
    said: words('特殊な空白をふつうの空白にしました', 'Special spaces were made plain ones'),
  },
  {
    mend: (text) => text.replace(besideDigits, ''),
    said: words('数字のそばの見えない文字を取り除きました', 'Unseen characters beside digits were removed'),
  },
];

const besideDigits =
  /^\uFEFF|(?<=[\d０-９])[\u200B-\u200D\u2060\uFEFF\u00AD]+|(?<![\u200B-\u200D\u2060\uFEFF\u00AD])[\u200B-\u200D\u2060\uFEFF\u00AD]+(?=[\d０-９])/g;
