import type { FieldUi } from '../../../shared/kernel/fields.ts';

/** A property of a body as the server describes it: JSON schema, with what a form shows under `ui`. */
export type FieldSchema = { type?: string; enum?: readonly string[]; maxLength?: number; ui?: FieldUi };

/** The body of a command. */
export type BodySchema = { properties: Readonly<Record<string, FieldSchema>>; required?: readonly string[] };

export type Schemas = {
  commands: Readonly<Record<string, BodySchema>>;
  documents: Readonly<Record<string, BodySchema>>;
  facts: Readonly<Record<string, BodySchema>>;
};

export const widgetOf = (schema: FieldSchema) => schema.ui?.widget ?? 'line';
