import { type ReactNode, useEffect, useState } from 'react';
import { timeInJapan } from '../../shared/kernel/days.ts';
import { Refused } from './api.ts';
import { Button } from './button.tsx';
import { useNow } from './clock.ts';
import { IconAlertOctagonFilled, IconInbox, IconLock, IconRefresh } from './icons.ts';
import { useWords } from './language.tsx';
import css from './state-blocks.module.css';

const TAKES_LONG_AFTER = 8_000;

/** A still skeleton; after eight seconds it says that it takes long. */
export function Loading() {
  const { m } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), TAKES_LONG_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <p className="unseen">{m.states.loading}</p>
      {long && <p>{m.states.takesLong}</p>}
      <div className={css.skeleton} aria-hidden>
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}

/** What will be here, what makes it appear, and one way to go on. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={css.block}>
      <IconInbox size={26} stroke={1.6} aria-hidden />
      <p className={css.title}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}

type TroubleProps = { error: unknown; onRetry?: () => void };

/** Something could not be read: what happened, what is safe, what to do. */
export function ReadTrouble({ error, onRetry }: TroubleProps) {
  const { say, m } = useWords();
  const problem = error instanceof Refused ? error.problem : null;
  return (
    <TroubleBox title={problem ? say(problem.words) : m.states.notRead}>
      <p>{problem ? say(problem.remedy) : m.states.notReadRemedy}</p>
      {onRetry && (
        <Button onClick={onRetry}>
          <IconRefresh size={16} aria-hidden />
          {m.states.readAgain}
        </Button>
      )}
      <TroubleCode error={error} />
    </TroubleBox>
  );
}

export function TroubleBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.trouble} role="alert">
      <p className={css.troubleTitle}>
        <IconAlertOctagonFilled size={18} aria-hidden />
        {title}
      </p>
      {children}
    </div>
  );
}

/** The code and time a person can quote on the telephone. */
export function TroubleCode({ error }: { error: unknown }) {
  const { m } = useWords();
  const time = timeInJapan(useNow());
  const code = error instanceof Refused ? (error.problem.requestId ?? error.problem.code) : 'no-answer';
  return (
    <p className={css.code}>
      {code}
      {m.cockpit.listGap}
      {time}
    </p>
  );
}

/** Grey bar: why nothing can be changed here. */
export function ReadOnlyBar({ children }: { children: ReactNode }) {
  return (
    <div className={css.bar}>
      <IconLock size={16} aria-hidden />
      {children}
    </div>
  );
}
