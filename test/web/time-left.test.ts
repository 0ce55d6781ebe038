import { describe, expect, test } from 'vitest';
import { type Day, endOfDay, type Instant } from '../../shared/kernel/days.ts';
import { timeLeft } from '../../web/kit/time-left.ts';
import { kit as en } from '../../web/messages/en/kit.ts';
import { kit as ja } from '../../web/messages/ja/kit.ts';

const end = endOfDay('2026-11-04' as Day);
const told = (now: string) => {
  const { parts, overdue } = timeLeft(end, now as Instant);
  return [overdue, ...parts.map(({ unit, count }) => `${count} ${unit}`)];
};

const spoken = (language: 'ja' | 'en', now: string) => {
  const { unit, gap } = (language === 'ja' ? ja : en).time;
  const { parts } = timeLeft(end, now as Instant);
  return parts.map((part) => `${part.count}${gap}${unit[part.unit](part.count)}`).join(gap);
};

describe('the time left', () => {
  test('is told in days, hours and minutes', () => {
    expect(told('2026-11-03T01:24:00.000Z')).toEqual([false, '1 days', '13 hours', '36 minutes']);
  });
  test('is said in both languages', () => {
    expect(spoken('ja', '2026-11-03T01:24:00.000Z')).toBe('1日13時間36分');
    expect(spoken('en', '2026-11-03T01:24:00.000Z')).toBe('1 day 13 h 36 min');
    expect(spoken('en', '2026-11-01T00:00:00.000Z')).toBe('3 days');
  });
  test('leaves out units above the first that counts', () => {
    expect(told('2026-11-04T14:30:00.000Z')).toEqual([false, '30 minutes']);
  });
  test('is whole days above 72 hours', () => {
    expect(told('2026-11-01T14:59:00.000Z')).toEqual([false, '3 days']);
    expect(told('2026-11-01T15:00:00.000Z')).toEqual([false, '3 days', '0 hours', '0 minutes']);
  });
  test('turns into time overdue', () => {
    expect(told('2026-11-06T01:00:00.000Z')).toEqual([true, '1 days', '10 hours', '0 minutes']);
  });
  test('is nought minutes at the very end', () => {
    expect(told(end)).toEqual([false, '0 minutes']);
  });
});
