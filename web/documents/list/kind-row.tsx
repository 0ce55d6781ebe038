import type { KindView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import css from './document-row.module.css';
import { iconOf } from './kind-icon.ts';
import { messages } from './messages.ts';
import { StartButton } from './start-button.tsx';

type Props = {
  view: IncidentView;
  kind: KindView;
  /** Whether to begin it is what the viewer is to do next. */
  lead?: boolean;
};

/** A kind of which one can be begun. */
export function KindRow({ view, kind, lead = false }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const Icon = iconOf(kind.kind);
  return (
    <li className={css.row} id={kind.kind}>
      <Icon size={20} stroke={1.8} aria-hidden />
      <div className={css.words}>
        <h3 className={css.title}>{say(kind.title)}</h3>
        <p className={css.small}>{kind.continues ? m.goesOn : m.notBegun}</p>
      </div>
      <div className={css.end}>
        <StartButton view={view} kind={kind} lead={lead} />
      </div>
    </li>
  );
}
