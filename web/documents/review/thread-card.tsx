import type { ThreadView } from '../../../shared/documents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { IconCheck, IconMinus } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { IconMessage2 } from './icons.ts';
import { anchorId, fieldId, goTo, threadId } from './ids.ts';
import { PlaceWords } from './place-words.tsx';
import { Proposal } from './proposal.tsx';
import { Remarks } from './remarks.tsx';
import css from './thread.module.css';
import { ThreadDeeds } from './thread-deeds.tsx';
import type { Review } from './use-review.ts';

/** One thread: who said what about which passage, what was answered, and how it stands. */
export function ThreadCard({ review, thread }: { review: Review; thread: ThreadView }) {
  const m = useMessages(messages);
  const { no, state, field, quote, gone, what } = thread;
  const isActive = review.thread === no;
  function goToPassage() {
    review.setThread(no);
    review.setShowsQuiet(true);
    goTo(!gone && state === 'open' ? anchorId(no) : fieldId(field));
  }
  return (
    <li>
      <article
        id={threadId(no)}
        tabIndex={-1}
        className={cx(css.card, state !== 'open' && css.settled, isActive && css.active)}
        aria-label={`${m.comment} ${no}`}
        onFocus={() => review.setThread(no)}
      >
        <header className={css.head}>
          <span className={css.no} aria-hidden>
            {no}
          </span>
          <Remarks thread={thread} part="who" />
          <StateTag state={state} />
        </header>
        <button type="button" className={css.place} onClick={goToPassage}>
          <PlaceWords view={review.view} field={field} quote={gone ? '' : quote} />
        </button>
        {gone && (
          <p className={css.gone}>
            <b>{m.goneNow}</b>
            <br />
            {m.wasText} <span lang="ja">「{quote}」</span>
          </p>
        )}
        {what === 'proposal' && <Proposal thread={thread} />}
        <Remarks thread={thread} part="words" />
        <ThreadDeeds review={review} thread={thread} />
      </article>
    </li>
  );
}

const icons = { open: IconMessage2, resolved: IconCheck, accepted: IconCheck, refused: IconMinus } as const;

function StateTag({ state }: Pick<ThreadView, 'state'>) {
  const m = useMessages(messages);
  const Icon = icons[state];
  return (
    <span className={cx(css.state, css[state])}>
      <Icon size={13} stroke={2.2} aria-hidden />
      {m.threadStates[state]}
    </span>
  );
}
