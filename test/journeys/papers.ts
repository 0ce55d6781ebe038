import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import type { DocumentView, DocumentWritten, FieldView } from '../../shared/documents/view.ts';
import type { ServerProcess } from '../kit/server-process.ts';
import type { Names } from './visit.ts';

/** Takes a field; returns something a person could have put there. */
const filled = ({ type, choices }: FieldView) =>
  type === 'text'
    ? { text: 'デモの記入', uses: [] }
    : type === 'day'
      ? { day: '2026-11-27', uses: [] }
      : { chosen: Object.keys(choices ?? {}).slice(0, 1), uses: [] };

/** Brings documents to where a journey needs them, by the API: how they are written and reviewed is walked in a journey of its own. */
export function papersOf(server: ServerProcess) {
  const view = async (incident: string, id: string) =>
    (await server.as('demo-kobayashi').get(`/api/documents/${incident}/${id}`)).json<DocumentView>();

  async function start(incident: string, kind: DocumentKindId): Promise<string> {
    const answer = await server.as('demo-kobayashi').post(`/api/documents/${incident}/start`, { kind });
    if (answer.status !== 200) throw new Error(`${kind}: ${answer.text}`);
    return answer.json<DocumentWritten>().document.id;
  }

  /** Gives a command on the newest version, as somebody who has just read it. */
  async function ask(who: Names, incident: string, id: string, command: string, fields?: object) {
    const { version, hash } = await view(incident, id);
    const path = `/api/documents/${incident}/${id}/${command}`;
    const answer = await server.as(`demo-${who}`).post(path, fields ?? { hash }, { version });
    if (answer.status !== 200) throw new Error(`${who} ${command}: ${answer.text}`);
  }

  /** Begins a document and fills what its form wants. */
  async function drafted(incident: string, kind: DocumentKindId): Promise<string> {
    const id = await start(incident, kind);
    const { sections, missing } = await view(incident, id);
    const wanted = sections.flatMap(({ fields }) => fields).filter((field) => missing.includes(field.id));
    const fields = Object.fromEntries(wanted.map((field) => [field.id, filled(field)]));
    await ask('kobayashi', incident, id, 'save', { fields, states: {} });
    return id;
  }

  /** A follow-up goes on from what was filed: passages whose fact has moved on take the newest words. */
  async function freshened(incident: string, id: string): Promise<void> {
    const [first] = (await view(incident, id)).stale;
    if (!first) return;
    const { field, fact, start: from, end } = first;
    const place = { field, fact, start: from };
    if (from < end) await ask('kobayashi', incident, id, 'refreshPassage', place);
    else await ask('kobayashi', incident, id, 'keepPassage', { ...place, reason: '見直した' });
    await freshened(incident, id);
  }

  /** Written, checked, approved and decided, each by the one whose part it is. */
  async function signedOff(incident: string, kind: DocumentKindId): Promise<string> {
    const id = await drafted(incident, kind);
    await freshened(incident, id);
    for (const [who, step] of [
      ['kobayashi', 'submit'],
      ['sato', 'check'],
      ['mori', 'approve'],
      ['sato', 'decide'],
    ] as const)
      await ask(who, incident, id, step);
    return id;
  }
  return { view, start, ask, drafted, signedOff };
}
