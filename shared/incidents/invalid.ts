import { type FieldError, refuse } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';

/** Takes the fields that were not accepted; returns the refusal that names them. */
export const invalid = (fields: readonly FieldError[]) =>
  refuse({
    code: 'invalid',
    words: words('入力を確かめてください', 'Please check what you entered'),
    remedy: words('示した項目を直してください', 'Mend the fields named'),
    fields,
  });
