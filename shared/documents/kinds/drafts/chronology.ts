import { known as valueIn } from '../../../facts/ledger.ts';
import { dayInJapan, endOfDay, startOfDay } from '../../../kernel/days.ts';
import { cite, inLines, or, type Pieces, say } from '../../cite.ts';
import { dayInDocument } from '../../japanese-dates.ts';
import type { Known } from '../../known.ts';
import { withoutStop } from '../../wording.ts';
import type { Drafting } from './drafting.ts';

type Event = { at: string; line: Pieces };

/** Takes what is known; returns 事実経過: what happened when, oldest first, then what is known of it, a line each. */
export function chronology(known: Known): Pieces {
  const { ledger } = known;
  const happened = inLines(...events(known).map(({ line }) => line));
  return or(
    inLines(
      happened,
      say`最初の異変：${cite(known, 'firstSign')}。`,
      say`発生した事案：${cite(known, 'kinds')}。`,
      say`影響した機器：${cite(known, 'devices')}。`,
      say`原因・経路：${cite(known, 'route')}。`,
      valueIn(ledger, 'breach') === null
        ? []
        : say`個人データについては、${cite(known, 'breach')}状況である。`,
      say`封じ込めの状況：${cite(known, 'containment')}。`,
      findingLines(known),
    ),
    '事実経過は調査中である。',
  );
}

function events(known: Known): Event[] {
  const { ledger } = known;
  const [from, to] = [valueIn(ledger, 'accessFrom'), valueIn(ledger, 'accessTo')];
  const [aware, told] = [valueIn(ledger, 'awareAt'), valueIn(ledger, 'toldAt')];
  return [
    { at: from && startOfDay(from), line: say`${cite(known, 'accessFrom')}　侵入の始まり。` },
    { at: to && endOfDay(to), line: say`${cite(known, 'accessTo')}　侵入の終わり。` },
    { at: aware, line: say`${cite(known, 'awareAt')}　当社が異変に気づいた。` },
    { at: told, line: say`${cite(known, 'toldAt')}　当社が外部から知らされた。` },
    ...known.filings.map(({ filedAt, addressee, receiptNumber }) => ({
      at: filedAt,
      line: [
        `${dayInDocument(dayInJapan(filedAt))}　${addressee}に報告した${receiptNumber ? `（受付番号${receiptNumber}）` : ''}。`,
      ],
    })),
  ]
    .flatMap(({ at, line }) => (at === null ? [] : [{ at, line }]))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** Takes what is known; returns what the forensics firm found, a line a finding, oldest first. */
export const findingLines = ({ findings }: Known): Pieces =>
  inLines(
    ...findings.map(({ final, summary }) => [
      `調査会社の${final ? '最終報告' : '中間報告'}：${withoutStop(summary)}。`,
    ]),
  );

/** A field that is drafted as 事実経過, with the facts it draws on. */
export const chronologyField = {
  uses: [
    'accessFrom',
    'accessTo',
    'awareAt',
    'toldAt',
    'firstSign',
    'kinds',
    'devices',
    'route',
    'breach',
    'containment',
  ],
  draft: chronology,
} as const satisfies Drafting;
