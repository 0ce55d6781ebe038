import { useState } from 'react';
import type { ThreadView } from '../../../shared/documents/view.ts';
import { partyWords } from '../../../shared/people/people.ts';
import { Button } from '../../kit/button.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { AssignPick } from './assign-pick.tsx';
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
  if (!review.isCurrent) return null;
  return (
    <div className={css.deeds}>
      {isReplying ? (
        <ReplyForm review={review} thread={no} onClose={() => setIsReplying(false)} />
      ) : (
        <div className={css.buttons}>
          {isOpen && !isComment && canWrite && (
            <>
              <Button
                disabled={deed.isPending || thread.gone}
                onClick={() => deed.send({ type: 'acceptProposal', thread: no })}
              >
                {m.accept}
              </Button>
              <Button
                disabled={deed.isPending}
                onClick={() => deed.send({ type: 'refuseProposal', thread: no })}
              >
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
              onClick={() => deed.send({ type: 'resolve', thread: no })}
            >
              {m.resolve}
            </Button>
          )}
          {state === 'resolved' && canDo('reopen') && (
            <Button
              look="quiet"
              disabled={deed.isPending}
              onClick={() => deed.send({ type: 'reopen', thread: no })}
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
      {deed.trouble && <SaveTrouble trouble={deed.trouble} incident={view.incident.id} />}
    </div>
  );
}
