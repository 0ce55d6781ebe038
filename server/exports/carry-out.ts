import type { Job } from './jobs.ts';

/** Takes a job; returns what comes of it. What a job works with is loaded when it is first asked for. */
export async function carryOut(job: Job): Promise<unknown> {
  switch (job.name) {
    case 'pdf':
      return (await import('./pdf.ts')).pdfOf(job.needs.paper);
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxOf(job.needs.paper);
    case 'word':
      return (await import('./word/write.ts')).writeWord(job.needs);
    case 'readWord':
      return (await import('./word/read.ts')).readWord(job.needs.file, job.needs.paper);
    case 'peekWord':
      return (await import('./word/peek.ts')).peekWord(job.needs.file);
  }
}
