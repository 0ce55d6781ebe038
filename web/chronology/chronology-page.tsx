import { useState } from 'react';
import type { IncidentView, LineView } from '../../shared/incidents/view.ts';
import { useChronology } from '../incidents/use-incident.ts';
import { Button } from '../kit/button.tsx';
import { IconPlus } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { ChainBanner } from './chain-banner.tsx';
import css from './chronology-page.module.css';
import { ExportLink } from './export-link.tsx';
import { LineDialog } from './line-dialog.tsx';
import { LineList } from './line-list.tsx';
import { messages } from './messages.ts';

/** 経緯: who knew and did what when, in a form that nobody can change unseen. */
export function ChronologyPage({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const { data, error, refetch, isFetching } = useChronology(view.id);
  const [writing, setWriting] = useState<'new' | LineView | null>(null);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          <PageTitle title={m.title} />
          <p className={css.lead}>{m.lead}</p>
        </div>
        <div className={css.actions}>
          {data && <ExportLink view={view} chain={data.chain} />}
          <Button look="primary" onClick={() => setWriting('new')}>
            <IconPlus size={16} aria-hidden />
            {m.add}
          </Button>
        </div>
      </header>
      {data ? (
        <>
          <ChainBanner chain={data.chain} isChecking={isFetching} onCheck={() => refetch()} />
          <LineList lines={data.lines} dayOne={view.assessment.dayOne} onCorrect={setWriting} />
        </>
      ) : error ? (
        <ReadTrouble error={error} onRetry={refetch} />
      ) : (
        <Loading />
      )}
      {writing && (
        <LineDialog
          view={view}
          corrected={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}
