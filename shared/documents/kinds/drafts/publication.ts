import { type Pieces, say, shown } from '../../cite.ts';
import type { Known } from '../../known.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 公表の実施状況 as it was told. */
export const publication = (known: Known): Pieces => say`公表の状況：${shown(known, 'publication')}。`;

/** A field that is drafted as 公表の実施状況, with the fact it draws on. */
export const publicationField = {
  uses: ['publication'],
  draft: publication,
} as const satisfies Drafting;
