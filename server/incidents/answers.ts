import Type from 'typebox';
import type { PastResult } from '../../shared/incidents/results.ts';
import type { ChronologyView, IncidentListItem, IncidentView } from '../../shared/incidents/view.ts';
import type { Written } from './carry-out.ts';

// What each route answers. A property that is not listed is not sent, so that nothing leaks by being added to a row.

const part = <T>() => Type.Unsafe<T>({});
const text = Type.String();

export const whole = <T extends object>(names: { readonly [K in keyof T]-?: true }) =>
  Type.Object(Object.fromEntries(Object.keys(names).map((name) => [name, part<unknown>()])));

const words = Type.Object({ ja: text, en: text });
const field = Type.Object({ field: text, words, example: Type.Optional(text) });

/** RFC 9457, with a code that stays the same and words in both languages. */
export const problemAnswer = Type.Object(
  {
    type: text,
    title: text,
    status: Type.Integer(),
    code: text,
    words,
    remedy: words,
    gates: Type.Optional(Type.Array(part<unknown>())),
    fields: Type.Optional(Type.Array(field)),
    changes: Type.Optional(Type.Array(part<unknown>())),
    clashes: Type.Optional(Type.Array(part<unknown>())),
    version: Type.Optional(Type.Integer()),
    requestId: Type.Optional(text),
  },
  { title: 'Problem', description: 'RFC 9457 problem document' },
);

export const writtenAnswer = whole<Written>({ version: true, offers: true });
export const openedAnswer = Type.Object({ id: text, reference: text, version: Type.Integer() });

export const incidentAnswer = whole<IncidentView>({
  id: true,
  reference: true,
  version: true,
  title: true,
  company: true,
  file: true,
  viewer: true,
  now: true,
  openedAt: true,
  contact: true,
  phases: true,
  assessment: true,
  computed: true,
  ruling: true,
  duties: true,
  deadlines: true,
  noticePrompt: true,
  filings: true,
  rail: true,
  offers: true,
  others: true,
  blocked: true,
  facts: true,
  documents: true,
  paperwork: true,
  memory: true,
  latest: true,
});

export const chronologyAnswer = whole<ChronologyView>({ reference: true, lines: true, chain: true });

export const listAnswer = Type.Object({
  items: Type.Array(
    whole<IncidentListItem>({
      id: true,
      reference: true,
      company: true,
      title: true,
      file: true,
      verdict: true,
      people: true,
      nextDue: true,
      nextRule: true,
      nextAt: true,
      rail: true,
      openedAt: true,
    }),
  ),
  total: Type.Integer(),
  now: text,
});

export const resultsAnswer = Type.Object({
  results: Type.Array(
    whole<PastResult>({
      seq: true,
      at: true,
      by: true,
      cause: true,
      facts: true,
      result: true,
    }),
  ),
});
