import type { Paper } from '../../shared/documents/paper.ts';
import { type ExportProcess, startExportProcess } from './export-process.ts';
import { ExportFailed, TooBusy } from './failures.ts';
import type { Job, JobName, Jobs } from './jobs.ts';

export type Limits = { waiting: number; jobMs: number; idleMs: number; heapMb: number };
const usual: Limits = { waiting: 32, jobMs: 20_000, idleMs: 300_000, heapMb: 256 };

type Waiting = { job: Job; resolve: (made: unknown) => void; reject: (error: Error) => void };
export type Exporter = ReturnType<typeof makeExporter>;

/** Takes limits, the usual ones where none are given; returns what makes papers in a process of its own, one at a time. The process starts with the first job and ends when there was none for a while. Jobs refuse with `TooBusy` or `ExportFailed`. */
export function makeExporter(limits: Partial<Limits> = {}) {
  const { waiting, jobMs, idleMs, heapMb } = { ...usual, ...limits };
  const queue: Waiting[] = [];
  let child: ExportProcess | null = null;
  let isBusy = false;
  let isClosed = false;
  let idle: NodeJS.Timeout | undefined;

  async function work() {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(idle);
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (!child || child.isOver()) child = startExportProcess(heapMb);
      await child.run(next.job, jobMs).then(next.resolve, next.reject);
    }
    isBusy = false;
    idle = setTimeout(stop, idleMs).unref();
  }

  async function stop() {
    const last = child;
    child = null;
    await last?.end();
  }

  const ask = <N extends JobName>(name: N, needs: Jobs[N]['needs']) =>
    new Promise<unknown>((resolve, reject) => {
      if (isClosed) return reject(new ExportFailed('The exporter is closed'));
      if (queue.length >= waiting) return reject(new TooBusy(`${queue.length} papers wait already`));
      queue.push({ job: { name, needs } as Job, resolve, reject }); // name and needs are of one row of Jobs
      void work();
    }) as Promise<Jobs[N]['gives']>; // what carryOut gives for this name

  return {
    pdf: (paper: Paper) => ask('pdf', { paper }),
    xlsx: (paper: Paper) => ask('xlsx', { paper }),
    /** As `writeWord`. */
    word: (needs: Jobs['word']['needs']) => ask('word', needs),
    /** As `readWord`: a file that is refused is an answer, with its reason. */
    readWord: (file: Uint8Array, paper: Paper) => ask('readWord', { file, paper }),
    peekWord: (file: Uint8Array) => ask('peekWord', { file }),
    /** Whether its process runs and costs memory. */
    isAwake: () => child !== null && !child.isOver(),
    /** Ends the process; what is under way or waits fails. */
    async close() {
      isClosed = true;
      clearTimeout(idle);
      for (const { reject } of queue.splice(0)) reject(new ExportFailed('The exporter was closed'));
      await stop();
    },
  };
}
