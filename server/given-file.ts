import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Something about the request or the file that a person can mend; its message says what. */
export class Unusable extends Error {
  override name = 'Unusable';
}

/** What a command sees of the world outside. */
export type Outside = {
  env: { readonly [name: string]: string | undefined };
  folder: string;
  print: (line: string) => void;
  complain: (line: string) => void;
};

/** Takes a file as a person named it; returns where it lies: npm changes into the project's folder, they are in their own. */
export const givenPath = (file: string, { env, folder }: Pick<Outside, 'env' | 'folder'>) =>
  path.resolve(env.INIT_CWD ?? folder, file);

/** Takes a path; returns the bytes there, throws with a sentence where there are none to be had. */
export function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = {
      ENOENT: 'ファイルがありません。 No such file.',
      EISDIR: 'フォルダーです。 This is a folder.',
    }[code];
    throw new Unusable(`${path}: ${reason ?? `読めません（${code}）。 Cannot be read.`}`);
  });
}
