import type { Paper } from '../../shared/documents/paper.ts';
import type { peekWord } from './word/peek.ts';
import type { Reading } from './word/read.ts';
import type { writeWord } from './word/write.ts';

/** What the exporter's process can be asked to do, each by what it needs and what comes of it. */
export type Jobs = {
  pdf: { needs: { paper: Paper }; gives: Uint8Array };
  xlsx: { needs: { paper: Paper }; gives: Uint8Array };
  word: { needs: Parameters<typeof writeWord>[0]; gives: Uint8Array };
  readWord: { needs: { file: Uint8Array; paper: Paper }; gives: Reading };
  peekWord: { needs: { file: Uint8Array }; gives: Awaited<ReturnType<typeof peekWord>> };
};
export type JobName = keyof Jobs;
export type Job = { [N in JobName]: { name: N; needs: Jobs[N]['needs'] } }[JobName];

export type Asked = { id: number; job: Job };
export type Answer = { id: number; made: unknown } | { id: number; failed: string };
