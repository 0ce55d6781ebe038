import type { ImportSummary } from './import.ts';

const WIDTH = 30;

/** Takes how many are done of how many; returns the bar as text. */
export function bar(done: number, all: number): string {
  const filled = Math.round((done / all) * WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${all}`;
}

/** Takes a summary; returns its lines: what was refused and why, then the sums. */
export function report({ imported, skipped, refused, warnings }: ImportSummary): string[] {
  const first = imported[0]?.reference;
  const last = imported.at(-1)?.reference;
  const range = first && last ? `（${first === last ? first : `${first} 〜 ${last}`}）` : '';
  return [
    ...refused.map(({ record, words }) => `× ${record}: ${words.ja} / ${words.en}`),
    `取り込み ${imported.length}件${range}、取り込み済み ${skipped.length}件、受け付けなかった記録 ${refused.length}件、警告 ${warnings}件`,
    `${imported.length} imported, ${skipped.length} already there, ${refused.length} refused, ${warnings} warnings`,
    ...(warnings > 0
      ? ['警告は各案件の「経緯」にあります。 The warnings stand in the chronology of each incident.']
      : []),
  ];
}
