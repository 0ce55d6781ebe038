import type { FastifyError } from 'fastify';
import { type Words, words } from '../../shared/kernel/words.ts';
import { refusals } from '../exports/word/refusals.ts';
import { invalid, Problem } from '../plugins/problem.ts';

/** Takes why a Word file is not taken; returns the problem that names it as the file. */
export const refusedFile = (why: Words): Problem => invalid([{ field: 'file', words: why }]);

/** Takes an error met before a file was read; returns it in words about Word files, or as it was where it is about something else. */
export function asAboutFile(error: FastifyError): Error {
  if (error instanceof Problem || error.validation) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge;
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return unsupported;
  return error.statusCode === 400 ? refusedFile(noWordFile) : error;
}

export const emptyFile = words('ファイルが空です', 'The file is empty');
export const noWordFile = refusals.damaged;
export const otherDocument = words(
  'これは別の書類から書き出したファイルです。この書類から書き出したWordファイルを選んでください。',
  'This file was exported from another document. Choose the Word file of this one.',
);
export const otherVersion = words(
  'この書類にない版のファイルです。もう一度書き出して、その上で直してもらってください。',
  'This file names a version that this document does not have. Export it again and have that one changed.',
);

const tooLarge = new Problem(
  'too-large',
  words(
    'ファイルが4 MBを超えています。書類は変わっていません',
    'The file is larger than 4 MB. No document has changed',
  ),
  words(
    '貼り付けた画像を外し、保存し直してから取り込んでください',
    'Take pasted pictures out, save it and import it again',
  ),
);

const unsupported = new Problem(
  'unsupported',
  words(
    'Wordファイルではないため、取り込めません。書類は変わっていません',
    'This is no Word file and cannot be imported. No document has changed',
  ),
  words(
    'しるべから書き出したWordファイル（.docx）を選んでください',
    'Choose the Word file (.docx) that was exported from Shirube',
  ),
);
