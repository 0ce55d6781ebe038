import type { TextValue, Use } from '../../../shared/documents/content.ts';
import type { DocumentView, FieldView } from '../../../shared/documents/view.ts';
import type { FactView } from '../../../shared/incidents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import css from './edit.module.css';
import { messages } from './messages.ts';

const LONGEST = 24; // characters of a passage on its chip

type Props = { view: DocumentView; field: FieldView; facts: readonly FactView[]; value: TextValue };

/** F-012 v2「5,600人」: what the text rests on, as it stands while it is written. */
export function CitedChips({ view, field, facts, value: { text, uses } }: Props) {
  const { m: kit } = useWords();
  const m = useMessages(messages);
  if (uses.length === 0) return null;
  const isStale = ({ fact, version }: Use) =>
    view.stale.some((one) => one.field === field.id && one.fact === fact && one.wasVersion === version);
  const numberOf = (fact: Use['fact']) => facts.find(({ key }) => key === fact)?.number ?? fact;
  return (
    <details className={css.cited} open={uses.some(isStale)}>
      <summary className={css.meta}>{m.facts.cited(uses.length)}</summary>
      <ul>
        {uses.map((use) => (
          <li key={`${use.fact}-${use.start}`} className={cx(css.chip, isStale(use) && css.chipStale)}>
            {isStale(use) && <IconRefreshAlert size={13} aria-hidden />}
            <b>{numberOf(use.fact)}</b> v{use.version}
            {use.end > use.start ? (
              <span lang="ja">「{shortened(text.slice(use.start, use.end))}」</span>
            ) : (
              ` ${m.facts.whole}`
            )}
            {isStale(use) && <b>{kit.status.stale}</b>}
            {use.kept && ` ${m.facts.kept}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

const shortened = (passage: string) => (passage.length > LONGEST ? `${passage.slice(0, LONGEST)}…` : passage);
