import Type from 'typebox';
import { only } from '../../shared/kernel/fields.ts';
import { problemAnswer } from '../incidents/answers.ts';
import { keyHeader } from '../incidents/headers.ts';

const text = Type.String();
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const id = Type.String({ maxLength: 64, format: 'well-formed-text' });

const feed = Type.Object({
  id: text,
  incident: orNull(Type.Object({ id: text, reference: text })),
  createdAt: text,
  revokedAt: orNull(text),
});

export const feedBody = only({ incident: orNull(id) });
export const feedParams = Type.Object({ feed: id });
const errors = { '4xx': problemAnswer, '5xx': problemAnswer };

export const makeSchema = {
  operationId: 'makeCalendarFeed',
  tags: ['calendar'],
  headers: keyHeader,
  body: feedBody,
  response: { 201: Type.Object({ id: text, url: orNull(text) }), ...errors },
};

export const listSchema = {
  tags: ['calendar'],
  response: { 200: Type.Object({ items: Type.Array(feed) }), ...errors },
};

export const revokeSchema = {
  operationId: 'revokeCalendarFeed',
  tags: ['calendar'],
  params: feedParams,
  headers: keyHeader,
  body: only({}),
  response: { 200: Type.Object({ id: text, revokedAt: text }), ...errors },
};

/** Calendar programs get text; `lang` may be anything, for a reader of a calendar cannot mend its address. */
export const subscriptionSchema = {
  tags: ['calendar'],
  params: Type.Object({ secret: Type.String() }),
  querystring: Type.Object({ lang: Type.Optional(Type.String({ description: '`en` for English' })) }),
  response: { 200: { content: { 'text/calendar': { schema: text } } }, ...errors },
};
