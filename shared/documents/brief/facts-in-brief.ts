import { type FactKey, factKinds } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { cite, inLines, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';
import { atMost, clippedPiece } from './lines.ts';

const MOST_KNOWN = 8;
const MOST_UNKNOWN = 5;

/** What executives ask first, in this order. */
export const askedFirst = [
  'awareAt',
  'containment',
  'principalCount',
  'cardNumbers',
  'dataItems',
  'route',
  'misuse',
  'ransom',
  'specialCare',
  'myNumber',
  'police',
] as const satisfies readonly FactKey[];

/** What the law or executives may ask of; a question about anything else has its own page. */
export const mayBeOpen = [
  ...new Set<FactKey>([
    ...askedFirst,
    'breach',
    'financialHarm',
    'wrongfulPurpose',
    'encryption',
    'entrustment',
    'sectors',
  ]),
];

const unmarked = '（付記のないものは確認した）';

/** Takes what is known; returns facts, a line each, in the wording every document has for them: what is provisional or estimated says so in brackets. */
export function knownInBrief(known: Known): Pieces {
  const lines = askedFirst.map((key) => say`${factKinds[key].label.ja}　${clippedPiece(cite(known, key))}`);
  return lines.every((line) => line.length === 0)
    ? ['確かめられたことはまだない']
    : inLines(atMost(lines, MOST_KNOWN, ''), [unmarked]);
}

/** Takes what is known; returns what nobody knows yet: first what could change the law's answer, then what executives ask. What nobody asked is 確認中, what nobody could say is 調査中 and cites that answer. */
export function unknownInBrief(known: Known): Pieces {
  const first = known.assessment.questions.map(({ fact }) => fact);
  const keys = [...new Set([...first, ...askedFirst])].filter((key) => mayBeOpen.includes(key));
  return atMost(
    keys
      .filter((key) => cite(known, key) === null)
      .map((key) => [
        `${factKinds[key].label.ja}　`,
        current(known.ledger, key) ? shown(known, key) : '確認中',
      ]),
    MOST_UNKNOWN,
    'おもな項目は把握した',
  );
}
