import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CalendarFeedView, MadeCalendarFeed } from '../../shared/deadlines/calendar-feed-view.ts';
import { ask } from '../kit/api.ts';
import { uuid } from '../kit/draft.ts';
import type { Trouble } from '../kit/use-command.ts';

const feedsKey = ['calendar-feeds'] as const;

/** The person's own addresses that still work, the newest first. */
export const useFeeds = () =>
  useQuery({
    queryKey: feedsKey,
    queryFn: () => ask<{ items: readonly CalendarFeedView[] }>('GET', '/api/calendar-feeds'),
    select: ({ items }) => items.filter(({ revokedAt }) => revokedAt === null),
  });

/** One key until the server has answered: a repetition after a lost answer must not make a second address. */
export function useMakeFeed(incident: string | null) {
  const client = useQueryClient();
  const key = useRef(uuid());
  return useMutation<MadeCalendarFeed, Trouble>({
    mutationFn: () => ask('POST', '/api/calendar-feeds', { body: { incident }, key: key.current }),
    onSuccess: () => {
      key.current = uuid();
    },
    onSettled: () => client.invalidateQueries({ queryKey: feedsKey }),
  });
}

/** Stopping twice is harmless, so every attempt has a key of its own. */
export function useStopFeed(id: string) {
  const client = useQueryClient();
  return useMutation<unknown, Trouble>({
    mutationFn: () => ask('POST', `/api/calendar-feeds/${id}/revoke`, { body: {}, key: uuid() }),
    onSettled: () => client.invalidateQueries({ queryKey: feedsKey }),
  });
}
