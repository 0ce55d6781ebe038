/** A choice and the words by which a text names it. */
export type Signs<Id extends string> = Readonly<Record<Id, RegExp>>;

const denied = /ない|なし|除[くき]|未定|検討/;

/** Takes a text people wrote and the signs of each choice; returns the choices it names. A part that denies or only considers something names nothing. */
export function recognised<Id extends string>(text: string | null, signs: Signs<Id>): Id[] {
  const parts = (text ?? '').split(/[、，,。．・／/（）()\n]/).filter((part) => !denied.test(part));
  const ids = Object.keys(signs) as Id[]; // the keys of the very object above
  return ids.filter((id) => parts.some((part) => signs[id].test(part)));
}
