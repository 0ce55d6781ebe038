import { cx } from '../../kit/class-names.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Told } from '../../kit/told.tsx';
import { useIsPhone, useIsWide } from '../../kit/use-narrow.ts';
import { messages } from '../messages.ts';
import css from './item-list.module.css';
import { ItemMark } from './item-mark.tsx';
import type { Review } from './use-review.ts';

/** Every item with the one thing about it that matters most; a way to each. */
export function ItemList({ review }: { review: Review }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const isWide = useIsWide();
  const isPhone = useIsPhone();
  const { items, item, view } = review;
  const list = (
    <>
      <ol>
        {items.map((one) => (
          <li key={one.section.id}>
            <button
              type="button"
              className={cx(css.item, one.section.id === item && css.here)}
              aria-current={one.section.id === item ? 'true' : undefined}
              onClick={() => review.goToItem(one.section.id)}
            >
              <span className={css.no}>{one.section.no}</span>
              <span className={css.name} title={say(one.section.title)}>
                {say(one.section.title)}
              </span>
              <ItemMark item={one} />
            </button>
          </li>
        ))}
      </ol>
      {view.investigatingWhy && (
        <p className={css.note}>
          <Told words={view.investigatingWhy} />
        </p>
      )}
    </>
  );
  // There the items are their own list.
  if (isPhone)
    return (
      view.investigatingWhy && (
        <p className={css.alone}>
          <Told words={view.investigatingWhy} />
        </p>
      )
    );
  return (
    <nav className={css.list} aria-label={m.items}>
      {isWide ? (
        <>
          <p className={css.head}>{m.items}</p>
          {list}
        </>
      ) : (
        <details>
          <summary className={css.head}>{m.items}</summary>
          {list}
        </details>
      )}
    </nav>
  );
}
