import type { FactStatement } from '../facts/commands.ts';
import { titleOf } from '../incidents/intake.ts';
import { dayInJapan, type Instant, isDay, startOfDay } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import { breach } from './breach.ts';
import { cause, kindsOf } from './cause.ts';
import { chronology } from './chronology.ts';
import { actions, actionsOf } from './codes.ts';
import { counts } from './counts.ts';
import { data } from './data.ts';
import { exactDay } from './dates.ts';
import { awareness, knownBy } from './known-by.ts';
import { provisos } from './provisos.ts';
import { type Line, type Stated, together } from './telling.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import type { About } from './veris-file.ts';
import type { VerisRecord } from './veris-shape.ts';

/** Names of real companies are for tests: an alias is shown wherever the record has one. */
export type Naming = { realNames: boolean };

/** What a record becomes: everything an incident needs but its identity here. */
export type Imported = {
  id: string;
  /** Key that makes a second import add nothing. */
  origin: string;
  source: string;
  company: string;
  title: string;
  occurredAt: Instant | null;
  facts: readonly FactStatement[];
  lines: readonly Line[];
  warnings: readonly Words[];
};

/** Takes a record, its file and the moment; returns what becomes of it. Nothing is guessed: what is dirty or missing stays unknown, with a warning. */
export function importedFrom(record: VerisRecord, about: About, now: Instant, naming: Naming): Imported {
  const { veris } = record;
  const dates = timelineOf(veris, dayInJapan(now));
  const told = together([
    { warnings: provisos(record, about) },
    chronology(record, dates),
    awareness(knownBy(veris, dates, about)),
    cause(veris),
    breach(veris),
    counts(record),
    data(record),
  ]);
  const occurred = exactDay(dates.incident);
  return {
    id: record.id,
    origin: `veris:${record.id}`,
    source: about.source,
    company: companyOf(record, naming),
    title: titleFrom(record, dates),
    occurredAt: occurred && startOfDay(occurred),
    facts: told.facts.map(statementOf(record, asOf(record, about, now))),
    lines: told.lines,
    warnings: told.warnings,
  };
}

function companyOf({ veris, ours }: VerisRecord, { realNames }: Naming): string {
  const real = veris.victim?.victim_id?.trim();
  return (realNames ? real : (ours.demo_alias ?? real)) || '会社名不明';
}

function titleFrom({ veris }: VerisRecord, { incident, notice }: Timeline): string {
  const kinds = kindsOf(veris);
  const [first] = actionsOf(veris);
  const named =
    kinds.length === 0 && first !== undefined && first !== 'unknown' ? actions[first].ja : titleOf(kinds).ja;
  const year = (incident ?? notice)?.first.slice(0, 4);
  return year ? `${named}（${year}年）` : named;
}

/** The moment the values speak of: the day the record was made, where it says so. */
function asOf({ veris }: VerisRecord, { madeOn }: About, now: Instant): Instant | null {
  const created = veris.plus?.created?.slice(0, 10) ?? '';
  const day = isDay(created) ? created : madeOn;
  return day && startOfDay(day) <= now ? startOfDay(day) : null;
}

const statementOf =
  ({ no }: VerisRecord, at: Instant | null) =>
  ({ key, value, from, certainty = 'estimated' }: Stated): FactStatement => ({
    key,
    value,
    certainty: value === null ? 'unknown' : certainty,
    source: `VERIS${no === null ? '' : ` no. ${no}`} ${from}`,
    ...(at ? { asOf: at } : {}),
  });
