import type { SectionState } from '../../content.ts';
import type { Known } from '../../known.ts';
import { otherMatters } from './others.ts';

const known = (holds: boolean): SectionState => (holds ? 'known' : 'investigating');

/** State of 本人への対応: 判明 once somebody was told or a day is set. */
export const noticeState = ({ notices: { told, target } }: Known) => known(told > 0 || target !== null);

/** State of 再発防止: 判明 once a measure is written down. */
export const measuresState = ({ measures }: Known) => known(measures.length > 0);

/** State of その他: 判明 once there is anything to say. */
export const otherState = (all: Known) => known(otherMatters(all).length > 0);
