import type { Certainty } from '../facts/catalogue.ts';
import type { BreachLevel } from '../facts/choices.ts';
import { words } from '../kernel/words.ts';
import type { Telling } from './telling.ts';
import { listed, type Veris } from './veris-shape.ts';

const levels: { readonly [disclosure: string]: BreachLevel } = {
  Yes: 'confirmed',
  Potentially: 'likely',
  Unknown: 'unclear',
};
// 滅失 and 毀損 are breaches too: data may be lost or damaged though nothing got out.
const damaging = new Set(['Loss', 'Destruction', 'Obscuration', 'Modify data']);

/** Takes a record; tells how sure a breach is. Without the attribute of confidentiality nothing seems to have got out; only a written "No" is more than an estimate. */
export function breach({ attribute }: Veris): Telling {
  const { confidentiality, availability, integrity } = attribute ?? {};
  const disclosure = confidentiality ? (confidentiality.data_disclosure ?? 'Unknown') : 'No';
  const known = levels[disclosure];
  if (known) return stated(known);
  if (disclosure !== 'No' || !attribute) return stated('unclear');
  const damage = [...listed(availability?.variety), ...listed(integrity?.variety)].some((one) =>
    damaging.has(one),
  );
  if (!damage) return stated('none', confidentiality ? 'provisional' : 'estimated');
  return {
    ...stated('unclear'),
    warnings: [
      words(
        '外には出ていませんが、失われた・壊れたとの記録があります。個人データの滅失・毀損にあたるか確かめてください',
        'Nothing got out, but loss or damage is recorded: check whether personal data were lost or damaged',
      ),
    ],
  };
}

const stated = (value: BreachLevel, certainty: Certainty = 'estimated'): Telling => ({
  facts: [{ key: 'breach', value, from: 'attribute.confidentiality.data_disclosure', certainty }],
});
