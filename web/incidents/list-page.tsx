import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { CalendarButton } from '../calendar/calendar-button.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { useNow } from '../kit/clock.ts';
import { fullMoment } from '../kit/dates.ts';
import { IconPlus } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Empty, Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { usePerson } from '../people/use-session.ts';
import { IncidentTable } from './incident-table.tsx';
import { ListFilters } from './list-filters.tsx';
import css from './list-page.module.css';
import { type FileFilter, useIncidents } from './use-incident.ts';

const isFile = (text: string | null): text is FileFilter =>
  text === 'closed' || text === 'dismissed' || text === 'open';

/** 案件一覧: by nearest date, so that nothing slips. */
export function ListPage() {
  const { say, m } = useWords();
  const { party } = usePerson();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('file');
  const file = isFile(asked) ? asked : 'open';
  const text = search.get('text') ?? '';
  const { data, error, refetch } = useIncidents(file, text);
  const [typed, setTyped] = useState(text);
  const now = useNow();
  const show = (next: { file: FileFilter; text: string }) =>
    setSearch(
      Object.entries(next).filter(([, value]) => value !== '' && value !== 'open'),
      { replace: true },
    );
  const isFiltered = text !== '' || file !== 'open';
  return (
    <main id="content" className={css.page}>
      <div className={css.head}>
        <div>
          <PageTitle title={m.list.title} />
          <p className={css.small}>
            {data && m.list.count(m.list.files[file], data.total)} {say(fullMoment(now))}
          </p>
        </div>
        <CalendarButton about={null} place="end" />
        {party !== 'counsel' && (
          <ButtonLink to="/intake/new" look="primary" large>
            <IconPlus size={18} aria-hidden />
            {m.list.report}
          </ButtonLink>
        )}
      </div>
      <ListFilters
        file={file}
        text={typed}
        onFile={(next) => show({ file: next, text })}
        onText={(next) => {
          setTyped(next);
          show({ file, text: next.trim() });
        }}
      />
      {data && data.items.length > 0 && <IncidentTable items={data.items} total={data.total} />}
      {data && data.items.length === 0 && (
        <Empty
          title={isFiltered ? m.list.noneMatch : m.list.none}
          action={
            isFiltered && (
              <ButtonLink to="/incidents">
                <span>{m.list.clear}</span>
              </ButtonLink>
            )
          }
        >
          {isFiltered ? undefined : m.list.noneWhy}
        </Empty>
      )}
      {!data && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
    </main>
  );
}
