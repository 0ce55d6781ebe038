import { known, type Ledger } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { FactValue } from '../../facts/schema.ts';
import { type Day, dayInJapan } from '../../kernel/days.ts';
import { atOdds } from './at-odds.ts';
import { dayStatements } from './day-statements.ts';
import { type Difference, foundIn, gathered } from './difference.ts';
import type { DateMention } from './numbers.ts';
import { isSameDay } from './same-day.ts';
import type { CurrentText, Statement } from './statements.ts';

type Said = Statement<DateMention>;

/** Takes the current texts and the ledger; returns the days of awareness and of the intrusion that are not the ledger's, or not each other's where the ledger knows none. */
export function dayDifferences(papers: readonly CurrentText[], ledger: Ledger): Difference[] {
  const said = papers.flatMap((paper) => dayStatements(paper, ledger));
  const told = said.filter((it) => it.version && it.version.value !== null);
  const untold = said.filter((it) => !told.includes(it) && it.group === '');
  return gathered([
    ...told
      .filter((it) => !agrees(it, ledger))
      .map(
        (it): Difference => ({
          key: `date:${it.fact}:${dayOf(it)}>${it.mention.value}`,
          what: 'date',
          fact: it.fact,
          expected: printFact(it.fact, it.version?.value ?? null).ja,
          found: [foundIn(it.paper, it.mention)],
        }),
      ),
    ...atOdds('date', untold, { nameOf: ({ mention }) => mention.value, isSame: sayTheSame }),
  ]);
}

function dayOf({ fact, version }: Said): Day | null {
  const value = version?.value ?? null;
  if (value === null) return null;
  return fact === 'awareAt'
    ? dayInJapan(value as FactValue<'awareAt'>) // the version is of this very fact
    : (value as FactValue<'accessFrom'>); // the two others are days
}

/** Outside its own passage 知った may be the day somebody told the company, and 侵入 any day the intruder was there. */
function agrees(said: Said, ledger: Ledger) {
  const own = dayOf(said);
  if (own !== null && isSameDay(said.mention.value, own)) return true;
  if (said.drafted) return false;
  const told = known(ledger, 'toldAt');
  const others = [told && dayInJapan(told), known(ledger, 'awareBy'), known(ledger, 'accessTo')];
  if (said.fact === 'awareAt')
    return others.slice(0, 2).some((day) => day && isSameDay(said.mention.value, day));
  return (
    said.group === 'either' &&
    (isBetween(said.mention.value, own, others[2] ?? null) || isAware(said, ledger))
  );
}

function isAware({ mention }: Said, ledger: Ledger) {
  const aware = known(ledger, 'awareAt');
  return aware !== null && isSameDay(mention.value, dayInJapan(aware));
}

function isBetween(value: string, from: string | null, to: string | null) {
  const inYearOf = (day: string | null) => value.replace(/^-/, day?.slice(0, 4) ?? '');
  if (from === null) return false;
  return to === null
    ? isSameDay(value, from)
    : [inYearOf(from), inYearOf(to)].some((day) => from <= day && day <= to);
}

const sayTheSame = (a: Said, b: Said) => isSameDay(a.mention.value, b.mention.value);
