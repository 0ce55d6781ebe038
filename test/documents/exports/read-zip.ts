import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Takes a zip file; returns its files as texts, by name. */
export async function readZip(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const texts: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    texts[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString();
  }
  return texts;
}
