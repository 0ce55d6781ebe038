// What people do with documents over HTTP, each by their own hand; a step that is refused is an error of the test.
import { fieldOf, formOf } from '../../shared/documents/form-parts.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import type { DocumentView, DocumentWritten } from '../../shared/documents/view.ts';
import { filledValue } from './papers.ts';
import type { Server } from './server.ts';

type Named = { document: string; textHash: string };

export function desk(server: Pick<Server, 'as'>) {
  const kobayashi = server.as('demo-kobayashi');

  const view = async (incident: string, document: string): Promise<DocumentView> =>
    (await kobayashi.get(`/api/documents/${incident}/${document}`)).body;

  const start = async (incident: string, kind: DocumentKindId): Promise<string> => {
    const { status, body } = await kobayashi.post(`/api/documents/${incident}/start`, { kind });
    if (status !== 200) throw new Error(`${kind} does not begin: ${JSON.stringify(body)}`);
    return (body as DocumentWritten).document.id; // the answer of every write
  };

  /** Gives a command on the newest version, as somebody who has just read it. */
  async function ask(person: string, incident: string, document: string, command: string, fields?: object) {
    const { version, hash } = await view(incident, document);
    const { status, body } = await server
      .as(person)
      .post(`/api/documents/${incident}/${document}/${command}`, fields ?? { hash }, { version });
    if (status !== 200) throw new Error(`${person} ${command}: ${JSON.stringify(body)}`);
  }

  /** Fills every field that is wanted and empty. */
  async function fill(incident: string, document: string) {
    const { kind, edition, missing } = await view(incident, document);
    const form = formOf(documentKinds[kind], edition);
    const fields = Object.fromEntries(missing.map((id) => [id, filledValue(fieldOf(form, id))]));
    await ask('demo-kobayashi', incident, document, 'save', { fields, states: {} });
  }

  /** Looks at every passage whose fact has moved on: takes the new words, keeps a choice or a day as it is. */
  async function freshen(incident: string, document: string): Promise<void> {
    const [first] = (await view(incident, document)).stale;
    if (!first) return;
    const { field, fact, start, end } = first;
    const kept = { field, fact, start, reason: '見直した' };
    await (start < end
      ? ask('demo-kobayashi', incident, document, 'refreshPassage', { field, fact, start })
      : ask('demo-kobayashi', incident, document, 'keepPassage', kept));
    await freshen(incident, document);
  }

  return {
    view,
    start,
    ask,
    fill,
    /** Takes a kind; returns the document of it that all three signed, by the hash they signed. */
    decided: async (incident: string, kind: DocumentKindId): Promise<Named> => {
      const document = await start(incident, kind);
      await fill(incident, document);
      await freshen(incident, document);
      await ask('demo-kobayashi', incident, document, 'submit');
      await ask('demo-sato', incident, document, 'check');
      await ask('demo-mori', incident, document, 'approve');
      await ask('demo-sato', incident, document, 'decide');
      return { document, textHash: (await view(incident, document)).hash };
    },
  };
}
