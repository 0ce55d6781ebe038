import { useMemo, useState } from 'react';
import { isText } from '../../../shared/documents/content.ts';
import { isOpen as isUnderWork } from '../../../shared/documents/document.ts';
import type { DocumentView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { comparer } from './compare.ts';
import { deedsOf, mendingOf } from './deeds-of.ts';
import { fieldId, goInto, goTo, itemId, stayAt } from './ids.ts';
import { itemStates } from './item-states.ts';
import { inReadingOrder, ownThreads } from './own-threads.ts';
import type { Picked } from './pick.ts';
import type { Place } from './use-place.ts';

/** What one person sees of one document, and what they are about to do on it. */
export function useReview(view: DocumentView, incident: IncidentView, place: Place) {
  const [compare] = useState(comparer);
  const [thread, setThread] = useState<number | null>(null);
  const [change, setChange] = useState<number | null>(null);
  const [item, setItem] = useState<string | null>(null);
  const [writing, setWriting] = useState<Picked | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [showsQuiet, setShowsQuiet] = useState(false);
  const [showsAll, setShowsAll] = useState(view.viewer !== 'insured');

  const isCurrent = view.shown === null;
  const content = view.shown?.content ?? view.content;
  const { sections } = view;
  const base = view.base?.content;
  const changes = useMemo(
    () => (base ? compare(sections, base, content) : null),
    [compare, sections, base, content],
  );
  const items = useMemo(() => itemStates(view, changes), [view, changes]);
  const threads = useMemo(() => {
    const fields = view.sections.flatMap((section) => section.fields.map(({ id }) => id));
    const shown = showsAll ? view.threads : ownThreads(view.threads, view.viewer);
    return inReadingOrder(shown, fields);
  }, [view, showsAll]);

  const isOpen = incident.file === 'open' && isUnderWork(view);
  const canDo = (command: string) =>
    view.offers.some((offer) => offer.command === command && offer.objection === null);

  const canWrite = view.canWrite && isCurrent;
  const goesOn = deedsOf(view.offers).filled;

  return {
    view,
    incident,
    place,
    content,
    isCurrent,
    /** What is marked in the text; null where it is read clean, or there is nothing to compare. */
    comparison: place.mode === 'clean' ? null : changes,
    items,
    threads,
    hiddenThreads: view.threads.length - threads.length,
    showAll: () => setShowsAll(true),
    /** Whether it can still change. */
    isUnderWork: isOpen,
    /** Whether this person may change words: staff, while it has not left. */
    canWrite,
    /** What whoever writes mends before anything else; null for all others, and where a signature is what they are asked for. */
    mending: canWrite && (!goesOn || goesOn.command === 'submit') ? mendingOf(view) : null,
    /** The first open thread a reader meets. */
    firstOpen: threads.find(({ state }) => state === 'open'),
    /** Comments stand in the present text only. */
    canComment: isOpen && isCurrent && canDo('comment'),
    canDo,
    thread,
    setThread,
    change,
    setChange,
    item,
    setItem,
    /** Goes to an item, which may have been folded away. */
    goToItem: (section: string) => {
      setItem(section);
      setShowsQuiet(true);
      goTo(itemId(section));
    },
    showsQuiet,
    setShowsQuiet,
    editing,
    /** Closes the editor; the focus stays with its field. */
    stopEditing: () => {
      setEditing(null);
      if (editing) stayAt(fieldId(editing));
    },
    /** Opens the editor of a field, which may stand in an item that is folded away. */
    edit: (field: string) => {
      setShowsQuiet(true);
      setEditing(field);
      goInto(fieldId(field));
    },
    writing,
    /** Closes the form; the focus goes back to the field it was about. */
    stopWriting: () => {
      setWriting(null);
      if (writing) goTo(fieldId(writing.field));
    },
    /** Begins a comment on a passage of the present text, or on a whole field. */
    write: (field: string, passage?: { start: number; end: number }) => {
      const value = view.content.fields[field];
      const text = value && isText(value) ? value.text : '';
      setWriting({ field, text, version: view.version, start: 0, end: text.length, ...passage });
    },
  };
}
export type Review = ReturnType<typeof useReview>;
