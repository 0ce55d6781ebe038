import { useState } from 'react';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './toolbar.module.css';
import { useReviewKeys } from './use-review-keys.ts';
import type { Steps } from './use-steps.ts';

const KEPT_AS = 'shirube.singleKeys';

/** The line that names the keys; whoever dictates or presses keys by accident turns them off. */
export function KeyHelp({ steps }: { steps: Steps }) {
  const m = useMessages(messages);
  const [isOn, setIsOn] = useState(() => localStorage.getItem(KEPT_AS) !== 'off');
  useReviewKeys(steps.keys, isOn);
  function choose(on: boolean) {
    setIsOn(on);
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  }
  return (
    <details className={css.keys}>
      <summary>{m.keys.title}</summary>
      <p className={css.keyLine}>
        <span>
          <kbd>N</kbd> {m.keys.next}
        </span>
        <span>
          <kbd>P</kbd> {m.keys.previous}
        </span>
        <span>
          <kbd>C</kbd> {m.keys.comment}
        </span>
        <span>
          <kbd>R</kbd> {m.keys.resolve}
        </span>
        <span>
          <kbd>[</kbd> <kbd>]</kbd> {m.keys.items}
        </span>
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} />
          {m.keys.use}
        </label>
      </p>
    </details>
  );
}
