import type { DocumentView } from '../../../shared/documents/view.ts';

export type ExportFormat = 'pdf' | 'docx' | 'txt' | 'xlsx' | 'copySheet';

type Of = Pick<DocumentView, 'id'> & { incident: { id: string } };
/** Null: the version that stands, and compared with none. */
export type Asked = { version: number | null; base: number | null };

/** Takes a document, a format and the versions asked for; returns where the export lies. Only Word compares. */
export function exportAddress(of: Of, format: ExportFormat, { version, base }: Asked): string {
  const query = new URLSearchParams();
  if (version !== null) query.set('version', String(version));
  if (base !== null && format === 'docx' && base !== version) query.set('base', String(base));
  const asked = query.toString();
  return `/api/documents/${of.incident.id}/${of.id}/export/${format}${asked && `?${asked}`}`;
}

/** Takes a content-disposition and a name to fall back on; returns the file's name as the server gave it. */
export function fileNameIn(disposition: string | null, instead: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  const [, plain] = /filename="([^"]+)"/i.exec(disposition ?? '') ?? [];
  try {
    return encoded ? decodeURIComponent(encoded) : (plain ?? instead);
  } catch {
    return plain ?? instead;
  }
}
