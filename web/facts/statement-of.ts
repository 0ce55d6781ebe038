import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { FactStatement } from '../../shared/facts/commands.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { FieldError } from '../../shared/kernel/refusal.ts';
import { type Words, words } from '../../shared/kernel/words.ts';
import { read } from '../kit/form/raw.ts';
import type { EditDraft } from './edit-draft.ts';
import { messages } from './messages.ts';
import { readValue } from './read-value.ts';

const both = (name: 'valueMissing' | 'certaintyMissing' | 'sourceMissing'): Words =>
  words(messages.ja[name], messages.en[name]);

/** Takes a draft; returns the statement it makes as soon as it has a value, and the fields still missing before it can be sent. */
export function statementOf(
  key: FactKey,
  draft: EditDraft,
): { statement: FactStatement | null; missing: FieldError[] } {
  const reading = draft.unknown ? { value: null } : readValue(draft.form);
  const asOf = read({ ui: { label: words('', ''), widget: 'moment' } }, draft.asOf);
  const missing: FieldError[] = [];
  if (reading === null) missing.push({ field: 'value', words: both('valueMissing') });
  else if ('wrong' in reading)
    missing.push(
      ...reading.wrong.map(({ part, words }) => ({ field: part ? `value/${part}` : 'value', words })),
    );
  if (!draft.unknown && draft.certainty === '')
    missing.push({ field: 'certainty', words: both('certaintyMissing') });
  if (!draft.source.trim()) missing.push({ field: 'source', words: both('sourceMissing') });
  if (asOf && 'wrong' in asOf) missing.push({ field: 'asOf', words: asOf.wrong });
  if (reading === null || 'wrong' in reading) return { statement: null, missing };

  const reason = draft.reason.trim();
  const statement: FactStatement = {
    key,
    value: reading.value,
    certainty: draft.unknown ? 'unknown' : draft.certainty || 'estimated',
    source: draft.source.trim(),
    ...(asOf && 'value' in asOf && { asOf: asOf.value as Instant }), // read as a moment
    ...(reason && { reason }),
  };
  return { statement, missing };
}
