import { dayWords } from '../../calendar/day-words.ts';
import { endOf, lastDay, nextDue } from '../../deadlines/next-due.ts';
import { cite, or, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';
import { openDeadlines } from './deadline-lines.ts';
import { clippedPiece } from './lines.ts';

/** Takes what is known; returns the incident in one sentence, and the next day that must not be missed in another. */
export const summary = (known: Known): Pieces => [...whatHappened(known), ...whatNext(known)];

function whatHappened(known: Known): Pieces {
  const [kinds, people, breach] = (['kinds', 'principalCount', 'breach'] as const).map((key) =>
    clippedPiece(cite(known, key)),
  );
  const [what, whose, howFar] = [kinds ?? null, people ?? null, breach ?? null];
  return or(
    say`${what}があり、${whose}の個人データについて${howFar}状況である。`,
    or(
      say`${what}があり、個人データについて${howFar}状況である。`,
      or(
        say`${what}があった。個人データへの影響は調査中である。`,
        `事故があった（${known.title}）。内容は調査中である。`,
      ),
    ),
  );
}

function whatNext(known: Known): Pieces {
  const { now } = known;
  const open = openDeadlines(known);
  const next = nextDue(open.filter((deadline) => (endOf(deadline) ?? now) > now));
  const deadline = open.find(({ rule }) => rule === next?.rule);
  const day = deadline && lastDay(deadline);
  return deadline && day ? [`次の期限は、${deadline.title.ja}の${dayWords(day).ja}である。`] : [];
}
