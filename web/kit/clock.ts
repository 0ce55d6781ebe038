import { useSyncExternalStore } from 'react';
import { type Instant, instantOf } from '../../shared/kernel/days.ts';

// The server's clock, as far as this machine can tell. Screens never ask the machine's own time.

const MINUTE = 60_000;
let ahead = 0;
let now = instantOf(Date.now());
const listeners = new Set<() => void>();

function tick() {
  now = instantOf(Date.now() + ahead);
  for (const listener of listeners) listener();
}

/** Takes the moment of an answer of the server; from then on the clock runs by it. */
export function setByServer(at: Instant) {
  ahead = Date.parse(at) - Date.now();
  tick();
}

/** Whole minutes by which this machine's clock is fast (positive) or slow. */
export const skewInMinutes = () => Math.round(-ahead / MINUTE);

/** The server's moment, for an event handler; screens take `useNow`. */
export const serverNow = () => instantOf(Date.now() + ahead);

function subscribe(listener: () => void) {
  listeners.add(listener);
  const untilNextMinute = MINUTE - (Date.parse(now) % MINUTE);
  let every: ReturnType<typeof setInterval> | undefined;
  const first = setTimeout(() => {
    tick();
    every = setInterval(tick, MINUTE);
  }, untilNextMinute);
  return () => {
    listeners.delete(listener);
    clearTimeout(first);
    clearInterval(every);
  };
}

/** The server's moment, renewed once a minute. */
export const useNow = (): Instant => useSyncExternalStore(subscribe, () => now);
