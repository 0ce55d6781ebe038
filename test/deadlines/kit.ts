import { readFileSync } from 'node:fs';
import { assess } from '../../shared/deadlines/assess.ts';
import { type DayDeadline, type Deadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import type { Answer, Situation } from '../../shared/deadlines/situation.ts';
import { delegationIds } from '../../shared/facts/delegations.ts';
import { type ContractUnit, contractUnits, sectorKeys } from '../../shared/facts/sectors.ts';
import { instantOf, isDay } from '../../shared/kernel/days.ts';

export type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string, separator: string): Row[] => {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    if (cells.length !== columns.length) throw new Error(`${columns.length} cells wanted: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
};

/** Takes a file beside this one, `.tsv` or `.csv`; returns its rows by column. */
export const read = (file: string) =>
  rowsOf(readFileSync(new URL(file, import.meta.url), 'utf8'), file.endsWith('.csv') ? ',' : '\t');

export const cell = (row: Row, column: string) => {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
};

export const day = (text: string) => {
  if (!isDay(text)) throw new Error(`${text} is not a day`);
  return text;
};

export const at = (text: string) => instantOf(Date.parse(text));

/** Something that is not reportable and fully known; each test says what differs. */
export const harmless: Situation = {
  awareAt: at('2026-09-01T10:00+09:00'),
  breach: 'likely',
  scope: 'personalData',
  specialCare: 'no',
  financialHarm: 'no',
  wrongfulPurpose: 'no',
  people: { maximum: 1, overThousandSince: null },
  encryption: 'none',
  role: 'owner',
  entrusterNotifiedOn: null,
  wrongfulPurposeReversed: false,
  knownBy: null,
  myNumber: { included: 'no', wrongful: 'unknown', openToPublic: 'unknown', people: null },
  sectors: [],
  delegation: null,
  contracts: [],
};

const orNull = <T>(text: string, read: (text: string) => T) => (text === '-' ? null : read(text));

const answers: readonly Answer[] = ['yes', 'no', 'unknown'];
function answerIn(text: string): Answer {
  const found = answers.find((one) => one === text);
  if (!found) throw new Error(`${text} is no answer`);
  return found;
}

/** `24 hours` as a table writes it. */
function contractsIn(text: string): Situation['contracts'] {
  const [period, unit] = text.split(' ');
  const found = Object.keys(contractUnits).find((one): one is ContractUnit => one === unit);
  return found ? [{ partner: 'デモ商事', period: Number(period), unit: found }] : [];
}

/** How each input column of a table changes the harmless situation. */
const inputs: Readonly<Record<string, (text: string, now: Situation) => Partial<Situation>>> = {
  awareAt: (text) => ({ awareAt: orNull(text, at) }),
  maximum: (text, { people }) => ({ people: { ...people, maximum: orNull(text, Number) } }),
  overThousandSince: (text, { people }) => ({ people: { ...people, overThousandSince: orNull(text, at) } }),
  entrusterNotifiedOn: (text) => ({ entrusterNotifiedOn: orNull(text, day) }),
  wrongfulPurposeReversed: (text) => ({ wrongfulPurposeReversed: text === 'true' }),
  myNumber: (text, { myNumber }) => ({ myNumber: { ...myNumber, included: answerIn(text) } }),
  mnWrongful: (text, { myNumber }) => ({ myNumber: { ...myNumber, wrongful: answerIn(text) } }),
  mnOpen: (text, { myNumber }) => ({ myNumber: { ...myNumber, openToPublic: answerIn(text) } }),
  mnPeople: (text, { myNumber }) => ({ myNumber: { ...myNumber, people: orNull(text, Number) } }),
  sectors: (text) => ({
    sectors: text === '?' ? null : sectorKeys.filter((one) => text.split('+').includes(one)),
  }),
  contracts: (text) => ({ contracts: contractsIn(text) }),
  delegation: (text) => ({
    delegation: delegationIds.find((one) => one === text) ?? (text === 'none' ? 'none' : null),
  }),
};
const choices = {
  breach: ['confirmed', 'likely', 'unclear', 'none'],
  scope: ['personalData', 'beingAcquired', 'beingAcquiredNotPlanned', 'loose'],
  specialCare: ['yes', 'no', 'unknown'],
  financialHarm: ['yes', 'no', 'unknown'],
  wrongfulPurpose: ['yes', 'no', 'unknown'],
  encryption: ['none', 'strongKeySafe', 'strongKeyLeaked', 'strongKeyUnknown'],
  role: ['owner', 'entrustee'],
};

/** Takes a row and the names of its outputs; returns the situation of its other columns, and refuses a column it does not know. */
export function situationIn(row: Row, outputs: readonly string[]): Situation {
  let situation = harmless;
  for (const [column, text] of Object.entries(row)) {
    if (column !== 'because' && !outputs.includes(column))
      situation = { ...situation, ...changeBy(column, text, situation) };
  }
  return situation;
}

function changeBy(column: string, text: string, now: Situation): Partial<Situation> {
  const change = inputs[column];
  if (change) return change(text, now);
  const allowed = Object.entries(choices).find(([name]) => name === column)?.[1];
  if (!allowed?.includes(text)) throw new Error(`${column} cannot be ${text}`);
  return { [column]: text };
}

const counted = ({ rule }: Deadline) => rule.startsWith('ppc-');

/** Takes a situation; returns the clocks of 法26条 alone: 速報 and 確報, or none. */
export const reportsOf = (situation: Situation): DayDeadline[] =>
  deadlinesFor(situation, assess(situation)).filter(counted).filter(isDayDeadline);
