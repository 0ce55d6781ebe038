import type { ReactNode } from 'react';
import { type FieldValue, isChosen, isText } from '../../../shared/documents/content.ts';
import type { DocumentView, FieldView } from '../../../shared/documents/view.ts';
import { timeInJapan } from '../../../shared/kernel/days.ts';
import { Button } from '../../kit/button.tsx';
import { IconArrowsJoin } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { type Autosave, PAUSE_MS } from './autosave.ts';
import type { SaverState } from './autosave-parts.ts';
import css from './clash.module.css';
import edit from './edit.module.css';
import { messages } from './messages.ts';
import { valueIn } from './use-field.ts';
import { whoChanged } from './who-changed.ts';
import { both } from './written-text.ts';

type Props = {
  view: DocumentView;
  field: FieldView;
  state: SaverState;
  resolve: Autosave['resolve'];
};

/** Two people changed one field: both texts, and what to go on from. Nothing is sent before this person has chosen. */
export function Clash({ view, field, state, resolve }: Props) {
  const m = useMessages(messages);
  const theirs = valueIn(view, field);
  const yours = state.value;
  const isRead = view.version > state.base;
  const by = whoChanged(view.versions, state.base);
  const time = by && timeInJapan(by.at);
  return (
    <div className={css.clash} role="alert">
      <p className={edit.strong}>
        <IconArrowsJoin size={16} aria-hidden />{' '}
        {by && time ? <span>{m.clash.title(by.name, time)}</span> : m.clash.somebody}
      </p>
      <div className={css.sides}>
        <Side who={by && time ? m.clash.theirs(by.name, time) : m.clash.theirsPlain}>
          {isRead ? <Said field={field} value={theirs} /> : m.clash.waiting}
        </Side>
        <Side who={m.clash.yours}>
          <Said field={field} value={yours} />
        </Side>
      </div>
      {isRead && (
        <div className={edit.row}>
          <Button onClick={() => resolve(theirs, view.version, theirs, 0)}>{m.clash.keepTheirs}</Button>
          <Button onClick={() => resolve(theirs, view.version, yours, 0)}>{m.clash.keepYours}</Button>
          {isText(theirs) && isText(yours) && (
            <Button onClick={() => resolve(theirs, view.version, both(theirs, yours), PAUSE_MS)}>
              {m.clash.keepBoth}
            </Button>
          )}
        </div>
      )}
      <p className={edit.meta}>{m.clash.note}</p>
    </div>
  );
}

const Side = ({ who, children }: { who: string; children: ReactNode }) => (
  <div className={css.side}>
    <p className={edit.meta}>{who}</p>
    {children}
  </div>
);

function Said({ field, value }: { field: FieldView; value: FieldValue }) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (isText(value))
    return value.text === '' ? (
      <p>{m.clash.empty}</p>
    ) : (
      <p lang="ja" className={css.text}>
        {value.text}
      </p>
    );
  if (!isChosen(value)) return <p>{value.day ?? m.clash.empty}</p>;
  const names = value.chosen.map((one) => {
    const words = field.choices?.[one];
    return words ? say(words) : one;
  });
  return <p>{names.join('、') || m.notYet}</p>;
}
