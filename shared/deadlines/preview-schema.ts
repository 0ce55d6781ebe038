import Type, { type Static } from 'typebox';
import { breachLevels, dataScopes } from '../facts/choices.ts';
import { contractUnits, sectors } from '../facts/sectors.ts';
import { only, optional } from '../kernel/fields.ts';

const answer = Type.Enum(['yes', 'no', 'unknown'], { description: 'Absent is unknown.' });
const moment = (description: string) => Type.String({ format: 'zoned-moment', maxLength: 40, description });
const people = (description: string) =>
  Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000 }), Type.Null()], { description });
const oneOf = <const T extends Record<string, unknown>>(choices: T, description: string) =>
  Type.Unsafe<keyof T & string>(Type.Enum(Object.keys(choices), { description }));

/** Body of POST /api/deadlines/preview. Only `awareAt` is required; what is absent is unknown, but for the defaults named. */
export const previewBody = only({
  awareAt: moment('When anybody in the company first knew, with its zone: 2026-11-21T09:00:00+09:00.'),
  asOf: optional(moment('The moment from which the question is asked; by default now.')),
  breach: optional(oneOf(breachLevels, 'By default likely.')),
  scope: optional(oneOf(dataScopes, 'By default personalData.')),
  specialCare: optional(answer),
  financial: optional(answer),
  wrongful: optional(answer),
  peopleMax: optional(people('The most people it can be; null or absent is unknown.')),
  encryption: optional(
    Type.Enum(['none', 'strongKeySafe', 'strongKeyLeaked', 'strongKeyUnknown'], {
      description: 'By default none.',
    }),
  ),
  role: optional(
    Type.Enum(['owner', 'entrustee', 'entrusteeNotified'], { description: 'By default owner.' }),
  ),
  myNumber: optional(
    only({
      included: optional(answer),
      wrongful: optional(answer),
      openToPublic: optional(answer),
      peopleMax: optional(people('People with My Number, a part of all.')),
    }),
  ),
  sectors: optional(Type.Array(oneOf(sectors, 'By default none.'), { maxItems: 9, uniqueItems: true })),
  contracts: optional(
    Type.Array(
      only({
        partner: Type.String({ minLength: 1, maxLength: 200, format: 'well-formed-text' }),
        period: Type.Integer({ minimum: 1, maximum: 999 }),
        unit: oneOf(contractUnits, 'In what the period runs.'),
      }),
      {
        maxItems: 40,
        description: 'By default none. Their rules are contract:1, contract:2 … in this order.',
      },
    ),
  ),
});
export type PreviewBody = Static<typeof previewBody>;

const text = Type.String();
const texts = Type.Array(text);
const day = Type.String({ format: 'date', description: 'JST day.' });

export const previewAnswer = Type.Object({
  verdict: Type.Enum(['reportable', 'exempt', 'review', 'notReportable']),
  categories: texts,
  dayOne: day,
  ruleSet: Type.Union([text, Type.Null()]),
  note: optional(Type.Enum(['before-duty'])),
  reason: text,
  warnings: texts,
  asIfToday: optional(Type.Object({ verdict: text, categories: texts, ruleSet: text })),
  deadlines: Type.Array(
    Type.Object({
      rule: text,
      title: text,
      kind: Type.Enum(['guidance', 'statutory', 'agreed', 'promptly', 'target']),
      addressee: text,
      addresseeToConfirm: optional(Type.Boolean()),
      guidance: optional(day),
      days: optional(Type.Integer()),
      rawDue: optional(day),
      due: optional(day),
      dueAt: optional(text),
      closedDays: optional(Type.Array(day)),
      restsOnComputedYear: optional(Type.Boolean()),
      basis: texts,
      steps: texts,
      condition: optional(text),
      hint: optional(text),
    }),
  ),
  questions: Type.Array(Type.Object({ fact: text, wouldChange: text })),
});
export type PreviewAnswer = Static<typeof previewAnswer>;
