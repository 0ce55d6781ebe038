import type { FieldView, SectionView } from '../../../shared/documents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { StatePicker } from '../edit/state-picker.tsx';
import { messages } from '../messages.ts';
import { FieldPart } from './field-part.tsx';
import { changeId, itemId } from './ids.ts';
import { ItemMarks } from './item-mark.tsx';
import type { ItemState } from './item-states.ts';
import { saysAnything } from './says-anything.ts';
import css from './section-part.module.css';
import type { Review } from './use-review.ts';

/** One item: its number, title and state, then its fields. */
export function SectionPart({ review, item }: { review: Review; item: ItemState }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { section } = item;
  const { view, canWrite } = review;
  // Whoever picks the state still wants to see what it was.
  const isTurned = review.comparison?.states[section.id] !== undefined;
  const isSaid = (field: FieldView) => saysAnything(review, field);
  const unsaid = section.fields.filter((field) => !isSaid(field));
  const part = (field: FieldView) => (
    <FieldPart key={field.id} review={review} section={section} field={field} />
  );
  return (
    <section
      id={itemId(section.id)}
      tabIndex={-1}
      className={cx(css.section, item.stale > 0 && css.stale)}
      aria-labelledby={`${itemId(section.id)}-title`}
    >
      <header className={css.head}>
        <h2 id={`${itemId(section.id)}-title`} className={cx(css.title, !section.titled && css.untitled)}>
          {section.no && <span className={css.no}>{section.no}</span>} {say(section.title)}
        </h2>
        {section.stated && canWrite && <StatePicker view={view} section={section} />}
        {section.stated && (!canWrite || isTurned) && <StateWords review={review} section={section} />}
        <span className={css.marks}>
          <ItemMarks item={item} />
        </span>
      </header>
      {section.fields.filter(isSaid).map(part)}
      {unsaid.length > 0 && (
        <details className={css.unsaid}>
          <summary>{m.unsaid(unsaid.length, unsaid.map(({ label }) => say(label)).join('・'))}</summary>
          {unsaid.map(part)}
        </details>
      )}
    </section>
  );
}

/** 判明／調査中／該当なし, with what it was before. */
function StateWords({ review, section }: { review: Review; section: SectionView }) {
  const { states, added, removed } = useMessages(messages);
  const state = review.content.states[section.id];
  const change = review.comparison?.states[section.id];
  if (!state) return null;
  if (!change) return <span className={css.state}>{states[state]}</span>;
  return (
    <span className={css.state} id={changeId(change.no)} tabIndex={-1}>
      <del>
        <span className="unseen">{removed} </span>
        {states[change.before]}
      </del>{' '}
      <ins>
        <span className="unseen">{added} </span>
        {states[state]}
      </ins>
    </span>
  );
}
