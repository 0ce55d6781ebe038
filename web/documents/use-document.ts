import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DocumentCommand } from '../../shared/documents/commands.ts';
import type { DocumentView, DocumentWritten } from '../../shared/documents/view.ts';
import { incidentKey } from '../incidents/use-incident.ts';
import { ask, Unanswered } from '../kit/api.ts';
import { setByServer } from '../kit/clock.ts';
import type { Trouble } from '../kit/use-command.ts';

/** Which two versions are laid over each other; null leaves the choice to the server. */
export type Versions = { base: number | null; version: number | null };

/** Beneath the key of the incident, so that a write renews the incident, the list and every version shown. */
export const documentKey = (incident: string, id: string) =>
  [...incidentKey(incident), 'documents', id] as const;

const MINUTE = 60_000;

export const documentQuery = (incident: string, id: string, { base, version }: Versions) =>
  queryOptions({
    queryKey: [...documentKey(incident, id), base, version],
    queryFn: async () => {
      const view = await ask<DocumentView>('GET', `/api/documents/${incident}/${id}${asked(base, version)}`);
      setByServer(view.now);
      return view;
    },
    refetchInterval: MINUTE,
    // Another pair of versions takes the place of the last one without a blank in between.
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });

export const useDocument = (incident: string, id: string, versions: Versions) =>
  useQuery(documentQuery(incident, id, versions));

function asked(base: number | null, version: number | null) {
  const search = new URLSearchParams();
  if (base !== null) search.set('base', String(base));
  if (version !== null) search.set('version', String(version));
  return search.size > 0 ? `?${search}` : '';
}

type Props = {
  incident: string;
  /** Id of the document. */
  id: string;
  /** Version of the document the person was looking at. */
  version: number;
  /** From `useDraft` or `useOnce`: the same request goes out under the same key. */
  keyFor: (request: string) => string;
};

/** Sends one command on a document. Nothing is shown as done before the server has said so. */
export function useDocumentCommand({ incident, id, version, keyFor }: Props) {
  const client = useQueryClient();
  return useMutation<DocumentWritten, Trouble, DocumentCommand>({
    mutationFn: ({ type, ...body }) => {
      const path = `/api/documents/${incident}/${id}/${type}`;
      return ask<DocumentWritten>('POST', path, {
        body,
        version,
        key: keyFor(JSON.stringify([path, version, body])),
      });
    },
    onSettled: (_, error) =>
      error instanceof Unanswered ? undefined : client.invalidateQueries({ queryKey: incidentKey(incident) }),
  });
}
