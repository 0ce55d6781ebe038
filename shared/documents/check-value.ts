import type { Ledger } from '../facts/ledger.ts';
import { type Words, words } from '../kernel/words.ts';
import { MOST_CHARACTERS } from './commands.ts';
import { type FieldValue, isChosen, isText, type Use } from './content.ts';
import type { Field } from './kind.ts';
import { textObjection } from './text/clean.ts';

/** Takes a field of a form, a value given for it and the ledger; returns what is wrong with it in words, or null. */
export function valueObjection(field: Field, value: FieldValue, ledger: Ledger): Words | null {
  if (!isOfType(field, value))
    return words('この欄に合わない形の値です', 'This value does not fit the field');
  if (isChosen(value)) return choiceObjection(field, value.chosen);
  if (!isText(value)) return usesObjection(value.uses, 0, ledger);
  const most = field.type === 'text' ? (field.most ?? MOST_CHARACTERS) : MOST_CHARACTERS;
  return textObjection(value.text, most) ?? usesObjection(value.uses, value.text.length, ledger);
}

const isOfType = ({ type }: Field, value: FieldValue) =>
  type === 'text' ? isText(value) : type === 'day' ? 'day' in value : isChosen(value);

function choiceObjection(field: Field, chosen: readonly string[]): Words | null {
  if (!('choices' in field)) return null;
  const strangers = chosen.filter((one) => !Object.hasOwn(field.choices, one));
  if (strangers.length > 0) return words('様式にない選択肢です', 'The form has no such choice');
  return field.type === 'choice' && chosen.length > 1
    ? words('1つだけ選んでください', 'Choose one only')
    : null;
}

/** Passages lie inside the text, in order, none over another, and rest on versions that exist; one that stays says over which version, and why. */
function usesObjection(uses: readonly Use[], length: number, ledger: Ledger): Words | null {
  let reached = 0;
  for (const { fact, version, start, end, kept } of uses) {
    const exists = (named: number) => ledger[fact]?.some((one) => one.version === named);
    if (!exists(version) || start < reached || end < start || end > length)
      return words('事実の引用の位置が本文と合いません', 'A cited passage does not fit the text');
    if (kept && (!exists(kept.version) || kept.reason.trim() === ''))
      return words('引用を残した理由を確かめてください', 'Check why the cited passage stays');
    reached = end;
  }
  return null;
}
