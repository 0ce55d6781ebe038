import type { DocumentKind, Field, Form, Section } from './kind.ts';

/** Takes a kind and the edition a document was begun with; returns that form; throws where there is no such edition. */
export function formOf({ id, forms }: DocumentKind, edition: number): Form {
  const form = forms.find((one) => one.edition === edition);
  if (!form) throw new RangeError(`${id} has no edition ${edition}`);
  return form;
}

/** Takes a form; returns its fields in the order in which they are read. */
export const fieldsOf = ({ sections }: Form): readonly Field[] => sections.flatMap(({ fields }) => fields);

/** Takes a form and a field's id; returns that field, or undefined where the form has none. */
export const fieldOf = (form: Form, id: string): Field | undefined =>
  fieldsOf(form).find((field) => field.id === id);

/** Takes a form and a field's id; returns the item it stands in, or undefined where the form has no such field. */
export const sectionOf = ({ sections }: Form, id: string): Section | undefined =>
  sections.find(({ fields }) => fields.some((field) => field.id === id));
