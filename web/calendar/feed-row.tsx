import { useId, useState } from 'react';
import type { CalendarFeedView } from '../../shared/deadlines/calendar-feed-view.ts';
import { Button } from '../kit/button.tsx';
import { shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { TroubleBox, TroubleCode } from '../kit/state-blocks.tsx';
import css from './feed-list.module.css';
import { messages } from './messages.ts';
import { useStopFeed } from './use-feeds.ts';

type Props = { feed: CalendarFeedView; onStopped: () => void };

/** One address; what stopping it means is said before it is stopped, for nothing brings it back. */
export function FeedRow({ feed: { id, incident, createdAt }, onStopped }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const about = useId();
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useStopFeed(id);
  return (
    <li className={css.row}>
      <div id={about}>
        <strong>{incident ? incident.reference : m.all}</strong>
        <span className={css.small}>{m.madeAt(say(shortMoment(createdAt)))}</span>
      </div>
      {!asked && (
        <Button onClick={() => setAsked(true)} aria-describedby={about}>
          {m.stop}
        </Button>
      )}
      {asked && (
        <div className={css.asked}>
          <p>{m.stopAsk}</p>
          <div className={css.ways}>
            <Button
              autoFocus
              aria-describedby={about}
              disabled={isPending}
              onClick={() => mutate(undefined, { onSuccess: onStopped })}
            >
              {isPending ? m.stopping : m.stop}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {m.keep}
            </Button>
          </div>
          {error && (
            <TroubleBox title={m.notStopped}>
              <p>{m.notStoppedRemedy}</p>
              <TroubleCode error={error} />
            </TroubleBox>
          )}
        </div>
      )}
    </li>
  );
}
