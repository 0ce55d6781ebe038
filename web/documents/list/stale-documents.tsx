import type { FactKey } from '../../../shared/facts/catalogue.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { IconArrowRight } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { DocumentLine } from './document-line.tsx';
import { messages } from './messages.ts';
import { documentPath } from './place.ts';
import css from './stale-documents.module.css';
import { staleOf } from './stale-of.ts';

/** 直す必要がある書類: what a changed value has made stale, and the way through them one by one. */
export function StaleDocuments({ view, fact }: { view: IncidentView; fact: FactKey }) {
  const m = useMessages(messages);
  const stale = staleOf(view, fact);
  const [first] = stale;
  if (!first) return null;
  return (
    <section className={css.stale}>
      <h3>{m.toMend(stale.length)}</h3>
      <ul className={css.list}>
        {stale.map((document) => (
          <DocumentLine key={document.id} incident={view.id} document={document} />
        ))}
      </ul>
      {view.viewer !== 'counsel' && (
        <ButtonLink to={documentPath(view.id, first.id)} look="primary" wide>
          {m.mend(stale.length)}
          <IconArrowRight size={16} aria-hidden />
        </ButtonLink>
      )}
    </section>
  );
}
