import { useState } from 'react';
import type { DocumentOfferView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { IconLock } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { useIsPhone } from '../../kit/use-narrow.ts';
import { hasIssueDeeds, IssueDeeds } from '../edit/issue-deeds.tsx';
import { messages } from '../messages.ts';
import { canOpen, deedsOf, hasTurn } from './deeds-of.ts';
import { IconArrowBackUp } from './icons.ts';
import { MendButton } from './mend-button.tsx';
import { NoTurn } from './no-turn.tsx';
import { Reasons } from './reasons.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import css from './review-head.module.css';
import { SignDialog } from './sign-dialog.tsx';
import type { Review } from './use-review.ts';

/** The buttons that carry the review on or back; under a closed one stands what is missing. */
export function ReviewDeeds({ review }: { review: Review }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const isPhone = useIsPhone();
  const [open, setOpen] = useState<string | null>(null);
  const { view, isCurrent, mending } = review;
  if (!isCurrent) return null;
  const { filled, others } = deedsOf(view.offers);
  const offer = view.offers.find(({ command }) => command === open);
  const comments = openComments(review);
  const button = (one: DocumentOfferView) => (
    <Button
      key={one.command}
      large
      look={one === filled && !mending ? 'primary' : 'outline'}
      disabled={!canOpen(one)}
      onClick={() => setOpen(one.command)}
    >
      {!canOpen(one) && <IconLock size={16} aria-hidden />}
      {one.command === 'return' && <IconArrowBackUp size={18} aria-hidden />}
      {one.command === 'return' ? m.returnWith(comments) : say(one.label)}
    </Button>
  );
  const isTurn = hasTurn(view, review.incident);
  const isLeft = view.issue !== null || view.phase === 'superseded';
  const hasIssue = hasIssueDeeds(review);
  if (isLeft && others.length === 0 && !hasIssue) return null;
  const beside = others.map(button);
  const main = [
    filled && button(filled),
    mending && <MendButton key="mend" review={review} mending={mending} />,
    hasIssue && <IssueDeeds key="issue" {...review} />,
  ];
  return (
    <div className={css.deeds}>
      {/* What a person is to press comes last in a row, first in a column. */}
      <div className={css.buttons}>{isPhone ? [...main.toReversed(), ...beside] : [...beside, ...main]}</div>
      {!isTurn && !isLeft && !mending && <NoTurn view={view} />}
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
