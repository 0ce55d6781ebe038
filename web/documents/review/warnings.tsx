import type { DocumentView } from '../../../shared/documents/view.ts';
import { IconAlertTriangle } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Told } from '../../kit/told.tsx';
import { messages } from '../messages.ts';
import css from './aside.module.css';

/** Worth a look; they close nothing. */
export function Warnings({ view: { warnings } }: { view: DocumentView }) {
  const m = useMessages(messages);
  if (warnings.length === 0) return null;
  return (
    <Panel title={m.warnings} flush>
      <ul>
        {warnings.map((words) => (
          <li key={words.ja} className={css.warning}>
            <IconAlertTriangle size={15} aria-hidden />
            <span>
              <Told words={words} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
