import { type DocumentCommandName, documentCommands } from '../../documents/commands.ts';
import { snapshotOf } from '../../documents/evolve.ts';
import type { DocumentOffering } from '../../documents/machine.ts';
import type { GateView, Refusal } from '../../kernel/refusal.ts';
import { leaving } from '../../kernel/step.ts';
import type { Words } from '../../kernel/words.ts';
import type { Party, Person } from '../../people/people.ts';
import { documentGates } from './document-gates.ts';
import { documentObjection, isReport } from './document-objection.ts';
import type { Subject } from './subject.ts';

/** A button on a document: what it asks for, whether it can be pressed, and if not why. */
export type DocumentOffer = {
  command: DocumentCommandName;
  label: Words;
  /** Whether it carries the document on; the others are comments and corrections. */
  main: boolean;
  objection: Refusal | null;
  gates: readonly GateView[];
};

/** Takes a document and a person; returns every command that person may see in this phase. */
export function documentOffers(subject: Subject, person: Person): DocumentOffer[] {
  const { document } = subject;
  const offered = new Map<DocumentCommandName, DocumentOffering>();
  for (const { meta } of leaving(snapshotOf(document))) {
    const offering = meta as DocumentOffering | undefined; // typed in the machine
    if (offering && !offered.has(offering.command)) offered.set(offering.command, offering);
  }
  return [...offered.values()]
    .filter(({ command }) => (documentCommands[command].by as readonly Party[]).includes(person.party)) // wider than the row, so that any party can be asked about
    .filter(({ command }) => !(command === 'issue' && isReport(document)))
    .filter(({ command }) => isPossible[command]?.(subject) ?? true)
    .map(({ command, label, main }) => ({
      command,
      label,
      main,
      objection: documentObjection(command, { hash: document.hash }, person, subject),
      gates: documentGates(command, subject),
    }));
}

/** What the chart cannot know: some things are only possible where they are needed. */
const isPossible: { readonly [C in DocumentCommandName]?: (subject: Subject) => boolean } = {
  // Alone the company decides only on the limit day; before that the button would only tempt.
  decide: (subject) =>
    subject.document.phase !== 'inReview' ||
    documentGates('decide', subject).some(
      ({ id, holds, overridable }) => id === 'approved' && !holds && overridable,
    ),
  recordReceipt: ({ document }) => document.issue !== null,
};
