import { useState } from 'react';
import { Link } from 'wouter';
import type { FindingView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { cx } from '../../kit/class-names.ts';
import { shortMoment } from '../../kit/dates.ts';
import { IconCheck } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Told } from '../../kit/told.tsx';
import { messages } from '../messages.ts';
import css from './aside.module.css';
import { IconEqualNot } from './icons.ts';
import { fieldId, goTo } from './ids.ts';
import { KeepFinding } from './keep-finding.tsx';
import { quoteOf } from './pick.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; finding: FindingView };

/** One contradiction: what the ledger says, every place that says otherwise, and the reason where it stays. */
export function FindingRow({ review, finding }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const [isKeeping, setIsKeeping] = useState(false);
  const { what, words, expected, places, kept, key } = finding;
  const { view } = review;
  const Icon = kept ? IconCheck : IconEqualNot;
  return (
    <li className={cx(css.findingRow, kept && css.kept)}>
      <p className={css.factHead}>
        <Icon size={16} stroke={2.2} aria-hidden />
        <b>
          {what === 'difference' ? m.difference : m.heldBack} <Told words={words} />
        </b>
      </p>
      {expected !== null && (
        <p>
          {m.ledgerSays} <b lang="ja">{expected}</b>
        </p>
      )}
      <ul className={css.places}>
        {places.map(({ document, title, field, start, text }) => (
          <li key={`${document}-${field}-${start}`} lang="ja">
            {document === view.id ? (
              <button
                type="button"
                className={css.way}
                onClick={() => {
                  review.setShowsQuiet(true);
                  goTo(fieldId(field));
                }}
              >
                {m.inDocument(title, quoteOf(text))}
              </button>
            ) : (
              <Link href={`/incidents/${view.incident.id}/documents/${document}`}>
                {m.inDocument(title, quoteOf(text))}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {kept && (
        <p className={css.source}>
          <span>
            {m.keptBy(kept.name, say(shortMoment(kept.at)))} <span lang="ja">{kept.reason}</span>
          </span>
        </p>
      )}
      {!kept && review.canWrite && !isKeeping && (
        <Button look="quiet" onClick={() => setIsKeeping(true)}>
          {m.keep}
        </Button>
      )}
      {isKeeping && !kept && (
        <KeepFinding review={review} finding={key} onClose={() => setIsKeeping(false)} />
      )}
    </li>
  );
}
