import { useEffect, useSyncExternalStore } from 'react';
import { timeInJapan } from '../../shared/kernel/days.ts';
import { serverNow } from './clock.ts';
import { IconCircleCheck } from './icons.ts';
import { useWords } from './language.tsx';
import css from './saved-note.module.css';

const SHOWN_FOR = 8_000;
let savedAt: string | null = null;
const listeners = new Set<() => void>();

function show(time: string | null) {
  savedAt = time;
  for (const listener of listeners) listener();
}

/** Call it when the server has answered that something is saved, never before. */
export const sayItIsSaved = () => show(timeInJapan(serverNow()));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** 「保存しました 10:24」 at the foot of the window, spoken politely. */
export function SavedNote() {
  const { m } = useWords();
  const time = useSyncExternalStore(subscribe, () => savedAt);
  useEffect(() => {
    if (time === null) return;
    const timer = setTimeout(() => show(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [time]);
  return (
    <div role="status" className={css.place}>
      {time !== null && (
        <p className={css.note}>
          <IconCircleCheck size={18} aria-hidden />
          {m.form.saved(time)}
        </p>
      )}
    </div>
  );
}
