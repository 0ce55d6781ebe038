import type { ReactNode } from 'react';
import type { StopStatus } from '../../shared/incidents/rail-stops.ts';
import {
  IconAlertOctagonFilled,
  IconAlertTriangle,
  IconCheck,
  IconHourglass,
  IconLock,
  IconMinus,
  IconPlayerPlay,
  IconProgress,
  IconQuestionMark,
  IconRefreshAlert,
} from './icons.ts';
import { useWords } from './language.tsx';
import css from './status-tag.module.css';

/** The one status vocabulary of every screen. */
export type Status = StopStatus | 'stale' | 'unknown';

export const statusIcons = {
  done: IconCheck,
  in_progress: IconProgress,
  ready: IconPlayerPlay,
  blocked: IconLock,
  waiting: IconHourglass,
  stale: IconRefreshAlert,
  overdue: IconAlertOctagonFilled,
  due_soon: IconAlertTriangle,
  not_applicable: IconMinus,
  unknown: IconQuestionMark,
} satisfies Record<Status, unknown>;

/** Icon and word, and colour last: it survives grey print. Other words than the usual ones go in as children. */
export function StatusTag({ status, children }: { status: Status; children?: ReactNode }) {
  const { m } = useWords();
  const Icon = statusIcons[status];
  return (
    <span className={`${css.tag} ${css[status]}`}>
      <Icon size={13} stroke={2.2} aria-hidden />
      <span>{children ?? m.status[status]}</span>
    </span>
  );
}
