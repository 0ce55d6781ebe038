import { current } from '../../facts/ledger.ts';
import { cite, inLines, or, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';
import { citeHarmless } from './harmless.ts';

const investigating = 'くわしい原因は調査中です。';

/** Takes what is known; returns the cause without the way in, which helps attackers more than those who are told (N-3a). */
export const cause = (known: Known): Pieces =>
  inLines(
    say`${cite(known, 'kinds')}によるものです。`,
    isSettled(known) ? [] : [investigating],
  );

/** Takes what is known; returns cause and way in for a statement after the investigation, as coarse as cannot be used for an attack. */
export const causeAndRoute = (known: Known): Pieces =>
  inLines(
    say`${cite(known, 'kinds')}によるものです。`,
    say`侵入の経路は、${citeHarmless(known, 'route')}です。`,
    isSettled(known) ? [] : [investigating],
  );

const isSettled = (known: Known) =>
  cite(known, 'kinds') !== null && current(known.ledger, 'route')?.certainty === 'confirmed';

/** Takes what is known; returns that the cause is open, as the first statement says it even where something is suspected. */
export const causeOpen = (known: Known): Pieces =>
  or(
    say`${cite(known, 'kinds')}によるものとみて、くわしい原因を調査中です。`,
    '原因は調査中です。',
  );
