/** 下駄: what Japanese printers set where the type for a character is missing. */
export const GETA = '〓';

// Left in, a mark that turns the direction of writing ends the whole process inside the typesetter.
const unseen = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Takes any text and what the fonts have; returns it as it can be printed, one kind of line end, invisible marks gone, 〓 for what no font has, and adds what is missing to `missing`. */
export function printable(
  text: string,
  isCovered: (codePoint: number) => boolean,
  missing: Set<string>,
): string {
  const clean = text.toWellFormed().replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unseen, '');
  return Array.from(clean, (character) => {
    if (character === '\n' || isCovered(character.codePointAt(0) ?? 0)) return character;
    if (/\p{M}/u.test(character)) return ''; // a variant of the character before it, which stands
    missing.add(character);
    return GETA;
  }).join('');
}
