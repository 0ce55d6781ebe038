import path from 'node:path';
import Database from 'better-sqlite3';
import { asTrouble, StorageTrouble } from './trouble.ts';

/** Another Shirube works on the same data folder. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';

  constructor(folder: string) {
    super(
      [
        `しるべは、このデータフォルダーですでに動いています: ${folder}`,
        '動いているほうを使うか、止めてから起動してください。別に動かすときは、別のデータフォルダーを指定してください。',
        `Shirube is already running on this data folder: ${folder}`,
        'Use the running one, or stop it first. To run a second one, give it a data folder of its own.',
      ].join('\n'),
    );
  }
}

/** Takes hold of a data folder for the life of the process; returns how to let go of it. */
export function lockFolder(folder: string): () => void {
  // A lock of the system, not a note in a file: it ends with the process, even one that is killed.
  // Nobody else in this process may open and close the file: POSIX would drop the lock with that.
  try {
    const lock = new Database(path.join(folder, 'shirube.lock'), { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw error;
    }
    return () => lock.close();
  } catch (error) {
    const trouble = asTrouble(error);
    if (trouble instanceof StorageTrouble && trouble.reason === 'busy') throw new AlreadyRunning(folder);
    throw trouble;
  }
}
