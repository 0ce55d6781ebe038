import { timeInJapan } from '../../shared/kernel/days.ts';
import { useMessages } from '../kit/language.tsx';
import type { Draft } from './draft.ts';
import { IconDeviceFloppy } from './icons.ts';
import { messages } from './messages.ts';
import css from './progress.module.css';

const MINUTES_A_QUESTION = 0.5;

type Props = { filled: number; all: number; text: string };

/** Bars and the same in words. */
function Bars({ filled, all, text }: Props) {
  return (
    <div className={css.progress}>
      <div className={css.bars} aria-hidden>
        {Array.from({ length: all }, (_, at) => (
          <span key={at} className={at < filled ? css.filled : css.open} />
        ))}
      </div>
      <p className={css.text}>{text}</p>
    </div>
  );
}

export function AnsweredProgress({ done, all }: { done: number; all: number }) {
  const m = useMessages(messages);
  const minutes = Math.max(1, Math.ceil((all - done) * MINUTES_A_QUESTION));
  return <Bars filled={done} all={all} text={m.progress(done, all, minutes)} />;
}

export function StepProgress({ at, all }: { at: number; all: number }) {
  const m = useMessages(messages);
  return <Bars filled={at} all={all} text={m.step(at, all)} />;
}

/** 「02:27 自動保存（この端末）」 */
export function KeptNote({ savedAt }: Pick<Draft, 'savedAt'>) {
  const m = useMessages(messages);
  if (savedAt === null) return null;
  return (
    <p className={css.kept}>
      <IconDeviceFloppy size={15} aria-hidden />
      {m.saved(timeInJapan(savedAt))}
    </p>
  );
}
