// What makes two commands enough on a fresh machine: the right Node, the packages, and with --build the web pages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodePath, ownNodeIsEnough, pinnedFolder, pinnedNode, root } from './runtime.mjs';

// Install scripts stay off: no package here needs one, and better-sqlite3's would ask for a compiler.
const installOptions = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

fetchPinnedNode();
const node = nodePath();
installPackages();
if (process.argv.includes('--build')) buildWeb();

function fetchPinnedNode() {
  if (ownNodeIsEnough || (pinnedNode && existsSync(pinnedNode))) return;
  if (!pinnedNode) stop(`Node ${process.version} is too old. Install Node 22.18 or newer.`);
  console.log(`setup: Node ${process.version} is older than 22.18; fetching the pinned Node once`);
  npm(process.env.npm_node_execpath ?? process.execPath, pinnedFolder);
}

function installPackages() {
  const stamp = path.join(root, 'node_modules/.setup-stamp');
  const wanted = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('setup: installing packages (once, about a minute)');
  npm(node, root);
  writeFileSync(stamp, wanted);
}

function buildWeb() {
  const page = path.join(root, 'dist/web/index.html');
  const sources = ['web', 'shared', 'vite.config.ts', 'package-lock.json'].map((name) => newest(path.join(root, name)));
  if (existsSync(page) && Math.max(...sources) <= statSync(page).mtimeMs) return;
  console.log('setup: building the web pages');
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  run(node, [vite, 'build', '--logLevel', 'warn'], root, 'vite build');
}

function npm(withNode, cwd) {
  const cli = process.env.npm_execpath; // set by `npm start` and its like
  if (cli) run(withNode, [cli, ...installOptions], cwd, 'npm ci');
  else run('npm', installOptions, cwd, 'npm ci', process.platform === 'win32');
}

function run(command, args, cwd, what, shell = false) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell });
  if (status !== 0) stop(`${what} failed (exit ${status})`, status ?? 1);
}

function newest(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function stop(why, code = 1) {
  console.error(`setup: ${why}`);
  process.exit(code);
}
