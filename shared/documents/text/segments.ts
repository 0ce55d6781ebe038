import { numberRuns } from './number-runs.ts';

/** Takes any text; returns its words in order, a number with its unit always in one piece. Joined they are the text again. Browser and worker only. */
export function segments(text: string): string[] {
  return text.split(/(?<=\n)/).flatMap(segmentsOfLine);
}

let segmenter: Intl.Segmenter | undefined;

function segmentsOfLine(line: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const runs = [...line.matchAll(numberRuns)].map((run) => ({
    start: run.index,
    end: run.index + run[0].length,
  }));
  const found: string[] = [];
  let start = 0;
  let run = 0;
  for (const { index, segment } of segmenter.segment(line)) {
    const end = index + segment.length;
    while ((runs[run]?.end ?? end) < end) run += 1;
    const next = runs[run];
    const insideRun = next !== undefined && next.start < end && end < next.end;
    if (insideRun) continue;
    found.push(line.slice(start, end));
    start = end;
  }
  return found;
}
