import type { FactKey } from '../../facts/catalogue.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Pieces } from '../cite.ts';
import type { Section } from '../kind.ts';
import type { Known } from '../known.ts';
import { prose } from '../letters/parts.ts';

export type Question = {
  /** 問N; never given to another question. */
  no: number;
  asked: Words;
  uses: readonly FactKey[];
  /** 話してよい事実 */
  say: (known: Known) => Pieces;
  /** まだ言えないこと */
  notYet: string;
  /** 引継ぎ先 */
  to: string;
};

const sayable = words('話してよい事実', 'What may be said');
const withheld = words('まだ言えないこと', 'What may not be said yet');
const handOver = words('引継ぎ先', 'Pass on to');

/** Takes a question of callers; returns it as a part of the script: what may be said, what not yet, and who takes over. */
export function questionPart({ no, asked, uses, say, notYet, to }: Question): Section {
  const id = `qa.${String(no).padStart(2, '0')}`;
  return {
    id,
    no: `問${no}`,
    title: asked,
    titled: true,
    stated: false,
    fields: [
      prose(`${id}.say`, sayable, uses, say, { wanted: 'always' }),
      prose(`${id}.notYet`, withheld, [], () => [notYet]),
      prose(`${id}.to`, handOver, [], () => [to], { short: true, wanted: 'always' }),
    ],
  };
}
