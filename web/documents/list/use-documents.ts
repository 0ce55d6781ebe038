import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { DocumentKindId } from '../../../shared/documents/kind-ids.ts';
import type { DocumentsView, DocumentWritten } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { ask, Unanswered } from '../../kit/api.ts';
import { useDraft } from '../../kit/draft.ts';
import type { Trouble } from '../../kit/use-command.ts';
import { usePerson } from '../../people/use-session.ts';
import { documentPath } from './place.ts';

/** 書類 of an incident; read anew with everything else of it. */
export const useDocuments = (incident: string) =>
  useQuery({
    queryKey: [...incidentKey(incident), 'documents'],
    queryFn: () => ask<DocumentsView>('GET', `/api/documents/${incident}`),
  });

/** Begins a document of a kind and goes there. A second press on the same state is the same request. */
export function useStart({ id, version }: Pick<IncidentView, 'id' | 'version'>, kind: DocumentKindId) {
  const client = useQueryClient();
  const person = usePerson();
  const [, go] = useLocation();
  const { keyFor, forget } = useDraft(`${person.id}.${id}.start.${kind}`, null);
  const body = { kind };
  return useMutation<DocumentWritten, Trouble, void>({
    mutationFn: () =>
      ask<DocumentWritten>('POST', `/api/documents/${id}/start`, {
        body,
        version,
        key: keyFor(JSON.stringify([id, version, body])),
      }),
    onSuccess: ({ document }) => {
      forget();
      go(documentPath(id, document.id));
    },
    onSettled: (_, error) =>
      error instanceof Unanswered ? undefined : client.invalidateQueries({ queryKey: incidentKey(id) }),
  });
}
