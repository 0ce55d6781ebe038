import type { Document } from '@xmldom/xmldom';
import { elementsIn, parsePart } from './parse-part.ts';
import { refusals, Unreadable } from './refusals.ts';
import { unpack } from './unpack.ts';

/** What of a Word file is read, and nothing else of it. */
export type Parts = { document: Document; comments: Document | null; properties: Document | null };

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const contentTypes = {
  document: `${OFFICE}.wordprocessingml.document.main+xml`,
  comments: `${OFFICE}.wordprocessingml.comments+xml`,
  properties: `${OFFICE}.custom-properties+xml`,
};

/** Takes a file's bytes; returns its text, comments and own properties, parsed. Throws `Unreadable` for what must not or cannot be opened. */
export async function partsOf(file: Uint8Array): Promise<Parts> {
  try {
    return await read(file);
  } catch (error) {
    // What the libraries object to has one meaning here, whatever they call it.
    throw error instanceof Unreadable ? error : new Unreadable(refusals.damaged);
  }
}

async function read(file: Uint8Array): Promise<Parts> {
  const opened = await unpack(file);
  try {
    const part = async (name: string | undefined) => {
      const bytes = name === undefined ? null : await opened.read(name);
      return bytes && parsePart(bytes);
    };
    const names = namesByType(await part('[Content_Types].xml'));
    const document = await part(names.get(contentTypes.document));
    if (!document) throw new Unreadable(refusals.damaged);
    return {
      document,
      comments: await part(names.get(contentTypes.comments)),
      properties: await part(names.get(contentTypes.properties)),
    };
  } finally {
    opened.close();
  }
}

/** Word Online names the text `document2.xml` at times: only the list of content types says which part is what. */
function namesByType(list: Document | null): Map<string, string> {
  const root = list?.documentElement;
  const entries = (root ? elementsIn(root) : []).map((element) => ({
    type: element.getAttribute('ContentType') ?? '',
    name: element.getAttribute('PartName')?.replace(/^\//, ''),
  }));
  if (entries.some(({ type }) => /macroEnabled|vbaProject/i.test(type)))
    throw new Unreadable(refusals.macros);
  return new Map(entries.flatMap(({ type, name }) => (name ? [[type, name] as const] : [])));
}
