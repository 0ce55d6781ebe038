import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { FiledVersion } from '../documents/list/filed-version.tsx';
import { CommandForm } from '../kit/form/command-form.tsx';
import { useWords } from '../kit/language.tsx';
import { SheetDialog } from '../kit/sheet-dialog.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { usePerson } from '../people/use-session.ts';
import { deedWords, offerKey } from './deed-words.ts';
import { initialValues } from './initial-values.ts';
import { incidentKey, useSchemas } from './use-incident.ts';

export type DeedProps = { offer: Offer; view: IncidentView; onClose: () => void };

/** The form of one deed in a dialog. */
export function DeedDialog({ offer, view, onClose }: DeedProps) {
  const { say } = useWords();
  const person = usePerson();
  const { data, error, refetch } = useSchemas();
  const schema = data?.commands[offer.command];
  const files = 'textHash' in offer.preset;
  return (
    <SheetDialog title={say(deedWords(offer))} onClose={onClose}>
      {schema && (
        <CommandForm
          path={`/api/incidents/${view.id}/${offer.command}`}
          version={view.version}
          schema={schema}
          preset={offer.preset}
          initial={initialValues(offer, view)}
          draftId={`${person.id}.${view.id}.${offerKey(offer)}`}
          invalidates={incidentKey(view.id)}
          incident={view.id}
          gates={offer.gates}
          action={say(offer.label)}
          onSaved={onClose}
          onCancel={onClose}
        >
          {files ? <FiledVersion offer={offer} view={view} /> : undefined}
        </CommandForm>
      )}
      {!schema && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
    </SheetDialog>
  );
}
