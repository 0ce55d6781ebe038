import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Offer } from '../../shared/incidents/offers.ts';
import { ask, Refused, Unanswered } from './api.ts';

export type Saved = { version: number; offers: readonly Offer[] };
export type Trouble = Refused | Unanswered;

type Props = {
  /** `/api/incidents/<id>/<command>` or `/api/facts/<id>/<key>`. */
  path: string;
  /** Version of the incident the person was looking at. */
  version: number;
  /** From `useDraft`: the same request goes out under the same key. */
  keyFor: (request: string) => string;
  /** What is read anew once the server has answered, whatever it said. */
  invalidates: QueryKey;
};

/** Sends one command. Nothing is shown as saved before the server has said so. */
export function useCommand({ path, version, keyFor, invalidates }: Props) {
  const client = useQueryClient();
  return useMutation<Saved, Trouble, unknown>({
    mutationFn: (body) =>
      ask<Saved>('POST', path, { body, version, key: keyFor(JSON.stringify([path, version, body])) }),
    onSettled: (_, error) =>
      error instanceof Unanswered ? undefined : client.invalidateQueries({ queryKey: invalidates }),
  });
}

/** Fields the server did not accept, by name; `value/gross` counts for `value` as well. */
export function fieldErrorsOf(trouble: Trouble | null) {
  return trouble instanceof Refused ? (trouble.problem.fields ?? []) : [];
}
