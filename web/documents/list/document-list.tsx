import { useEffect } from 'react';
import type { DocumentsView } from '../../../shared/documents/view.ts';
import type { DocumentDeed, IncidentView } from '../../../shared/incidents/view.ts';
import { useMessages } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { DocumentRow } from './document-row.tsx';
import css from './documents-page.module.css';
import { type Group, groupsOf } from './groups.ts';
import { KindRow } from './kind-row.tsx';
import { messages } from './messages.ts';

type Props = { view: IncidentView; documents: DocumentsView };

/** Documents by whom they are for: those that wait for the viewer first, what nobody needs yet folded away. */
export function DocumentList({ view, documents }: Props) {
  const m = useMessages(messages);
  const { waiting, groups, others } = groupsOf(documents, view.viewer);
  const lead = view.paperwork.find(({ blocked }) => !blocked) ?? null;
  const wanted = location.hash.slice(1);
  const isWantedFolded = others.some(({ rows }) =>
    rows.some(({ kind }) => kind.kind === wanted || (lead?.document === null && lead.kind === kind.kind)),
  );
  useEffect(() => {
    if (wanted) document.getElementById(wanted)?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  return (
    <>
      {waiting.length > 0 && (
        <Panel title={m.waitingForYou} flush>
          <ul>
            {waiting.map((one) => (
              <DocumentRow key={one.id} incident={view.id} document={one} lead={leadOn(lead, one.id)} />
            ))}
          </ul>
        </Panel>
      )}
      {groups.map((group) => (
        <Panel key={group.audience} title={m.groups[group.audience]} flush>
          <Rows view={view} group={group} lead={lead} />
        </Panel>
      ))}
      {others.length > 0 && (
        <details className={css.others} open={isWantedFolded}>
          <summary>
            <h2>{m.others}</h2> <span>{m.othersNote}</span>
          </summary>
          {others.map((group) => (
            <section key={group.audience} aria-label={m.groups[group.audience]}>
              <p className={css.audience}>{m.groups[group.audience]}</p>
              <Rows view={view} group={group} lead={lead} />
            </section>
          ))}
        </details>
      )}
    </>
  );
}

function Rows({ view, group, lead }: { view: IncidentView; group: Group; lead: DocumentDeed | null }) {
  return (
    <ul>
      {group.rows.flatMap(({ kind, documents, canStart }) => [
        ...documents.map((one) => (
          <DocumentRow key={one.id} incident={view.id} document={one} lead={leadOn(lead, one.id)} />
        )),
        ...(canStart
          ? [
              <KindRow
                key={kind.kind}
                view={view}
                kind={kind}
                lead={lead?.document === null && lead.kind === kind.kind}
              />,
            ]
          : []),
      ])}
    </ul>
  );
}

const leadOn = (lead: DocumentDeed | null, document: string) => (lead?.document === document ? lead : null);
