import { current, type Ledger } from '../facts/ledger.ts';
import { tellsNothing } from './blank.ts';
import { textOf } from './cite.ts';
import { type Content, type FieldValue, isChosen, isText, type SectionState, type Use } from './content.ts';
import { fieldsOf } from './form-parts.ts';
import type { Field, Form, Section } from './kind.ts';
import type { Known } from './known.ts';

/** Takes a form and what is known; returns a first draft. Where it goes on from an earlier document, what was told there is kept word for word with the versions it rests on; what told nothing, such as 調査中 alone, is drafted anew. */
export function draftContent(form: Form, known: Known): Content {
  const earlier = known.earlier?.content;
  const fields = fieldsOf(form).map((field) => [field.id, kept(field, earlier) ?? drafted(field, known)]);
  const states = form.sections
    .filter(({ stated }) => stated)
    .map((section) => [section.id, keptState(section, earlier) ?? stateOf(section, known)]);
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
  return value && !field.anew && isOf(field, value) && !tellsNothing(value) ? value : null;
}

/** An item that was under investigation is looked at again. */
function keptState({ id }: Section, earlier: Content | undefined): SectionState | null {
  const state = earlier?.states[id] ?? null;
  return state === 'investigating' ? null : state;
}

/** Of the field's type, and nothing chosen that this form no longer offers. */
function isOf(field: Field, value: FieldValue): boolean {
  if (field.type === 'text') return isText(value);
  if (field.type === 'day') return 'day' in value;
  return isChosen(value) && value.chosen.every((id) => Object.hasOwn(field.choices, id));
}

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
