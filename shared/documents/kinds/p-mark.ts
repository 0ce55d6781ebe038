import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { pMarkHead } from './p-mark/head.ts';
import { pMarkItems } from './p-mark/items.ts';

/** プライバシーマークの事故報告: every accident, to the review body (law.md 6.13). */
export const pMark: DocumentKind = {
  id: 'pMark',
  title: words('プライバシーマーク事故報告', 'Accident report (privacy mark)'),
  short: words('Pマーク報告', 'Privacy mark report'),
  audience: 'authority',
  addressee: words('審査機関（JIPDECなど）', 'Review body (JIPDEC or another)'),
  duties: ['p-mark-preliminary', 'p-mark-final'],
  steps: ['check', 'approve', 'decide'],
  issue: 'filing',
  investigatingWhy: words(
    '速報は、分かっている範囲で出せます。まだ分からない項目は「調査中」と書き、確報では理由を添えます。',
    'A preliminary report may be given as far as known; items not known yet say 調査中, in the final one with the reason.',
  ),
  layout: 'form',
  also: [],
  caution: words(
    '審査機関の事故報告の仕組みに写して提出します。提出の前に、項目を公式の様式と照らし合わせてください。',
    'To be copied into the review body’s accident report. Compare the fields with the official form before filing.',
  ),
  continues: ['pMark'],
  forms: [{ edition: 1, since: dayFrom(2026, 11, 21), sections: [pMarkHead, ...pMarkItems] }],
};
