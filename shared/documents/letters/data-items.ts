import { current } from '../../facts/ledger.ts';
import { cite, inLines, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';
import type { Included } from './parts.ts';

/** Takes what is known; returns the items of personal data, and those that somebody checked to be absent. */
export const dataItems = (known: Known): Pieces =>
  inLines(
    say`対象となる情報の項目は、${shown(known, 'dataItems')}です。`,
    isGuess(known, 'negatives') ? [] : say`次の情報は含まれておりません：${cite(known, 'negatives')}。`,
  );

type Asked = 'negatives' | 'specialCare' | 'cardNumbers' | 'myNumber';

/** An estimate cannot carry a denial. */
const isGuess = ({ ledger }: Known, key: Asked) => current(ledger, key)?.certainty === 'estimated';

const deniedBy = (known: Known, key: Asked): Included => (isGuess(known, key) ? 'unknown' : 'no');

/** Takes what is known; says whether card numbers are included, never of how many. */
export function cardsIncluded(known: Known): Included {
  const people = current(known.ledger, 'cardNumbers')?.value ?? null;
  if (people === null) return 'unknown';
  return people > 0 ? 'some' : deniedBy(known, 'cardNumbers');
}

/** Takes what is known; says whether special care-required data are included. */
export function specialCareIncluded(known: Known): Included {
  const answer = current(known.ledger, 'specialCare')?.value ?? null;
  if (answer === null) return 'unknown';
  return answer === 'yes' ? 'yes' : deniedBy(known, 'specialCare');
}

/** Takes what is known; says whether My Number is included. */
export function myNumberIncluded(known: Known): Included {
  const answer = current(known.ledger, 'myNumber')?.value?.included ?? 'unknown';
  return answer === 'no' ? deniedBy(known, 'myNumber') : answer;
}

/** Takes what is known; says whether passwords stand among the data items; a list that does not name them denies nothing. */
export const passwordsIncluded = ({ ledger }: Known): Included =>
  current(ledger, 'dataItems')?.value?.includes('パスワード') ? 'yes' : 'unknown';
