import { useSyncExternalStore } from 'react';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { sameWords } from './field-value.ts';
import { forgetField, type KeptField, keptFields, type Place } from './kept-fields.ts';

let changes = 0;
const open = new Set<string>();
const goneOnWith = new Map<string, KeptField>();
const listeners = new Set<() => void>();

function tell() {
  changes += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const placeOf = (view: Pick<DocumentView, 'incident' | 'id'>, person: string): Place => ({
  person,
  incident: view.incident.id,
  document: view.id,
});

const nameOf = ({ document }: Place, field: string) => `${document}/${field}`;

/** Forgets a text on this device; whatever lists the kept ones reads them anew. */
export function forgetHere(place: Place, kept: { field: string; base: number }) {
  forgetField(localStorage, place, kept);
  tell();
}

/** The person goes on with a kept text; the editor that opens next begins with it. */
export const goOnWith = (place: Place, kept: KeptField) => goneOnWith.set(nameOf(place, kept.field), kept);
export const textToGoOnWith = (place: Place, field: string) => goneOnWith.get(nameOf(place, field)) ?? null;

/** Marks a field as being written; its text is then on screen and not among those left behind. Returns how to end that. */
export function nowWriting(place: Place, field: string) {
  open.add(nameOf(place, field));
  goneOnWith.delete(nameOf(place, field));
  tell();
  return () => {
    open.delete(nameOf(place, field));
    tell();
  };
}

/** What this person left on this device and the server never got, for one document; what it got meanwhile is forgotten. */
export function useKept(view: DocumentView, person: string): readonly KeptField[] {
  useSyncExternalStore(subscribe, () => changes);
  const place = placeOf(view, person);
  return keptFields(localStorage, place).filter(({ field, value }) => {
    const saved = view.content.fields[field];
    return !(saved && sameWords(saved, value)) && !open.has(nameOf(place, field));
  });
}
