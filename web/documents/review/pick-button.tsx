import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { IconMessage2 } from './icons.ts';
import { type Selected, selectedIn } from './selected.ts';
import css from './text-pane.module.css';
import type { Review } from './use-review.ts';

/** 「指摘を追加」 beside what is selected in the text. */
export function PickButton({ review, pane }: { review: Review; pane: RefObject<HTMLElement | null> }) {
  const m = useMessages(messages);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setSelected(selectedIn(getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const around = pane.current?.getBoundingClientRect();
  if (!selected || !around) return null;
  const { box } = selected;
  const left = Math.max(8, Math.min(box.right - around.left - 60, around.width - 170));
  return (
    <div className={css.pick} style={{ top: box.bottom - around.top + 6, left }}>
      <Button
        // A press would take the selection away before the click arrives.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          review.write(selected.field, selected);
          getSelection()?.removeAllRanges();
        }}
      >
        <IconMessage2 size={16} aria-hidden />
        {m.addComment}
      </Button>
    </div>
  );
}
