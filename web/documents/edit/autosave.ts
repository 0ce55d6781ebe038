import type { FieldValue } from '../../../shared/documents/content.ts';
import type { Answer, Deps, Failure, Kept, Request, SaverState } from './autosave-parts.ts';
import { sameValue } from './field-value.ts';

/** After the last keystroke; long enough to think, short enough to lose little. */
export const PAUSE_MS = 8_000;
const AGAIN_MS = 30_000; // the same request under the same key, so asking again does no harm

export type Autosave = ReturnType<typeof autosave>;

/** Saves one field by itself: on this device at once, on the server after a pause, one request at a time. A request without an answer is asked again under its key before anything else is sent. */
export function autosave(begin: { value: FieldValue; base: number; kept?: Kept | null }, deps: Deps) {
  const { kept = null } = begin;
  let state: SaverState = {
    value: kept?.value ?? begin.value,
    base: kept?.base ?? begin.base,
    saved: begin.value,
    pending: kept?.pending ?? null,
    phase: kept ? 'kept' : 'same',
    failure: null,
    answer: null,
    isKept: true,
  };
  let listener = () => {};
  let cancel = () => {};
  let isComposing = false;
  let isWanted = false;
  let isStopped = false;

  const isDirty = () => state.pending !== null || !sameValue(state.value, state.saved);
  const set = (part: Partial<SaverState>) => {
    state = { ...state, ...part };
    listener();
  };
  const keep = () => {
    const { value, base, pending } = state;
    const isKept = deps.keep(isDirty() ? { value, base, pending } : null);
    if (isKept !== state.isKept) set({ isKept });
  };
  const schedule = (ms: number) => {
    cancel();
    if (!isStopped) cancel = deps.later(ms, flush);
  };

  function flush() {
    cancel();
    isWanted = isComposing || state.phase === 'sending';
    if (isWanted || state.phase === 'clash') return;
    const request = state.pending ?? fresh();
    if (request === null) return;
    isWanted = state.pending !== null; // what was typed since follows at once
    set({ pending: request, phase: 'sending', failure: null });
    keep();
    deps.send(request).then(
      (answer) => answered(request, answer),
      (error: unknown) => failed(deps.failureOf(error)),
    );
  }

  function fresh(): Request | null {
    const { value, base } = state;
    return isDirty() && deps.fits(value) ? { value, base, key: deps.newKey() } : null;
  }

  function answered(request: Request, answer: Answer) {
    const isLast = sameValue(state.value, request.value);
    set({
      pending: null,
      base: answer.version,
      saved: request.value,
      phase: isLast ? 'saved' : 'kept',
      answer,
    });
    keep();
    if (isLast) cancel();
    else if (isWanted) flush();
    else schedule(PAUSE_MS);
  }

  function failed(failure: Failure) {
    // Only where no answer came may the request have been carried out; all else is over.
    set({
      phase: failure.kind,
      failure,
      pending: failure.kind === 'lost' ? state.pending : null,
    });
    keep();
    if (failure.kind === 'lost') schedule(AGAIN_MS);
  }

  return {
    state: () => state,
    isDirty,
    flush,
    subscribe: (changed: () => void) => {
      listener = changed;
      return () => {
        listener = () => {};
      };
    },
    /** What is typed; nothing of it is sent while a word is still being composed. */
    type: (value: FieldValue, pause = PAUSE_MS) => {
      const isOpen = state.phase !== 'sending' && state.phase !== 'clash';
      set({ value, answer: null });
      if (isOpen) set({ phase: isDirty() ? 'kept' : 'same', failure: null });
      keep();
      if (isOpen && isDirty()) schedule(pause);
    },
    compose: (composing: boolean) => {
      isComposing = composing;
      if (!composing && isWanted) flush();
    },
    /** The document was read anew; what is being written here stays untouched. */
    adopt: (value: FieldValue, version: number) => {
      if (isDirty() || version < state.base) return;
      if (version !== state.base || !sameValue(value, state.saved))
        set({ value, saved: value, base: version });
    },
    /** After a clash: what stands now, and what goes on from it. */
    resolve: (theirs: FieldValue, version: number, value: FieldValue, pause: number) => {
      set({ saved: theirs, value, base: version, pending: null, phase: 'kept', failure: null });
      if (!isDirty()) set({ phase: 'same' });
      keep();
      if (isDirty()) schedule(pause);
    },
    start: () => {
      isStopped = false;
      if (isDirty()) schedule(PAUSE_MS);
    },
    /** Nothing is sent by itself any more; what is unsent is sent now, or stays on this device. */
    stop: (mayStillSend: boolean) => {
      isStopped = true;
      isComposing = false;
      if (mayStillSend) flush();
      cancel();
    },
  };
}
