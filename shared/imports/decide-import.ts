import { Check } from 'typebox/value';
import type { FactStatement } from '../facts/commands.ts';
import { objectionsTo } from '../facts/objections.ts';
import { factValues } from '../facts/schema.ts';
import type { IncidentEvent, Opened } from '../incidents/events.ts';
import { opened } from '../incidents/incident.ts';
import type { Identity } from '../incidents/open.ts';
import { type Decision, follow, settled } from '../incidents/settle.ts';
import type { Instant } from '../kernel/days.ts';
import { type FieldError, type Result, refuse } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import type { Imported } from './veris.ts';

/** Takes an imported record, the identity given to it and the moment; returns the incident with all its lines as one decision. */
export function decideImport(
  { id, reference }: Pick<Identity, 'id' | 'reference'>,
  record: Imported,
  now: Instant,
): Result<Decision> {
  const wrong = wrongFacts(record, now);
  if (wrong.length > 0) return unreadable(wrong);
  const said = { by: { kind: 'import' as const, source: record.source }, at: now };
  const first = {
    type: 'incident.imported' as const,
    reference,
    company: record.company,
    title: record.title,
    channel: 'import' as const,
    occurredAt: record.occurredAt,
    ...said,
  } satisfies IncidentEvent & Opened;
  const rest: IncidentEvent[] = [
    ...record.facts.map((fact) => ({ ...factOf(fact, now), ...said, occurredAt: null })),
    ...record.lines.map(({ text, occurredAt }) => ({
      type: 'line.added' as const,
      text,
      ...said,
      occurredAt,
    })),
    ...record.warnings.map(({ ja }) => ({
      type: 'import.warned' as const,
      text: ja,
      ...said,
      occurredAt: null,
    })),
  ];
  const followed = follow(opened(id, null, first), rest);
  if (!followed.ok) return followed;
  const { next, events } = followed.value;
  return settled({ next, events: [first, ...events] }, { cause: 'imported', by: said.by, now });
}

const factOf = ({ key, value, certainty, source, asOf }: FactStatement, now: Instant) => ({
  type: 'fact.recorded' as const,
  key,
  version: 1,
  value,
  certainty,
  source,
  asOf: asOf ?? now,
  reason: null,
});

/** The mapping makes well-formed facts; this holds it to that, as the routes hold people to it. */
function wrongFacts({ facts }: Imported, now: Instant): FieldError[] {
  return facts.flatMap((fact) => [
    ...(fact.value === null || Check(factValues[fact.key], fact.value) ? [] : [misshapen(fact.key)]),
    ...objectionsTo({}, fact, now).map(({ words: why }) => ({ field: fact.key, words: why })),
  ]);
}

const misshapen = (field: string): FieldError => ({
  field,
  words: words('値の形が違います', 'The value has the wrong form'),
});

const unreadable = (fields: readonly FieldError[]) => {
  const named = fields.map(({ field, words: { ja } }) => `${field}：${ja}`).join('、');
  const namedEn = fields.map(({ field, words: { en } }) => `${field}: ${en}`).join(', ');
  return refuse({
    code: 'invalid',
    words: words(`取り込めない値があります（${named}）`, `Some values cannot be taken (${namedEn})`),
    remedy: words('元の記録を直してから、もう一度取り込んでください', 'Mend the record and import again'),
    fields,
  });
};
