import { useState } from 'react';
import type { FieldValue } from '../../../shared/documents/content.ts';
import type { DocumentView, StaleView } from '../../../shared/documents/view.ts';
import { timeInJapan } from '../../../shared/kernel/days.ts';
import { ActorName } from '../../kit/actor-name.tsx';
import { Button } from '../../kit/button.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import edit from './edit.module.css';
import { KeepReason } from './keep-reason.tsx';
import { messages } from './messages.ts';
import css from './stale-block.module.css';
import { useWrite } from './use-write.ts';
import { signsThatFall, whyNotWritable } from './who-signed.ts';

type Props = { view: DocumentView; stale: StaleView };

/** A passage whose fact has a newer version: both values, and the two ways to go on. */
export function StaleBlock({ view, stale }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const fact = view.facts.find((one) => one.fact === stale.fact);
  return (
    <div className={css.block}>
      <p>
        <IconRefreshAlert size={16} aria-hidden />{' '}
        <b>
          {fact?.number} {fact && say(fact.label)}
          {m.stale.title(stale.version)}
        </b>
        <span className={css.source}>
          {timeInJapan(stale.at)}・<ActorName actor={stale.by} />・<span lang="ja">{stale.source}</span>
        </span>
      </p>
      <dl className={css.values}>
        <dt>{m.stale.was(stale.wasVersion)}</dt>
        <dd lang="ja">{stale.was}</dd>
        <dt>{m.stale.now(stale.version)}</dt>
        <dd lang="ja">
          <b>{stale.now}</b>
        </dd>
      </dl>
      {whyNotWritable(view) === null && <Ways view={view} stale={stale} />}
    </div>
  );
}

function Ways({ view, stale }: Props) {
  const { field, fact, start, end } = stale;
  const m = useMessages(messages);
  const [isKeeping, setKeeping] = useState(false);
  const refresh = useWrite(view, 'refreshPassage');
  const falls = signsThatFall(view, m.signs);
  if (isKeeping)
    return <KeepReason view={view} passage={{ field, fact, start }} onDone={() => setKeeping(false)} />;
  // A whole field was chosen by the fact: only a person can say whether the choice still holds.
  const isPassage = end > start;
  return (
    <>
      {!isPassage && <p className={edit.meta}>{m.stale.whole}</p>}
      {isPassage && falls && <p className={edit.meta}>{m.stale.falls(falls)}</p>}
      {refresh.error && <SaveTrouble trouble={refresh.error} incident={view.incident.id} />}
      <div className={edit.row}>
        {isPassage && (
          <Button
            disabled={refresh.isPending}
            onClick={() => refresh.mutate({ field, fact, start }, { onSuccess: sayItIsSaved })}
          >
            {refresh.isPending ? m.saving : m.stale.refresh}
          </Button>
        )}
        {!isPassage && <Confirm view={view} stale={stale} />}
        <Button onClick={() => setKeeping(true)}>{m.stale.keep}</Button>
      </div>
    </>
  );
}

/** Looked at with the latest value in view: the same choice, now resting on that version. */
function Confirm({ view, stale: { field, fact, version } }: Props) {
  const m = useMessages(messages);
  const save = useWrite(view, 'save');
  const value = view.content.fields[field];
  if (!value) return null;
  function confirm(value: FieldValue) {
    const uses = value.uses.map((use) =>
      use.fact === fact && use.start === use.end ? { fact, version, start: use.start, end: use.end } : use,
    );
    save.mutate({ fields: { [field]: { ...value, uses } }, states: {} }, { onSuccess: sayItIsSaved });
  }
  return (
    <>
      {save.error && <SaveTrouble trouble={save.error} incident={view.incident.id} />}
      <Button disabled={save.isPending} onClick={() => confirm(value)}>
        {save.isPending ? m.saving : m.stale.confirm}
      </Button>
    </>
  );
}
