import { certainties, type FactKey, factKinds } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';
import { tells } from '../passage.ts';
import { underInvestigation } from '../wording.ts';
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

/** Takes what is known; returns what nobody knows for certain: first what could change the law's answer, then what executives ask, then what is only provisional or estimated. */
export function unknownInBrief(known: Known): Pieces {
  const keys = [...new Set<FactKey>([...known.assessment.questions.map(({ fact }) => fact), ...askedFirst])];
  const isOpen = (key: FactKey) => !tells(current(known.ledger, key));
  return atMost(
    [...keys.filter(isOpen), ...keys.filter((key) => !isOpen(key))].map((key) => openLine(known, key)),
    MOST_UNKNOWN,
    '大きく残るものはない',
  );
}

/** Nobody looked yet, somebody looked and could not say, or what is said is not settled: three answers, the last two with a version. */
function openLine({ ledger }: Known, key: FactKey): Pieces {
  const fact = current(ledger, key);
  const label = `${factKinds[key].label.ja}　`;
  if (!fact) return [label, '確認中'];
  if (fact.certainty === 'confirmed' && tells(fact)) return [];
  const text = tells(fact) ? `${certainties[fact.certainty].ja}の値。調査中` : underInvestigation;
  return [label, { fact: key, version: fact.version, text }];
}
