import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { ownFolder } from '../kit/stores.ts';

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** Mounts a disk of a few MiB in memory; null where this user may not. */
export function smallDisk(mebibytes: number) {
  const { folder, remove } = ownFolder();
  if (!mount('-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder)) {
    remove();
    return null;
  }
  const filler = path.join(folder, 'filler');
  return {
    folder,
    /** Takes every byte that is left. */
    fill: () => fillUp(filler),
    makeSpace: () => rmSync(filler),
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    end: () => {
      spawnSync('umount', ['-l', folder]);
      remove();
    },
  };
}

function fillUp(file: string) {
  const handle = openSync(file, 'w');
  for (let size = 1 << 16; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(size));
    } catch {
      // Full for pieces of this size; smaller ones may still fit.
    }
  }
  closeSync(handle);
}

/** Whether this machine lets us mount, tried once. */
export function mayMount(): boolean {
  const disk = smallDisk(1);
  disk?.end();
  return disk !== null;
}
