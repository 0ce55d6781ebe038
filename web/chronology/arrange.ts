import type { LineKind } from '../../shared/incidents/telling.ts';
import type { LineView } from '../../shared/incidents/view.ts';
import { type Day, dayInJapan } from '../../shared/kernel/days.ts';

export type KindFilter = LineKind | 'all';
export type DayOfLines = { day: Day; lines: readonly LineView[] };

/** Takes lines and what is looked for; returns those that match, newest first. */
export function matching(lines: readonly LineView[], kind: KindFilter, search: string): LineView[] {
  const wanted = search.trim().normalize('NFKC').toLowerCase();
  return lines
    .filter(({ told }) => kind === 'all' || told.kind === kind)
    .filter((line) => wanted === '' || textOf(line).includes(wanted))
    .sort((a, b) => b.seq - a.seq);
}

function textOf({ seq, told, by, hash }: LineView): string {
  const who = by.kind === 'person' ? by.name : by.kind === 'import' ? by.source : '';
  return [`#${seq}`, told.words.ja, told.words.en, told.text, told.fact, who, hash]
    .join(' ')
    .normalize('NFKC')
    .toLowerCase();
}

/** Takes lines, newest first; returns them by the day on which they were recorded, so that numbers never jump. */
export function byDay(lines: readonly LineView[]): DayOfLines[] {
  const days: { day: Day; lines: LineView[] }[] = [];
  for (const line of lines) {
    const day = dayInJapan(line.recordedAt);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** Takes lines; returns how many there are of each kind. */
export function countsOf(lines: readonly LineView[]): Record<KindFilter, number> {
  const counts = { all: lines.length, decision: 0, fact: 0, document: 0, contact: 0, cost: 0, automatic: 0 };
  for (const { told } of lines) counts[told.kind] += 1;
  return counts;
}
