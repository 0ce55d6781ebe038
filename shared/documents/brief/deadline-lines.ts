import { dayWords } from '../../calendar/day-words.ts';
import { momentWords } from '../../calendar/moment-words.ts';
import type { Deadline, DeadlineKind } from '../../deadlines/deadline.ts';
import { endOf, lastDay } from '../../deadlines/next-due.ts';
import { dayInJapan, daysBetween, type Instant } from '../../kernel/days.ts';
import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';
import { atMost } from './lines.ts';

const MOST = 6;

/** The kinds of limit are never mixed: each line says which it is. */
const kinds: Readonly<Record<DeadlineKind, string>> = {
  guidance: '目安',
  statutory: '法定の期限',
  agreed: '約束の期限',
  promptly: '日数の定めなし',
  target: '社内目標',
};

/** Takes what is known; returns the deadlines whose report was not handed in yet; a final report closes the preliminary too (D-6). */
export function openDeadlines({ deadlines, filings }: Known): readonly Deadline[] {
  const isFinal = filings.some(({ kind }) => /final/i.test(kind));
  const isPreliminary = isFinal || filings.some(({ kind }) => /preliminary/i.test(kind));
  const closed = [...(isPreliminary ? ['ppc-preliminary'] : []), ...(isFinal ? ['ppc-final'] : [])];
  return deadlines.filter(({ rule }) => !closed.includes(rule));
}

/** Takes what is known; returns the open deadlines, the first due first, those without a number of days last. */
export function deadlineLines(known: Known): Pieces {
  const inOrder = [...openDeadlines(known)].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return atMost(
    inOrder.map((deadline) => [lineOf(deadline, known.now)]),
    MOST,
    '期限はまだ計算できない（知った日時を確認中）',
  );
}

/** After every moment that can be written. */
const WITHOUT_DAY = '9999';
const orderOf = (deadline: Deadline): string => endOf(deadline) ?? WITHOUT_DAY;

function lineOf(deadline: Deadline, now: Instant): string {
  const { title, kind, dueAt } = deadline;
  const day = lastDay(deadline);
  const end = endOf(deadline);
  if (day === null || end === null) return `${title.ja}　速やかに〔${kinds[kind]}〕`;
  const due = dueAt === null ? `${dayWords(day).ja}24:00 JST` : momentWords(dueAt).ja;
  const left = daysBetween(dayInJapan(now), day);
  const state = end <= now ? '超過' : left === 0 ? '本日中' : `残り${left}日`;
  return `${title.ja}　${due} まで（${state}）〔${kinds[kind]}〕`;
}
