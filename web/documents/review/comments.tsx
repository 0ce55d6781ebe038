import { Button } from '../../kit/button.tsx';
import { useMessages } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useIsWide } from '../../kit/use-narrow.ts';
import { messages } from '../messages.ts';
import css from './aside.module.css';
import { NewComment } from './new-comment.tsx';
import { ThreadCard } from './thread-card.tsx';
import type { Review } from './use-review.ts';

/** 指摘: the open ones as a reader meets their passages, then what is settled. */
export function Comments({ review }: { review: Review }) {
  const m = useMessages(messages);
  const isWide = useIsWide();
  const { threads, hiddenThreads, view, canComment } = review;
  const open = threads.filter(({ state }) => state === 'open');
  const settled = threads.filter(({ state }) => state !== 'open');
  const isOwn = view.viewer === 'insured' && hiddenThreads > 0;
  return (
    <Panel
      title={m.comments}
      aside={m.listed([m.openCount(open.length), m.settledCount(settled.length)])}
      end={
        canComment && (
          <span className={css.hint}>
            <kbd>C</kbd> {m.addComment}
          </span>
        )
      }
      flush
    >
      {isWide && <NewComment review={review} />}
      {threads.length === 0 && (
        <div className={css.none}>
          <p>
            <b>{isOwn ? m.noOwnComments : m.noComments}</b>
          </p>
          {canComment && <p>{m.howToComment}</p>}
        </div>
      )}
      <ul>
        {open.map((thread) => (
          <ThreadCard key={thread.no} review={review} thread={thread} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className={css.settled} open={settled.length <= 3}>
          <summary>{m.settledOnes(settled.length)}</summary>
          <ul>
            {settled.map((thread) => (
              <ThreadCard key={thread.no} review={review} thread={thread} />
            ))}
          </ul>
        </details>
      )}
      {hiddenThreads > 0 && (
        <p className={css.more}>
          <Button look="quiet" onClick={review.showAll}>
            {m.showOthers(hiddenThreads)}
          </Button>
        </p>
      )}
    </Panel>
  );
}
