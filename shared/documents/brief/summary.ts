import { dayWords } from '../../calendar/day-words.ts';
import { endOf, lastDay, nextDue } from '../../deadlines/next-due.ts';
import { cite, or, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';
import { openDeadlines } from './deadline-lines.ts';
import { clippedPiece } from './lines.ts';

/** Takes what is known; returns the incident in one sentence, and the next day that must not be missed in another. */
export const summary = (known: Known): Pieces => [...whatHappened(known), ...whatNext(known)];

function whatHappened(known: Known): Pieces {
  const said = (key: 'kinds' | 'principalCount' | 'breach') => clippedPiece(cite(known, key));
  const [what, howFar] = [said('kinds'), said('breach')];
  return [
    say`${what}があり、${said('principalCount')}の個人データについて${howFar}状況である。`,
    say`${what}があり、個人データについて${howFar}状況である。`,
    say`${what}があった。個人データへの影響は調査中である。`,
    [`事故があった（${known.title}）。内容は調査中である。`],
  ].reduce(or);
}

function whatNext(known: Known): Pieces {
  const { now } = known;
  const open = openDeadlines(known);
  const next = nextDue(open.filter((deadline) => (endOf(deadline) ?? now) > now));
  const deadline = open.find(({ rule }) => rule === next?.rule);
  const day = deadline && lastDay(deadline);
  return deadline && day ? [`次の期限は、${deadline.title.ja}の${dayWords(day).ja}である。`] : [];
}
