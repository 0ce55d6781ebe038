import { certainties, type FactKey, factKinds } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';
import { tells } from '../passage.ts';
import { atMost, clipped } from './lines.ts';

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

/** Takes what is known; returns facts in short, a line each, with their certainty inside the cited passage. */
export const knownInBrief = (known: Known): Pieces =>
  atMost(
    askedFirst.map((key) => factLine(known, key)),
    MOST_KNOWN,
    '確かめられたことはまだない',
  );

function factLine({ ledger }: Known, key: FactKey): Pieces {
  const fact = current(ledger, key);
  if (!tells(fact)) return [];
  const text = `${clipped(printFact(key, fact.value).ja)}〔${certainties[fact.certainty].ja}〕`;
  return [`${factKinds[key].label.ja}　`, { fact: key, version: fact.version, text }];
}

/** Takes what is known; returns what nobody knows yet: first what could change the law's answer, then what executives ask. */
export const unknownInBrief = (known: Known): Pieces =>
  atMost(
    [...new Set<FactKey>([...known.assessment.questions.map(({ fact }) => fact), ...askedFirst])]
      .filter((key) => !tells(current(known.ledger, key)))
      .map((key) => [`${factKinds[key].label.ja}　`, openWords(known, key)]),
    MOST_UNKNOWN,
    '大きく残るものはない',
  );

/** Somebody looked and could not say, or nobody has looked yet: two answers, the first of which has a version. */
function openWords({ ledger }: Known, key: FactKey) {
  const fact = current(ledger, key);
  return fact ? { fact: key, version: fact.version, text: '調査中' } : '確認中';
}
