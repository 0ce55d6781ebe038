import { useRef } from 'react';
import { Button } from '../../kit/button.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { isQuiet } from './item-states.ts';
import { PickButton } from './pick-button.tsx';
import { SectionPart } from './section-part.tsx';
import css from './text-pane.module.css';
import { useFolds } from './use-folds.ts';
import type { Review } from './use-review.ts';

/** The text, item by item; what did not change is folded away while two versions are compared. */
export function TextPane({ review }: { review: Review }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const pane = useRef<HTMLElement>(null);
  const folds = useFolds(review.items);
  const { items, comparison, showsQuiet, setShowsQuiet, view, place } = review;
  // On a phone an item that needs nothing is one line already.
  const quiet = !folds.isPhone && comparison && comparison.total > 0 ? items.filter(isQuiet) : [];
  const shown = showsQuiet ? items : items.filter((item) => !quiet.includes(item));
  const names = quiet.map(({ section: { no, title } }) => [no, say(title)].filter(Boolean).join(' '));
  const head = view.shown?.version ?? view.version;
  return (
    <section className={css.pane} ref={pane} aria-label={m.text}>
      {place.mode === 'side' && view.base && (
        <p className={css.sides} aria-hidden>
          <span>{m.version(view.base.version)}</span>
          <span>{m.version(head)}</span>
        </p>
      )}
      {folds.isPhone && (
        <p className={css.fold}>
          <Button look="quiet" onClick={folds.turnAll}>
            {folds.isAllOpen ? m.foldAll : m.unfoldAll}
          </Button>
        </p>
      )}
      {shown.map((item) => (
        <SectionPart key={item.section.id} review={review} item={item} fold={folds.foldOf(item.section.id)} />
      ))}
      {quiet.length > 0 && (
        <p className={css.fold}>
          <Button look="quiet" aria-expanded={showsQuiet} onClick={() => setShowsQuiet(!showsQuiet)}>
            {showsQuiet ? m.hideQuiet : m.quiet(m.listed(names))}
          </Button>
        </p>
      )}
      {quiet.length > 0 && !showsQuiet && <p className={css.omitted}>{m.omitted(m.listed(names))}</p>}
      {review.canComment && <PickButton review={review} pane={pane} />}
    </section>
  );
}
