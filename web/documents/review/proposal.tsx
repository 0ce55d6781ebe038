import type { ThreadView } from '../../../shared/documents/view.ts';
import { IconAlertTriangle } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './thread.module.css';

/** A change somebody made in Word: what stood there, and what would stand there. */
export function Proposal({ thread: { quote, insert, tracked } }: { thread: ThreadView }) {
  const m = useMessages(messages);
  return (
    <div className={css.proposal}>
      <p className={css.about}>
        {m.proposal}
        {tracked === false && (
          <span className={css.untracked}>
            <IconAlertTriangle size={13} aria-hidden />
            {m.untracked}
          </span>
        )}
      </p>
      {tracked === false && <p className={css.about}>{m.untrackedWhy}</p>}
      <p lang="ja">
        {quote !== '' && (
          <del>
            <span className="unseen">{m.removed} </span>
            {quote}
          </del>
        )}
        {insert && (
          <ins>
            <span className="unseen">{m.added} </span>
            {insert}
          </ins>
        )}
      </p>
    </div>
  );
}
