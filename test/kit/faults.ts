// What can be wrong with a request, made from the schema of its body.
import { type Schema, textMembers } from './fields.ts';

export type Fault = {
  name: string;
  payload: string;
  headers: Record<string, string | undefined>;
  status: number;
  /** The field an answer must name; nothing where the whole is meant. */
  field?: string | undefined;
};

type Valid = Record<string, unknown>;
const fault = (
  name: string,
  status: number,
  more: Partial<Fault>,
): Partial<Fault> & Pick<Fault, 'name' | 'status'> => ({
  name,
  status,
  ...more,
});
const withField = (valid: Valid, field: string, value: unknown) =>
  JSON.stringify({ ...valid, [field]: value });
const longText = 'あ'.repeat(1_700_000); // 5 MB of UTF-8
const tooLong = `"${'x'.repeat(8 * 1024 * 1024)}"`;

/** Every fault of one route, with the answer it must get. */
export function faultsOf(
  body: Schema | null,
  valid: Valid,
  headers: readonly string[],
): ReturnType<typeof fault>[] {
  const isObject = body?.type === 'object';
  return [
    ...faultsOfForm(),
    ...(isObject ? faultsOfBody(body, valid) : []),
    ...(headers.includes('idempotency-key') ? faultsOfKey() : []),
    ...(headers.includes('if-match') ? faultsOfVersion() : []),
  ];
}

const faultsOfForm = () => [
  fault('JSON cut short', 400, { payload: '{"a":' }),
  fault('no JSON', 400, { payload: 'abc' }),
  fault('an empty body', 400, { payload: '' }),
  fault('a list', 400, { payload: '[]' }),
  fault('null', 400, { payload: 'null' }),
  fault('a number', 400, { payload: '7' }),
  fault('a prototype', 400, { payload: '{"__proto__":{"party":"coordinator"}}' }),
  fault('a constructor', 400, { payload: '{"constructor":{"prototype":{"x":1}}}' }),
  fault('more than 8 MiB', 413, { payload: tooLong }),
  fault('plain text', 415, { headers: { 'content-type': 'text/plain' } }),
  fault('a form', 415, { payload: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
];

function faultsOfBody(body: Schema, valid: Valid) {
  const { properties = {}, required = [] } = body;
  const unknown = ['nonsense', 'type', 'by', 'party', 'version', 'organisation'].filter(
    (name) => !(name in properties),
  );
  return [
    ...required.map((field) => {
      const { [field]: _, ...rest } = valid;
      return fault(`no ${field}`, 400, { payload: JSON.stringify(rest), field });
    }),
    ...unknown.map((field) => fault(`unknown ${field}`, 400, { payload: withField(valid, field, 1), field })),
    ...Object.entries(properties).flatMap(([field, schema]) => [
      fault(`${field} of a wrong type`, 400, {
        payload: withField(valid, field, schema.type === 'object' ? 7 : { a: 1 }),
        field,
      }),
      ...rangesOf(schema).map((value) =>
        fault(`${field} ${JSON.stringify(value)}`, 400, { payload: withField(valid, field, value), field }),
      ),
    ]),
    ...textMembers(body).flatMap((field, index) => [
      fault(`${field} with a lone surrogate`, 400, { payload: withField(valid, field, '報告\ud83d'), field }),
      fault(`${field} with NUL`, 400, { payload: withField(valid, field, 'a\u0000b'), field }),
      // Five megabytes once a route; the others are one letter longer than the longest text.
      fault(`${field} too long`, 400, {
        payload: withField(valid, field, index === 0 ? longText : 'x'.repeat(20_001)),
        field,
      }),
      fault(`${field} empty`, 400, { payload: withField(valid, field, ''), field }),
    ]),
  ];
}

/** Values of the right type that cannot be. */
function rangesOf({ type, enum: choices, format, anyOf = [] }: Schema): unknown[] {
  if (anyOf.length > 0) return rangesOf(anyOf[0] ?? {}).filter((value) => value !== null);
  if (choices) return ['no such choice', ''];
  if (type === 'integer') return ['12', -1, 0.5, 1e300, null];
  if (type === 'boolean') return ['true', 1, null];
  if (format === 'day') return ['2026-02-29', '2026-13-01', '2026/11/21', '20261121', '2026-11-21T00:00:00Z'];
  if (format === 'instant') {
    return [
      '2026-02-30T00:00:00.000Z',
      '2026-11-21T25:00:00.000Z',
      '2026-11-21',
      '2026-11-21T00:00:00+09:00',
    ];
  }
  return [];
}

const faultsOfKey = () =>
  [undefined, 'short', 'x'.repeat(101), 'with blanks in it'].map((key) =>
    fault(`key ${key}`, 400, { headers: { 'idempotency-key': key }, field: 'idempotency-key' }),
  );

const faultsOfVersion = () =>
  [undefined, '"x"', '*', '-1', ''].map((version) =>
    fault(`version ${version}`, 428, { headers: { 'if-match': version } }),
  );
