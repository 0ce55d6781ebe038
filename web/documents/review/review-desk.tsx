import type { DocumentView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { useIsWide } from '../../kit/use-narrow.ts';
import { DocumentTools } from '../edit/document-tools.tsx';
import { IssueView } from '../edit/issue-view.tsx';
import { KeptTexts } from '../edit/kept-texts.tsx';
import { Comments } from './comments.tsx';
import { FactsUsed } from './facts-used.tsx';
import { Findings } from './findings.tsx';
import { ItemList } from './item-list.tsx';
import { LeftBar } from './left-bar.tsx';
import { NewComment } from './new-comment.tsx';
import css from './review.module.css';
import { ReviewHead } from './review-head.tsx';
import { TextPane } from './text-pane.tsx';
import { Toolbar } from './toolbar.tsx';
import type { Place } from './use-place.ts';
import { useReview } from './use-review.ts';
import { Warnings } from './warnings.tsx';

type Props = { view: DocumentView; incident: IncidentView; place: Place };

/** The three panes: items, text, and what is said about it. */
export function ReviewDesk({ view, incident, place }: Props) {
  const review = useReview(view, incident, place);
  const isWide = useIsWide();
  return (
    <div className={css.page}>
      <ReviewHead review={review} />
      <LeftBar view={view} documents={incident.documents} />
      <IssueView view={view} />
      <KeptTexts view={view} onContinue={review.edit} />
      <div className={css.bars}>
        <Toolbar review={review} />
        <DocumentTools view={view} />
      </div>
      <div className={css.panes}>
        <ItemList review={review} />
        <TextPane review={review} />
        <div className={css.aside}>
          <Warnings view={view} />
          <Comments review={review} />
          <Findings review={review} />
          <FactsUsed review={review} />
        </div>
      </div>
      {!isWide && <NewComment review={review} inSheet />}
    </div>
  );
}
