import { lazy, Suspense, useState } from 'react';
import { words } from '../../shared/kernel/words.ts';
import { Button } from '../kit/button.tsx';
import { cx } from '../kit/class-names.ts';
import { IconCalendarPlus } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './calendar-button.module.css';
import type { CalendarDialogProps } from './calendar-dialog.tsx';

const CalendarDialog = lazy(() =>
  import('./calendar-dialog.tsx').then((dialog) => ({ default: dialog.CalendarDialog })),
);

type Props = Pick<CalendarDialogProps, 'about'> & {
  /** Where it stands: at the right end of a row, or flush with the text above it. */
  place: 'end' | 'start';
};

/** Opens the dialog with the addresses for people's own calendars. */
export function CalendarButton({ about, place }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={cx(place === 'end' ? css.end : css.start)}>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <IconCalendarPlus size={16} aria-hidden />
        {say(words('予定表に入れる', 'Add to calendar'))}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <CalendarDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
