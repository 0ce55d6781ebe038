import { setTimeout as pause } from 'node:timers/promises';
import { asTrouble, StorageTrouble } from '../trouble.ts';
import type { Connection } from './connection.ts';

const PAUSE_MS = 50;
const TRIES = 100; // five seconds

/** Begins to write; while another program holds the database, it waits up to five seconds without blocking anyone. */
export async function begin(connection: Pick<Connection, 'exec'>, tries = TRIES): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      const trouble = asTrouble(error);
      const isBusy = trouble instanceof StorageTrouble && trouble.reason === 'busy';
      if (!isBusy || tried >= tries) throw trouble;
      await pause(PAUSE_MS);
    }
  }
}
