// What a hostile client sends: values near a schema, and far from it.
import fc from 'fast-check';
import type { Schema } from './fields.ts';

type Wide = Schema & {
  maximum?: number;
  maxLength?: number;
  patternProperties?: Record<string, Wide>;
  additionalProperties?: boolean | Wide;
};

const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud83d',
  '\u202e',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  "'; DROP TABLE document; --",
  '<script>alert(1)</script>',
  'が'.repeat(300),
  '0'.repeat(64),
];
const numbers = [0, -0, 1, -1, 2, 999_999, 1e9, 1e21, -1e300, 0.5, Number.MAX_SAFE_INTEGER];

/** Names that are of the form, or of every object, or of nothing. */
export type Names = { fields: readonly string[]; states: readonly string[] };

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, [], {}, ...numbers, ...nasty),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Takes the schema of a body; returns bodies of its shape, with a wild value here and there. */
export function wild(schema: Wide, names: Names): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: near(schema, names) }, { weight: 1, arbitrary: anything });
}

function near(schema: Wide, names: Names): fc.Arbitrary<unknown> {
  const { type, enum: choices, anyOf, patternProperties } = schema;
  if (choices) return fc.constantFrom(...choices);
  if (anyOf) return fc.oneof(...anyOf.map((one) => wild(one, names)));
  if (patternProperties) return record(Object.values(patternProperties)[0] ?? {}, names);
  if (type === 'object') return object(schema, names);
  if (type === 'array') return fc.array(wild(schema.items ?? {}, names), { maxLength: 4 });
  if (type === 'integer' || type === 'number')
    return fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(...numbers));
  if (type === 'boolean') return fc.boolean();
  return text(schema, names);
}

function text({ pattern, format }: Wide, names: Names) {
  if (pattern?.includes('{64}')) return fc.constantFrom('0'.repeat(64), 'f'.repeat(63), 'F'.repeat(64));
  if (format === 'instant')
    return fc.constantFrom('2026-10-30T17:20:00.000Z', '2999-01-01T00:00:00.000Z', 'x');
  if (format === 'day') return fc.constantFrom('2026-10-31', '2026-02-30', '0000-00-00');
  return fc.oneof(fc.constantFrom(...names.fields, ...nasty), fc.string({ unit: 'binary', maxLength: 40 }));
}

function object({ properties = {}, required = [] }: Wide, names: Names) {
  const shape = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, wild(one, names)]));
  return fc.record(shape, { requiredKeys: [...required] });
}

/** Keys go through JSON, so that `__proto__` is a key and no prototype. */
function record(value: Wide, names: Names) {
  const key = fc.constantFrom(...names.fields, ...names.states, '__proto__', 'constructor', 'toString', 'x');
  return fc.array(fc.tuple(key, wild(value, names)), { maxLength: 3 }).map((entries) => {
    const made = Object.create(null) as Record<string, unknown>; // so that every key is its own
    for (const [name, one] of entries) made[name] = one;
    return made;
  });
}
