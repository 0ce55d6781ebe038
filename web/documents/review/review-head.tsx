import { useMessages, useWords } from '../../kit/language.tsx';
import { PageTitle } from '../../kit/page-title.tsx';
import { shortHash } from '../../kit/short-hash.ts';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Told } from '../../kit/told.tsx';
import { messages } from '../messages.ts';
import { goToFirst, STALE } from './ids.ts';
import { ReviewDeeds } from './review-deeds.tsx';
import css from './review-head.module.css';
import { SignSteps } from './sign-steps.tsx';
import type { Review } from './use-review.ts';

/** Which document this is, on which text everybody agrees so far, and the button that carries it on. */
export function ReviewHead({ review }: { review: Review }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { view } = review;
  const title = say(view.title);
  const { version, hash } = view.shown ?? view;
  return (
    <header className={css.head}>
      <div className={css.about}>
        <div className={css.title}>
          <PageTitle title={title} document={`${title} ${m.version(version)} ${view.incident.reference}`} />
          <b>{m.version(version)}</b>
          <span className={css.hash}>
            {m.hash} {shortHash(hash)}
          </span>
          {view.stale.length > 0 && (
            <button type="button" className={css.stale} onClick={() => goToFirst(STALE)}>
              <StatusTag status="stale">{m.stale(view.stale.length)}</StatusTag>
            </button>
          )}
        </div>
        <SignSteps view={view} />
      </div>
      <ReviewDeeds review={review} />
      {view.caution && review.isUnderWork && (
        <p className={css.caution}>
          <Told words={view.caution} />
        </p>
      )}
    </header>
  );
}
