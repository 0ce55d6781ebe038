import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { cx } from '../kit/class-names.ts';
import { useWords } from '../kit/language.tsx';
import css from './bottom-bar.module.css';
import { countNow } from './count-now.ts';
import { bottomPages } from './incident-pages.tsx';

/** The phone's navigation. */
export function BottomBar({ view, here }: { view: IncidentView; here: string }) {
  const { say, m } = useWords();
  const isStream = here in view.phases;
  return (
    <nav className={css.bar} aria-label={m.layout.pages}>
      {bottomPages.map(({ path, words, icon: Icon }) => {
        const isHere = path === here || (path === 'streams' && isStream);
        const count = path === 'tasks' || path === 'documents' ? countNow(view, path) : 0;
        return (
          <Link
            key={path}
            href={path ? `/incidents/${view.id}/${path}` : `/incidents/${view.id}`}
            className={cx(css.link, isHere && css.here)}
            aria-current={isHere ? 'page' : undefined}
          >
            <Icon size={22} stroke={1.8} aria-hidden />
            {say(words)}
            {count > 0 && (
              <span className={css.badge}>
                {count}
                <span className="unseen">{m.layout.deeds}</span>
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
