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
import { fieldId, goTo } from '../review/ids.ts';
import edit from './edit.module.css';
import { KeepReason } from './keep-reason.tsx';
import { messages } from './messages.ts';
import { placesOf } from './same-stale.ts';
import css from './stale-block.module.css';
import { useRefreshAll } from './use-refresh-all.ts';
import { useWrite } from './use-write.ts';
import { signsThatFall, whyNotWritable } from './who-signed.ts';

type Props = { view: DocumentView; stale: StaleView };

/** A passage whose fact has a newer version: both values, and the two ways to go on. Where the same value stood further up, only where that was. */
export function StaleBlock({ view, stale }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const fact = view.facts.find((one) => one.fact === stale.fact);
  const [first, ...others] = placesOf(view, stale);
  const isFurther = first !== undefined && first.stale !== stale;
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
      {isFurther ? (
        <button type="button" className={css.same} onClick={() => goTo(fieldId(first.stale.field))}>
          {m.stale.sameAs([first.section.no, say(first.section.title)].filter(Boolean).join(' '))}
        </button>
      ) : (
        <dl className={css.values}>
          <dt>{m.stale.was(stale.wasVersion)}</dt>
          <dd lang="ja">{stale.was}</dd>
          <dt>{m.stale.now(stale.version)}</dt>
          <dd lang="ja">
            <b>{stale.now}</b>
          </dd>
        </dl>
      )}
      {whyNotWritable(view) === null && (
        <Ways view={view} stale={stale} all={isFurther ? [] : [stale, ...others.map((one) => one.stale)]} />
      )}
    </div>
  );
}

/** All: the places of the same value, this one the first; what is done to several at once is offered once. */
function Ways({ view, stale, all }: Props & { all: readonly StaleView[] }) {
  const { field, fact, start, end } = stale;
  const m = useMessages(messages);
  const [isKeeping, setKeeping] = useState(false);
  const refresh = useWrite(view, 'refreshPassage');
  const refreshAll = useRefreshAll(view);
  // The block goes away; the focus goes to the words it was about.
  function replaced() {
    sayItIsSaved();
    goTo(fieldId(field));
  }
  const isPending = refresh.isPending || refreshAll.isPending;
  const trouble = refresh.error ?? refreshAll.error;
  const falls = signsThatFall(view, m.signs);
  if (isKeeping)
    return <KeepReason view={view} passage={{ field, fact, start }} onDone={() => setKeeping(false)} />;
  // A whole field was chosen by the fact: only a person can say whether the choice still holds.
  const isPassage = end > start;
  return (
    <>
      {!isPassage && <p className={edit.meta}>{m.stale.whole}</p>}
      {isPassage && falls && <p className={edit.meta}>{m.stale.falls(falls)}</p>}
      {trouble && <SaveTrouble trouble={trouble} incident={view.incident.id} />}
      <div className={edit.row}>
        {isPassage && (
          <Button
            disabled={isPending}
            onClick={() => refresh.mutate({ field, fact, start }, { onSuccess: replaced })}
          >
            {refresh.isPending ? m.saving : m.stale.refresh}
          </Button>
        )}
        {isPassage && all.length > 1 && (
          <Button disabled={isPending} onClick={() => refreshAll.mutate(all, { onSuccess: replaced })}>
            {refreshAll.isPending ? m.saving : m.stale.refreshAll(all.length)}
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
