import { current } from '../../facts/ledger.ts';
import { cite, inLines, or, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';
import { citeHarmless } from './harmless.ts';

/** Takes what is known; returns the cause without the way in, which helps attackers more than those who are told (N-3a). */
export const cause = (known: Known): Pieces => inLines(kindsTold(known), stillOpen(known));

/** Takes what is known; returns cause and way in for a statement after the investigation, as coarse as cannot be used for an attack. */
export const causeAndRoute = (known: Known): Pieces =>
  inLines(kindsTold(known), say`侵入の経路は、${citeHarmless(known, 'route')}です。`, stillOpen(known));

const kindsTold = (known: Known) =>
  or(say`${cite(known, 'kinds')}によるものです。`, say`原因は、${shown(known, 'kinds')}です。`);

/** An unconfirmed way in leaves the cause open; where nothing is known, that was said already. */
const stillOpen = (known: Known): Pieces =>
  cite(known, 'kinds') === null || current(known.ledger, 'route')?.certainty === 'confirmed'
    ? []
    : ['くわしい原因は調査中です。'];

/** Takes what is known; returns that the cause is open, as the first statement says it even where something is suspected. */
export const causeOpen = (known: Known): Pieces =>
  or(
    say`${cite(known, 'kinds')}によるものとみて、くわしい原因を調査中です。`,
    say`原因は、${shown(known, 'kinds')}です。`,
  );
