import type { FactValue } from '../facts/schema.ts';
import { words } from '../kernel/words.ts';
import { dataKinds, dataOf } from './codes.ts';
import type { Stated, Telling } from './telling.ts';
import { listed, type VerisRecord } from './veris-shape.ts';

const FROM = 'attribute.confidentiality.data';

/** Takes a record; tells what the data were: items, scope, special care, harm to property, encryption. What is not coded stays unknown. */
export function data({ veris, ours }: VerisRecord): Telling {
  const items = dataOf(veris);
  const has = (variety: string) => items.some((one) => one.variety === variety);
  const isPersonal = items.some(({ personal }) => personal === true);
  const isOther =
    items.length > 0 &&
    (ours.personal_data_involved === 'no' || items.every(({ personal }) => personal === false));
  const facts: Stated[] = [
    {
      key: 'dataItems',
      value: items.map(({ variety }) => dataKinds[variety]?.words.ja ?? variety).join('、') || null,
      from: FROM,
    },
    { key: 'dataScope', value: isPersonal ? 'personalData' : null, from: FROM },
    { key: 'specialCare', value: has('Medical') || has('Sensitive Personal') ? 'yes' : null, from: FROM },
    { key: 'financialHarm', value: has('Payment') ? 'yes' : null, from: FROM },
    { key: 'encryption', value: encryptionOf(statesOf(veris)), from: 'attribute.confidentiality.state' },
  ];
  const warnings = [
    ...(isOther && !isPersonal ? [noPersons] : []),
    ...(has('Sensitive Personal') && !has('Medical') ? [sensitive] : []),
    ...(statesOf(veris).some((state) => /(?<!un)encrypted/.test(state)) ? [howStrong] : []),
  ];
  return { facts, warnings };
}

const statesOf = ({ attribute }: VerisRecord['veris']) => listed(attribute?.confidentiality?.state);

/** Plain text is certain; "encrypted" does not say how well, and A-5 asks for that. */
const encryptionOf = (states: readonly string[]): FactValue<'encryption'> | null =>
  states.length > 0 && states.every((state) => state.endsWith('unencrypted'))
    ? { method: 'none', key: 'unknown', evidence: null }
    : null;

const noPersons = words(
  '個人に関する情報は記録されていません。個人データを含まなかったかは確かめられないため、含むものとして判断しています',
  'No data about persons are recorded. Whether there were none cannot be proven, so the verdict supposes that there were',
);
const sensitive = words(
  '「Sensitive Personal」を要配慮個人情報として扱いました。日本の法律の要配慮個人情報にあたるか確かめてください',
  '"Sensitive Personal" is taken as special care-required data; check against the Japanese definition',
);
const howStrong = words(
  '暗号化の記録がありますが、方式と鍵の状態が分からないため、暗号化は「未把握」としました',
  'Encryption is recorded, but neither method nor key: encryption is kept as unknown',
);
