import { type Certainty, certainties } from '../../shared/facts/catalogue.ts';
import { useWords } from '../kit/language.tsx';
import css from './certainty.module.css';
import { IconCircle, IconCircleDashed, IconCircleFilled, IconCircleHalf2 } from './icons.ts';

const shapes = {
  confirmed: IconCircleFilled,
  provisional: IconCircleHalf2,
  estimated: IconCircle,
  unknown: IconCircleDashed,
} satisfies Record<Certainty, unknown>;

/** ● 確定 ◐ 暫定 ○ 推定 ◌ 未把握 */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  const { say } = useWords();
  const Shape = shapes[certainty];
  return (
    <span className={css.mark}>
      <Shape size={14} stroke={2} aria-hidden />
      {say(certainties[certainty])}
    </span>
  );
}
