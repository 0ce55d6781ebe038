import type { Stretch } from './token-diff.ts';

const sentenceEnd = /[。！？!?\n]$/;

/** Takes stretches and their two lists of tokens; returns the same edit with an insertion or deletion moved to where its sentence begins, where it may as well stand there. */
export function settled(
  stretches: readonly Stretch[],
  before: readonly string[],
  after: readonly string[],
): Stretch[] {
  const found = stretches.map((stretch) => ({ ...stretch }));
  let old = 0;
  let fresh = 0;
  for (const [at, { kind, count }] of stretches.entries()) {
    const ahead = found[at - 1];
    const behind = found[at + 1];
    const alone = kind !== 'same' && ahead?.kind === 'same' && behind?.kind === 'same';
    if (alone) {
      const tokens = kind === 'added' ? after : before;
      const start = kind === 'added' ? fresh : old;
      const room = at === 1 ? ahead.count : ahead.count - 1; // an edit never slides into the one before it
      const steps = stepsBack(tokens, start, count, room);
      ahead.count -= steps;
      behind.count += steps;
    }
    if (kind !== 'added') old += count;
    if (kind !== 'removed') fresh += count;
  }
  return found.filter(({ count }) => count > 0);
}

/** How far back the run of `count` tokens at `start` can begin at a sentence and still leave the same text; 0 where it cannot. */
function stepsBack(tokens: readonly string[], start: number, count: number, room: number) {
  for (let steps = 0; steps <= room; steps += 1) {
    const ahead = tokens[start - steps - 1];
    if (ahead === undefined || sentenceEnd.test(ahead)) return steps;
    if (ahead !== tokens[start + count - steps - 1]) return 0;
  }
  return 0;
}
