import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Person } from '../../shared/people/people.ts';
import { ask } from '../kit/api.ts';

export type Session = { person: Person; people: readonly Person[] };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => ask<Session>('GET', '/api/session'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const useSession = () => useQuery(sessionQuery);

/** The person signed in; only beneath the layout, which waits for the session. */
export function usePerson(): Person {
  const { data } = useSession();
  if (!data) throw new Error('no session yet');
  return data.person;
}

/** Becomes another of the demo people; everything they may see is read anew. */
export function useSwitchPerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => ask<Session>('PUT', '/api/session', { body: { person } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      return client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}
