import { grouped } from '../kernel/grouped.ts';
import type { FieldError } from '../kernel/refusal.ts';
import { type Words, words } from '../kernel/words.ts';
import type { FactStatement } from './commands.ts';
import { known, type Ledger } from './ledger.ts';
import type { FactValue } from './schema.ts';

type Count = FactValue<'principalCount'>;
type Group = FactValue<'principalGroups'>[number];

/** Takes a ledger and a statement about people; returns where a part would exceed its whole. Unknown numbers exceed nothing. */
export function partsAboveWhole(ledger: Ledger, { key, value }: FactStatement): FieldError[] {
  if (value === null) return [];
  if (key === 'principalCount') {
    const count = value as Count; // its schema is factValues.principalCount
    return [
      ...withinItself(count),
      ...within(cards, known(ledger, 'cardNumbers'), count, 'value'),
      ...within(holders, known(ledger, 'myNumber')?.people, count, 'value'),
    ];
  }
  const whole = known(ledger, 'principalCount');
  if (key === 'cardNumbers') return within(cards, value as number, whole, 'value'); // its schema is factValues.cardNumbers
  if (key === 'myNumber') {
    const { people: part } = value as FactValue<'myNumber'>; // its schema is factValues.myNumber
    return within(holders, part, whole, 'value/people');
  }
  if (key === 'principalGroups') return (value as Group[]).flatMap(withinGroup); // its schema is factValues.principalGroups
  if (key === 'accessFrom') return inOrder(value, known(ledger, 'accessTo'));
  if (key === 'accessTo') return inOrder(known(ledger, 'accessFrom'), value);
  return [];
}

const countWords = {
  gross: words('延べ人数', 'the gross number'),
  deduplicated: words('重複を除く人数', 'the deduplicated number'),
  maximum: words('最大の人数', 'the maximum'),
  minimum: words('少なくともの人数', 'the minimum'),
};

/** Each number may not exceed the ones after it: heads are at most records, and all lie between the bounds. */
const ordered = [
  ['deduplicated', 'gross'],
  ['deduplicated', 'maximum'],
  ['minimum', 'maximum'],
  ['minimum', 'deduplicated'],
  ['minimum', 'gross'],
] as const;

function withinItself(count: Count): FieldError[] {
  return ordered.flatMap(([part, whole]) => {
    const [less, more] = [count[part], count[whole]];
    if (less === null || more === null || less <= more) return [];
    const [one, other] = [countWords[part], countWords[whole]];
    return [
      {
        field: `value/${part}`,
        words: words(`${one.ja}が${other.ja}を超えています`, `${one.en} exceeds ${other.en}`),
      },
    ];
  });
}

const cards = words('カード番号を含む人', 'People with card numbers');
const holders = words('マイナンバーを含む人', 'People with My Number');

function within(
  name: Words,
  part: number | null | undefined,
  count: Count | null,
  field: string,
): FieldError[] {
  const whole = Math.max(...[count?.gross, count?.deduplicated, count?.maximum].map((one) => one ?? -1));
  if (part == null || whole < 0 || part <= whole) return [];
  return [
    {
      field,
      words: words(
        `${name.ja}（${grouped(part)}人）は、本人の数（${grouped(whole)}人）を超えています`,
        `${name.en} (${grouped(part)}) exceed the number of principals (${grouped(whole)})`,
      ),
    },
  ];
}

function withinGroup(group: Group, index: number): FieldError[] {
  return group.items.flatMap(({ item, people: part }, at) =>
    group.people === null || part === null || part <= group.people
      ? []
      : [
          {
            field: `value/${index}/items/${at}/people`,
            words: words(
              `「${item}」の人数（${grouped(part)}人）は、「${group.name}」の人数（${grouped(group.people)}人）を超えています`,
              `"${item}" (${grouped(part)}) exceeds "${group.name}" (${grouped(group.people)})`,
            ),
          },
        ],
  );
}

function inOrder(from: unknown, to: unknown): FieldError[] {
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
  return [
    {
      field: 'value',
      words: words('侵入の終わりが始まりより前になっています', 'The last access lies before the first'),
    },
  ];
}
