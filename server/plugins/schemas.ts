import type { FastifyServerOptions } from 'fastify';
import { instantFrom, isDay, isInstant } from '../../shared/kernel/days.ts';

/** SQLite gives a lone surrogate back as another text, and PostgreSQL takes no NUL: neither may come in. */
export const isStorable = (text: string) => text.isWellFormed() && !text.includes('\u0000');

/** How bodies, headers and queries are checked: nothing is coerced, dropped or filled in, and every error is named. */
export const ajv: NonNullable<FastifyServerOptions['ajv']> = {
  customOptions: {
    removeAdditional: false,
    coerceTypes: false,
    useDefaults: false,
    allErrors: true,
    keywords: ['ui'],
    formats: {
      day: isDay,
      instant: isInstant,
      'zoned-moment': (text: string) => instantFrom(text) !== null,
      'well-formed-text': isStorable,
    },
  },
};
