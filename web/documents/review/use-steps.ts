import { changeId, goTo, threadId } from './ids.ts';
import { selectedIn } from './selected.ts';
import { useDeed } from './use-deed.ts';
import type { Review } from './use-review.ts';
import type { Keys } from './use-review-keys.ts';

/** What single keys and their buttons do: from change to change, from item to item, comment, resolve. */
export function useSteps(review: Review) {
  const deed = useDeed(review);
  const { comparison, change, items, item, view } = review;
  const total = comparison?.total ?? 0;

  function toChange(step: 1 | -1) {
    if (total === 0) return;
    const from = change ?? (step === 1 ? 0 : total + 1);
    const no = ((from - 1 + step + total) % total) + 1;
    review.setChange(no);
    goTo(changeId(no));
  }
  function toItem(step: 1 | -1) {
    const at = items.findIndex(({ section }) => section.id === item);
    const from = at < 0 && step === -1 ? items.length : at;
    const next = items[(from + step + items.length) % items.length];
    if (next) review.goToItem(next.section.id);
  }
  function comment() {
    const selected = selectedIn(getSelection());
    if (selected && review.canComment) review.write(selected.field, selected);
  }
  function resolve() {
    const open = view.threads.find(({ no }) => no === review.thread);
    if (open?.what === 'comment' && open.state === 'open' && review.canDo('resolve'))
      deed.send({ type: 'resolve', thread: open.no }, () => goTo(threadId(open.no)));
  }
  const nextChange = () => toChange(1);
  const previousChange = () => toChange(-1);
  const keys: Keys = {
    n: nextChange,
    p: previousChange,
    c: comment,
    r: resolve,
    '[': () => toItem(-1),
    ']': () => toItem(1),
  };
  return { nextChange, previousChange, keys };
}
export type Steps = ReturnType<typeof useSteps>;
