import type { DocumentWritten } from '../../../shared/documents/view.ts';
import { Unanswered } from '../../kit/api.ts';
import { troubleIn } from './problem-in.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Sending = {
  path: string;
  file: File;
  key: string;
  /** Takes how much has gone out, 0 to 1. */
  onProgress: (share: number) => void;
};

/** Takes a Word file and where it belongs; returns the server's answer. Throws `Refused` or `Unanswered`. */
export function sendFile({ path, file, key, onProgress }: Sending): Promise<DocumentWritten> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch tells nothing of how much has gone out
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('content-type', WORD);
    request.setRequestHeader('idempotency-key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      if (request.status === 200)
        resolve(JSON.parse(request.responseText) as DocumentWritten); // 200 has only this body
      else reject(troubleIn(request.responseText));
    });
    request.addEventListener('error', () => reject(new Unanswered()));
    request.addEventListener('abort', () => reject(new Unanswered()));
    request.send(file);
  });
}
