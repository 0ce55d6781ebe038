import type { IncidentKind } from '../../shared/facts/choices.ts';
import { useWords } from '../kit/language.tsx';
import { aidIcons } from './aid-icons.ts';
import css from './aid-list.module.css';
import { firstAidFor } from './first-aid.ts';

/** What to do at once, by the kinds of incident. */
export function AidList({ kinds }: { kinds: readonly IncidentKind[] }) {
  const { say } = useWords();
  return (
    <ol className={css.list}>
      {firstAidFor(kinds).map(({ id, icon, deed, why }, at) => {
        const Icon = aidIcons[icon];
        return (
          <li key={id} className={css.item}>
            <span className={css.icon}>
              <Icon size={18} stroke={1.7} aria-hidden />
            </span>
            <div>
              <p className={css.deed}>
                {at + 1}. {say(deed)}
              </p>
              <p className={css.why}>{say(why)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
