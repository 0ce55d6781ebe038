import type { FieldView } from '../../../shared/documents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { IconChevronRight } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { StatePicker } from '../edit/state-picker.tsx';
import { messages } from '../messages.ts';
import { FieldPart } from './field-part.tsx';
import { itemBodyId, itemId } from './ids.ts';
import { ItemMarks } from './item-mark.tsx';
import type { ItemState } from './item-states.ts';
import { saysAnything } from './says-anything.ts';
import css from './section-part.module.css';
import { StateWords } from './state-words.tsx';
import type { Review } from './use-review.ts';

/** Whether an item is folded to its one line, and how to turn that; null where every item lies open. */
export type Fold = { isFolded: boolean; turn: () => void } | null;
type Props = { review: Review; item: ItemState; fold: Fold };

/** One item: its number, title and state, then its fields. */
export function SectionPart({ review, item, fold }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { section } = item;
  const { view, canWrite } = review;
  const isFolded = fold?.isFolded ?? false;
  const picksState = section.stated && canWrite && !isFolded;
  // Whoever picks the state still wants to see what it was.
  const isTurned = review.comparison?.states[section.id] !== undefined;
  const isSaid = (field: FieldView) => saysAnything(review, field);
  const unsaid = section.fields.filter((field) => !isSaid(field));
  const part = (field: FieldView) => (
    <FieldPart key={field.id} review={review} section={section} field={field} />
  );
  const title = (
    <>
      {section.no && <span className={css.no}>{section.no}</span>} {say(section.title)}
    </>
  );
  return (
    <section
      id={itemId(section.id)}
      tabIndex={-1}
      className={cx(css.section, item.stale > 0 && css.stale, isFolded && css.folded)}
      aria-labelledby={`${itemId(section.id)}-title`}
    >
      <header className={css.head}>
        <h2 id={`${itemId(section.id)}-title`} className={cx(css.title, !section.titled && css.untitled)}>
          {fold ? (
            <button
              type="button"
              className={css.fold}
              aria-expanded={!isFolded}
              aria-controls={itemBodyId(section.id)}
              onClick={fold.turn}
            >
              <IconChevronRight size={18} aria-hidden />
              <span>{title}</span>
            </button>
          ) : (
            title
          )}
        </h2>
        {picksState && <StatePicker view={view} section={section} />}
        {section.stated && (!picksState || isTurned) && <StateWords review={review} section={section} />}
        <span className={css.marks}>
          <ItemMarks item={item} />
        </span>
      </header>
      <div
        id={itemBodyId(section.id)}
        hidden={isFolded}
        data-folded={isFolded || undefined}
        className={css.body}
      >
        {section.fields.filter(isSaid).map(part)}
        {unsaid.length > 0 && (
          <details className={css.unsaid}>
            <summary>{m.unsaid(unsaid.length, m.listed(unsaid.map(({ label }) => say(label))))}</summary>
            {unsaid.map(part)}
          </details>
        )}
      </div>
    </section>
  );
}
