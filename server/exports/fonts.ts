import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './font-characters.ts';

const fileOf = createRequire(import.meta.url).resolve;
const regular = [
  fileOf('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
  fileOf('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
];
const bold = [
  fileOf('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
  fileOf('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
];

/** The only fonts we print with: what the machine has beside them would make the same paper another one elsewhere. */
export const fontFiles = [...regular, ...bold];

/** Returns a question that takes a code point and says whether our fonts have it, both light and bold. Reads the fonts: 20 MB, once. */
export function fontCoverage(): (codePoint: number) => boolean {
  const [light, heavy] = [regular, bold].map((files) => union(files));
  return (codePoint) => light?.has(codePoint) === true && heavy?.has(codePoint) === true;
}

const union = (files: readonly string[]) =>
  new Set(files.flatMap((file) => [...charactersOf(readFileSync(file))]));
