import { type VerisFile, verisFile } from '../../shared/imports/veris-file.ts';
import { bytesOf, Unusable } from '../given-file.ts';

/** Takes a path; returns the records in that file, throws with a sentence where there are none to be had. */
export async function readVeris(path: string): Promise<VerisFile> {
  const file = verisFile(parsed(await textOf(path), path));
  if (!file || file.items.length === 0) {
    throw new Unusable(`${path}: VERISの記録が見つかりません。 No VERIS records found in the file.`);
  }
  return file;
}

async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    throw new Unusable(`${path}: UTF-8のファイルではありません。 The file is not UTF-8.`);
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(`${path}: JSONとして読めません。 The file is not JSON.`);
  }
}
