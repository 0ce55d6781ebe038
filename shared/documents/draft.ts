import { current, type Ledger } from '../facts/ledger.ts';
import { textOf } from './cite.ts';
import { type Content, type FieldValue, isChosen, isText, type SectionState, type Use } from './content.ts';
import { fieldsOf } from './form-parts.ts';
import type { Field, Form, Section } from './kind.ts';
import type { Known } from './known.ts';

/** Takes a form and what is known; returns a first draft. Where it goes on from an earlier document, fields and items that stood there are kept word for word. */
export function draftContent(form: Form, known: Known): Content {
  const earlier = known.earlier?.content;
  const fields = fieldsOf(form).map((field) => [field.id, kept(field, earlier) ?? drafted(field, known)]);
  const states = form.sections
    .filter(({ stated }) => stated)
    .map((section) => [section.id, earlier?.states[section.id] ?? stateOf(section, known)]);
  return { fields: Object.fromEntries(fields), states: Object.fromEntries(states) };
}

/** Takes a form; returns a content that says nothing yet, every item still under investigation. */
export function emptyContent(form: Form): Content {
  return {
    fields: Object.fromEntries(fieldsOf(form).map((field) => [field.id, emptyValue(field)])),
    states: Object.fromEntries(
      form.sections.filter(({ stated }) => stated).map(({ id }) => [id, 'investigating']),
    ),
  };
}

function kept(field: Field, earlier: Content | undefined): FieldValue | null {
  const value = earlier?.fields[field.id];
  return value && !field.anew && isOf(field, value) ? value : null;
}

const isOf = ({ type }: Field, value: FieldValue) =>
  type === 'text' ? isText(value) : type === 'day' ? 'day' in value : isChosen(value);

function drafted(field: Field, known: Known): FieldValue {
  if (field.type === 'text') return textOf(field.draft?.(known) ?? []);
  const uses = field.draft ? wholeUses(field, known.ledger) : [];
  if (field.type === 'day') return { day: field.draft?.(known) ?? null, uses };
  return { chosen: field.draft?.(known) ?? [], uses };
}

/** A choice or a day rests as a whole on the facts it is drawn from, also on those that are not known yet. */
const wholeUses = ({ uses }: Field, ledger: Ledger): Use[] =>
  uses.flatMap((fact) => {
    const version = current(ledger, fact);
    return version ? [{ fact, version: version.version, start: 0, end: 0 }] : [];
  });

const stateOf = ({ draftState }: Section, known: Known): SectionState =>
  draftState?.(known) ?? 'investigating';

const emptyValue = ({ type }: Field): FieldValue =>
  type === 'text'
    ? { text: '', uses: [] }
    : type === 'day'
      ? { day: null, uses: [] }
      : { chosen: [], uses: [] };
