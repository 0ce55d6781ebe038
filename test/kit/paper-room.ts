// One incident with one document over HTTP, and everything that can be sent to it, raw.
import type { DocumentView } from '../../shared/documents/view.ts';
import { freshKey } from './app.ts';
import type { Server } from './server.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export type Sent = {
  person?: string;
  version?: number | string;
  key?: string;
  type?: string;
  headers?: Record<string, string>;
};

/** Begins an incident and a document of a kind. */
export async function paperRoom(server: Server, kind: string, intake: object = {}) {
  const { body } = await server
    .as('demo-sato')
    .report({ kinds: ['ransom'], awareAt: '2026-10-30T17:14:00.000Z', ...intake });
  const incident: string = body.id;
  const started = await server.as('demo-kobayashi').post(`/api/documents/${incident}/start`, { kind });
  const id: string = started.body.document.id;
  const at = `/api/documents/${incident}/${id}`;

  const get = async (path = '', person = 'demo-kobayashi') =>
    server.app.inject({ url: at + path, headers: { host: 'localhost', 'x-person': person } });
  const view = async (): Promise<DocumentView> => (await get()).json();

  /** Sends a body as it is, JSON made of anything but bytes and texts. */
  async function send(command: string, payload: object | string | Buffer, sent: Sent = {}) {
    const { person = 'demo-kobayashi', version, key = freshKey(), type = 'application/json' } = sent;
    const answer = await server.app.inject({
      method: 'POST',
      url: `${at}/${command}`,
      headers: {
        host: 'localhost',
        'x-person': person,
        'content-type': type,
        'idempotency-key': key,
        'if-match': typeof version === 'string' ? version : `"${version ?? (await view()).version}"`,
        ...sent.headers,
      },
      payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
    });
    return { status: answer.statusCode, body: answer.json() };
  }
  const firstText = (sections: DocumentView['sections']) =>
    sections
      .flatMap(({ fields }) => fields)
      .find(({ type, short, most }) => type === 'text' && !short && most === null)?.id ?? '';
  const field = firstText((await view()).sections);

  return {
    incident,
    id,
    at,
    /** A field of free text without a limit of its own. */
    field,
    get,
    view,
    send,
    save: (text: string, sent?: Sent) =>
      send('save', { fields: { [field]: { text, uses: [] } }, states: {} }, sent),
    text: async () => {
      const value = (await view()).content.fields[field];
      return value && 'text' in value ? value.text : null;
    },
    exported: async (format: string) => {
      const { statusCode, rawPayload, headers } = await get(`/export/${format}`);
      return { status: statusCode, bytes: rawPayload, headers };
    },
    bring: (file: Uint8Array, sent: Sent = {}) =>
      send('import', Buffer.from(file), { person: 'demo-mori', type: DOCX, ...sent }),
  };
}
