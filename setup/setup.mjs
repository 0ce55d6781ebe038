// What makes two commands enough on a fresh machine: the right Node, the packages, and with --build the web pages.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { nodePath, ownNodeIsEnough, pinnedFolder, pinnedNode, root } from './runtime.mjs';
import { fingerprint, isStamped, putStamp } from './stamp.mjs';
import { inTurn } from './turn.mjs';

// Install scripts stay off: no package here needs one, and better-sqlite3's would ask for a compiler.
// The two includes hold against NODE_ENV=production and `omit` settings: `npm start` builds the pages too.
const installOptions = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];

const at = (...names) => path.join(root, ...names);

const steps = [
  {
    stamp: path.join(pinnedFolder, 'node_modules/.setup-stamp'),
    wanted: () => !ownNodeIsEnough && fingerprint([path.join(pinnedFolder, 'package-lock.json')]),
    work: fetchPinnedNode,
  },
  {
    stamp: at('node_modules/.setup-stamp'),
    wanted: () => fingerprint([at('package-lock.json')]),
    work: installPackages,
  },
  {
    stamp: at('dist/.web-stamp'),
    wanted: () =>
      process.argv.includes('--build') &&
      fingerprint(['web', 'shared', 'vite.config.ts', 'package-lock.json'].map((name) => at(name))),
    work: buildWeb,
  },
];

const isDone = ({ stamp, wanted }) => wanted() === false || isStamped(stamp, wanted());
const pagesAreThere = () => !process.argv.includes('--build') || existsSync(at('dist/web/index.html'));

if (!steps.every(isDone) || !pagesAreThere()) inTurn(root, () => steps.forEach(doStep));

function doStep(step) {
  if (isDone(step) && (step.work !== buildWeb || pagesAreThere())) return;
  const wanted = step.wanted(); // before the work: a file edited meanwhile must lead to another build
  step.work();
  putStamp(step.stamp, wanted);
}

function fetchPinnedNode() {
  if (!pinnedNode) stop(`Node ${process.version} is too old. Install Node 22.18 or newer.`);
  console.log(`setup: Node ${process.version} is older than 22.18; fetching the pinned Node once`);
  npmCi(process.env.npm_node_execpath ?? process.execPath, pinnedFolder);
}

function installPackages() {
  console.log('setup: installing packages (once, about a minute)');
  npmCi(nodePath(), root);
}

function buildWeb() {
  console.log('setup: building the web pages');
  // Built aside and swapped in: a failed build leaves the last pages, and a running server never sees half of them.
  const [fresh, stale] = [at('dist/web.new'), at('dist/web.old')];
  const vite = at('node_modules/vite/bin/vite.js');
  run(nodePath(), [vite, 'build', '--logLevel', 'warn', '--outDir', fresh], root, 'vite build');
  rmSync(stale, { recursive: true, force: true });
  if (existsSync(at('dist/web'))) renameSync(at('dist/web'), stale);
  renameSync(fresh, at('dist/web'));
  rmSync(stale, { recursive: true, force: true });
}

function npmCi(withNode, cwd) {
  const cli = process.env.npm_execpath; // set by `npm start` and its like; other package managers set it too
  const options = ['ci', ...installOptions, '--loglevel=error'];
  if (cli && path.basename(cli) === 'npm-cli.js') run(withNode, [cli, ...options], cwd, 'npm ci');
  else run('npm', options, cwd, 'npm ci', process.platform === 'win32');
}

function run(command, args, cwd, what, shell = false) {
  const { status, signal, error } = spawnSync(command, args, { cwd, stdio: 'inherit', shell });
  if (status !== 0) stop(`${what} failed (${error?.message ?? signal ?? `exit ${status}`})`, status ?? 1);
}

function stop(why, code = 1) {
  console.error(`setup: ${why}`);
  process.exit(code);
}
