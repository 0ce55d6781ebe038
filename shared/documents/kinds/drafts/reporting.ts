import { dayInJapan } from '../../../kernel/days.ts';
import { dayInDocument } from '../../japanese-dates.ts';
import type { Known } from '../../known.ts';

/** Takes what is known; returns the report this one goes on from, with day and receipt number; empty where there is none. */
export function earlierReport({ earlier }: Known): readonly string[] {
  if (!earlier) return [];
  const number = earlier.receiptNumber ?? '未着';
  return [`${dayInDocument(dayInJapan(earlier.issuedAt))}の報告（受付番号${number}）`];
}

/** Takes what is known; returns today in Japan, the day of the report. */
export const today = ({ now }: Known) => dayInJapan(now);
