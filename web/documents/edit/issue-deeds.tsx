import { useState } from 'react';
import type { DocumentOfferView, DocumentView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { DeedButton } from '../../incidents/deed-button.tsx';
import { canOpen } from '../../incidents/deed-words.ts';
import { Button } from '../../kit/button.tsx';
import { ConditionList } from '../../kit/condition-list.tsx';
import { IconLock } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { useIsPhone } from '../../kit/use-narrow.ts';
import edit from './edit.module.css';
import { IssueDialog } from './issue-dialog.tsx';
import { messages } from './messages.ts';

export type IssueCommand = 'issue' | 'recordReceipt' | 'recordOutcome';
const commands: readonly string[] = ['issue', 'recordReceipt', 'recordOutcome'] satisfies IssueCommand[];

type Props = { view: DocumentView; incident: IncidentView };

/** Whether this person has something to record about how the document left. */
export const hasIssueDeeds = ({ view, incident }: Props) =>
  filingOffer({ view, incident }) !== undefined || issueOffers(view).length > 0;

/** The incident's own deed that records the filing of this very report. */
const filingOffer = ({ view, incident }: Props) =>
  isSigned(view)
    ? incident.offers.find(
        ({ command, preset }) => command === view.filing?.command && preset.document === view.id,
      )
    : undefined;

/** Before the last signature the steps say what comes; a closed button would only say it again. */
const isSigned = ({ phase, issue }: DocumentView) => phase === 'decided' || issue !== null;

const issueOffers = (view: DocumentView) =>
  view.offers.filter(({ command }) => {
    const { issueWay, kind } = view;
    if (command === 'issue') return isSigned(view);
    if (issueWay === 'filing') return commands.includes(command);
    // Nobody reviews what was sent or shown; a number for it only the insurer gives.
    return command === 'recordReceipt' && kind === 'insurerReport';
  });

/** 出したことを記録する; later the receipt number and what the authority said. */
export function IssueDeeds({ view, incident }: Props) {
  const { say } = useWords();
  const isPhone = useIsPhone();
  const filing = filingOffer({ view, incident });
  return (
    <>
      {filing && (
        <DeedButton
          offer={filing}
          incident={incident.id}
          look={canOpen(filing) ? 'primary' : 'outline'}
          large
          wide={isPhone}
        >
          {say(filing.label)}
        </DeedButton>
      )}
      {issueOffers(view).map((offer) => (
        <IssueDeed key={offer.command} view={view} offer={offer} />
      ))}
    </>
  );
}

function IssueDeed({ view, offer }: { view: DocumentView; offer: DocumentOfferView }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const m = useMessages(messages);
  const { objection, gates } = offer;
  const hasReceipt = offer.command === 'recordReceipt' && Boolean(view.issue?.receiptNumber);
  const closed = gates.filter(({ holds }) => !holds);
  return (
    <div className={edit.stack}>
      <Button
        look={offer.main && objection === null ? 'primary' : 'outline'}
        large
        disabled={objection !== null}
        onClick={() => setOpen(true)}
      >
        {objection && <IconLock size={16} aria-hidden />}
        {hasReceipt ? m.issue.changeReceipt : say(offer.label)}
      </Button>
      {objection && (
        <div className={edit.why}>
          <strong>{say(objection.words)}</strong>
          {closed.length > 0 ? (
            <ConditionList gates={closed} incident={view.incident.id} />
          ) : (
            <span>{say(objection.remedy)}</span>
          )}
        </div>
      )}
      {isOpen && <IssueDialog view={view} offer={offer} onClose={() => setOpen(false)} />}
    </div>
  );
}
