import { accept, type Result } from '../kernel/refusal.ts';
import { step } from '../kernel/step.ts';
import { begunMemory } from './begin.ts';
import type { Document, DocumentPhase, Documents } from './document.ts';
import type { DocumentEvent } from './events.ts';
import { documentMachine } from './machine.ts';

/** Takes a document; returns the snapshot of its machine. */
export function snapshotOf({ id: _, phase, ...context }: Document) {
  return documentMachine.resolveState({ value: phase, context });
}

/** Takes the documents of an incident and an event of one of them; returns the documents after it, refuses what the chart does not allow. */
export function evolveDocuments(documents: Documents, event: DocumentEvent): Result<Documents> {
  const { document: id } = event;
  if (event.type === 'document.started')
    return accept({ ...documents, [id]: { id, phase: 'draft', ...begunMemory(event) } });
  const before = documents[id];
  if (!before) throw new Error(`there is no document ${id}`);
  const stepped = step(documentMachine, snapshotOf(before), event);
  if (!stepped.ok) return stepped;
  const { value, context } = stepped.value;
  return accept({ ...documents, [id]: { id, phase: value as DocumentPhase, ...context } }); // a phase of that machine
}
