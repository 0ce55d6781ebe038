import { useMessages } from '../kit/language.tsx';
import { SheetDialog } from '../kit/sheet-dialog.tsx';
import css from './calendar-dialog.module.css';
import { FeedList } from './feed-list.tsx';
import { MakeFeed } from './make-feed.tsx';
import { messages } from './messages.ts';
import { useMakeFeed } from './use-feeds.ts';

export type CalendarDialogProps = {
  /** The incident whose deadlines are wanted; null for all. */
  about: { id: string; reference: string } | null;
  onClose: () => void;
};

/** 予定表に入れる: what an address gives away, a new one, and those in use. */
export function CalendarDialog({ about, onClose }: CalendarDialogProps) {
  const m = useMessages(messages);
  const make = useMakeFeed(about?.id ?? null);
  return (
    <SheetDialog title={m.title} onClose={onClose}>
      <div className={css.lead}>
        <p>{about ? m.leadOne(about.reference) : m.leadAll}</p>
        <p className={css.caution}>{m.caution}</p>
      </div>
      <MakeFeed make={make} />
      {/* A stopped address is not to be copied any more. */}
      <FeedList onStopped={(id) => id === make.data?.id && make.reset()} />
    </SheetDialog>
  );
}
