import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Person } from '../../shared/people/people.ts';
import { ask, Refused } from '../kit/api.ts';
import { useNow } from '../kit/clock.ts';
import { useDraft, uuid } from '../kit/draft.ts';
import { obstaclesTo } from './checks.ts';
import { bodyOf, type Draft, emptyDraft, type QuestionId } from './draft.ts';

type Opened = { id: string; reference: string; version: number };

/** The draft of one person on this device, and how it is sent. */
export function useIntake(person: Person) {
  const now = useNow();
  const [, go] = useLocation();
  const begin = () => emptyDraft(uuid(), person.party === 'insured' ? person.name.ja : '');
  const [fresh] = useState(begin);
  const { values: draft, change, forget } = useDraft<Draft>(`intake.${person.id}`, fresh);
  const [tried, setTried] = useState(false);

  const send = useMutation({
    mutationFn: (body: Draft['unanswered']) =>
      ask<Opened>('POST', '/api/incidents', { body, key: draft.key }),
    onSuccess: ({ id }, body) => {
      forget();
      const isEdited = JSON.stringify(body) !== JSON.stringify(bodyOf(draft));
      go(`/intake/done/${id}${isEdited ? '?edited' : ''}`);
    },
    onError: (error) => {
      // A refusal changed nothing, so the draft may change; without an answer the first sending may have arrived.
      if (error instanceof Refused) change((before) => ({ ...before, unanswered: null }));
    },
  });

  return {
    now,
    isBehalf: person.party === 'coordinator',
    draft,
    tried,
    obstacles: obstaclesTo(draft, now),
    send,
    edit: (part: Partial<Draft>) => change((before) => ({ ...before, ...part, savedAt: now })),
    touch: (question: QuestionId) =>
      change((before) => ({ ...before, touched: [...new Set([...before.touched, question])] })),
    startOver: () => change(begin),
    /** Sends unless something is in the way; returns the first thing in the way. */
    trySending: () => {
      setTried(true);
      const [first] = obstaclesTo(draft, now);
      if (first) return first;
      const body = draft.unanswered ?? bodyOf(draft);
      change((before) => ({ ...before, unanswered: body }));
      send.mutate(body);
      return null;
    },
  };
}
export type IntakeState = ReturnType<typeof useIntake>;
