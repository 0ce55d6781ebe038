import type { FastifySchemaValidationError } from 'fastify';
import type { FieldError } from '../../shared/kernel/refusal.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

type Params = { readonly [name: string]: unknown };

const formats: { readonly [format: string]: Words } = {
  day: words('実在する日付を 2026-11-21 の形で入れてください', 'Give a day that exists, as 2026-11-21'),
  instant: words(
    '実在する日時を 2026-11-21T00:00:00.000Z の形で入れてください',
    'Give a moment that exists, as 2026-11-21T00:00:00.000Z',
  ),
  'zoned-moment': words(
    '実在する日時を、時差を付けて 2026-11-21T09:00:00+09:00 の形で入れてください',
    'Give a moment that exists, with its zone, as 2026-11-21T09:00:00+09:00',
  ),
  email: words('メールアドレスの形ではありません', 'This is not an e-mail address'),
  'well-formed-text': words(
    '読み取れない文字が含まれています',
    'The text contains characters that cannot be read',
  ),
};

const keywords: { readonly [keyword: string]: (params: Params) => Words } = {
  required: () => words('入力してください', 'This is required'),
  additionalProperties: () => words('この項目は受け付けません', 'This field is not known'),
  type: ({ type }) =>
    words(`形が違います（${String(type)} を入れてください）`, `Wrong type: ${String(type)} is wanted`),
  enum: ({ allowedValues }) =>
    words(`選べる値ではありません（${String(allowedValues)}）`, `Not one of: ${String(allowedValues)}`),
  minLength: () => words('入力してください', 'This is required'),
  maxLength: ({ limit }) =>
    words(`${String(limit)}文字以内にしてください`, `At most ${String(limit)} characters`),
  minimum: ({ limit }) => words(`${String(limit)}以上にしてください`, `At least ${String(limit)}`),
  maximum: ({ limit }) => words(`${String(limit)}以下にしてください`, `At most ${String(limit)}`),
  minItems: ({ limit }) => words(`${String(limit)}件以上にしてください`, `At least ${String(limit)} items`),
  maxItems: ({ limit }) => words(`${String(limit)}件以内にしてください`, `At most ${String(limit)} items`),
  uniqueItems: () => words('同じ値が2つあります', 'The same value stands twice'),
  pattern: () => words('形が違います', 'Wrong form'),
  format: ({ format }) => formats[String(format)] ?? words('形が違います', 'Wrong form'),
};

const vague = words('この値は受け付けられません', 'This value is not accepted');
const unclear = () => vague;

/** Takes the errors of the schema check; returns each field once, with what is wrong and what is wanted. */
export function fieldErrors(errors: readonly FastifySchemaValidationError[], context = ''): FieldError[] {
  const byField = new Map<string, Words>();
  for (const error of errors) {
    const field = fieldOf(error) || context;
    const said = (keywords[error.keyword] ?? unclear)(error.params);
    // "null is wanted" beside the real reason says nothing to a person.
    const says = error.keyword !== 'anyOf' && error.params.type !== 'null';
    if (says || !byField.has(field)) byField.set(field, says ? said : (byField.get(field) ?? vague));
  }
  const fields = [...byField].map(([field, said]) => ({ field, words: said }));
  // A vague word about a whole says nothing beside the part that is wrong in it.
  return fields.filter(
    (one) => one.words !== vague || !fields.some(({ field }) => isWithin(field, one.field)),
  );
}

const isWithin = (part: string, whole: string) => part.startsWith(`${whole}/`);

function fieldOf({ instancePath, params }: FastifySchemaValidationError): string {
  const inner = params.missingProperty ?? params.additionalProperty;
  return [...instancePath.split('/').slice(1), ...(typeof inner === 'string' ? [inner] : [])].join('/');
}
