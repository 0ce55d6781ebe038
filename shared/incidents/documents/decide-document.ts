import { type DocumentCommand, documentCommands } from '../../documents/commands.ts';
import { fieldOf, formOf } from '../../documents/form-parts.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { accept, type FieldError, type Result, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { actorOf } from '../../people/people.ts';
import { blankFields, futureFields } from '../field-errors.ts';
import { invalid } from '../invalid.ts';
import { follow, settled } from '../settle.ts';
import type { Deed } from './deed.ts';
import { documentObjection } from './document-objection.ts';
import { handlers } from './handlers.ts';
import { spoken } from './spoken.ts';
import type { Acting, DocumentDecision, Seen, Subject } from './subject.ts';

/** Takes a document with all that a command on it looks at, a command of well-formed shape, and the version the person was looking at; returns what follows, or why nothing does. A save that changes nothing leads to no event. */
export function decideDocument(
  subject: Subject,
  command: DocumentCommand,
  acting: Acting,
  seen: Seen = { version: subject.document.version, content: subject.content },
): Result<DocumentDecision> {
  const { type, ...fields } = command;
  const { person, now } = acting;
  const objection = documentObjection(type, fields, person, subject);
  if (objection?.code === 'not-your-part') return refuse(objection);
  const wrong = [
    ...blankFields(fields),
    ...futureFields(documentCommands[type].body, fields, now),
    ...strangeField(subject, fields),
  ];
  if (wrong.length > 0) return invalid(wrong);
  const handle = handlers[type] as (
    subject: Subject,
    command: DocumentCommand,
    acting: Acting,
    seen: Seen,
  ) => Result<Deed>; // the row under this very type
  // That the text is another one now explains more than that the phase is.
  if (objection?.code === 'text-changed') return refuse(objection);
  const deed = handle(subject, command, acting, seen);
  if (!deed.ok) return deed;
  const by = actorOf(person);
  const { events, follows = [], versions = [], remarks = [], occurredAt = null } = deed.value;
  const said = events.map((body) => spoken(body, { kind: kindOf(subject, body), by, at: now, occurredAt }));
  const decision = follow(subject.incident, [...said, ...follows]);
  // A wrong person is said first, then what the phase does not allow, then the gates.
  if (objection && (decision.ok || objection.code === 'already-closed')) return refuse(objection);
  if (!decision.ok) return decision;
  if (said.length === 0) return accept({ ...decision.value, versions, remarks });
  const done = settled(decision.value, { cause: 'rules', by, now });
  return done.ok ? accept({ ...done.value, versions, remarks }) : done;
}

/** A field is one of the form's: `constructor` is a name too, and names nothing. */
function strangeField({ document }: Subject, fields: object): FieldError[] {
  if (!('field' in fields) || typeof fields.field !== 'string') return [];
  if (fieldOf(formOf(documentKinds[document.kind], document.edition), fields.field)) return [];
  return [{ field: 'field', words: words('この様式にない欄です', 'The form has no such field') }];
}

const kindOf = ({ incident, document }: Subject, body: { document: string }) =>
  incident.documents[body.document]?.kind ?? document.kind;
