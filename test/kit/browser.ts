// A real Chromium for journeys: the system's where there is one, otherwise the one that comes with the packages.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { afterAll, describe } from 'vitest';

const systemBrowser = '/usr/bin/chromium';
const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const bundle = path.join(packages, '@sparticuz/chromium/bin');
const unpacked = path.join(packages, '.cache/chromium');

// Quiet flags: a browser under test calls nobody but us.
const args = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

let launched: Promise<Browser | null> | undefined;

/** The browser of this process; null, with a line that says why, where none can run. On CI that is an error. */
export function browserOrNull(): Promise<Browser | null> {
  launched ??= launch();
  return launched;
}

async function launch() {
  const reasons: string[] = [];
  for (const options of candidates()) {
    try {
      return await chromium.launch({ args, ...(await options()) });
    } catch (error) {
      reasons.push(shortly(error));
    }
  }
  const why = `No browser runs on this machine (${reasons.join('; ') || 'none for this platform'})`;
  if (process.env.CI) throw new Error(why);
  console.log(`${why}: browser tests are skipped.`);
  return null;
}

/** The first line, and what the browser itself said; the rest is a page of flags. */
function shortly(error: unknown) {
  const [first = '', ...others] = String(error).split('\n');
  const own = others.filter((line) => line.includes('[err]')).map((line) => line.replace(/^.*\[err\] */, ''));
  return [first, ...new Set(own)].slice(0, 3).join(' ');
}

function candidates(): Array<() => Promise<LaunchOptions>> {
  const system = async () => ({ executablePath: systemBrowser });
  const bundled = async () => ({ executablePath: await unpack() });
  const bundledWithLibraries = async () => ({ executablePath: await unpack(), env: await ownLibraries() });
  const hasBundle = process.platform === 'linux' && process.arch === 'x64';
  const wantsBundle = process.env.E2E_BROWSER === 'bundled';
  return [
    ...(existsSync(systemBrowser) && !wantsBundle ? [system] : []),
    ...(hasBundle ? [bundled, bundledWithLibraries] : []),
  ];
}

/** Unpacks the bundled browser once; under another name first, so that nobody finds half of it. */
async function unpack() {
  if (!existsSync(unpacked)) {
    await mkdir(path.dirname(unpacked), { recursive: true });
    const folder = await mkdtemp(`${unpacked}-`);
    const { default: bundled, inflate } = await import('@sparticuz/chromium');
    bundled.setGraphicsMode = false;
    const systemFolder = process.env.TMPDIR;
    process.env.TMPDIR = folder; // the package unpacks where temporary files go
    await bundled.executablePath();
    await inflate(path.join(bundle, 'al2023.tar.br'));
    if (systemFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemFolder;
    await rename(folder, unpacked).catch(() => rm(folder, { recursive: true })); // someone else was quicker
  }
  return path.join(unpacked, 'chromium');
}

/** For a system without NSS or fontconfig: the libraries and the one font that come with the bundled browser. */
async function ownLibraries() {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(unpacked, 'fonts') };
  const libraries = [path.join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  return { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries } as Record<string, string>; // unset ones are absent
}

type PageOptions = BrowserContextOptions & { width?: number; height?: number; lang?: 'ja' | 'en' };

const heard = new WeakMap<Page, string[]>();

/** A page of its own, with its own cookies, as a person in Japan would open it. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, height = 800, lang = 'ja', ...rest } = options;
  const locale = lang === 'ja' ? 'ja-JP' : 'en-US';
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    ...rest,
  });
  const page = await context.newPage();
  const lines: string[] = [];
  heard.set(page, lines);
  page.on('pageerror', (error) => lines.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') lines.push(`console: ${message.text()} (${message.location().url})`);
  });
  return page;
}

/** What a page of `openPage` complained about so far: console errors and errors nobody caught. */
export const complaintsOf = (page: Page): string[] => heard.get(page) ?? [];

/** What axe finds against WCAG 2.2, levels A and AA, a line for each element. */
export async function axeProblems(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

// Launched on import, so that a suite knows before its tests are listed whether they can run.
const ready = process.env.VITEST ? await browserOrNull() : null;

/** `describe` with a browser; where none runs, its tests are skipped and the title says so. */
export function describeInBrowser(title: string, tests: (browser: Browser) => void) {
  afterAll(() => ready?.close());
  // In a skipped suite the tests are only listed, so nobody touches the null.
  if (ready) describe(title, () => tests(ready));
  else describe.skip(`${title} (skipped: no browser runs here)`, () => tests(null as unknown as Browser));
}
