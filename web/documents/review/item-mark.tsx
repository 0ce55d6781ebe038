import { cx } from '../../kit/class-names.ts';
import { IconAlertTriangle, IconCheck, IconPencil, IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { IconEqualNot, IconMessage2 } from './icons.ts';
import css from './item-mark.module.css';
import type { ItemState } from './item-states.ts';

/** The most pressing of what can be said about an item. */
export function ItemMark({ item }: { item: ItemState }) {
  const { itemStates: words, states } = useMessages(messages);
  if (item.stale > 0) return <Mark look="stale" icon={IconRefreshAlert} words={words.stale} />;
  if (item.finding) return <Finding what={item.finding} />;
  if (item.open > 0) return <Mark look="open" icon={IconMessage2} words={words.open(item.open)} />;
  if (item.missing > 0) return <Mark look="missing" icon={IconAlertTriangle} words={words.missing} />;
  if (item.isChanged) return <Mark look="changed" icon={IconPencil} words={words.changed} />;
  if (item.isReviewed) return <Mark look="reviewed" icon={IconCheck} words={words.reviewed} />;
  if (item.state) return <span className={css.state}>{states[item.state]}</span>;
  return null;
}

function Finding({ what }: { what: NonNullable<ItemState['finding']> }) {
  const { itemStates: words } = useMessages(messages);
  return (
    <Mark look="finding" icon={IconEqualNot} words={what === 'heldBack' ? words.heldBack : words.differs} />
  );
}

type Props = {
  look: 'finding' | 'stale' | 'open' | 'missing' | 'changed' | 'reviewed';
  icon: typeof IconCheck;
  words: string;
};

const Mark = ({ look, icon: Icon, words }: Props) => (
  <span className={cx(css.mark, css[look])}>
    <Icon size={14} stroke={2.2} aria-hidden />
    {words}
  </span>
);

/** All that can be said about an item, beside its title. */
export function ItemMarks({ item }: { item: ItemState }) {
  const { itemStates: words } = useMessages(messages);
  return (
    <>
      {item.isChanged && <Mark look="changed" icon={IconPencil} words={words.changed} />}
      {item.missing > 0 && <Mark look="missing" icon={IconAlertTriangle} words={words.missing} />}
      {item.open > 0 && <Mark look="open" icon={IconMessage2} words={words.open(item.open)} />}
      {item.finding && <Finding what={item.finding} />}
      {item.stale > 0 && <Mark look="stale" icon={IconRefreshAlert} words={words.stale} />}
    </>
  );
}
