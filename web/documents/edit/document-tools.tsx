import { type ReactNode, useId, useState } from 'react';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { IconDownload, IconInbox } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { closedByEscape } from '../own-focus.ts';
import css from './document-tools.module.css';
import { ExportPanel } from './export-panel.tsx';
import { ImportWord } from './import-word.tsx';
import { messages } from './messages.ts';
import { whyNotWritable } from './who-signed.ts';

type Tool = 'export' | 'import';

/** How a document leaves the house and comes back: exports and import. */
export function DocumentTools({ view }: { view: DocumentView }) {
  const m = useMessages(messages);
  const id = useId();
  const [open, setOpen] = useState<Tool | null>(null);
  const close = () => {
    document.getElementById(`${id}-${open}`)?.focus();
    setOpen(null);
  };
  const isOpen = whyNotWritable(view) !== 'left';
  const tool = (name: Tool, words: ReactNode) => (
    <Button
      id={`${id}-${name}`}
      aria-expanded={open === name}
      aria-controls={id}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {words}
    </Button>
  );
  return (
    <>
      <div className={css.row}>
        {tool(
          'export',
          <>
            <IconDownload size={16} aria-hidden />
            {m.tools.export}
          </>,
        )}
        {isOpen &&
          tool(
            'import',
            <>
              <IconInbox size={16} aria-hidden />
              {m.word.import}
            </>,
          )}
      </div>
      {open !== null && (
        <section
          id={id}
          className={css.panel}
          aria-label={open === 'export' ? m.tools.export : m.word.import}
          onKeyDown={closedByEscape(close)}
        >
          {open === 'export' ? <ExportPanel view={view} /> : <ImportWord view={view} />}
        </section>
      )}
    </>
  );
}
