import { useQuery } from '@tanstack/react-query';
import type { PastResult } from '../../shared/incidents/results.ts';
import { ask } from '../kit/api.ts';

/** Every result computed for an incident so far, newest first; read anew when the incident has moved on. */
export const useResults = (id: string, version: number) =>
  useQuery({
    queryKey: ['results', id, version],
    queryFn: async () =>
      (await ask<{ results: readonly PastResult[] }>('GET', `/api/incidents/${id}/results`)).results,
    placeholderData: (before) => before,
  });
