import { type FieldValue, isChosen, isText } from './content.ts';

/** Takes a value; says whether nobody filled it. */
export function isBlank(value: FieldValue | undefined): boolean {
  if (!value) return true;
  if (isText(value)) return value.text.trim() === '';
  return isChosen(value) ? value.chosen.length === 0 : value.day === null;
}

const stillOpen = /(調査中|検討中|確認中)(である|です)?。?$/;

/** Takes a value; says whether it tells nothing: blank, or a text whose every line only says 調査中. */
export const tellsNothing = (value: FieldValue | undefined): boolean =>
  isBlank(value) ||
  (value !== undefined &&
    isText(value) &&
    value.text.split('\n').every((line) => line.trim() === '' || stillOpen.test(line.trim())));
