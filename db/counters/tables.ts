import type { Kit } from '../kit.ts';

/** Running numbers, such as those of incident references; one row a series. */
export const defineCounter = (kit: Kit) =>
  kit.table('counter', { name: kit.str('name').primaryKey(), last: kit.int('last').notNull() });
