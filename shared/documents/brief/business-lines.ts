import { factKinds } from '../../facts/catalogue.ts';
import { cite, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';
import { atMost, clippedPiece } from './lines.ts';

const touching = ['devices', 'partners'] as const;

/** Takes what is known; returns what the incident does to the business, as far as facts tell; losses of trade are written by people. */
export const businessLines = (known: Known): Pieces =>
  atMost(
    touching.map((key) => say`${factKinds[key].label.ja}　${clippedPiece(cite(known, key))}`),
    touching.length,
    '事業への影響は確認中',
  );
