import { type DocumentCommandName, documentCommands } from '../../documents/commands.ts';
import type { GateView, Refusal } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import type { Person } from '../../people/people.ts';
import { closedFile } from '../objection.ts';
import { partyObjection } from '../policy.ts';
import { servedBy } from '../workstreams/reporting/report-documents.ts';
import { documentGates } from './document-gates.ts';
import type { Subject } from './subject.ts';

type Fields = { readonly [name: string]: unknown };

/** The one rule that refuses on the server and greys the button: takes a command on a document, its fields as far as they are known and a person; returns the objection or null. */
export function documentObjection(
  command: DocumentCommandName,
  fields: Fields,
  person: Person,
  subject: Subject,
): Refusal | null {
  return (
    (subject.incident.snapshot.value.file === 'open' ? null : closedFile) ??
    partyObjection(documentCommands[command].by, person) ??
    textObjection(fields, subject) ??
    selfReview(command, person, subject) ??
    filedElsewhere(command, subject) ??
    gateObjection(documentGates(command, subject), fields)
  );
}

function textObjection({ hash }: Fields, { document }: Subject): Refusal | null {
  if (hash === undefined || hash === document.hash) return null;
  return {
    code: 'text-changed',
    words: words('本文が変わったため、承認できません', 'The text has changed since; it cannot be signed'),
    remedy: words(
      'いまの本文を読み直してから、もう一度行ってください',
      'Read the present text, then do it again',
    ),
  };
}

function selfReview(command: DocumentCommandName, { id }: Person, { document }: Subject): Refusal | null {
  if (command !== 'approve' || !document.writers.includes(id)) return null;
  return {
    code: 'self-review',
    words: words('作成した本人は承認できません', 'A writer cannot approve the text'),
    remedy: words('ほかの人に承認を依頼してください', 'Ask somebody else to approve it'),
  };
}

/** Reports to the state are recorded where the sequence asks for them, once. */
function filedElsewhere(command: DocumentCommandName, { document }: Subject): Refusal | null {
  if (command !== 'issue' || !isReport(document)) return null;
  return {
    code: 'not-allowed-now',
    words: words(
      'この書類の提出は「国への報告」で記録します',
      'This filing is recorded under the report to the state',
    ),
    remedy: words('「提出を記録する」から記録してください', 'Use “Record the filing”'),
  };
}

/** Takes a document; says whether it serves nothing but a report to the state. */
export const isReport = ({ kind }: Subject['document']) =>
  Object.values(servedBy).some(([first]) => first === kind);

function gateObjection(gates: readonly GateView[], fields: Fields): Refusal | null {
  const reasonLeft = typeof fields.overrideReason === 'string';
  const blocking = gates.filter(({ holds, overridable }) => !holds && !(overridable && reasonLeft));
  if (blocking.length === 0) return null;
  return {
    code: 'gate-closed',
    words: words(`あと${blocking.length}つで進められます`, `Conditions to go: ${blocking.length}`),
    remedy: words('条件をそろえてから、もう一度行ってください', 'Clear the conditions, then try again'),
    gates: blocking,
  };
}
