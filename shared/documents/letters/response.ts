import { cite, inLines, or, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';
import { citeHarmless } from './harmless.ts';

/** Takes what is known; returns what the company has done so far. The investigating firm stays unnamed until it agrees. */
export const response = (known: Known): Pieces =>
  or(
    inLines(
      say`・被害の拡大を防ぐ措置：${citeHarmless(known, 'containment')}`,
      say`・影響のある機器の切り離し：${cite(known, 'devicesIsolated')}`,
      known.forensics.vendor === null ? [] : ['・外部の専門会社による調査を進めております。'],
    ),
    '現在、対応の内容を確認中です。',
  );
