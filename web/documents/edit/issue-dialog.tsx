import type { DocumentOfferView, DocumentView } from '../../../shared/documents/view.ts';
import { incidentKey, useSchemas } from '../../incidents/use-incident.ts';
import { CommandForm } from '../../kit/form/command-form.tsx';
import { rawOfInstant } from '../../kit/form/raw.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Loading, ReadTrouble } from '../../kit/state-blocks.tsx';
import { usePerson } from '../../people/use-session.ts';
import { messages } from './messages.ts';

type Props = { view: DocumentView; offer: DocumentOfferView; onClose: () => void };

/** The form of a command that records how a document left, made from its schema; what is sent names the exact text. */
export function IssueDialog({ view, offer: { command, label, gates }, onClose }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const person = usePerson();
  const { data, error, refetch } = useSchemas();
  const schema = data?.documents[command];
  return (
    <Sheet title={say(label)} onClose={onClose}>
      {schema && (
        <CommandForm
          path={`/api/documents/${view.incident.id}/${view.id}/${command}`}
          version={view.version}
          schema={schema}
          preset={command === 'issue' ? { hash: view.hash } : {}}
          initial={command === 'issue' ? beginning(view) : {}}
          draftId={`${person.id}.${view.incident.id}.${view.id}.${command}`}
          invalidates={incidentKey(view.incident.id)}
          incident={view.incident.id}
          gates={gates}
          action={say(label)}
          onSaved={onClose}
          onCancel={onClose}
        >
          {command === 'issue' ? <p>{m.issue.freezes(view.version)}</p> : undefined}
        </CommandForm>
      )}
      {!schema && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
    </Sheet>
  );
}

const beginning = ({ addressee, now }: DocumentView) => ({
  ...(addressee && { to: addressee.ja }),
  issuedAt: rawOfInstant(now),
});
