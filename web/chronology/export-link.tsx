import type { ChainView, IncidentView } from '../../shared/incidents/view.ts';
import { Button } from '../kit/button.tsx';
import { IconDownload } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import css from './export-link.module.css';
import { messages } from './messages.ts';

/** 証拠一式を書き出す; stopped, with the reason beneath, while the chain is broken. */
export function ExportLink({ view, chain }: { view: IncidentView; chain: ChainView }) {
  const m = useMessages(messages);
  const words = (
    <>
      <IconDownload size={16} aria-hidden />
      {m.export}
    </>
  );
  if (chain.state === 'intact') {
    return (
      <a href={`/api/incidents/${view.id}/export`} download className={css.link}>
        {words}
      </a>
    );
  }
  return (
    <div className={css.stopped}>
      <Button disabled>{words}</Button>
      <p>{m.exportStopped}</p>
    </div>
  );
}
