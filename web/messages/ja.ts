import { clocks } from './ja/clocks.ts';
import { cockpit } from './ja/cockpit.ts';
import { kit } from './ja/kit.ts';
import { layout } from './ja/layout.ts';
import { list } from './ja/list.ts';

/** The words of the screens in Japanese, the original. Features that load later bring their own tables. */
export const ja = { ...kit, layout, clocks, cockpit, list };
