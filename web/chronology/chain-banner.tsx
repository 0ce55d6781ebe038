import type { ChainView } from '../../shared/incidents/view.ts';
import { timeInJapan } from '../../shared/kernel/days.ts';
import { Button } from '../kit/button.tsx';
import { IconShieldCheck, IconShieldX } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import css from './chain-banner.module.css';
import { messages } from './messages.ts';

type Props = { chain: ChainView; isChecking: boolean; onCheck: () => void };

/** Whether the chronology is whole, and how far that was checked. */
export function ChainBanner({ chain, isChecking, onCheck }: Props) {
  const m = useMessages(messages);
  const { state, brokenAt, lines, checkedAt } = chain;
  const isIntact = state === 'intact';
  const Icon = isIntact ? IconShieldCheck : IconShieldX;
  return (
    <div className={isIntact ? css.intact : css.broken} role={isIntact ? 'status' : 'alert'}>
      <p className={css.verdict}>
        <Icon size={22} aria-hidden />
        {isIntact ? m.intact : brokenAt === null ? m.brokenSomewhere : m.broken(brokenAt)}
      </p>
      <p className={css.detail}>
        {isIntact ? m.intactDetail(lines, timeInJapan(checkedAt)) : m.brokenRemedy}
      </p>
      <Button onClick={onCheck} disabled={isChecking}>
        {isChecking ? m.checking : m.checkAgain}
      </Button>
    </div>
  );
}
