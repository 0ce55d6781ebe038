import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Why system calls cannot be watched here, or null. */
export function whyNoTrace(): string | null {
  const file = path.join(tmpdir(), `shirube-trace-${process.pid}`);
  const { status, error } = spawnSync('strace', ['-D', '-o', file, 'true']);
  if (error) return 'strace is not on this machine';
  return status === 0 ? null : 'strace may not watch processes here';
}

/** The command under which a program's system calls are written to a file; -D keeps its pid and exit code. */
export const tracedInto = (file: string) => [
  'strace',
  ...['-D', '-f', '-y', '-s', '24', '-o', file],
  ...['-e', 'trace=fsync,fdatasync,pwrite64,pwritev,read,recvfrom,write,writev,sendto,sendmsg'],
  process.execPath,
];

type Call = { name: string; fd: string; file: string; text: string };

/** What a server told its clients, and whether it had synced what it had written by then. */
export type Acknowledgement = { text: string; synced: boolean; clean: boolean };

/** Takes a file of strace; returns every 2xx answer to a POST, with whether the log was synced after the request came in and had no unsynced write. */
export function acknowledgements(file: string): Acknowledgement[] {
  const found: Acknowledgement[] = [];
  const asked = new Map<string, number>();
  const pending = new Map<string, Call>();
  let syncs = 0;
  let unsynced = false;

  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const begun = /^(\d+) +(\w+)\((\d+)<([^>]*)>(.*)$/.exec(line);
    const resumed = /^(\d+) +<\.\.\. (\w+) resumed>(.*)$/.exec(line);
    if (begun) {
      const [, pid = '', name = '', fd = '', place = '', text = ''] = begun;
      const call = { name, fd, file: place, text };
      begin(call);
      if (text.endsWith('<unfinished ...>')) pending.set(pid, call);
      else end(call, text);
    } else if (resumed) {
      const [, pid = '', , rest = ''] = resumed;
      const call = pending.get(pid);
      pending.delete(pid);
      if (call) end(call, rest);
    }
  }
  return found;

  /** A write counts from where it begins, */
  function begin({ name, fd, file: place, text }: Call) {
    if (name.startsWith('pwrite') && place.endsWith('-wal')) unsynced = true;
    const isAnswer =
      /^(write|send)/.test(name) && place.startsWith('socket') && /HTTP\/1\.1 2\d\d/.test(text);
    const syncsThen = asked.get(fd);
    if (!isAnswer || syncsThen === undefined) return;
    found.push({ text, synced: syncs > syncsThen, clean: !unsynced });
    asked.delete(fd);
  }

  /** a sync and a read where they end. */
  function end({ name, fd, file: place }: Call, result: string) {
    if (/^f(data)?sync$/.test(name) && place.endsWith('-wal') && result.includes('= 0')) {
      syncs += 1;
      unsynced = false;
    }
    if (/^(read|recvfrom)$/.test(name) && result.includes('"POST ')) asked.set(fd, syncs);
  }
}
