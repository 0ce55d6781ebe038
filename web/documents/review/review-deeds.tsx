import { useState } from 'react';
import type { DocumentOfferView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { IconLock } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { hasIssueDeeds } from '../edit/issue-deeds.tsx';
import { messages } from '../messages.ts';
import { canOpen, deedsOf } from './deeds-of.ts';
import { IconArrowBackUp } from './icons.ts';
import { Reasons } from './reasons.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import css from './review-head.module.css';
import { SignDialog } from './sign-dialog.tsx';
import type { Review } from './use-review.ts';

/** The buttons that carry the review on or back; under a closed one stands what is missing. */
export function ReviewDeeds({ review }: { review: Review }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const [open, setOpen] = useState<string | null>(null);
  const { view, isCurrent } = review;
  if (!isCurrent) return null;
  const { filled, others } = deedsOf(view.offers);
  const offer = view.offers.find(({ command }) => command === open);
  const comments = openComments(review);
  const button = (one: DocumentOfferView) => (
    <Button
      key={one.command}
      large
      look={one === filled ? 'primary' : 'outline'}
      disabled={!canOpen(one)}
      onClick={() => setOpen(one.command)}
    >
      {!canOpen(one) && <IconLock size={16} aria-hidden />}
      {one.command === 'return' && <IconArrowBackUp size={18} aria-hidden />}
      {one.command === 'return' ? m.returnWith(comments) : say(one.label)}
    </Button>
  );
  const isTurn = others.some(({ main }) => main) || filled !== null || hasIssueDeeds(review);
  const step = view.steps.find(({ state }) => state === 'current');
  const isLeft = view.issue !== null || view.phase === 'superseded';
  if (isLeft && others.length === 0) return null;
  return (
    <div className={css.deeds}>
      <div className={css.buttons}>
        {others.map(button)}
        {filled && button(filled)}
      </div>
      {!isTurn && !isLeft && (
        <p className={css.wait}>
          {m.noTurn(step && (step.step === 'issue' ? m.leaves[view.issueWay] : m.steps[step.step]))}
        </p>
      )}
      {others
        .filter((one) => !canOpen(one))
        .map((one) => (
          <Reasons key={one.command} offer={one} review={review} />
        ))}
      {offer?.command === 'return' && <ReturnDialog review={review} onClose={() => setOpen(null)} />}
      {offer && offer.command !== 'return' && (
        <SignDialog review={review} offer={offer} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

const openComments = ({ view }: Review) =>
  view.threads.filter(({ what, state }) => what === 'comment' && state === 'open').length;
