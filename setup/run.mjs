// Starts a tool with the right Node, puts that Node first on PATH and passes signals on.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { nodePath, root } from './runtime.mjs';

const node = nodePath();
if (!node) {
  console.error('Run `npm start` or `npm test` once first: they fetch the Node that Shirube needs.');
  process.exit(1);
}

// Node 22.18 and 23 warn that stripping types is experimental; it is what this project relies on.
const args = ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)];
const env = {
  MALLOC_ARENA_MAX: '1', // several arenas cost a single-threaded program megabytes and gain it nothing
  ...process.env,
  PATH: path.dirname(node) + path.delimiter + process.env.PATH,
};
const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });

// The terminal, npm and a supervisor may each send the same signal: the child hears it once from here.
let last = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (Date.now() - last > 500) child.kill(signal);
    last = Date.now();
  });
}

// npm hands SIGTERM only to the shell between us, which dies of it and tells nobody.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (last === 0) child.kill('SIGTERM');
  }, 300);
  watch.unref();
}

child.on('error', (error) => {
  console.error(`Cannot start ${node}: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
