import { type Audience, audiences } from '../documents/audiences.ts';
import { type FactKey, factKinds, factNumber } from '../facts/catalogue.ts';
import { words } from '../kernel/words.ts';
import type { Entry } from './entry.ts';
import type { Told } from './telling.ts';

/** Takes the body of `disclosure.set`; returns which fact is held back from whom now, or that it may go out to everybody. */
export function toldDisclosure(body: Entry['body']): Omit<Told, 'kind'> {
  const fact = body.fact as FactKey; // the command's schema takes no other
  const held = body.held as readonly Audience[]; // likewise
  const { label } = factKinds[fact];
  const from = (language: 'ja' | 'en', between: string) =>
    held.map((audience) => audiences[audience][language]).join(between);
  return {
    words:
      held.length === 0
        ? words(`${label.ja}をだれに出してもよいことにした`, `${label.en} may go out to everybody`)
        : words(
            `${label.ja}を${from('ja', '・')}に伏せることにした`,
            `${label.en} is held back from: ${from('en', ', ')}`,
          ),
    text: typeof body.reason === 'string' ? body.reason : null,
    fact: factNumber(fact),
    corrects: null,
  };
}
