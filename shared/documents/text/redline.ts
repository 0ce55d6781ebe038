import { type Hunk, withoutCrumbs } from './crumbs.ts';
import { segments } from './segments.ts';
import { settled } from './settled.ts';
import { tokenDiff } from './token-diff.ts';

/** 見え消し: a stretch of text that stays, comes or goes. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

/** Takes two versions of a text; returns what a person would mark, removed before added. `same` and `removed` joined are the old text, `same` and `added` the new one. */
export function redline(before: string, after: string): readonly Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return withoutCrumbs(hunks(segments(before), segments(after))).flatMap(({ same, removed, added }) =>
    (
      [
        { kind: 'same', text: same },
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
      ] as const
    ).filter(({ text }) => text !== ''),
  );
}

/** Takes a redline; returns how many places a reader finds changed: a removal and what replaces it are one. */
export function changeCount(changes: readonly Change[]): number {
  return changes.filter(({ kind }, at) => kind !== 'same' && (at === 0 || changes[at - 1]?.kind === 'same'))
    .length;
}

function hunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const found: Hunk[] = [];
  let old = 0;
  let fresh = 0;
  let hunk: Hunk = { same: '', removed: '', added: '' };
  for (const { kind, count } of settled(tokenDiff(before, after), before, after)) {
    if (kind === 'same' && hunk.removed + hunk.added !== '') {
      found.push(hunk);
      hunk = { same: '', removed: '', added: '' };
    }
    const text = kind === 'added' ? after.slice(fresh, fresh + count) : before.slice(old, old + count);
    hunk[kind] += text.join('');
    if (kind !== 'added') old += count;
    if (kind !== 'removed') fresh += count;
  }
  return [...found, hunk];
}
