import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { ask } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { grouped } from '../../kit/dates.ts';
import { IconCheck, IconCopy } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Loading, ReadTrouble } from '../../kit/state-blocks.tsx';
import css from './copy-sheet.module.css';
import { copyText } from './copy-text.ts';
import { type Asked, exportAddress } from './export-address.ts';
import { messages } from './messages.ts';

type Row = { section: string; field: string; label: string; text: string; characters: number };
type Props = { view: DocumentView; asked: Asked; onClose: () => void };

/** 様式へ写す: each field with its text, to be carried into the authority's form one by one. */
export function CopySheet({ view, asked, onClose }: Props) {
  const m = useMessages(messages);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch } = useQuery({
    queryKey: [...incidentKey(view.incident.id), 'copySheet', view.id, asked.version ?? view.version],
    queryFn: () => ask<{ rows: readonly Row[] }>('GET', exportAddress(view, 'copySheet', asked)),
  });
  return (
    <Sheet title={m.sheet.title} onClose={onClose}>
      <p>{m.sheet.lead}</p>
      {!data && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
      <ul className={css.rows}>
        {data?.rows.map((row) => (
          <CopyRow
            key={row.field}
            row={row}
            isDone={done.has(row.field)}
            onDone={() => setDone((before) => new Set([...before, row.field]))}
          />
        ))}
      </ul>
    </Sheet>
  );
}

function CopyRow({ row, isDone, onDone }: { row: Row; isDone: boolean; onDone: () => void }) {
  const m = useMessages(messages);
  const place = useRef<HTMLParagraphElement>(null);
  const [isSelected, setSelected] = useState(false);
  const { section, label, text, characters } = row;
  async function copy() {
    const how = await copyText(text, place.current);
    setSelected(how === 'selected');
    if (how === 'copied') onDone();
  }
  return (
    <li className={css.row}>
      <div className={css.head}>
        <span lang="ja">
          <span className={css.section}>{section}</span> <b>{label}</b>
        </span>
        <span className={css.count}>{m.sheet.characters(grouped(characters))}</span>
      </div>
      <p ref={place} className={css.text} lang={text ? 'ja' : undefined}>
        {text || m.sheet.empty}
      </p>
      {text !== '' && (
        <div className={css.end}>
          <Button onClick={copy} aria-label={m.sheet.copyOf(label)}>
            <IconCopy size={16} aria-hidden />
            {m.sheet.copy}
          </Button>
          <span role="status">
            {isDone && !isSelected && (
              <span className={css.done}>
                <IconCheck size={16} aria-hidden />
                {m.sheet.copied}
              </span>
            )}
            {isSelected && m.sheet.selected}
          </span>
        </div>
      )}
    </li>
  );
}
