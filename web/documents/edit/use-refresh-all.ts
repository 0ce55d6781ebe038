import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DocumentView, DocumentWritten, StaleView } from '../../../shared/documents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { ask, Unanswered } from '../../kit/api.ts';
import { uuid } from '../../kit/draft.ts';
import type { Trouble } from '../../kit/use-command.ts';
import { lastFirst } from './same-stale.ts';

/** Replaces passages one after another, each on the version the one before it made. Stops where one is refused; what was replaced until then stays. */
export function useRefreshAll(view: DocumentView) {
  const client = useQueryClient();
  // Asked again after an answer was lost, each request keeps its key and is done once.
  const keys = useRef(new Map<string, string>());
  const keyFor = (request: string) => {
    const key = keys.current.get(request) ?? uuid();
    keys.current.set(request, key);
    return key;
  };
  return useMutation<void, Trouble, readonly StaleView[]>({
    mutationFn: async (passages) => {
      const path = `/api/documents/${view.incident.id}/${view.id}/refreshPassage`;
      let { version } = view;
      for (const { field, fact, start } of lastFirst(passages)) {
        const body = { field, fact, start };
        const key = keyFor(JSON.stringify([version, body]));
        const written = await ask<DocumentWritten>('POST', path, { body, version, key });
        version = written.document.version;
      }
    },
    onSettled: (_, error) =>
      error instanceof Unanswered
        ? undefined
        : client.invalidateQueries({ queryKey: incidentKey(view.incident.id) }),
  });
}
