import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Queries } from '../store.ts';
import { carriedOut, refuseNested } from '../transactions.ts';
import { asTrouble, StorageTrouble } from '../trouble.ts';
import { begin } from './begin.ts';
import type { Connection } from './connection.ts';

type Work<T> = (queries: Queries) => Promise<T>;
type Job = { work: Work<unknown>; resolve: (value: unknown) => void; reject: (error: unknown) => void };
/** Answered only after the commit: who lost to another must be able to read what the other wrote. */
type Done = { job: Job; answer: () => void };

const MOST_IN_ONE_COMMIT = 100;

/** The one way to write: transactions queue up, and those of the same turn share one commit, each undone alone. */
export function writerOn(connection: Pick<Connection, 'exec' | 'inTransaction'>, queries: Queries) {
  const waiting: Job[] = [];
  let draining: Promise<void> | null = null;
  let closed = false;
  /** After a failed sync nobody knows what the disk holds; only a restart reads it afresh (R4). */
  let broken: unknown = null;

  function refuse(jobs: readonly Job[], error: unknown) {
    const trouble = asTrouble(error);
    if (isLasting(trouble)) broken ??= trouble;
    for (const job of jobs) job.reject(trouble);
  }

  async function drain() {
    while (waiting.length > 0) {
      await endOfTurn();
      if (broken) refuse(waiting.splice(0), broken);
      else await commitTogether();
    }
    draining = null;
  }

  async function commitTogether() {
    const arrived = waiting.length;
    try {
      await begin(connection);
    } catch (error) {
      return refuse(waiting.splice(0, arrived), error);
    }
    const done: Done[] = [];
    let undone: unknown = null;
    for (const job of waiting.splice(0, MOST_IN_ONE_COMMIT)) {
      if (undone) waiting.push(job);
      else undone = await attempt(job, done);
    }
    try {
      if (undone) throw undone;
      connection.exec('COMMIT');
    } catch (error) {
      undo('ROLLBACK');
      return refuse(
        done.map(({ job }) => job),
        error,
      );
    }
    for (const { answer } of done) answer();
  }

  /** Returns an error only where the whole transaction is undone, those that had succeeded included. */
  async function attempt(job: Job, done: Done[]): Promise<unknown> {
    try {
      connection.exec('SAVEPOINT one');
      const value = await carriedOut(queries, job.work, () => connection.inTransaction);
      connection.exec('RELEASE one');
      done.push({ job, answer: () => job.resolve(value) });
      return null;
    } catch (error) {
      const trouble = asTrouble(error);
      if (isLasting(trouble)) broken ??= trouble;
      undo(broken ? 'ROLLBACK' : 'ROLLBACK TO one; RELEASE one');
      done.push({ job, answer: () => job.reject(trouble) });
      // SQLite undoes everything by itself after some errors.
      return connection.inTransaction ? null : (broken ?? error);
    }
  }

  function undo(statements: string) {
    try {
      if (connection.inTransaction) connection.exec(statements);
    } catch (error) {
      broken ??= asTrouble(error);
    }
  }

  return {
    async tx<T>(work: Work<T>): Promise<T> {
      refuseNested();
      if (closed) throw new Error('the store is closed');
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject }); // called with what this very work returned
        draining ??= drain();
      });
    },
    /** Why nothing can be written until the next start, or null. */
    broken: () => broken,
    /** Takes no more transactions and waits for those it has. */
    async finish() {
      closed = true;
      await draining;
    },
  };
}

const isLasting = (error: unknown) =>
  error instanceof StorageTrouble && (error.reason === 'io' || error.reason === 'corrupt');
