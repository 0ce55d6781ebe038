import { useState } from 'react';
import type { DocumentCommand } from '../../../shared/documents/commands.ts';
import type { ThreadView } from '../../../shared/documents/view.ts';
import { partyWords } from '../../../shared/people/people.ts';
import { Button } from '../../kit/button.tsx';
import { cx } from '../../kit/class-names.ts';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { AssignPick } from './assign-pick.tsx';
import { goTo, threadId } from './ids.ts';
import { ReplyForm } from './reply-form.tsx';
import css from './thread.module.css';
import { useDeed } from './use-deed.ts';
import type { Review } from './use-review.ts';

/** What this person can do about a thread: answer, settle, hand on; take a proposal over or not. */
export function ThreadDeeds({ review, thread }: { review: Review; thread: ThreadView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const deed = useDeed(review);
  const [isReplying, setIsReplying] = useState(false);
  const { canDo, canWrite, view } = review;
  const { no, what, state, assignee } = thread;
  const isOpen = state === 'open';
  const isComment = what === 'comment';
  const canTake = isOpen && !isComment && canWrite;
  // A settled thread moves to the others of its kind; the focus goes along.
  const stopReplying = () => {
    setIsReplying(false);
    goTo(threadId(no));
  };
  const ask = (order: DocumentCommand) => deed.send(order, () => goTo(threadId(no)));
  if (!review.isCurrent) return null;
  return (
    <div className={css.deeds}>
      {isReplying ? (
        <ReplyForm review={review} thread={no} onClose={stopReplying} />
      ) : (
        <div className={cx(css.buttons, !canTake && css.even)}>
          {canTake && (
            <>
              <Button
                disabled={deed.isPending || thread.gone}
                onClick={() => ask({ type: 'acceptProposal', thread: no })}
              >
                {m.accept}
              </Button>
              <Button disabled={deed.isPending} onClick={() => ask({ type: 'refuseProposal', thread: no })}>
                {m.refuse}
              </Button>
            </>
          )}
          {isOpen && canDo('reply') && (
            <Button look="quiet" aria-label={m.replyTo(no)} onClick={() => setIsReplying(true)}>
              {m.reply}
            </Button>
          )}
          {isOpen && isComment && canDo('resolve') && (
            <Button
              look="quiet"
              disabled={deed.isPending}
              onClick={() => ask({ type: 'resolve', thread: no })}
            >
              {m.resolve}
            </Button>
          )}
          {state === 'resolved' && canDo('reopen') && (
            <Button
              look="quiet"
              disabled={deed.isPending}
              onClick={() => ask({ type: 'reopen', thread: no })}
            >
              {m.reopen}
            </Button>
          )}
          {isOpen && canDo('assign') && (
            <AssignPick
              value={assignee}
              disabled={deed.isPending}
              onChange={(party) => deed.send({ type: 'assign', thread: no, assignee: party })}
            />
          )}
          {assignee && !(isOpen && canDo('assign')) && (
            <span className={css.about}>
              {m.assignTo} {say(partyWords[assignee])}
            </span>
          )}
        </div>
      )}
      {isOpen && !isComment && !canWrite && <p className={css.about}>{m.takenOverBy}</p>}
      {deed.trouble && <SaveTrouble trouble={deed.trouble} incident={view.incident.id} />}
    </div>
  );
}
