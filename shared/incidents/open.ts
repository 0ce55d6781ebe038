import type { FactStatement } from '../facts/commands.ts';
import { objectionsTo } from '../facts/objections.ts';
import type { Instant } from '../kernel/days.ts';
import { type FieldError, type Result, refuse } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import { actorOf, type Person } from '../people/people.ts';
import { factEvent } from './decide.ts';
import type { IncidentEvent } from './events.ts';
import { blankFields } from './field-errors.ts';
import { opened } from './incident.ts';
import { factsOfIntake, titleOf } from './intake.ts';
import type { IntakeBody } from './intake-schema.ts';
import { type Decision, follow, settled } from './settle.ts';

/** What the server gives to an incident that is being opened. */
export type Identity = { id: string; reference: string; company: string; organisation: string | null };

/** Takes the answers of the intake, a person and the moment; returns the incident with its first lines, refuses when nobody could be called back. */
export function openIncident(
  identity: Identity,
  intake: IntakeBody,
  person: Person,
  now: Instant,
): Result<Decision> {
  const wrong = intakeErrors(intake, now);
  if (wrong.length > 0) {
    return refuse({
      code: 'invalid',
      words: words('受け付けられない項目があります', 'Some answers cannot be taken'),
      remedy: words('示した項目を直してください', 'Mend the fields named'),
      fields: wrong,
    });
  }
  const event = {
    type: 'incident.reported' as const,
    reference: identity.reference,
    company: identity.company,
    title: intake.title ?? titleOf(intake.kinds).ja,
    channel: person.party === 'insured' ? ('insured' as const) : ('coordinator' as const),
    by: actorOf(person),
    at: now,
    occurredAt: intake.awareAt,
  };
  return withFacts(identity, event, factsOfIntake(intake), person, now);
}

function withFacts(
  identity: Identity,
  event: IncidentEvent & Parameters<typeof opened>[2],
  facts: readonly FactStatement[],
  person: Person,
  now: Instant,
) {
  const incident = opened(identity.id, identity.organisation, event);
  const followed = follow(
    incident,
    facts.map((fact) => factEvent(incident, fact, person, now)),
  );
  if (!followed.ok) return followed;
  const { next, events } = followed.value;
  return settled({ next, events: [event, ...events] }, { cause: 'opened', by: event.by, now });
}

function intakeErrors(intake: IntakeBody, now: Instant): FieldError[] {
  const { contact } = intake;
  const noWayBack: FieldError = {
    field: 'contact',
    words: words(
      '折り返しの電話番号かメールアドレスを入れてください',
      'Give a telephone number or an e-mail address',
    ),
  };
  const facts = factsOfIntake(intake).flatMap((fact) =>
    objectionsTo({}, fact, now).map(({ words: why }) => ({ field: fact.key, words: why })),
  );
  const blank = [
    ...blankFields(intake),
    ...blankFields(contact).map(({ field, words: why }) => ({ field: `contact/${field}`, words: why })),
  ];
  return [...(contact.phone || contact.mail ? [] : [noWayBack]), ...blank, ...facts];
}
