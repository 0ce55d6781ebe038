import { openOf } from '../documents/document.ts';
import { type Day, dayInJapan, plusDays, startOfDay } from '../kernel/days.ts';
import { dutiesOf } from './duties.ts';
import type { Situated } from './gate.ts';

/** What asks to think of the principals again while they are not told: 「まだ通知しない理由」. */
export type NoticePrompt = 'finalDraft' | 'day5' | 'day3';

/** Takes where an incident stands; returns what asks for a look at the notices, null where they are under way, not owed, or a reason was kept since (N-2). */
export function noticePromptOf(at: Situated): NoticePrompt | null {
  const { standing, context, incident } = at;
  const { dayOne } = standing.assessment;
  const { notices: phase } = incident.snapshot.value;
  const isOwed = dutiesOf(at).some(({ rule, state }) => rule === 'principal-notice' && state === 'open');
  if (!isOwed || dayOne === null || phase === 'notifying' || phase === 'completed') return null;
  const today = dayInJapan(standing.now);
  const lastReason = context.notices.delays.at(-1)?.at ?? '';
  const hasCome = (from: Day) => today >= from && lastReason < startOfDay(from);
  const finalDraft = openOf(incident.documents, 'ppcFinal');
  if (finalDraft && lastReason < finalDraft.startedAt) return 'finalDraft';
  if (hasCome(plusDays(dayOne, 4))) return 'day5';
  return today < plusDays(dayOne, 4) && hasCome(plusDays(dayOne, 2)) ? 'day3' : null;
}
