import type { ReactNode } from 'react';
import { OfflineBar, SkewBar } from '../kit/bars.tsx';
import { useWords } from '../kit/language.tsx';
import { SavedNote } from '../kit/saved-note.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { useSession } from '../people/use-session.ts';
import { Header } from './header.tsx';
import { PageTrouble } from './page-trouble.tsx';
import css from './shell.module.css';

/** The frame of every page: skip link, header, bars that concern everything, and what was saved last. */
export function Shell({ children }: { children: ReactNode }) {
  const { m } = useWords();
  const { data, error, refetch } = useSession();
  return (
    <div className={css.shell} data-party={data?.person.party}>
      <a className={css.skip} href="#content">
        {m.layout.skip}
      </a>
      <Header session={data ?? null} />
      <OfflineBar />
      <SkewBar />
      <PageTrouble>
        {data ? (
          children
        ) : (
          <main id="content" className={css.main}>
            {error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />}
          </main>
        )}
      </PageTrouble>
      <SavedNote />
    </div>
  );
}
