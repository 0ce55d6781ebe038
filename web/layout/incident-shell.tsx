import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { ClockStrip } from '../deadlines/clock-strip.tsx';
import { DeedDesk } from '../incidents/deed-desk.tsx';
import { useIncident } from '../incidents/use-incident.ts';
import { OldCopyBar } from '../kit/bars.tsx';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Loading, ReadOnlyBar, ReadTrouble } from '../kit/state-blocks.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { pageAt } from './incident-pages.tsx';
import css from './incident-shell.module.css';
import { NotFoundPage } from './not-found-page.tsx';
import shell from './shell.module.css';
import { Sidebar } from './sidebar.tsx';

const ReviewPage = lazy(() =>
  import('../documents/review/review-page.tsx').then((review) => ({ default: review.ReviewPage })),
);

type Props = {
  id: string;
  page: string;
  /** The document that is open beneath 書類. */
  doc?: string;
};

/** The frame of every page of one incident. */
export function IncidentShell({ id, page, doc }: Props) {
  const { m } = useWords();
  const { data: view, error, refetch } = useIncident(id);
  const here = pageAt(page);
  if (!here) return <NotFoundPage />;
  if (!view)
    return (
      <main id="content" className={shell.main}>
        {error ? <NotOpened error={error} onRetry={refetch} /> : <Loading />}
      </main>
    );
  const Page = here.page;
  return (
    <DeedDesk view={view}>
      <div className={css.frame}>
        <Sidebar view={view} here={page} />
        <div className={css.column}>
          {page !== '' && <ClockStrip view={view} />}
          {error && <OldCopyBar at={view.now} />}
          {view.file !== 'open' && <ReadOnlyBar>{m.layout.closed[view.file]}</ReadOnlyBar>}
          <main id="content" className={css.main}>
            <Suspense fallback={<Loading />}>
              {doc === undefined ? (
                <Page id={id} view={view} />
              ) : (
                <ReviewPage key={doc} view={view} docId={doc} />
              )}
            </Suspense>
          </main>
        </div>
      </div>
      <BottomBar view={view} here={page} />
    </DeedDesk>
  );
}

function NotOpened(trouble: { error: unknown; onRetry: () => void }) {
  const { m } = useWords();
  return (
    <>
      <PageTitle title={m.layout.notOpened} />
      <ReadTrouble {...trouble} />
      <p>
        <Link href="/incidents">{m.layout.toIncidents}</Link>
      </p>
    </>
  );
}
