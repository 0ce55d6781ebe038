import { current } from '../../facts/ledger.ts';
import { cite, inLines, or, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';
import { cardsIncluded } from './data-items.ts';

/** Takes what is known; returns whether harm followed, as somebody checked it. */
export const harmSoFar = (known: Known): Pieces =>
  or(say`二次被害の状況：${cite(known, 'misuse')}。`, say`二次被害の有無は、${shown(known, 'misuse')}です。`);

/** Takes what is known; returns whether harm followed and what may yet follow. */
export const harm = (known: Known): Pieces =>
  inLines(harmSoFar(known), mayFollow(known) ? [feared(known)] : []);

const mayFollow = ({ ledger }: Known) => current(ledger, 'breach')?.value !== 'none';

const feared = (known: Known) =>
  cardsIncluded(known) === 'some'
    ? '今後、クレジットカードの不正な利用や、当社を装った不審なメール・電話などに使われるおそれがあります。'
    : '今後、当社を装った不審なメール・電話・郵便などに使われるおそれがあります。';
