import type { IncidentView, LineView } from '../../shared/incidents/view.ts';
import { incidentKey, useSchemas } from '../incidents/use-incident.ts';
import { CommandForm } from '../kit/form/command-form.tsx';
import { useMessages } from '../kit/language.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { Told } from '../kit/told.tsx';
import { usePerson } from '../people/use-session.ts';
import css from './line-dialog.module.css';
import { messages } from './messages.ts';

type Props = { view: IncidentView; corrected: LineView | null; onClose: () => void };

/** Writes a line, or a correction that names the line it corrects. */
export function LineDialog({ view, corrected, onClose }: Props) {
  const m = useMessages(messages);
  const person = usePerson();
  const { data, error, refetch } = useSchemas();
  const command = corrected ? 'correctLine' : 'addLine';
  const schema = data?.commands[command];
  return (
    <Sheet title={corrected ? m.correctTitle(corrected.seq) : m.add} onClose={onClose}>
      {schema && (
        <CommandForm
          path={`/api/incidents/${view.id}/${command}`}
          version={view.version}
          schema={schema}
          preset={corrected ? { seq: corrected.seq } : {}}
          initial={{}}
          draftId={`${person.id}.${view.id}.${command}.${corrected?.seq ?? ''}`}
          invalidates={incidentKey(view.id)}
          incident={view.id}
          gates={[]}
          action={m.saveLine}
          onSaved={onClose}
          onCancel={onClose}
        >
          {corrected && (
            <div className={css.corrected}>
              <p>
                #{corrected.seq}　<Told words={corrected.told.words} />{' '}
                <span lang="ja">{corrected.told.text}</span>
              </p>
              <p className={css.lead}>{m.correctLead}</p>
            </div>
          )}
        </CommandForm>
      )}
      {!schema && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
    </Sheet>
  );
}
