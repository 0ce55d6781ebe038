import { clocks } from './en/clocks.ts';
import { cockpit } from './en/cockpit.ts';
import { kit } from './en/kit.ts';
import { layout } from './en/layout.ts';
import { list } from './en/list.ts';
import type { ja } from './ja.ts';

/** The same table in English; the compiler asks for every word. */
export const en: typeof ja = { ...kit, layout, clocks, cockpit, list };
