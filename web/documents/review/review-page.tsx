import { Link } from 'wouter';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { OldCopyBar } from '../../kit/bars.tsx';
import { useMessages } from '../../kit/language.tsx';
import { PageTitle } from '../../kit/page-title.tsx';
import { Loading, ReadTrouble } from '../../kit/state-blocks.tsx';
import { messages } from '../messages.ts';
import { useDocument } from '../use-document.ts';
import css from './review.module.css';
import { ReviewDesk } from './review-desk.tsx';
import { usePlace } from './use-place.ts';

/** 書類の確認: one document, what changed in it, what is said about it, and the button that carries it on. */
export function ReviewPage({ view, docId }: { view: IncidentView; docId: string }) {
  const m = useMessages(messages);
  const place = usePlace(view.viewer);
  const { data, error, refetch } = useDocument(view.id, docId, place.versions);
  if (!data)
    return error ? (
      <div className={css.page}>
        <PageTitle title={m.notOpened} />
        <ReadTrouble error={error} onRetry={refetch} />
        <p>
          <Link href={`/incidents/${view.id}/documents`}>{m.toList}</Link>
        </p>
      </div>
    ) : (
      <Loading />
    );
  return (
    <>
      {error && <OldCopyBar at={data.now} />}
      <ReviewDesk key={data.id} view={data} incident={view} place={place} />
    </>
  );
}
