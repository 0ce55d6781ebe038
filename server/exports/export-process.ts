import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ExportFailed } from './failures.ts';
import type { Answer, Asked, Job } from './jobs.ts';

const entry = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/** It reads files that strangers wrote: it may read ours, and neither write, nor start anything, nor use the network. */
const rights = ['--permission', '--allow-fs-read=*', '--allow-addons'];
const quiet = ['--disable-warning=SecurityWarning', '--disable-warning=ExperimentalWarning'];

export type ExportProcess = {
  isOver: () => boolean;
  run: (job: Job, limitMs: number) => Promise<unknown>;
  end: () => Promise<void>;
};

/** Takes the most memory of the heap in MB; starts the exporter's process, which lives as long as ours. Not a thread: the typesetter is native code, which no thread can stop and which in a fault takes the whole process with it. */
export function startExportProcess(heapMb: number): ExportProcess {
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: [...rights, ...quiet, `--max-old-space-size=${heapMb}`],
    env: {}, // no password of ours is its business
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // a fault may quote the paper, which no log may hold
  });
  child.on('error', () => {}); // told by `close`, or by `send`
  const closed = once(child, 'close');
  hold(child, false);
  return {
    isOver: () => child.killed || !child.connected || child.exitCode !== null || child.signalCode !== null,
    run: (job, limitMs) => run(child, job, limitMs),
    end: async () => {
      child.ref(); // else a process with nothing left to do would end before we know
      child.kill('SIGKILL');
      if (child.pid !== undefined) await closed;
    },
  };
}

let jobs = 0;

async function run(child: ChildProcess, job: Job, limitMs: number): Promise<unknown> {
  jobs += 1;
  const id = jobs;
  hold(child, true);
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const onMessage = (answer: Answer) => {
    if (answer.id !== id) return;
    if ('made' in answer) resolve(answer.made);
    else reject(new ExportFailed(`${job.name}: ${answer.failed}`));
  };
  const onClose = (code: number | null, signal: string | null) =>
    reject(new ExportFailed(`${job.name}: the process ended with ${signal ?? code}`));
  const limit = setTimeout(() => {
    reject(new ExportFailed(`${job.name}: not done in ${limitMs} ms`));
    child.kill('SIGKILL');
  }, limitMs);
  child.on('message', onMessage).on('close', onClose);
  const asked: Asked = { id, job };
  child.send(asked, (error) => error && reject(new ExportFailed(`${job.name}: ${error.message}`)));
  try {
    return await promise;
  } finally {
    clearTimeout(limit);
    child.off('message', onMessage).off('close', onClose);
    hold(child, false);
  }
}

/** An idle exporter keeps nobody from ending. */
function hold(child: ChildProcess, isBusy: boolean) {
  child[isBusy ? 'ref' : 'unref']();
  child.channel?.[isBusy ? 'ref' : 'unref']();
}
