// Fills a form from its own schema, so that a sweep over every command needs no second list of fields.
import type { Instant } from '../../shared/kernel/days.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';

export type Schema = {
  type?: string;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  minLength?: number;
  minItems?: number;
  required?: readonly string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: readonly Schema[];
};

/** A value that a schema takes, the smallest where there is a choice. */
export function filled(schema: Schema, now: Instant): unknown {
  const { type, enum: choices, anyOf, minimum = 0, minItems = 0 } = schema;
  if (choices) return choices[0];
  if (anyOf) return filled(anyOf[0] ?? {}, now);
  if (type === 'object') return filledObject(schema, now);
  if (type === 'array') return Array.from({ length: minItems }, () => filled(schema.items ?? {}, now));
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return false;
  if (type === 'string') return textFor(schema, now);
  return null;
}

function textFor({ format, pattern }: Schema, now: Instant) {
  if (format === 'instant') return now;
  if (format === 'day') return dayInJapan(now);
  if (format === 'email') return 'uketsuke@example.com';
  if (pattern?.includes('{64}')) return '0'.repeat(64);
  return pattern ? '055-000-0147' : '試験';
}

const filledObject = ({ properties = {}, required = [] }: Schema, now: Instant) =>
  Object.fromEntries(required.map((name) => [name, filled(properties[name] ?? {}, now)]));

/** Every member of an object's schema that holds plain text, by name. */
export const textMembers = ({ properties = {} }: Schema): string[] =>
  Object.entries(properties)
    .filter(([, { type, format, pattern }]) => type === 'string' && format === 'well-formed-text' && !pattern)
    .map(([name]) => name);
