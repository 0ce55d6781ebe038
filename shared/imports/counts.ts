import { grouped } from '../kernel/grouped.ts';
import { type Words, words } from '../kernel/words.ts';
import { dataOf } from './codes.ts';
import { disagreesWithGist } from './gist.ts';
import type { Telling } from './telling.ts';
import type { Veris, VerisRecord } from './veris-shape.ts';

const MOST = 1_000_000_000; // what the fact's schema holds; more people than that do not exist in one file
const isCount = (value: number) => Number.isInteger(value) && value > 0 && value <= MOST;

/** Takes a record; tells how many records were involved, as 延べ and never as heads. Figures that exclude each other leave it unknown. */
export function counts({ veris, ours }: VerisRecord): Telling {
  const { gross, warnings } = grossOf(veris);
  const told = ours.records_or_persons ?? null;
  const unlike = gross !== null && told !== null && told !== gross ? [twoFigures(gross, told)] : [];
  const gist =
    gross === null ? null : disagreesWithGist(ours.gist_ja ?? '', [gross, ...(told === null ? [] : [told])]);
  const value = gross === null ? null : { gross, deduplicated: null, maximum: null, minimum: null };
  return {
    facts: [
      { key: 'principalCount', value, from: 'attribute.confidentiality.data_total（件数。人数ではない）' },
    ],
    warnings: [
      ...warnings,
      ...unlike,
      ...(gist && gross !== null ? [twoFigures(gross, gist)] : []),
      ...(gross === null ? [] : [notHeads]),
    ],
  };
}

type Gross = { gross: number | null; warnings: readonly Words[] };

function grossOf(veris: Veris): Gross {
  const items = dataOf(veris);
  const total = veris.attribute?.confidentiality?.data_total ?? null;
  const amounts = items.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const given = [...amounts, ...(total === null ? [] : [total])];
  const none = (...warnings: Words[]): Gross => ({ gross: null, warnings });
  if (given.length === 0) return none();
  if (!given.every(isCount)) return none(strange(given));
  if (items.length > 0 && items.every(({ personal }) => personal === false))
    return none(notPeople(Math.max(...given)));

  const sum = amounts.reduce((all, one) => all + one, 0);
  const isWhole = amounts.length === items.length && amounts.length > 0;
  const outOfBounds = total !== null && (total < Math.max(0, ...amounts) || (isWhole && total > sum));
  if (outOfBounds) return none(disagree(total, amounts));
  const gross = total ?? sum;
  return isCount(gross)
    ? { gross, warnings: amounts.length > 1 ? [severalKinds(amounts)] : [] }
    : none(strange([gross]));
}

const list = (amounts: readonly number[]) => amounts.map(grouped).join('、');

const strange = (given: readonly number[]) =>
  words(
    `件数が数えられる数ではありません（${given.join('、')}）。人数は「未把握」としました`,
    `A count is no countable number (${given.join(', ')}); the number of people is kept as unknown`,
  );
const disagree = (total: number, amounts: readonly number[]) =>
  words(
    `合計 ${grouped(total)} 件と内訳（${list(amounts)}）が合いません。人数は「未把握」としました`,
    `The total ${grouped(total)} and its parts (${list(amounts)}) disagree; the number of people is kept as unknown`,
  );
const notPeople = (count: number) =>
  words(
    `記録の ${grouped(count)} 件は人に関する情報の数ではないため、人数は「未把握」としました`,
    `The ${grouped(count)} records are not about people; the number of people is kept as unknown`,
  );
const severalKinds = (amounts: readonly number[]) =>
  words(
    `種類ごとの件数（${list(amounts)}）があり、同じ人が重なっている可能性があります`,
    `Counts by kind of data (${list(amounts)}) may hold the same people more than once`,
  );
const twoFigures = (gross: number, other: number) =>
  words(
    `記録の ${grouped(gross)} 件のほかに、${grouped(other)} という数があります。どちらが正しいかは確かめられません`,
    `Besides ${grouped(gross)} of the record there is the figure ${grouped(other)}; which is right cannot be told`,
  );
const notHeads = words(
  '件数は人数とは限りません。延べの数として取り込みました',
  'A count of records is not a count of people; it is imported as a gross number',
);
