import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { shortMoment } from '../../kit/dates.ts';
import form from '../../kit/form/form.module.css';
import { IconCopy, IconDownload, IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { ReadTrouble } from '../../kit/state-blocks.tsx';
import type { Trouble } from '../../kit/use-command.ts';
import { CopySheet } from './copy-sheet.tsx';
import edit from './edit.module.css';
import { type Asked, type ExportFormat, exportAddress } from './export-address.ts';
import { messages } from './messages.ts';
import { takeFile } from './take-file.ts';

type FileFormat = Exclude<ExportFormat, 'copySheet'>;

/** Every way a document can be taken out, of the version asked for. */
export function ExportPanel({ view }: { view: DocumentView }) {
  const m = useMessages(messages);
  const [asked, setAsked] = useState<Asked>({ version: null, base: view.base?.version ?? null });
  const [isCopying, setCopying] = useState(false);
  const take = useMutation<string, Trouble, FileFormat>({
    mutationFn: (format) =>
      takeFile(exportAddress(view, format, asked), `${view.kind}-v${view.version}.${format}`),
  });
  const button = (format: FileFormat) => (
    <Button disabled={take.isPending} onClick={() => take.mutate(format)}>
      <IconDownload size={16} aria-hidden />
      {format === 'docx' && asked.base === null ? m.tools.plainDocx : m.tools[format]}
    </Button>
  );
  return (
    <div className={edit.stack}>
      <Versions view={view} asked={asked} onChange={setAsked} />
      {view.stale.length > 0 && (
        <p className={edit.staleNote}>
          <IconRefreshAlert size={16} aria-hidden />
          {m.tools.stale(view.stale.length)}
        </p>
      )}
      <div className={edit.row}>
        {button('pdf')}
        {button('docx')}
        {button('txt')}
        {view.also.includes('xlsx') && button('xlsx')}
        {view.also.includes('copySheet') && (
          <Button onClick={() => setCopying(true)}>
            <IconCopy size={16} aria-hidden />
            {m.tools.copySheet}
          </Button>
        )}
      </div>
      <p role="status" className={edit.meta}>
        {take.isPending && m.tools.making(m.tools[take.variables])}
        {take.isSuccess && m.tools.made(take.data)}
      </p>
      {take.error && <ReadTrouble error={take.error} onRetry={() => take.mutate(take.variables ?? 'pdf')} />}
      {isCopying && <CopySheet view={view} asked={asked} onClose={() => setCopying(false)} />}
    </div>
  );
}

type VersionsProps = { view: DocumentView; asked: Asked; onChange: (asked: Asked) => void };

function Versions({ view, asked, onChange }: VersionsProps) {
  const { say } = useWords();
  const m = useMessages(messages);
  const older = view.versions.filter(({ version }) => version < view.version);
  const chosen = asked.version ?? view.version;
  const options = (versions: DocumentView['versions']) =>
    versions.map(({ version, at, by }) => (
      <option key={version} value={version}>
        {m.tools.versionOf(version, say(shortMoment(at)), by)}
      </option>
    ));
  if (older.length === 0) return null;
  const read = (value: string) => (value === '' ? null : Number(value));
  return (
    <div className={edit.pair}>
      <label className={edit.labelled}>
        {m.tools.version}
        <select
          className={form.input}
          value={asked.version ?? ''}
          onChange={(event) => onChange({ ...asked, version: read(event.target.value) })}
        >
          <option value="">{m.tools.now(view.version)}</option>
          {options(older)}
        </select>
      </label>
      <label className={edit.labelled}>
        {m.tools.base}
        <select
          className={form.input}
          value={asked.base ?? ''}
          onChange={(event) => onChange({ ...asked, base: read(event.target.value) })}
        >
          <option value="">{m.tools.noBase}</option>
          {options(view.versions.filter(({ version }) => version !== chosen))}
        </select>
      </label>
    </div>
  );
}
