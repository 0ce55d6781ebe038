/** A text as it is compared, and for each of its characters and its end the place in the text it came from. */
export type Folded = { text: string; at: readonly number[] };

/** What is in a text and is not seen: joiners, zero-width spaces, soft hyphens. */
export const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

const FULL_WIDTH = 0xfee0; // how far ！…～ lie behind !…~

/** Takes a text; returns it with full-width letters, digits and signs made half-width, and without what is not seen. Kanji and kana stay as they are. */
export function folded(text: string): Folded {
  const at: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (unseen.test(unit)) continue;
    const isWide = unit >= '！' && unit <= '～';
    plain += isWide ? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH) : unit === '　' ? ' ' : unit;
    at.push(index);
  }
  return { text: plain, at: [...at, text.length] };
}

/** Takes a folded text and a stretch of it; returns the stretch of the text it came from, without what is not seen behind it. */
export function unfolded({ at }: Folded, start: number, end: number) {
  const last = at[end - 1];
  return { start: at[start] ?? 0, end: last === undefined || end <= start ? (at[start] ?? 0) : last + 1 };
}

/** Takes a text; returns it folded, without spaces and in small letters, for finding words however they are set. */
export function compact(text: string): Folded {
  const { text: plain, at } = folded(text);
  const kept = [...plain.matchAll(/[^\s]/g)].map(({ index }) => index);
  return {
    text: kept.map((index) => plain.charAt(index).toLowerCase().charAt(0)).join(''),
    at: [...kept.map((index) => at[index] ?? 0), text.length],
  };
}
