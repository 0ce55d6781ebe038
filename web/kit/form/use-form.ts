import type { QueryKey } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { FieldError } from '../../../shared/kernel/refusal.ts';
import { Refused } from '../api.ts';
import { useDraft } from '../draft.ts';
import { sayItIsSaved } from '../saved-note.tsx';
import { fieldErrorsOf, useCommand } from '../use-command.ts';
import { bodyOf, type Raw } from './raw.ts';
import type { BodySchema } from './schema.ts';

export type FormOf = {
  path: string;
  /** Version of the incident when the form is opened. */
  version: number;
  schema: BodySchema;
  preset: Readonly<Record<string, unknown>>;
  initial: Raw;
  /** Person, incident and deed: where what is written is kept. */
  draftId: string;
  invalidates: QueryKey;
  onSaved: () => void;
};

/** The state of one form: what is typed (kept through reloads), what is wrong, and how it is sent. */
export function useForm({ path, version, schema, preset, initial, draftId, invalidates, onSaved }: FormOf) {
  const id = useId();
  // What this person was looking at when the form opened; it moves only when they have been shown what changed.
  const [seen, setSeen] = useState(version);
  const [own, setOwn] = useState<readonly FieldError[]>([]);
  const draft = useDraft<Raw>(draftId, initial);
  const command = useCommand({ path, version: seen, keyFor: draft.keyFor, invalidates });
  const { error: trouble, isPending } = command;
  const errors = own.length > 0 ? own : fieldErrorsOf(trouble);
  const isStale = trouble instanceof Refused && trouble.problem.code === 'stale';
  const idOf = (field: string) => `${id}-${field.split('/')[0]}`;
  const first = errors[0]?.field.split('/')[0];
  useEffect(() => {
    if (first !== undefined) document.getElementById(`${id}-${first}`)?.focus();
  }, [first, id]);

  function send() {
    const { body, errors: wrong } = bodyOf(schema, draft.values, preset);
    setOwn(wrong);
    if (wrong.length > 0 || isPending) return;
    command.mutate(body, {
      onError: (error) => {
        if (error instanceof Refused && error.problem.version !== undefined) setSeen(error.problem.version);
      },
      onSuccess: () => {
        draft.forget();
        sayItIsSaved();
        onSaved();
      },
    });
  }

  return {
    idOf,
    errors,
    trouble,
    isPending,
    isStale,
    send,
    values: draft.values,
    type: (field: string, text: string) => draft.change((values) => ({ ...values, [field]: text })),
    forget: draft.forget,
    errorAt: (field: string) => errors.find((error) => error.field.split('/')[0] === field)?.words,
  };
}
