import { useSearch } from 'wouter';
import type { IncidentKind } from '../../shared/facts/choices.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useIncident } from '../incidents/use-incident.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { fullMoment } from '../kit/dates.ts';
import { IconCircleCheck, IconPrinter } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { AidList } from './aid-list.tsx';
import css from './done-page.module.css';
import { messages } from './messages.ts';

/** After sending: the reference, what happens next and what to do meanwhile. */
export function IntakeDonePage({ id }: { id: string }) {
  const m = useMessages(messages).done;
  const { data, error, refetch } = useIncident(id);
  return (
    <main id="content" className={css.page} data-party="insured">
      <PageTitle title={m.title}>
        <IconCircleCheck size={28} aria-hidden className={css.tick} /> {m.title}
      </PageTitle>
      {data ? (
        <Receipt incident={data} />
      ) : error ? (
        <ReadTrouble error={error} onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </main>
  );
}

function Receipt({ incident }: { incident: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages).done;
  const isEdited = useSearch().includes('edited');
  const { id, reference, openedAt, contact, facts } = incident;
  const kinds = facts.find(({ key }) => key === 'kinds')?.versions[0]?.value;
  const callBack = [contact?.name, contact?.phone, contact?.mail].filter(Boolean).join('　');
  return (
    <>
      {isEdited && <p className={css.note}>{m.editedLater}</p>}
      <dl className={css.receipt}>
        <dt>{m.reference}</dt>
        <dd className={css.reference}>{reference}</dd>
        <dt>{m.at}</dt>
        <dd>{say(fullMoment(openedAt))}</dd>
        {callBack && (
          <>
            <dt>{m.contact}</dt>
            <dd>{callBack}</dd>
          </>
        )}
      </dl>
      <section>
        <h2>{m.next}</h2>
        <ol className={css.steps}>
          {m.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{m.now}</h2>
        <AidList
          kinds={(kinds as IncidentKind[] | null | undefined) ?? [] /* validated under the key kinds */}
        />
      </section>
      <div className={css.actions}>
        <ButtonLink to={`/incidents/${id}`} look="primary" large>
          {m.open}
        </ButtonLink>
        <Button large onClick={() => print()}>
          <IconPrinter size={18} aria-hidden />
          {m.print}
        </Button>
      </div>
    </>
  );
}
