import type { SectionView } from '../../../shared/documents/view.ts';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { changeId } from './ids.ts';
import css from './section-part.module.css';
import type { Review } from './use-review.ts';

/** 判明／調査中／該当なし, with what it was before. */
export function StateWords({ review, section }: { review: Review; section: SectionView }) {
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
