import { timeInJapan } from '../../shared/kernel/days.ts';
import { useChain } from '../incidents/use-incident.ts';
import { IconShieldCheck, IconShieldX } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './sidebar.module.css';

/** Whether the hash chain of the chronology holds, checked anew by the server whenever a line was added. */
export function ChainBadge({ id, version }: { id: string; version: number }) {
  const { m } = useWords();
  const { data: chain } = useChain(id, version);
  if (!chain) return null;
  const { state, brokenAt, lines, checkedAt } = chain;
  return (
    <div className={css.chain}>
      {state === 'intact' ? (
        <p className={css.intact}>
          <IconShieldCheck size={16} aria-hidden />
          {m.chain.intact}
        </p>
      ) : (
        <p className={css.broken} role="alert">
          <IconShieldX size={16} aria-hidden />
          {m.chain.broken(brokenAt ?? 0)}
        </p>
      )}
      <p>{m.chain.checked(timeInJapan(checkedAt))}</p>
      {state === 'intact' && <p>{m.chain.lines(lines)}</p>}
    </div>
  );
}
