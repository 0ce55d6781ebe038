import { useState } from 'react';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { IconChevronUp } from './icons.ts';
import { messages } from './messages.ts';
import type { Preview } from './preview.ts';
import css from './result-bar.module.css';
import { ResultPanel } from './result-panel.tsx';
import type { IntakeState } from './use-intake.ts';

type Props = Pick<IntakeState, 'draft' | 'now'> & { preview: Preview };

/** The result as a bar with the nearest clock; it opens upwards. */
export function ResultBar(props: Props) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const [open, setOpen] = useState(false);
  const { assessment, deadlines } = props.preview;
  const nearest = deadlines[0];
  return (
    <>
      <button type="button" className={css.bar} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <span className={css.words}>
          {nearest ? (
            <>
              <span className={css.clock}>
                <b>{m.panel.preliminary}</b> <Countdown due={nearest.due} look="plain" />
              </span>
              <span className={css.until}>
                {say(endOf(nearest.due, dayInJapan(props.now)))} {m.panel.until}
                {kit.cockpit.listGap}
                {m.verdict[assessment.verdict]}
              </span>
            </>
          ) : (
            <>
              <b>{m.panel.title}</b>
              <span className={css.until}>{m.verdict[assessment.verdict]}</span>
            </>
          )}
        </span>
        <IconChevronUp size={24} aria-hidden />
        <span className="unseen">{m.panel.open}</span>
      </button>
      {open && (
        <Sheet title={m.panel.title} onClose={() => setOpen(false)}>
          <div className={css.sheet}>
            <ResultPanel {...props} />
          </div>
        </Sheet>
      )}
    </>
  );
}
