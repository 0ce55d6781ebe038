import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns how far the investigation is. What the firm found is its own text and comes in by hand. */
export function findings({ findings, forensics }: Known): Pieces {
  if (findings.some(({ final }) => final)) {
    return ['外部の専門会社による調査が完了し、最終の報告を受けました。結果は次のとおりです。'];
  }
  if (findings.length > 0) {
    return ['外部の専門会社から中間の報告を受けました。調査は続いております。'];
  }
  return [
    forensics.vendor === null ? '調査の結果は確認中です。' : '外部の専門会社による調査が続いております。',
  ];
}
