import path from 'node:path';
import type { Place } from '../db/open.ts';

/** A value of the environment that cannot be, said in a sentence. */
export class SettingsError extends Error {}

export type Settings = { host: string; port: number; place: Place; previewsPerMinute: number };

type Environment = { readonly [name: string]: string | undefined };

/** Takes the environment and the folder the program runs in; returns where to listen and where to store, throws with a sentence for a value that cannot be. */
export function settingsFrom(env: Environment, folder: string): Settings {
  return {
    host: loopback(env.HOST ?? '127.0.0.1'),
    port: portOf(env.PORT ?? '3000'),
    place: placeFrom(env, folder),
    previewsPerMinute: countOf('PREVIEWS_PER_MINUTE', env.PREVIEWS_PER_MINUTE ?? '6000'),
  };
}

/** Takes the environment; returns the database: PostgreSQL where DATABASE_URL names one, otherwise SQLite in DATA_DIR. */
export function placeFrom(env: Environment, folder: string): Place {
  const url = env.DATABASE_URL;
  if (!url) return { kind: 'sqlite', folder: path.resolve(folder, env.DATA_DIR ?? 'data') };
  if (!/^postgres(ql)?:\/\//.test(url)) throw new SettingsError('DATABASE_URL must begin with postgres://');
  return { kind: 'postgres', url };
}

/** Nobody signs in yet, so nobody else may reach the server. */
function loopback(host: string): string {
  if (/^(127(\.\d{1,3}){3}|localhost|::1)$/.test(host)) return host;
  throw new SettingsError(
    `HOST=${host}: サインインがまだないため、この機械の中（127.0.0.1、localhost、::1）でだけ動きます。` +
      ' There is no sign-in yet: the server listens on this machine only (127.0.0.1, localhost or ::1).',
  );
}

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new SettingsError(`${name}=${text} is not a number from 1 on`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingsError(`PORT=${text} is not a port number`);
}
