import { formsOn } from '../../shared/deadlines/forms.ts';
import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { ButtonLink } from '../kit/button.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import css from './assessment.module.css';
import rowCss from './contact-row.module.css';
import { ContactRow } from './contact-row.tsx';
import { messages } from './messages.ts';

/** The reports and the notices have pages of their own. */
const elsewhere = new Set(['ppc-preliminary', 'ppc-final', 'principal-notice']);
const isContact = ({ rule }: DutyView) => !elsewhere.has(rule);

/** ほかに必要な連絡: whom else law, policy, contracts and schemes want told, and whom we recommend to tell. */
export function ContactsPanel({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const contacts = view.duties.filter(isContact);
  const voluntary = contacts.filter((duty) => duty.voluntary);
  const hasSectors = view.facts.some(({ key, versions: [newest] }) => key === 'sectors' && newest?.value);
  return (
    <Panel title={m.contacts} aside={m.contactsLead} flush>
      {contacts.length === 0 && <p className={css.empty}>{m.noContacts}</p>}
      <Rows view={view} duties={contacts.filter(({ voluntary }) => !voluntary)} />
      {voluntary.length > 0 && <h3 className={rowCss.group}>{m.recommended}</h3>}
      <Rows view={view} duties={voluntary} />
      {!hasSectors && (
        <div className={css.empty}>
          <p>{m.sectorsHint}</p>
          <ButtonLink to={`/incidents/${view.id}/facts?fact=sectors`}>{m.toSectors}</ButtonLink>
        </div>
      )}
      <Forms view={view} />
    </Panel>
  );
}

const Rows = ({ view, duties }: { view: IncidentView; duties: readonly DutyView[] }) => (
  <ul>
    {duties.map((duty) => (
      <ContactRow key={duty.rule} view={view} duty={duty} />
    ))}
  </ul>
);

function Forms({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { dayOne } = view.assessment;
  const forms = dayOne ? formsOn(dayOne) : [];
  if (forms.length === 0) return null;
  return (
    <details className={css.others}>
      <summary>{m.forms}</summary>
      <p className={css.note}>{m.formsLead}</p>
      <ul className={css.forms}>
        {forms.map(({ id, title, serves }) => (
          <li key={id}>
            <strong>{say(title)}</strong>
            <br />
            {say(serves)}
          </li>
        ))}
      </ul>
    </details>
  );
}
