import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { addLine, carry, opening } from './deeds.ts';
import { acknowledgements, tracedInto, whyNoTrace } from './trace.ts';

const CLIENTS = 6;
const LINES_EACH = 4;
const why = whyNoTrace();

describe(why ? `an acknowledged write (skipped: ${why})` : 'an acknowledged write', () => {
  test.skipIf(why)(
    'was on the disk before its answer left, one by one and many at once',
    async () => {
      const { folder, remove } = ownFolder();
      const trace = path.join(folder, 'calls.txt');
      const server = await startServer({ folder: path.join(folder, 'data'), command: tracedInto(trace) });
      const client = server.as('demo-sato');
      let done = 0;
      const all = Array.from({ length: CLIENTS }, async (_, who) => {
        const opened = await carry(client, opening(`R3-client-${who}-opens`));
        for (let line = 1; opened.kind === 'done' && line <= LINES_EACH; line++) {
          const outcome = await carry(
            client,
            addLine(`R3-client-${who}-line-${line}`, opened.incident, opened.version + line - 1),
          );
          if (outcome.kind === 'done') done += 1;
        }
        if (opened.kind === 'done') done += 1;
      });
      await Promise.all(all);
      await server.stop();

      const told = acknowledgements(trace);
      expect(done).toBe(CLIENTS * (LINES_EACH + 1));
      expect(told).toHaveLength(done);
      expect(told.filter(({ synced, clean }) => !synced || !clean)).toEqual([]);
      remove();
    },
    120_000,
  );
});
