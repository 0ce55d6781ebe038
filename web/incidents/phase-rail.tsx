import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { cx } from '../kit/class-names.ts';
import { shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { statusIcons } from '../kit/status-tag.tsx';
import css from './phase-rail.module.css';

/** 進み具合: the ten stops, drawn from the machine. They may run in parallel, and the panel says so. */
export function PhaseRail({ view: { id, rail } }: { view: IncidentView }) {
  const { say, m } = useWords();
  const isPassed = (status: string) => status === 'done' || status === 'not_applicable';
  const current = rail.find(({ status }) => !isPassed(status))?.code;
  return (
    <Panel title={m.cockpit.progress} aside={m.cockpit.progressNote}>
      <ol className={css.rail}>
        {rail.map(({ no, code, label, status, detail, at, override, link }) => {
          const Icon = statusIcons[status];
          return (
            <li
              key={code}
              className={cx(css.stop, css[status], isPassed(status) && css.passed)}
              aria-current={code === current ? 'step' : undefined}
            >
              <span className={css.icon}>
                <Icon size={17} stroke={2} aria-hidden />
              </span>
              <span className={css.words}>
                <Link href={`/incidents/${id}/${link}`} className={css.label}>
                  {no} {say(label)}
                </Link>
                <span className={css.status}>{status === 'waiting' ? say(detail) : m.status[status]}</span>
                {status !== 'waiting' && status !== 'done' && say(detail) !== m.status[status] && (
                  <span className={css.detail}>{say(detail)}</span>
                )}
                {at && <span className={css.detail}>{say(shortMoment(at))}</span>}
                {override && (
                  <Link
                    href={`/incidents/${id}/chronology?q=${encodeURIComponent(override.reason)}`}
                    className={css.detail}
                  >
                    {m.cockpit.overridden} <span lang="ja">{override.name}</span>
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
