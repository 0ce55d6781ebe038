import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ChronologyView, IncidentListItem, IncidentView } from '../../shared/incidents/view.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { ask } from '../kit/api.ts';
import { setByServer } from '../kit/clock.ts';
import type { Schemas } from '../kit/form/schema.ts';

export type FileFilter = 'open' | 'closed' | 'dismissed';
type Listing = { items: readonly IncidentListItem[]; total: number; now: Instant };

/** Everything read about one incident lies beneath this key, so that one command renews it all. */
export const incidentKey = (id: string) => ['incidents', id] as const;

const MINUTE = 60_000;

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: [...incidentKey(id), 'view'],
    queryFn: async () => {
      const view = await ask<IncidentView>('GET', `/api/incidents/${id}`);
      setByServer(view.now);
      return view;
    },
    refetchInterval: MINUTE,
  });

export const useIncident = (id: string) => useQuery(incidentQuery(id));

export const useChronology = (id: string) =>
  useQuery({
    queryKey: [...incidentKey(id), 'chronology'],
    queryFn: () => ask<ChronologyView>('GET', `/api/incidents/${id}/chronology`),
  });

/** Verified once for each version; the chronology page reads its own lines. */
export const useChain = (id: string, version: number) =>
  useQuery({
    queryKey: ['chains', id, version],
    queryFn: async () => (await ask<ChronologyView>('GET', `/api/incidents/${id}/chronology`)).chain,
    placeholderData: (before) => before,
  });

export const useIncidents = (file: FileFilter, text: string) =>
  useQuery({
    queryKey: ['incidents', 'list', file, text],
    queryFn: async () => {
      const listing = await ask<Listing>(
        'GET',
        `/api/incidents?${new URLSearchParams({ file, text, limit: '100' })}`,
      );
      setByServer(listing.now);
      return listing;
    },
    placeholderData: (before) => before,
  });

/** The fields of every command and fact; read when the first form opens, and then kept. */
export const useSchemas = () =>
  useQuery({
    queryKey: ['schemas'],
    queryFn: () => ask<Schemas>('GET', '/api/commands'),
    staleTime: Number.POSITIVE_INFINITY,
  });
