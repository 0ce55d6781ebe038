import type { Section } from '../../kind.ts';
import { course } from './course.ts';
import { dataOfAccident } from './data.ts';
import { response } from './response.ts';

/** The items of the accident report, in the order of the scheme (law.md 6.13). */
export const pMarkItems: readonly Section[] = [...course, ...dataOfAccident, ...response];
