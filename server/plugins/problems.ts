import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { StorageTrouble, troubleWords } from '../../db/trouble.ts';
import { words } from '../../shared/kernel/words.ts';
import { ExportFailed, TooBusy } from '../exports/failures.ts';
import { fieldErrors } from './field-words.ts';
import { invalid, notFound, Problem } from './problem.ts';
import { headers } from './security.ts';

/** Every error leaves as a problem document; what we did not foresee is logged under an id the user can quote. */
export const problems = fp(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError, request, reply) => send(problemOf(error), error, request, reply));
  app.setNotFoundHandler((request, reply) => send(notFound(), null, request, reply));
});

/** Answers an address that cannot even be read, such as `/%zz`. No hook runs for it, so it gets its headers here. */
export function unreadableAddress(_: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  return send(notFound(), null, request, reply.headers({ ...headers, 'cache-control': 'no-store' }));
}

function send({ document }: Problem, error: Error | null, request: FastifyRequest, reply: FastifyReply) {
  if (document.status >= 500) request.log.error({ err: error, code: document.code }, 'request failed');
  return reply
    .code(document.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .headers(document.status === 503 ? { 'retry-after': '5' } : {})
    .serializer(JSON.stringify)
    .send(document.status >= 500 ? { ...document, requestId: request.id } : document);
}

function problemOf(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StorageTrouble) return storageProblem(error);
  if (error instanceof TooBusy) return tooBusy;
  if (error instanceof ExportFailed) return exportFailed;
  if (error.validation) return invalid(fieldErrors(error.validation, error.validationContext));
  return byFastifyCode(error) ?? unexpected;
}

const unexpected = new Problem(
  'unexpected',
  words('予期しない不具合が起きました', 'Something unexpected went wrong'),
  words(
    'もう一度お試しください。続くときは、下の番号を添えてお知らせください',
    'Try again; if it goes on, tell us the number below',
  ),
);

const tooBusy = new Problem(
  'too-busy',
  words(
    'いま多くの書類を作っているため、受け付けられませんでした。書類は変わっていません',
    'Many papers are being made just now, so this one was not begun. No document has changed',
  ),
  words('少し待ってから、もう一度行ってください', 'Wait a little and try again'),
);

const exportFailed = new Problem(
  'export-failed',
  words(
    'ファイルを作れませんでした、または読めませんでした。書類は変わっていません',
    'The file could not be made, or not be read. No document has changed',
  ),
  words(
    'もう一度お試しください。続くときは、ほかの形式で書き出し、下の番号を添えてお知らせください',
    'Try again; if it goes on, export in another format and tell us the number below',
  ),
);

function byFastifyCode({ code, statusCode }: FastifyError): Problem | null {
  const shape = (ja: string, en: string) => invalid([{ field: 'body', words: words(ja, en) }]);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Problem(
      'too-large',
      words('送られた内容が大きすぎます', 'The request is too large'),
      words('短くして、もう一度送ってください', 'Shorten it and send again'),
    );
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Problem(
      'unsupported',
      words('この形式は受け付けられません', 'This format is not accepted'),
      words('application/json で送ってください', 'Send application/json'),
    );
  }
  // A path that leads out of the pages' folder, or to a file that is not there.
  if (statusCode === 403 || statusCode === 404) return notFound();
  if (statusCode === 400) return shape('JSONとして読めません', 'This is not readable as JSON');
  return null;
}

const storageProblem = ({ reason }: StorageTrouble) =>
  new Problem(
    'storage',
    troubleWords[reason],
    words(
      '入力した内容は画面に残っています。管理者に知らせ、あとでもう一度送ってください',
      'What you entered stays on the screen. Tell the administrator and send again later',
    ),
  );
