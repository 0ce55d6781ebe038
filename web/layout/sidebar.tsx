import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { cx } from '../kit/class-names.ts';
import { useWords } from '../kit/language.tsx';
import { ChainBadge } from './chain-badge.tsx';
import { countNow } from './count-now.ts';
import { pageGroups } from './incident-pages.tsx';
import css from './sidebar.module.css';

export function Sidebar({ view, here }: { view: IncidentView; here: string }) {
  const { say, m } = useWords();
  return (
    <nav className={css.sidebar} aria-label={m.layout.pages}>
      {pageGroups.map(({ words, pages }) => (
        <div key={words.en}>
          <p className={css.group}>{say(words)}</p>
          <ul>
            {pages.map(({ path, words: name, icon: Icon }) => {
              const count = countNow(view, path);
              return (
                <li key={path}>
                  <Link
                    href={path ? `/incidents/${view.id}/${path}` : `/incidents/${view.id}`}
                    className={cx(css.link, path === here && css.here)}
                    aria-current={path === here ? 'page' : undefined}
                    title={say(name)}
                  >
                    <Icon size={17} stroke={1.8} aria-hidden />
                    <span className={css.name}>{say(name)}</span>
                    {count > 0 && (
                      <span className={css.badge}>
                        {count}
                        <span className="unseen">{m.layout.deeds}</span>
                      </span>
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <ChainBadge id={view.id} version={view.version} />
    </nav>
  );
}
