import { useId, useState } from 'react';
import type { Audience } from '../../../shared/documents/audiences.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { Refused } from '../../kit/api.ts';
import { useDraft } from '../../kit/draft.ts';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { fieldErrorsOf, useCommand } from '../../kit/use-command.ts';
import { usePerson } from '../../people/use-session.ts';
import type { DisclosureRow } from './every-audience.ts';

type Values = { held: readonly Audience[]; reason: string };

/** The form of one row of the matrix: what is chosen (kept through reloads), what is wrong, and how it is sent. */
export function useDisclosure(
  view: IncidentView,
  { fact, held, reason }: DisclosureRow,
  onSaved: () => void,
) {
  const id = useId();
  const person = usePerson();
  // It moves only once this person has been shown what others changed meanwhile.
  const [seen, setSeen] = useState(view.version);
  const draft = useDraft<Values>(`${person.id}.${view.id}.disclosure.${fact}`, {
    held,
    reason: reason ?? '',
  });
  const command = useCommand({
    path: `/api/incidents/${view.id}/setDisclosure`,
    version: seen,
    keyFor: draft.keyFor,
    invalidates: incidentKey(view.id),
  });
  const { error: trouble, isPending } = command;

  function send() {
    if (isPending) return;
    const { held: chosen, reason: why } = draft.values;
    command.mutate(
      { fact, held: chosen, ...(why.trim() && { reason: why }) },
      {
        onError: (error) => {
          if (error instanceof Refused && error.problem.version !== undefined) setSeen(error.problem.version);
        },
        onSuccess: () => {
          draft.forget();
          sayItIsSaved();
          onSaved();
        },
      },
    );
  }

  return {
    send,
    trouble,
    isPending,
    values: draft.values,
    errors: fieldErrorsOf(trouble),
    isStale: trouble instanceof Refused && trouble.problem.code === 'stale',
    idOf: (field: string) => `${id}-${field}`,
    giveReason: (text: string) => draft.change((values) => ({ ...values, reason: text })),
    toggle: (audience: Audience) =>
      draft.change((values) => ({ ...values, held: toggled(values.held, audience) })),
  };
}

const toggled = (held: readonly Audience[], audience: Audience) =>
  held.includes(audience) ? held.filter((one) => one !== audience) : [...held, audience];
