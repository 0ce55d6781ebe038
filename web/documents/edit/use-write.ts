import { useState } from 'react';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { uuid } from '../../kit/draft.ts';
import { useCommand } from '../../kit/use-command.ts';

/** Sends one command on a document on the version this person is looking at; asked again unchanged it keeps its key. */
export function useWrite(view: DocumentView, command: string) {
  const [sent, setSent] = useState({ request: '', key: '' });
  return useCommand({
    path: `/api/documents/${view.incident.id}/${view.id}/${command}`,
    version: view.version,
    keyFor: (request) => {
      if (sent.request === request) return sent.key;
      const key = uuid();
      setSent({ request, key });
      return key;
    },
    invalidates: incidentKey(view.incident.id),
  });
}
