import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { refusals, Unreadable } from './refusals.ts';

const MEGABYTE = 1_000_000;
const MOST_PACKED = 4 * MEGABYTE;
const MOST_UNPACKED = 40 * MEGABYTE;
const MOST_READ = 8 * MEGABYTE; // of one part: a report of a hundred pages takes less than one
const MOST_ENTRIES = 2000;

/** The parts of an opened file, by name; reads one as bytes, or null where there is none. */
export type Package = { read: (name: string) => Promise<Uint8Array | null>; close: () => void };

/** Takes a file's bytes; returns its parts, none unpacked yet. Throws `Unreadable` for what is too large, locked, no zip, or holds macros. */
export async function unpack(file: Uint8Array): Promise<Package> {
  if (file.length > MOST_PACKED) throw new Unreadable(refusals.tooLarge);
  if (isCompoundFile(file)) throw new Unreadable(refusals.locked);
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const entries = await entriesOf(zip);
  if (!isWholeDirectory(bytes, zip, entries.values())) throw new Unreadable(refusals.damaged);
  return {
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry ? unpacked(zip, entry) : null;
    },
    close: () => zip.close(),
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new Unreadable(refusals.bomb);
  const found = new Map<string, Entry>();
  let unpackedSize = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase(); // names of parts are the same in either case
    unpackedSize += entry.uncompressedSize;
    if (unpackedSize > MOST_UNPACKED) throw new Unreadable(refusals.bomb);
    if (entry.isEncrypted()) throw new Unreadable(refusals.locked);
    if (name.endsWith('vbaproject.bin')) throw new Unreadable(refusals.macros);
    // Two parts of one name: programs differ in which of them they show.
    if (found.has(name)) throw new Unreadable(refusals.damaged);
    found.set(name, entry);
  }
  return found;
}

const END_BYTES = 22; // of the record that ends a zip, without its comment
const ELSEWHERE = 0xffffffff; // very large zips say their sizes in another record

/** A zip says twice how long its list of parts is, in parts and in bytes: where the two differ, programs differ in which parts they see. */
function isWholeDirectory(bytes: Buffer, { comment }: ZipFile, entries: Iterable<Entry>): boolean {
  const said = bytes.readUInt32LE(bytes.length - END_BYTES - comment.length + 12);
  let listed = 0;
  for (const { fileNameLength, extraFieldLength, fileCommentLength } of entries)
    listed += 46 + fileNameLength + extraFieldLength + fileCommentLength;
  return said === listed || said === ELSEWHERE;
}

/** Counts while it unpacks: the size written in the file is only a claim. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length;
    if (size > MOST_READ) throw new Unreadable(refusals.bomb);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Word keeps a file with a password, and every old .doc, in a compound file. */
const isCompoundFile = (file: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => file[at] === byte);
