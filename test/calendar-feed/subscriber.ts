// People who make addresses, and programs that fetch them without a session.
import { expect } from 'vitest';
import type { Server } from '../kit/server.ts';
import { readCalendar } from './kit.ts';

/** The path of an address, as a calendar program on this machine asks for it. */
export const pathOf = (url: string) => new URL(url).pathname;

export function subscriberOf(server: Server) {
  const fetched = (path: string, headers: Record<string, string> = {}) =>
    server.app.inject({ url: path, headers: { host: 'localhost', ...headers } });
  return {
    fetched,
    /** Makes an address for a person; returns its feed and path. */
    made: async (person: string, incident: string | null) => {
      const { status, body } = await server.as(person).post('/api/calendar-feeds', { incident });
      expect([status, body.url]).toEqual([
        201,
        expect.stringMatching(/^http:\/\/localhost\/api\/calendar\/.+\.ics$/),
      ]);
      return { id: String(body.id), path: pathOf(body.url) };
    },
    /** What a calendar program finds at a path. */
    read: async (path: string) => {
      const { statusCode, payload } = await fetched(path);
      expect(statusCode).toBe(200);
      return readCalendar(payload);
    },
  };
}
