import { type Content, isText, type TextValue } from './content.ts';

/** Takes a content; returns its texts that say anything, with the field each stands in. */
export const textsIn = ({ fields }: Content): readonly (TextValue & { field: string })[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    isText(value) && value.text.trim() !== '' ? [{ ...value, field }] : [],
  );
