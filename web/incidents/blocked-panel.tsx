import type { IncidentView } from '../../shared/incidents/view.ts';
import { ConditionCount, ConditionList } from '../kit/condition-list.tsx';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './blocked-panel.module.css';
import { deedWords } from './deed-words.ts';

const SHOWN = 3;

/** 進めない理由: deeds that should move and whose conditions do not hold, with who clears each. */
export function BlockedPanel({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  // The closing waits for everything else; it is no obstacle while anything else is.
  const later = view.blocked.filter(({ workstream }) => workstream === 'file');
  const now = view.blocked.filter(({ workstream }) => workstream !== 'file');
  const shown = now.length > 0 ? now.slice(0, SHOWN) : later;
  return (
    <Panel title={m.cockpit.blocked} flush>
      {shown.length === 0 && <p className={css.none}>{m.cockpit.noneBlocked}</p>}
      {shown.map((deed) => (
        <section key={deed.command} className={css.deed}>
          <header className={css.head}>
            <h3>{say(deedWords(deed))}</h3>
            <StatusTag status={deed.workstream === 'file' ? 'waiting' : 'blocked'} />
            <span className={css.count}>
              <ConditionCount gates={deed.gates} />
            </span>
          </header>
          <ConditionList gates={deed.gates} incident={view.id} />
        </section>
      ))}
      {now.length > SHOWN && <p className={css.none}>{m.cockpit.moreBlocked(now.length - SHOWN)}</p>}
    </Panel>
  );
}
