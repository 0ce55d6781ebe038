import type { LineView } from '../../../shared/incidents/view.ts';
import { timeInJapan } from '../../../shared/kernel/days.ts';
import { ActorName } from '../actor-name.tsx';
import { IconArrowsJoin } from '../icons.ts';
import { useWords } from '../language.tsx';
import { Told } from '../told.tsx';
import css from './form.module.css';

/** What others did while this person was writing; the form below is untouched and can be sent again. */
export function Changes({ lines }: { lines: readonly LineView[] }) {
  const { m } = useWords();
  return (
    <div className={css.changes} role="alert">
      <p className={css.label}>
        <IconArrowsJoin size={16} aria-hidden /> {m.form.stale}
      </p>
      <ul>
        {lines.map(({ seq, told, by, recordedAt }) => (
          <li key={seq}>
            {timeInJapan(recordedAt)} <Told words={told.words} />
            {told.text && <span lang="ja">「{told.text}」</span>}
            <span className={css.note}>
              {' '}
              <ActorName actor={by} /> #{seq}
            </span>
          </li>
        ))}
      </ul>
      <p>{m.form.staleRemedy}</p>
    </div>
  );
}
