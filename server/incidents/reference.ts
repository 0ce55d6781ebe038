import type { Queries } from '../../db/store.ts';
import { dayInJapan, type Instant } from '../../shared/kernel/days.ts';

/** Takes the moment; returns the next reference of that JST year, `INC-2026-0147`, never given twice. */
export async function nextReference(q: Pick<Queries, 'counters'>, now: Instant): Promise<string> {
  const year = dayInJapan(now).slice(0, 4);
  return `INC-${year}-${String(await q.counters.next(`incident-${year}`)).padStart(4, '0')}`;
}
