import Type, { type Static } from 'typebox';
import { choice, line, lines, moment, only, optional } from '../kernel/fields.ts';
import { words } from '../kernel/words.ts';
import { certainties, type FactKey } from './catalogue.ts';
import { factValues } from './schema.ts';

const aboutFact = {
  certainty: choice(certainties, { label: words('確かさ', 'Certainty') }),
  source: line({
    label: words('出典（人・文書・ログとページ）', 'Source (person, document or log, with page)'),
  }),
  asOf: optional(moment({ label: words('いつの時点の値か', 'As of') })),
  reason: optional(lines({ label: words('変わった理由', 'Why it changed') })),
};

/** Takes a key; returns the body with which a version of that fact is recorded. Null says まだ分からない. */
export const factBody = <K extends FactKey>(key: K) =>
  only({ value: Type.Union([factValues[key], Type.Null()]), ...aboutFact });

export type FactStatement = Static<ReturnType<typeof only<typeof aboutFact>>> & {
  key: FactKey;
  value: unknown;
};
