import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Each folder, and the folders it may look into besides itself. */
const mayImport: Record<string, string[]> = {
  shared: [],
  db: ['shared'],
  server: ['shared', 'db'],
  web: ['shared'],
  setup: [],
};

/** Inside `shared`: the folders that stand below the features, and what they may look into besides themselves. */
const mayImportInShared: Record<string, string[]> = { kernel: [], calendar: ['kernel'] };

/** What must never travel to a browser: heavy, or impossible there. */
const notForBrowsers =
  /^(typebox|xstate|better-sqlite3|drizzle-orm|drizzle-kit|pg|fastify|fastify-plugin|vite|vitest)($|\/)|^@fastify\//;

/** What would make the same question get another answer tomorrow, or on another machine. */
const unrepeatable: Record<string, RegExp> = {
  'the clock':
    /\bDate\.now\b|\bnew Date\s*(\(\s*\)|(?!\s*\())|(?<!new\s+)\bDate\(|\bperformance\.|\bTemporal\.Now\b/,
  'the machine’s time zone':
    /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(|\.getTimezoneOffset\(/,
  dice: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/,
  'the environment': /\bprocess\.\w|\bimport\.meta\.|\bglobalThis\.|\b(local|session)Storage\b/,
  'the outside':
    /\bfetch\(|\bset(Timeout|Interval)\(|\bdocument\.(?:body|cookie|head|title\b|location|get\w+|query\w+|create\w+|addEvent\w+)|\bwindow\.\w/,
};

type Import = { from: string; to: string; isType: boolean };

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = new Map(
  globSync(['{shared,db,server,web,setup,test}/**/*.{ts,tsx,mjs}', '*.ts'], { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.includes('node_modules/'))
    .map((file) => [file, withoutComments(readFileSync(path.join(root, file), 'utf8'))]),
);
const imports = [...sources].flatMap(([file, text]) => importsOf(file, text));
const valueImports = Map.groupBy(
  imports.filter((it) => !it.isType),
  (it) => it.from,
);

/** Blanks comments; strings stay, so that `//` in an address is no comment. */
function withoutComments(text: string) {
  const parts = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(parts, (part, quoted?: string) => quoted ?? part.replace(/[^\n]/g, ' '));
}

function importsOf(file: string, text: string): Import[] {
  const patterns: Array<[RegExp, isType?: true]> = [
    [/(?:^|;)\s*(?:import|export)\s+type\s[^;'"]*?from\s*['"]([^'"]+)['"]/gm, true],
    [/(?:^|;)\s*(?:import|export)\s+(?!type\s)[^;'"]*?from\s*['"]([^'"]+)['"]/gm],
    [/(?:^|;)\s*import\s*['"]([^'"]+)['"]/gm],
    [/\btypeof\s+import\(\s*['"`]([^'"`]+)['"`]/g, true],
    [/(?<!typeof\s+)\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g],
    [/\bnew URL\(\s*['"`](\.[^'"`]+\.(?:ts|tsx|mjs|css))['"`]/g],
    [/\bimport\.meta\.glob(?:<[^>]*>)?\(\s*['"`]([^'"`]+)['"`]/g],
  ];
  return patterns.flatMap(([pattern, isType = false]) =>
    [...text.matchAll(pattern)].map(([, to = '']) => ({ from: file, to: resolve(file, to), isType })),
  );
}

/** A path from the root for our own files, the bare name for a package. */
function resolve(file: string, to: string) {
  if (to.startsWith('/')) return `web${to}`; // Vite's root
  return to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to;
}

const isOurs = (to: string) =>
  to.startsWith('../') || /^(shared|db|server|web|setup|test)\//.test(to) || sources.has(to);
const folderOf = (file: string) => file.split('/')[0] ?? '';
const sharedFolderOf = (file: string) => (file.startsWith('shared/') ? (file.split('/')[1] ?? '') : '');

describe('a folder', () => {
  test.each(Object.keys(mayImport))('%s looks only where it may', (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const trespasses = imports
      .filter(({ from, to }) => folderOf(from) === folder && isOurs(to) && !allowed.includes(folderOf(to)))
      .map(({ from, to }) => `${from} imports ${to}: ${folder} may import only ${allowed.join(', ')}`);
    expect(trespasses).toEqual([]);
  });

  test.each(Object.keys(mayImportInShared))('shared/%s knows no feature', (folder) => {
    const allowed = [folder, ...(mayImportInShared[folder] ?? [])];
    const trespasses = imports
      .filter(
        ({ from, to }) =>
          sharedFolderOf(from) === folder && isOurs(to) && !allowed.includes(sharedFolderOf(to)),
      )
      .map(({ from, to }) => `${from} imports ${to}: shared/${folder} may import only ${allowed.join(', ')}`);
    expect(trespasses).toEqual([]);
  });

  test('setup needs nothing but Node', () => {
    const others = imports.filter(
      ({ from, to }) => folderOf(from) === 'setup' && !isOurs(to) && !isBuiltin(to),
    );
    expect(others.map(({ from, to }) => `${from} imports ${to}, which is not installed yet`)).toEqual([]);
  });
});

describe('shared', () => {
  test.each(Object.entries(unrepeatable))('does not read %s', (what, pattern) => {
    const trespasses = [...sources]
      .filter(([file]) => folderOf(file) === 'shared')
      .flatMap(([file, text]) => text.split('\n').map((line, at) => ({ line, place: `${file}:${at + 1}` })))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, place }) => `${place} reads ${what}: ${line.trim()}`);
    expect(trespasses).toEqual([]);
  });

  test('uses nothing of Node', () => {
    const builtins = imports.filter(({ from, to }) => folderOf(from) === 'shared' && isBuiltin(to));
    expect(builtins.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('the browser', () => {
  test('is sent nothing that belongs to the server', () => {
    const trespasses: string[] = [];
    const way = new Map<string, string>();
    const todo = [...sources.keys()].filter((file) => folderOf(file) === 'web');
    for (const file of todo) way.set(file, file);
    for (let file = todo.pop(); file; file = todo.pop()) {
      for (const { to } of valueImports.get(file) ?? []) {
        const route = `${way.get(file)} → ${to}`;
        if (isBuiltin(to) || notForBrowsers.test(to)) trespasses.push(`${route}: not for browsers`);
        if (way.has(to) || !sources.has(to)) continue;
        way.set(to, route);
        todo.push(to);
      }
    }
    expect(trespasses).toEqual([]);
  });
});

describe('an import', () => {
  test('of a value never leads back to where it started', () => {
    expect(ringsAmong(valueImports)).toEqual([]);
  });

  test('within the project names a file that exists', () => {
    const missing = imports.filter(
      ({ to }) => isOurs(to) && !to.includes('*') && !existsSync(path.join(root, to)),
    );
    expect(missing.map(({ from, to }) => `${from} imports ${to}, which does not exist`)).toEqual([]);
  });

  test('is seen by this file: the search finds some in every folder that has sources', () => {
    const blind = Object.keys(mayImport).filter((folder) => {
      const files = [...sources.keys()].filter((file) => folderOf(file) === folder);
      return files.length > 3 && !imports.some(({ from }) => folderOf(from) === folder);
    });
    expect(blind).toEqual([]);
  });
});

function ringsAmong(graph: Map<string, Import[]>) {
  const rings: string[] = [];
  const finished = new Set<string>();
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) rings.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || finished.has(file)) return;
    for (const { to } of graph.get(file) ?? []) walk(to, [...trail, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return rings;
}
