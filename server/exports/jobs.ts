import type { Paper } from '../../shared/documents/paper.ts';

/** What the exporter's process can be asked to do, each by what it needs and what comes of it. */
export type Jobs = {
  pdf: { needs: { paper: Paper }; gives: Uint8Array };
  xlsx: { needs: { paper: Paper }; gives: Uint8Array };
};
export type JobName = keyof Jobs;
export type Job = { [N in JobName]: { name: N; needs: Jobs[N]['needs'] } }[JobName];

export type Asked = { id: number; job: Job };
export type Answer = { id: number; made: unknown } | { id: number; failed: string };
