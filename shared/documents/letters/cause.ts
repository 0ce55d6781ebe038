import type { IncidentKind } from '../../facts/choices.ts';
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

/** The cause stays open while the way in is unconfirmed, or, where nobody broke in, what happened; where nothing is known, that was said already. */
function stillOpen({ ledger }: Known): Pieces {
  const kinds = current(ledger, 'kinds');
  if (!kinds?.value) return [];
  const brokeIn = kinds.value.some((kind) => breakIns.includes(kind));
  const settling = brokeIn ? current(ledger, 'route') : kinds;
  return settling?.certainty === 'confirmed' ? [] : ['くわしい原因は調査中です。'];
}

const breakIns: readonly IncidentKind[] = ['ransom', 'intrusion', 'defacement'];

/** Takes what is known; returns that the cause is open, as the first statement says it even where something is suspected. */
export const causeOpen = (known: Known): Pieces =>
  or(
    say`${cite(known, 'kinds')}によるものとみて、くわしい原因を調査中です。`,
    say`原因は、${shown(known, 'kinds')}です。`,
  );
