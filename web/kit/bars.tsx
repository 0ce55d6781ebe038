import { useSyncExternalStore } from 'react';
import { type Instant, timeInJapan } from '../../shared/kernel/days.ts';
import { cx } from './class-names.ts';
import { skewInMinutes, useNow } from './clock.ts';
import { IconClock, IconCloudOff, IconWifiOff } from './icons.ts';
import { useWords } from './language.tsx';
import css from './state-blocks.module.css';

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine);

export function OfflineBar() {
  const { m } = useWords();
  const time = timeInJapan(useNow());
  if (useOnline()) return null;
  return (
    <div className={cx(css.bar, css.offline)} role="status">
      <IconWifiOff size={16} aria-hidden />
      <strong>{m.states.offline}</strong>
      <span>{m.states.offlineSafe(time)}</span>
    </div>
  );
}

/** What is shown could not be read anew: it says of when it is. */
export function OldCopyBar({ at }: { at: Instant }) {
  const { m } = useWords();
  return (
    <div className={css.bar} role="status">
      <IconCloudOff size={16} aria-hidden />
      <strong>{m.states.notRenewed}</strong>
      <span>{m.states.oldCopy(timeInJapan(at))}</span>
    </div>
  );
}

const WORTH_SAYING = 2;

export function SkewBar() {
  const { m } = useWords();
  useNow();
  const minutes = skewInMinutes();
  if (Math.abs(minutes) < WORTH_SAYING) return null;
  return (
    <div className={cx(css.bar, css.skew)}>
      <IconClock size={16} aria-hidden />
      <strong>{minutes > 0 ? m.states.clockFast(minutes) : m.states.clockSlow(-minutes)}</strong>
      <span>{m.states.clockByServer}</span>
    </div>
  );
}
