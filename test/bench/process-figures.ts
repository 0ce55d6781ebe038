import { readFileSync } from 'node:fs';

/** What Linux says of a process's memory, in MiB: all of it, and without the mapped files; NaN elsewhere. */
export function residentOf(pid: number) {
  const status = textOf(`/proc/${pid}/status`);
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024);
  return { all: of('VmRSS'), own: of('RssAnon') };
}

/** CPU time a process has used so far, in milliseconds. Unlike wall time it holds on a machine that is shared. */
export function cpuMsOf(pid: number): number {
  const [, fields = ''] = textOf(`/proc/${pid}/stat`).split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10; // Linux counts in hundredths of a second
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
