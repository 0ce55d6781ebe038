import type { VersionView } from '../../../shared/documents/view.ts';

/** Takes the versions of a document and one of them; returns who wrote all that came after it and when last, or null where several people did. */
export function whoChanged(versions: readonly VersionView[], since: number) {
  const later = versions.filter(({ version }) => version > since).sort((a, b) => b.version - a.version);
  const [last] = later;
  return last && later.every(({ by }) => by === last.by) ? { name: last.by, at: last.at } : null;
}
