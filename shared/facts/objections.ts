import { dayInJapan, type Instant } from '../kernel/days.ts';
import type { FieldError } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import { factKinds } from './catalogue.ts';
import type { FactStatement } from './commands.ts';
import { current, type Ledger } from './ledger.ts';
import { partsAboveWhole } from './parts.ts';
import type { FactValue } from './schema.ts';

const wrong = (field: string, ja: string, en: string): FieldError => ({ field, words: words(ja, en) });

/** Takes a ledger, a statement of well-formed shape and the moment; returns every reason it cannot become a version. */
export function objectionsTo(ledger: Ledger, statement: FactStatement, now: Instant): FieldError[] {
  return [
    ...aboutCertainty(statement),
    ...aboutNothing(statement),
    ...aboutTime(statement, now),
    ...aboutReason(ledger, statement),
    ...aboutSectors(statement),
    ...aboutContracts(statement),
    ...partsAboveWhole(ledger, statement),
  ];
}

function aboutCertainty({ value, certainty }: FactStatement): FieldError[] {
  if (value === null && certainty !== 'unknown') {
    return [
      wrong(
        'certainty',
        '値がまだ分からないときは「未把握」を選んでください',
        'Choose "unknown" when there is no value yet',
      ),
    ];
  }
  if (value !== null && certainty === 'unknown') {
    return [
      wrong('value', '「未把握」のときは値を空にしてください', 'Leave the value empty when it is unknown'),
    ];
  }
  return [];
}

/** A blank text and a count without a number say nothing; what is unknown is said as unknown. Whether an empty list says something, its schema knows. */
function aboutNothing({ value, source, reason }: FactStatement): FieldError[] {
  const isNothing = (said: unknown) =>
    (typeof said === 'string' && said.trim() === '') ||
    (isRecord(said) && Object.values(said).every((part) => part === null));
  return Object.entries({ value, source, reason })
    .filter(([, said]) => isNothing(said))
    .map(([field]) =>
      wrong(field, '入力するか、「未把握」を選んでください', 'Enter something, or choose "unknown"'),
    );
}

const isRecord = (said: unknown): said is object =>
  typeof said === 'object' && said !== null && !Array.isArray(said);

function aboutTime({ key, value, asOf }: FactStatement, now: Instant): FieldError[] {
  const future = wrong('value', 'これからの日時は選べません', 'A time in the future cannot be chosen');
  const late =
    ((key === 'awareAt' || key === 'toldAt') && typeof value === 'string' && value > now) ||
    ((key === 'accessFrom' || key === 'accessTo' || key === 'awareBy') &&
      typeof value === 'string' &&
      value > dayInJapan(now));
  const told = key === 'entrustment' ? (value as FactValue<'entrustment'> | null)?.notifiedOn : null; // its schema is factValues.entrustment
  const toldLate = told != null && told > dayInJapan(now);
  const asOfLate = asOf !== undefined && asOf > now;
  return [
    ...(late ? [future] : []),
    ...(toldLate ? [{ ...future, field: 'value/notifiedOn' }] : []),
    ...(asOfLate ? [{ ...future, field: 'asOf' }] : []),
  ];
}

function aboutSectors({ key, value }: FactStatement): FieldError[] {
  if (key !== 'sectors' || value === null) return [];
  const chosen = value as FactValue<'sectors'>; // its schema is factValues.sectors
  if (!chosen.includes('none') || chosen.length === 1) return [];
  return [
    wrong(
      'value',
      '「どれにも当てはまらない」は、ほかと一緒に選べません',
      '“None of these” cannot stand beside another',
    ),
  ];
}

/** What was told to a partner is kept under its name, so a name stands once. */
function aboutContracts({ key, value }: FactStatement): FieldError[] {
  if (key !== 'contracts' || value === null) return [];
  const partners = (value as FactValue<'contracts'>).map(({ partner }) => partner); // its schema is factValues.contracts
  return partners.flatMap((partner, index) =>
    partners.indexOf(partner) === index
      ? []
      : [
          wrong(
            `value/${index}/partner`,
            '同じ取引先が上にもあります。契約の名前を添えて分けてください',
            'The partner stands above too: add the name of the contract',
          ),
        ],
  );
}

function aboutReason(ledger: Ledger, { key, value, reason }: FactStatement): FieldError[] {
  const before = current(ledger, key);
  const changes =
    before !== undefined && before.value !== null && JSON.stringify(before.value) !== JSON.stringify(value);
  if (!changes || !factKinds[key].movesDeadlines || reason) return [];
  return [
    wrong(
      'reason',
      '期限に関わる事実です。変わった理由を書いてください',
      'This fact moves deadlines: say why it changed',
    ),
  ];
}
