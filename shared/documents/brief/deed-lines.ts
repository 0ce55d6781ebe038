import { shortDayWords } from '../../calendar/day-words.ts';
import { dayInJapan, plusDays } from '../../kernel/days.ts';
import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';
import { atMost, clipped } from './lines.ts';

type Deed = Known['deeds'][number];

const MOST_DECISIONS = 4;
const MOST_NEXT = 6;
/** Deeds that ask for a decision, by their verb. */
const decides = /決裁|決め|決定|判断|承認|選ぶ/;

/** Takes what is known; returns what executives are asked to decide, each with a box to tick and its last day. */
export const decisions = ({ deeds }: Known): Pieces =>
  atMost(
    byDay(deeds.filter(isDecision)).map((deed) => [lineOf(deed)]),
    MOST_DECISIONS,
    'いまはない',
    '□ ',
  );

/** Takes what is known; returns what others do within 48 hours, late deeds and those without a day included. */
export function nextTwoDays({ deeds, now }: Known): Pieces {
  const until = plusDays(dayInJapan(now), 2);
  const soon = deeds.filter((deed) => !isDecision(deed) && (deed.due === null || deed.due <= until));
  return atMost(
    byDay(soon).map((deed) => [lineOf(deed)]),
    MOST_NEXT,
    '予定は確認中',
  );
}

const isDecision = ({ label }: Deed) => decides.test(label);

const LAST = '9999-12-31';
const byDay = (deeds: readonly Deed[]) =>
  [...deeds].sort((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : Number(a.due !== b.due)));

const lineOf = ({ label, who, due }: Deed) =>
  `${clipped(label)}　${due === null ? '日は確認中' : `${shortDayWords(due).ja}まで`}（${who}）`;
