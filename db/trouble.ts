import { DrizzleQueryError } from 'drizzle-orm';
import { type Words, words } from '../shared/kernel/words.ts';

export type TroubleReason = 'full' | 'readOnly' | 'busy' | 'io' | 'corrupt';

/** What to tell people about each kind of trouble: nothing was saved, and what removes it. */
export const troubleWords: Record<TroubleReason, Words> = {
  full: words(
    '保存先の空き容量が足りないため、保存できませんでした。空きができれば、そのまま続けられます。',
    'Not saved: the disk is full. Work goes on as soon as there is space.',
  ),
  readOnly: words('保存先に書き込めません。', 'Not saved: the storage cannot be written.'),
  busy: words(
    '保存先がほかの処理で使われています。少し待って、もう一度お試しください。',
    'Not saved: the storage is in use. Please try again shortly.',
  ),
  io: words(
    '保存先の読み書きに失敗しました。管理者に連絡してください。',
    'The storage failed. Please tell your administrator.',
  ),
  corrupt: words(
    '保存されたデータが壊れています。管理者に連絡してください。',
    'The stored data are damaged. Please tell your administrator.',
  ),
};

/** The storage could not do its work, through no fault of the request. */
export class StorageTrouble extends Error {
  override name = 'StorageTrouble';
  readonly reason: TroubleReason;

  constructor(reason: TroubleReason, cause?: unknown) {
    super(`storage trouble (${reason})${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
    this.reason = reason;
  }
}

// SQLite's names, the system's, and PostgreSQL's SQLSTATEs.
const reasons: readonly (readonly [RegExp, TroubleReason])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/, 'full'],
  [/^(SQLITE_READONLY\w*|EROFS|EACCES|EPERM|25006)$/, 'readOnly'],
  [/^(SQLITE_(BUSY|LOCKED)\w*|55P03|40001|40P01|53300|57P03|57014)$/, 'busy'],
  [/^(SQLITE_CORRUPT\w*|SQLITE_NOTADB|XX001|XX002)$/, 'corrupt'],
  [/^(SQLITE_(IOERR|CANTOPEN)\w*|ENOTDIR|EEXIST|EIO|58030)$/, 'io'],
  [/^(08\w{3}|57P01|57P02|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/, 'io'],
];
// pg gives these no code.
const lostConnection = /connection terminated|timeout exceeded when trying to connect|not queryable/i;

/** Takes anything caught from a driver; returns it as storage trouble where it is that, otherwise as it came. */
export function asTrouble(error: unknown): unknown {
  if (error instanceof StorageTrouble) return error;
  // Its message quotes the parameters, which may be personal data; the cause does not.
  if (error instanceof DrizzleQueryError) return asTrouble(error.cause);
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1];
  if (reason) return new StorageTrouble(reason, error);
  return lostConnection.test(error.message) ? new StorageTrouble('io', error) : error;
}
