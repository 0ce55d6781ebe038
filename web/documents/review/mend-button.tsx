import { Button } from '../../kit/button.tsx';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import type { Mending } from './deeds-of.ts';
import { goTo, goToFirst, STALE, threadId } from './ids.ts';
import type { Review } from './use-review.ts';

/** 要更新の事実 3件を直す: leads whoever writes to the first thing to mend. */
export function MendButton({ review, mending: { what, count } }: { review: Review; mending: Mending }) {
  const m = useMessages(messages);
  const ways = {
    stale: () => goToFirst(STALE),
    open: () => {
      review.showAll();
      const first = review.firstOpen ?? review.view.threads.find(({ state }) => state === 'open');
      if (first) goTo(threadId(first.no));
    },
    missing: () => {
      const [first] = review.view.missing;
      if (first) review.edit(first);
    },
  };
  return (
    <Button look="primary" large onClick={ways[what]}>
      {m.mend[what](count)}
    </Button>
  );
}
