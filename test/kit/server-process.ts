import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm start` passes to Node, so that figures and faults are those of the real thing. */
const startOptions = packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));
/** A start takes a second or two; a machine that is busy with all the tests may need many times that. */
const START_LIMIT_MS = 60_000;

/** Nothing that we start may outlive us, also when a test fails before it stops its server. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

type Options = {
  folder: string;
  env?: Record<string, string>;
  /** What stands before `server/main.mjs`: another way to start it. */
  command?: readonly string[];
};

/** A real server in a process of its own. */
export type ServerProcess = {
  url: string;
  pid: number;
  /** From the start of the process to the address being printed. */
  readyMs: number;
  as: (person: string) => Client;
  /** SIGTERM; resolves with how it ended. */
  stop: () => Promise<Ending>;
  /** SIGKILL. */
  kill: () => Promise<Ending>;
  output: () => string;
};
export type Ending = { code: number | null; ms: number; output: string };

/** Starts the server on a data folder and a free port, and waits until it prints its address. */
export async function startServer({
  folder,
  env = {},
  command = [process.execPath, ...startOptions],
}: Options) {
  const run = spawned([...command, 'server/main.mjs'], {
    DATA_DIR: folder,
    PORT: '0',
    MALLOC_ARENA_MAX: '1',
    ...env,
  });
  const began = performance.now();
  const { child, output, ended } = run;
  const url = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
    child.stdout?.on('data', () => {
      const [found] = /http:\/\/[\w.:[\]]+/.exec(output()) ?? [];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`the server ended before it was ready:\n${output()}`)));
    Promise.race([once(child.stdout ?? child, 'data'), ended]).finally(() => clearTimeout(limit));
  });
  const readyMs = performance.now() - began;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

  async function end(signal: NodeJS.Signals): Promise<Ending> {
    const from = performance.now();
    child.kill(signal);
    const code = await ended;
    agent.destroy();
    return { code, ms: performance.now() - from, output: output() };
  }
  return {
    url,
    pid: child.pid ?? 0,
    readyMs,
    as: (person: string) => clientOf(url, person, agent),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    output,
  } satisfies ServerProcess;
}

/** Runs a script of ours to its end; returns its exit code, what it printed and how long it took. */
export async function runScript(
  script: string,
  env: Record<string, string>,
  limitMs = START_LIMIT_MS,
): Promise<Ending> {
  const began = performance.now();
  const { child, output, ended } = spawned([process.execPath, script], env);
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  const code = await ended;
  clearTimeout(limit);
  return { code, ms: performance.now() - began, output: output() };
}

/** `npm run verify` on a data folder. */
export const verify = (folder: string) => runScript('server/verify.ts', { DATA_DIR: folder });

function spawned([program = '', ...args]: readonly string[], env: Record<string, string>) {
  // Without what a test runner or a developer's shell would pass on.
  const { DATABASE_URL, HOST, NODE_OPTIONS, ...inherited } = process.env;
  const child: ChildProcess = spawn(program, args, {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  return { child, output: () => text, ended };
}

export type Answer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  bytes: number;
  /** The body as JSON. */
  json: <T>() => T;
};
export type Extra = { version?: number; key?: string };
export type Client = {
  get: (path: string) => Promise<Answer>;
  /** Rejects where no whole answer came: nothing was acknowledged then. */
  post: (path: string, body: unknown, extra?: Extra) => Promise<Answer>;
};

let keys = 0;
export const newKey = () => `key-${process.pid}-${++keys}`;

/** Sends as one demo person's browser would. */
export function clientOf(url: string, person: string, agent: http.Agent): Client {
  const cookie = `shirube-demo-person=${person}`;
  return {
    get: (path) => send(url + path, { agent, headers: { cookie } }),
    post: (path, body, { version, key = newKey() } = {}) => {
      const match = version === undefined ? {} : { 'if-match': `"${version}"` };
      const payload = Buffer.from(JSON.stringify(body));
      const headers = {
        cookie,
        ...match,
        'idempotency-key': key,
        'content-type': 'application/json',
        'content-length': payload.length,
      };
      return send(url + path, { agent, method: 'POST', headers }, payload);
    },
  };
}

function send(url: string, options: http.RequestOptions, payload?: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const text = body.toString();
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, text, bytes: body.length, json: () => JSON.parse(text) });
      });
    });
    request.on('error', reject);
    request.end(payload);
  });
}
