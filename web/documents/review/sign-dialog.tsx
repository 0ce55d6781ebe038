import { useState } from 'react';
import type { DocumentCommand } from '../../../shared/documents/commands.ts';
import type { DocumentOfferView } from '../../../shared/documents/view.ts';
import { Field } from '../../kit/form/field.tsx';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { shortHash } from '../../kit/short-hash.ts';
import { TroubleBox } from '../../kit/state-blocks.tsx';
import { messages } from '../messages.ts';
import { ConfirmSign } from './confirm-sign.tsx';
import { useDeed } from './use-deed.ts';
import type { Review } from './use-review.ts';

type Signing = 'submit' | 'check' | 'approve' | 'decide';
type Props = { review: Review; offer: DocumentOfferView; onClose: () => void };

/** Sends the text on under its hash: the text as it stood when the dialog opened, and no other. */
export function SignDialog({ review, offer, onClose }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { view } = review;
  const [seen] = useState({ version: view.version, hash: view.hash });
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const deed = useDeed(review);
  const command = offer.command as Signing; // review-deeds.tsx opens it for no other
  const needsReason = command === 'decide' && offer.gates.some(({ holds }) => !holds);
  const isMoved = view.hash !== seen.hash;
  const isMissing = isAsked && needsReason && reason.trim() === '';

  function confirm() {
    setIsAsked(true);
    if (needsReason && reason.trim() === '') return;
    const order: DocumentCommand = {
      type: command,
      hash: seen.hash,
      ...(needsReason && { overrideReason: reason }),
    };
    deed.send(order, onClose);
  }

  return (
    <Sheet title={say(offer.label)} onClose={onClose}>
      <ConfirmSign
        incident={view.incident.id}
        sentence={m.signing[command](seen.version, shortHash(seen.hash))}
        action={say(offer.label)}
        isClosed={isMoved}
        isPending={deed.isPending}
        trouble={deed.trouble}
        onConfirm={confirm}
        onCancel={onClose}
      >
        {isMoved && (
          <TroubleBox title={m.textMoved}>
            <p>{m.textMovedRemedy}</p>
          </TroubleBox>
        )}
        {needsReason && (
          <Field
            label={m.overrideReason}
            hint={m.overrideHint}
            error={isMissing ? m.reasonMissing : undefined}
            required
          >
            {(wiring) => <LinesInput wiring={wiring} rows={3} value={reason} onChange={setReason} />}
          </Field>
        )}
      </ConfirmSign>
    </Sheet>
  );
}
