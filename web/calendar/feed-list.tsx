import { useId, useRef, useState } from 'react';
import { useMessages } from '../kit/language.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import css from './feed-list.module.css';
import { FeedRow } from './feed-row.tsx';
import { messages } from './messages.ts';
import { useFeeds } from './use-feeds.ts';

/** The addresses in use, each with the way to stop it. */
export function FeedList({ onStopped }: { onStopped: (id: string) => void }) {
  const m = useMessages(messages);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [stopped, setStopped] = useState(false);
  const { data, error, refetch } = useFeeds();
  function tell(id: string) {
    onStopped(id);
    setStopped(true);
    heading.current?.focus(); // the row and its button are gone
  }
  return (
    <section className={css.list} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {m.list}
      </h3>
      <p role="status" className={css.said}>
        {stopped && m.stopped}
      </p>
      {data && data.length === 0 && <p className={css.none}>{m.none}</p>}
      {data && data.length > 0 && (
        <ul className={css.rows}>
          {data.map((feed) => (
            <FeedRow key={feed.id} feed={feed} onStopped={() => tell(feed.id)} />
          ))}
        </ul>
      )}
      {!data && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
    </section>
  );
}
