import type { Certainty } from '../facts/catalogue.ts';
import type { BreachLevel } from '../facts/choices.ts';

/** What a document says of anything nobody knows yet; never 0, never a blank. */
export const underInvestigation = '調査中';

/** What a value is, so that an estimate can be called by its name. */
export type Measure = '人数' | '日時' | '日' | '内容';

/** Takes a certainty and what the value is; returns the degree that follows the value in brackets, empty where it is confirmed. */
export function degreeOf(certainty: Certainty, measure: Measure): string {
  if (certainty === 'provisional') return '（調査中のため変わることがある）';
  if (certainty === 'estimated') return `（推定される${measure}）`;
  return '';
}

/** Takes how far a breach goes and how certain that is; returns a clause that stands before a noun: 「…個人データ」「…状況である」. Only what is confirmed is told as having happened, and only a checked denial as absent (A-6c). */
export function breachClause(level: BreachLevel, certainty: Certainty): string {
  const unclear = '漏えい等のおそれがあるか判断できない';
  if (level === 'unclear') return unclear;
  if (level === 'none') {
    if (certainty === 'confirmed') return '漏えい等がないことを確認した';
    if (certainty === 'provisional') return '漏えい等を確認していない（調査中のため変わることがある）';
    return unclear;
  }
  return level === 'confirmed' && certainty === 'confirmed' ? '漏えい等を確認した' : '漏えい等のおそれがある';
}

/** Takes what a person wrote; returns it to stand inside a sentence: without the full stop at its end and the space around it. */
export const withoutStop = (text: string) => text.trim().replace(/[。．\s]+$/, '');
