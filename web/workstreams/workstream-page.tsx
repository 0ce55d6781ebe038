import type { Workstream } from '../../shared/incidents/machine.ts';
import { workstreamWords } from '../../shared/incidents/phase-words.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Blocked } from './blocked.tsx';
import { Deeds } from './deeds.tsx';
import { messages } from './messages.ts';
import { recordOf } from './records.tsx';
import css from './workstream-page.module.css';

/** One workstream: its phase, what is recorded, what can be done, and what stands in the way. */
export function WorkstreamPage({ view, workstream }: { view: IncidentView; workstream: Workstream }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const title = say(workstreamWords[workstream]);
  const Record = recordOf[workstream];
  const stops = view.rail.filter(({ link }) => link === workstream);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <PageTitle title={title} document={`${title} ${view.reference}`} />
        <p className={css.phase}>
          {m.phase} <strong>{say(view.phases[workstream].words)}</strong>
        </p>
      </header>
      <div className={css.main}>
        <Deeds view={view} workstream={workstream} />
        {Record && <Record view={view} />}
      </div>
      <Blocked view={view} workstream={workstream} stops={stops} />
    </div>
  );
}
