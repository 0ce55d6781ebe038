import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type FieldValue, isText } from '../../../shared/documents/content.ts';
import type { DocumentView, DocumentWritten, FieldView } from '../../../shared/documents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { ask, Unanswered } from '../../kit/api.ts';
import { serverNow } from '../../kit/clock.ts';
import { uuid } from '../../kit/draft.ts';
import { type Session, sessionQuery } from '../../people/use-session.ts';
import { autosave } from './autosave.ts';
import type { Kept, Request } from './autosave-parts.ts';
import { failureOf } from './failure-of.ts';
import { emptyValue } from './field-value.ts';
import { keepField } from './kept-fields.ts';
import { lengthOf } from './text-length.ts';
import { forgetHere, placeOf } from './use-kept.ts';

export const valueIn = (view: DocumentView, field: FieldView): FieldValue =>
  view.content.fields[field.id] ?? emptyValue(field);

/** One field under the pen of one person: what stands on screen, whether the server has it, and how it gets there. */
export function useField(view: DocumentView, field: FieldView, person: string, kept: Kept | null) {
  const client = useQueryClient();
  const { incident } = view;
  const [saver] = useState(() => {
    const place = placeOf(view, person);
    let keptOn = kept?.base ?? view.version;
    return autosave(
      { value: valueIn(view, field), base: view.version, kept },
      {
        send: async ({ value, base, key }: Request) => {
          const body = { fields: { [field.id]: value }, states: {} };
          const path = `/api/documents/${incident.id}/${view.id}/save`;
          const saving = ask<DocumentWritten>('POST', path, { body, version: base, key });
          const { document, mended } = await saving.catch((error: unknown) => {
            if (!(error instanceof Unanswered)) renew();
            throw error;
          });
          renew();
          return { version: document.version, mended, at: serverNow() };
        },
        keep: (now) => {
          if (now === null || now.base !== keptOn) forgetHere(place, { field: field.id, base: keptOn });
          if (now === null) return true;
          keptOn = now.base;
          return keepField(localStorage, place, { ...now, field: field.id, at: serverNow() });
        },
        fits: (value) => !isText(value) || lengthOf(value.text, field.most).over === 0,
        failureOf,
        newKey: uuid,
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      },
    );
  });
  const renew = () => void client.invalidateQueries({ queryKey: incidentKey(incident.id) });
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => {
    saver.start();
    const online = () => {
      if (saver.isDirty()) saver.flush();
    };
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
      // The cookie says who saves: another person signed in meanwhile must not save this one's words.
      const session = client.getQueryData<Session>(sessionQuery.queryKey);
      saver.stop(session?.person.id === person);
    };
  }, [saver, client, person]);

  const here = valueIn(view, field);
  useEffect(() => saver.adopt(here, view.version), [saver, here, view.version]);

  return { saver, state, isDirty: saver.isDirty() };
}
export type FieldState = ReturnType<typeof useField>;
