import { words } from '../../kernel/words.ts';

/** D-2a: a 速報 tells what is known when it is made. */
export const knownSoFar = words(
  '速報は、報告をしようとする時点で把握していることで足ります。まだ分からない項目は「調査中」と書けます（規則8条1項）。',
  'A preliminary report tells what is known when it is made; items not known yet may say 調査中 (Rules Art. 8(1)).',
);

/** D-7: a 続報 adds what became known since. */
export const knownSince = words(
  '続報には法定の期限がなく、分かったことを足していきます。まだ分からない項目は「調査中」と書けます。',
  'A follow-up has no legal deadline and adds what became known; items not known yet may say 調査中.',
);

/** D-5: a 確報 is filed on time also where something cannot be known. */
export const completedLater = words(
  '確報は9項目すべてを報告します。合理的な努力を尽くしても分からない項目は、その理由を書いて期限までに提出し、分かり次第追完します。',
  'A final report tells all nine items. What cannot be known despite reasonable effort is given with the reason, on time, and supplied as soon as it is known.',
);

/** Of what nobody is bound to file: told as far as known. */
export const asFarAsKnown = words(
  '分かっている範囲で出せます。まだ分からない項目は「調査中」と書き、分かったときに続けて知らせます。',
  'It may be given as far as things are known; items not known yet say 調査中 and are told when they are.',
);
