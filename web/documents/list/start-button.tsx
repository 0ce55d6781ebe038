import { isFollowUp } from '../../../shared/documents/follow-ups.ts';
import type { KindView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { Button } from '../../kit/button.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { IconPlus } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import css from './document-row.module.css';
import { messages } from './messages.ts';
import { useStart } from './use-documents.ts';

type Props = { view: IncidentView; kind: KindView; lead: boolean };

/** 事実台帳から作る, or 続報を作る; counsel and a closed file are told who can, and why not. */
export function StartButton({ view, kind, lead }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { mutate, isPending, error } = useStart(view, kind.kind);
  if (view.file !== 'open') return <p className={css.small}>{m.closed}</p>;
  if (view.viewer === 'counsel') return <p className={css.small}>{m.staffWrite}</p>;
  return (
    <>
      <Button look={lead ? 'primary' : 'outline'} disabled={isPending} onClick={() => mutate()}>
        <IconPlus size={16} aria-hidden />
        {isPending ? m.starting : m[sourceOf(kind)]}
        <span className="unseen">{m.startFor(say(kind.title))}</span>
      </Button>
      {error && <SaveTrouble trouble={error} incident={view.id} />}
    </>
  );
}

/** What a new one begins with. */
function sourceOf({ kind, continues }: KindView) {
  if (!continues) return 'fromFacts';
  return isFollowUp(kind) ? 'followUp' : 'goOn';
}
