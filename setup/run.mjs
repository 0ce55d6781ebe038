// Starts a tool with the right Node, puts that Node first on PATH and passes signals on.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodePath, root } from './runtime.mjs';

const node = nodePath();
if (!node) {
  console.error('Run `npm start` or `npm test` once first: they fetch the Node that Shirube needs.');
  process.exit(1);
}

const env = { ...process.env, PATH: path.dirname(node) + path.delimiter + process.env.PATH };
const child = spawn(node, process.argv.slice(2), { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 128 : 1);
});
