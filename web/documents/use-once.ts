import { useRef } from 'react';
import { uuid } from '../kit/draft.ts';

/** For a button without a form: a retry of the same request keeps its key, and once it is answered the next press is a new one. */
export function useOnce() {
  const sent = useRef<{ request: string; key: string } | null>(null);
  return {
    keyFor: (request: string) => {
      if (sent.current?.request !== request) sent.current = { request, key: uuid() };
      return sent.current.key;
    },
    done: () => {
      sent.current = null;
    },
  };
}
