import type { LineView } from '../../shared/incidents/view.ts';

/** Lines that follow each other and say no more than that one person went on writing one document; newest first, mostly just one. */
export type Run = readonly [LineView, ...LineView[]];

/** Takes lines, newest first; returns them in runs that may be shown as one line each. A corrected line stays by itself. */
export function runsOf(lines: readonly LineView[]): Run[] {
  const runs: [LineView, ...LineView[]][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1) ?? run[0], line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

const goesOn = (later: LineView, earlier: LineView) =>
  later.wrote !== null &&
  earlier.wrote?.document === later.wrote.document &&
  earlier.seq === later.seq - 1 &&
  earlier.correctedBy === null &&
  later.correctedBy === null &&
  isSamePerson(later.by, earlier.by);

const isSamePerson = (one: LineView['by'], other: LineView['by']) =>
  one.kind === 'person' && other.kind === 'person' && one.id === other.id;
