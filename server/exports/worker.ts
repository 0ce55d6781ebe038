import { carryOut } from './carry-out.ts';
import type { Answer, Asked } from './jobs.ts';

/** Answers jobs of the process that started this one, and ends with it. */
export function serve() {
  // A terminal sends its signal to us as well; the server decides when we end, so that it can finish what has begun.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
}

async function answer({ id, job }: Asked): Promise<Answer> {
  try {
    return { id, made: await carryOut(job) };
  } catch (error) {
    return { id, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
