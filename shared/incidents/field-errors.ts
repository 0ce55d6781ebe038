import { dayInJapan, type Instant } from '../kernel/days.ts';
import type { FieldUi } from '../kernel/fields.ts';
import type { FieldError } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import { dutyErrors } from './duty-errors.ts';
import type { Incident } from './incident.ts';

type Body = { readonly [name: string]: unknown };
type Shape = { properties: Record<string, unknown> };

const uiOf = (schema: unknown) => (schema as { ui?: FieldUi }).ui; // our fields carry it, see kernel/fields.ts
/** Days on which something already happened; due days and targets may lie ahead. */
const pastDays = new Set(['consentedOn', 'paidOn', 'dayOne']);

/** Takes an incident, the shape of a body, the body and the moment; returns every field that cannot be, though its form is right. */
export const wrongFields = (incident: Incident, shape: Shape, body: Body, now: Instant): FieldError[] => [
  ...futureFields(shape, body, now),
  ...blankFields(body),
  ...numbersOfNothing(incident, body),
  ...dutyErrors(incident, body, now),
];

/** Takes the shape of a body, the body and the moment; returns the fields that tell of a time still to come. */
export function futureFields({ properties }: Shape, body: Body, now: Instant): FieldError[] {
  const ahead = (name: string, value: unknown) => {
    if (typeof value !== 'string') return false;
    const ui = uiOf(properties[name]);
    if (ui?.widget === 'moment') return !ui.future && value > now;
    return pastDays.has(name) && value > dayInJapan(now);
  };
  return Object.entries(body)
    .filter(([name, value]) => ahead(name, value))
    .map(([field]) => ({
      field,
      words: words('これからの日時は選べません', 'A time in the future cannot be chosen'),
    }));
}

/** Takes a body; returns the texts in it that say nothing: a reason of blanks is no reason. */
export function blankFields(body: Body): FieldError[] {
  return Object.entries(body)
    .filter(([, value]) => typeof value === 'string' && value.trim() === '')
    .map(([field]) => ({ field, words: words('入力してください', 'This is required') }));
}

/** Takes a body that names a line, filing or measure by its number; returns the number that names nothing. */
function numbersOfNothing(incident: Incident, body: Body): FieldError[] {
  const { reporting, prevention } = incident.snapshot.context;
  const last = {
    seq: incident.version,
    filing: reporting.filings.length,
    measure: prevention.measures.length,
  };
  return Object.entries(last).flatMap(([field, highest]) => {
    const given = body[field];
    if (typeof given !== 'number' || (given >= 1 && given <= highest)) return [];
    return [
      {
        field,
        words: words(`1から${highest}までの番号を入れてください`, `Give a number from 1 to ${highest}`),
      },
    ];
  });
}
