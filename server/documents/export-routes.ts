import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import Type, { type Static } from 'typebox';
import { copySheetOf } from '../../shared/documents/copy-sheet.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import type { Paper } from '../../shared/documents/paper.ts';
import { plainTextOf } from '../../shared/documents/plain-text.ts';
import type { Subject } from '../../shared/incidents/documents/subject.ts';
import type { Deps } from '../deps.ts';
import { requireWhole } from '../incidents/chain-watch.ts';
import { notFound } from '../plugins/problem.ts';
import { copySheetAnswer, type DocumentParams, documentParams, errors } from './answers.ts';
import { loadSubject } from './load-subject.ts';
import { paperAt, paperComments } from './paper.ts';
import { versionNumber } from './read-routes.ts';

const query = Type.Object({ version: versionNumber, base: versionNumber }, { additionalProperties: false });
type Export = DocumentParams & { Querystring: Static<typeof query> };
type Asked = { paper: Paper; base: Paper | null; subject: Subject };

const BOM = '\ufeff';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Papers leave as files, made in a process of their own, so that nobody else waits for them; nothing leaves where chronology and words do not agree. */
export const documentExportRoutes: FastifyPluginAsync<Deps> = async (
  app,
  { store, now, whoIs, exporter },
) => {
  const asked = async (request: {
    params: DocumentParams['Params'];
    query: Static<typeof query>;
    person: ReturnType<typeof whoIs>;
    /** Word files come back, and what is copied goes out: neither may hold a mark of ours. */
    marksStale: boolean;
  }): Promise<Asked> => {
    const { row, subject } = await loadSubject(store.read, request.params, request.person, now());
    const { id, version: current } = subject.document;
    const { version = current, base } = request.query;
    const versions = [Number(version), ...(base === undefined ? [] : [Number(base)])];
    await requireWhole(store, { row, incident: subject.incident }, { id, versions });
    const { marksStale } = request;
    const paper = await paperAt(store.read, subject, Number(version), { marksStale });
    const before = base === undefined ? null : await paperAt(store.read, subject, Number(base));
    if (!paper || (base !== undefined && !before)) throw notFound();
    return { paper, base: before, subject };
  };

  const files: Record<string, { type: string; make: (of: Asked) => Promise<Uint8Array | string> }> = {
    pdf: { type: 'application/pdf', make: ({ paper }) => exporter.pdf(paper) },
    docx: {
      type: DOCX,
      make: ({ paper, base, subject }) =>
        exporter.word({
          paper,
          base,
          // Their places are those of the current text.
          comments: paper.document.version === subject.document.version ? paperComments(subject) : [],
        }),
    },
    xlsx: {
      type: XLSX,
      make: ({ paper }) => {
        if (!documentKinds[paper.document.kind].also.includes('xlsx')) throw notFound();
        return exporter.xlsx(paper);
      },
    },
    // Windows' editors read UTF-8 with a mark, and lines that end in both characters.
    txt: {
      type: 'text/plain; charset=utf-8',
      make: async ({ paper }) => BOM + plainTextOf(paper).replaceAll('\n', '\r\n'),
    },
  };

  for (const [format, { type, make }] of Object.entries(files)) {
    app.get<Export>(
      `/documents/:incident/:document/export/${format}`,
      {
        schema: {
          operationId: `exportDocument-${format}`,
          tags: ['documents'],
          params: documentParams,
          querystring: query,
          response: errors,
        },
      },
      async (request, reply) => {
        const { params, query: wanted } = request;
        const marksStale = format === 'pdf' || format === 'txt';
        const of = await asked({ params, query: wanted, person: whoIs(request), marksStale });
        const made = await make(of);
        // Only what was made is named: a refusal must not be saved under the name of a paper.
        return attached(reply, of.paper, format, type).send(bytes(made));
      },
    );
  }

  app.get<Export>(
    '/documents/:incident/:document/export/copySheet',
    {
      schema: {
        operationId: 'exportDocument-copySheet',
        tags: ['documents'],
        params: documentParams,
        querystring: query,
        response: { 200: copySheetAnswer, ...errors },
      },
    },
    async (request) => {
      const { params, query: wanted } = request;
      const { paper } = await asked({ params, query: wanted, person: whoIs(request), marksStale: false });
      return { rows: [...copySheetOf(paper)] };
    },
  );
};

const bytes = (made: Uint8Array | string) => (typeof made === 'string' ? made : Buffer.from(made));

function attached(reply: FastifyReply, { incident, document }: Paper, format: string, type: string) {
  const plain = `${incident.reference}-${document.kind}-v${document.version}.${format}`;
  const said = encodeURIComponent(`${incident.reference}_${document.title}_v${document.version}.${format}`);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${said}`);
}
