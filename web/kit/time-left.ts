import type { Instant } from '../../shared/kernel/days.ts';

export type Part = { unit: 'days' | 'hours' | 'minutes'; count: number };

const MINUTE = 60_000;
const DAYS_ONLY_ABOVE = 72 * 60;

/** Takes the end of a period and the present; returns what is left or past: above 72 hours whole days only. */
export function timeLeft(end: Instant, now: Instant): { parts: readonly Part[]; overdue: boolean } {
  const left = Date.parse(end) - Date.parse(now);
  const minutes = Math.floor(Math.abs(left) / MINUTE);
  const parts: Part[] = [
    { unit: 'days', count: Math.floor(minutes / 1440) },
    { unit: 'hours', count: Math.floor((minutes % 1440) / 60) },
    { unit: 'minutes', count: minutes % 60 },
  ];
  const shown =
    minutes > DAYS_ONLY_ABOVE ? parts.slice(0, 1) : parts.slice(parts.findIndex(({ count }) => count > 0));
  return { parts: shown, overdue: left < 0 };
}
