import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useMessages } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './start-over.module.css';
import type { IntakeState } from './use-intake.ts';

/** Throws the draft of this device away, after asking once. */
export function StartOver({ state: { draft, startOver } }: { state: IntakeState }) {
  const m = useMessages(messages);
  const [asking, setAsking] = useState(false);
  if (draft.savedAt === null) return null;
  const erase = () => {
    startOver();
    setAsking(false);
  };
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {m.startOver}
      </Button>
    );
  }
  return (
    <div className={css.asking}>
      <p>{m.startOverSure}</p>
      <Button onClick={erase}>{m.startOverYes}</Button>
      <Button onClick={() => setAsking(false)}>{m.keepIt}</Button>
    </div>
  );
}
