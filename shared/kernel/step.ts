import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventFromLogic,
  getNextTransitions,
  type InputFrom,
  initialTransition,
  type SnapshotFrom,
  transition,
} from 'xstate';
import { accept, type Refusal, type Result, refuse } from './refusal.ts';
import { words } from './words.ts';

// The one place that runs a machine. Nothing is executed: charts hold no effects, only phases and memory.

const notNow: Refusal = {
  code: 'not-allowed-now',
  words: words('今の段階ではできません', 'This is not possible at this stage'),
  remedy: words(
    '画面を新しくして、いまできる操作を確かめてください',
    'Reload and look at what can be done now',
  ),
};

/** Takes a machine and its input; returns the snapshot it begins with. */
export function begin<M extends AnyStateMachine>(machine: M, input: InputFrom<M>): SnapshotFrom<M> {
  const [snapshot] = initialTransition(machine, input);
  return snapshot as SnapshotFrom<M>; // initialTransition returns the machine's own snapshot
}

/** Takes a snapshot and an event; returns the snapshot after it, refuses what the chart does not allow now. */
export function step<M extends AnyStateMachine>(
  machine: M,
  snapshot: SnapshotFrom<M>,
  event: EventFromLogic<M>,
): Result<SnapshotFrom<M>> {
  const before: AnyMachineSnapshot = snapshot; // the generic snapshot type hides its own fields
  // Both checks are needed: XState moves a finished machine, and swallows an event it has no transition for.
  if (before.status !== 'active' || !before.can(event)) return refuse(notNow);
  const [next] = transition(machine, snapshot, event);
  return accept(next as SnapshotFrom<M>); // transition returns the machine's own snapshot
}

/** Takes a snapshot; returns the event type and the meta of every transition leaving it. */
export const leaving = (snapshot: AnyMachineSnapshot): { eventType: string; meta: unknown }[] =>
  getNextTransitions(snapshot).map(({ eventType, meta }) => ({ eventType, meta }));
