import { Fragment } from 'react';
import { Link, useLocation } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { SidebarDocuments } from '../documents/list/sidebar-documents.tsx';
import { cx } from '../kit/class-names.ts';
import { useWords } from '../kit/language.tsx';
import { ChainBadge } from './chain-badge.tsx';
import { countNow } from './count-now.ts';
import { type IncidentPage, pageGroups } from './incident-pages.tsx';
import css from './sidebar.module.css';

export function Sidebar({ view, here }: { view: IncidentView; here: string }) {
  const { say, m } = useWords();
  return (
    <nav className={css.sidebar} aria-label={m.layout.pages}>
      {pageGroups.map(({ words, pages }) => (
        <div key={words.en}>
          <p className={css.group}>{say(words)}</p>
          <ul>
            {pages.map((page) => (
              <Fragment key={page.path}>
                <PageLink view={view} here={here} page={page} />
                {page.path === 'documents' && <SidebarDocuments view={view} />}
              </Fragment>
            ))}
          </ul>
        </div>
      ))}
      <ChainBadge id={view.id} version={view.version} />
    </nav>
  );
}

type LinkProps = { view: IncidentView; here: string; page: IncidentPage };

function PageLink({ view, here, page: { path, words, icon: Icon } }: LinkProps) {
  const { say, m } = useWords();
  const [location] = useLocation();
  const to = path ? `/incidents/${view.id}/${path}` : `/incidents/${view.id}`;
  // A document beneath 書類 has an entry of its own.
  const isHere = path === here && !location.startsWith(`${to}/`);
  const count = countNow(view, path);
  return (
    <li>
      <Link
        href={to}
        className={cx(css.link, isHere && css.here)}
        aria-current={isHere ? 'page' : undefined}
        title={say(words)}
      >
        <Icon size={17} stroke={1.8} aria-hidden />
        <span className={css.name}>{say(words)}</span>
        {count > 0 && (
          <span className={css.badge}>
            {count}
            <span className="unseen">{m.layout.deeds}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
