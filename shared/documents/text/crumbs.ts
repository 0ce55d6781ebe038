/** What stays, then what goes and what comes in its place. */
export type Hunk = { same: string; removed: string; added: string };

const MOST = 6; // characters; longer stretches say something of their own
const particles = /^[\p{sc=Hiragana}\p{P}\p{Zs}ー]+$/u;
const alwaysSaid = /[。！？!?\n\p{Nd}]/u; // a reader must see that a number stayed, and where a sentence ends

/** Takes hunks in order; returns them with a lone particle or comma between two changes taken into the change, as a person with a pen would. */
export function withoutCrumbs(hunks: readonly Hunk[]): Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    let next = hunk;
    for (let last = found.at(-1); last && isCrumb(last, next); last = found.at(-1)) {
      found.pop();
      next = {
        same: last.same,
        removed: last.removed + next.same + next.removed,
        added: last.added + next.same + next.added,
      };
    }
    found.push(next);
  }
  return found;
}

function isCrumb(before: Hunk, { same, ...after }: Hunk) {
  const sizes = [sizeOf(before), sizeOf(after)];
  if (sizes.includes(0) || same.length > MOST || alwaysSaid.test(same)) return false;
  if (particles.test(same) && same.length <= Math.min(...sizes)) return true;
  return same.length * 4 <= sizes.reduce((sum, size) => sum + size);
}

const sizeOf = ({ removed, added }: { removed: string; added: string }) =>
  Math.max(removed.length, added.length);
