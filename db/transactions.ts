import { AsyncLocalStorage } from 'node:async_hooks';
import type { Queries } from './store.ts';
import { asTrouble } from './trouble.ts';

type Calls = Record<string, (...args: never[]) => Promise<unknown>>;

const inside = new AsyncLocalStorage<{ over: boolean }>();

/** Takes queries; returns them with `before` asked ahead of each and drivers' errors told as storage trouble. */
export function guarded<Q extends Record<string, Calls>>(queries: Q, before = () => {}): Q {
  const guard = (calls: Calls) =>
    mapped(calls, (call) => async (...args: never[]) => {
      before();
      try {
        return await call(...args);
      } catch (error) {
        throw asTrouble(error);
      }
    });
  return mapped(queries, guard) as Q; // same names, same signatures
}

const mapped = <A, B>(things: Record<string, A>, change: (thing: A) => B) =>
  Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, change(thing)]));

/** Does the work of one transaction; its queries refuse once the work has ended or the database has undone it. */
export async function carriedOut<T>(
  queries: Queries,
  work: (queries: Queries) => Promise<T>,
  isOpen = () => true,
): Promise<T> {
  const state = { over: false };
  const stillOpen = () => {
    if (state.over || !isOpen()) throw new Error('this transaction is over; was a query not awaited?');
  };
  try {
    return await inside.run(state, () => work(guarded(queries, stillOpen)));
  } finally {
    state.over = true;
  }
}

/** Throws inside a transaction, where beginning another would wait for itself for ever. */
export function refuseNested(): void {
  if (inside.getStore()?.over === false) throw new Error('a transaction was begun inside a transaction');
}
