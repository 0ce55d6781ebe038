import { tokenDiff } from './token-diff.ts';

/** A stretch of the old text and what stands in its place, as UTF-16 offsets; at most one of the two is empty. */
export type Edit = { start: number; end: number; newStart: number; newEnd: number };

/** Takes two versions; returns what was edited, in order. Without `Intl`, so that the server may ask. */
export function edits(before: string, after: string): Edit[] {
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  const read = { old: 0, fresh: 0 };
  const place = { old: 0, fresh: 0 };
  const pass = (side: 'old' | 'fresh', tokens: readonly string[], count: number) => {
    place[side] += tokens.slice(read[side], read[side] + count).join('').length;
    read[side] += count;
  };
  const found: Edit[] = [];
  let edit: Edit | null = null;
  for (const { kind, count } of tokenDiff(old, fresh)) {
    edit = kind === 'same' ? null : (edit ?? { start: place.old, end: 0, newStart: place.fresh, newEnd: 0 });
    if (kind !== 'added') pass('old', old, count);
    if (kind !== 'removed') pass('fresh', fresh, count);
    if (!edit) continue;
    edit.end = place.old;
    edit.newEnd = place.fresh;
    if (found.at(-1) !== edit) found.push(edit);
  }
  return withoutChance(found);
}

const CHANCE = 2; // characters

const number = /[0-9０-９]+(?:[,，.．][0-9０-９]+)*/;
const token = new RegExp(`${number.source}|[A-Za-zＡ-Ｚａ-ｚ]+|[\\s\\S]`, 'gu');

const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** Single characters that two different wordings share by chance are no text that stayed. */
function withoutChance(edits: readonly Edit[]): Edit[] {
  const found: Edit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    const kept = edit.start - (last?.end ?? 0);
    if (last && kept <= CHANCE && kept < Math.min(sizeOf(last), sizeOf(edit))) {
      last.end = edit.end;
      last.newEnd = edit.newEnd;
    } else found.push({ ...edit });
  }
  return found;
}

const sizeOf = ({ start, end, newStart, newEnd }: Edit) => Math.max(end - start, newEnd - newStart);
