import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { StaleDocuments } from '../documents/list/stale-documents.tsx';
import { staleOf } from '../documents/list/stale-of.ts';
import { Button } from '../kit/button.tsx';
import { fullMoment } from '../kit/dates.ts';
import { IconPencil } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Told } from '../kit/told.tsx';
import { CertaintyMark } from './certainty.tsx';
import { DelegationNote } from './delegation-note.tsx';
import { EditForm } from './edit-form.tsx';
import css from './fact-detail.module.css';
import { FactHistory } from './fact-history.tsx';
import { newest } from './find-facts.ts';
import { messages } from './messages.ts';

type Props = { view: IncidentView; fact: FactView; isEditing: boolean; onEdit: (editing: boolean) => void };

/** One fact: the value and how it came to be, the form that adds a version, and all versions. */
export function FactDetail({ view, fact, isEditing, onEdit }: Props) {
  const m = useMessages(messages);
  const canEdit = view.file === 'open';
  const isKnown = (newest(fact)?.value ?? null) !== null;
  const plain = isKnown ? m.correctAnswer : m.answer;
  const action = view.viewer === 'insured' ? plain : isKnown ? m.correct : m.record;
  const history = fact.versions.length > 0 && <FactHistory view={view} fact={fact} />;
  const isHistoryFirst = view.viewer === 'counsel';
  const toMend = !isEditing && staleOf(view, fact.key).length > 0;
  return (
    <div className={css.detail}>
      <PresentValue fact={fact} />
      {fact.key === 'delegation' && <DelegationNote />}
      {toMend && <StaleDocuments view={view} fact={fact.key} />}
      {isHistoryFirst && history}
      {canEdit && isEditing && <EditForm view={view} fact={fact} onDone={() => onEdit(false)} />}
      {canEdit && !isEditing && (
        <Button look={toMend && !isHistoryFirst ? 'outline' : 'primary'} onClick={() => onEdit(true)}>
          <IconPencil size={16} aria-hidden />
          {action}
        </Button>
      )}
      {!isHistoryFirst && history}
    </div>
  );
}

function PresentValue({ fact }: { fact: FactView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const version = newest(fact);
  const before = fact.versions[1];
  if (!version) {
    return (
      <p className={css.about}>
        {fact.number} <StatusTag status="unknown">{m.notAsked}</StatusTag>
      </p>
    );
  }
  return (
    <div className={css.present}>
      <p className={css.about}>
        <b>{fact.number}</b> v{version.version} <CertaintyMark certainty={version.certainty} />
      </p>
      <p className={css.value}>
        {before && say(before.shown) !== say(version.shown) && (
          <>
            <span className="unseen">{m.before}</span>
            <del>
              <Told words={before.shown} />
            </del>
            <span aria-hidden> → </span>
            <span className="unseen">{m.now}</span>
          </>
        )}
        <b>
          <Told words={version.shown} />
        </b>
      </p>
      <p className={css.about}>{m.asOf(say(fullMoment(version.asOf)))}</p>
      {version.reason && (
        <div>
          <p className={css.about}>{m.whyChanged}</p>
          <p lang="ja">{version.reason}</p>
        </div>
      )}
    </div>
  );
}
