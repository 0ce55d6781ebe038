/** Calls `work` one after another; returns how long each took, in milliseconds, shortest first. */
export async function timed(times: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const from = performance.now();
    await work(at);
    taken.push(performance.now() - from);
  }
  return taken.sort((a, b) => a - b);
}

/** Takes sorted numbers and a share; returns the number below which that share of them lies. */
export const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** Lets so many clients work side by side for a while; returns how often `work` ended in a second. */
export async function perSecond(clients: number, forMs: number, work: (client: number) => Promise<unknown>) {
  const until = performance.now() + forMs;
  let done = 0;
  const from = performance.now();
  const one = async (client: number) => {
    while (performance.now() < until) {
      await work(client);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return (done * 1_000) / (performance.now() - from);
}

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const whole = (value: number) => value.toFixed(0);
export const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
