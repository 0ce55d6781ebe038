import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onServer, operationsOf } from '../kit/server.ts';

const server = await onServer();
const operations = await operationsOf(server);
afterAll(() => server.end());
let id = '';
let document = '';
beforeAll(async () => {
  const sato = server.as('demo-sato');
  id = (await sato.report()).body.id;
  document = (await sato.post(`/api/documents/${id}/start`, { kind: 'publicFirst' })).body.document.id;
});
const named = (path: string) =>
  path.replace('{id}', id).replace('{incident}', id).replace('{document}', document);

type Request = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS' | undefined;
  url: string;
  headers?: Record<string, string>;
  payload?: string;
};
const send = ({ method = 'GET', url, headers = {}, payload }: Request) =>
  server.app.inject({
    method,
    url,
    headers: { host: 'localhost', ...headers },
    ...(payload === undefined ? {} : { payload }),
  });

const protection = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const errors: Request[] = [
  { url: '/assets/nowhere.js' },
  { url: '/api/nowhere' },
  { url: '/%zz' },
  { url: '/api/incidents/%ff' },
  { url: `/api/incidents/${'x'.repeat(300)}` },
  { url: '/api/incidents?limit=1e9' },
  { url: '/api/incidents?file=open&file=closed' },
  { url: '/api/incidents?page=-1' },
  { url: '/api/incidents', headers: { host: 'evil.example' } },
  { method: 'POST', url: '/api/incidents', payload: '{' },
  { method: 'DELETE', url: '/api/incidents' },
  { method: 'PATCH', url: '/api/session' },
  { method: 'OPTIONS', url: '/api/incidents' },
  { method: 'POST', url: '/api/incidents', headers: { 'sec-fetch-site': 'cross-site' } },
];

describe('every answer', () => {
  test.each(operations)('of $method $path carries the protective headers', async ({ method, path }) => {
    const { headers } = await send({ method, url: named(path) });
    expect(headers).toMatchObject(protection);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers['cache-control']).toBe(path.startsWith('/api/') ? 'no-store' : undefined);
  });

  test.each(errors)('to $url carries them too, and is a problem document', async (request) => {
    const { headers, statusCode, payload } = await send(request);
    expect(headers).toMatchObject(protection);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(payload) as Record<string, unknown>;
    expect(problem).toMatchObject({
      status: statusCode,
      code: expect.any(String),
      title: expect.any(String),
    });
    expect(statusCode).toBeLessThan(500);
    expect(payload).not.toMatch(/FST_|SQLITE|node_modules|\bat \w+ \(/);
  });

  test('of the documentation allows no inline script either', async () => {
    const { headers, statusCode } = await send({ url: '/api/docs/' });
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject(protection);
  });
});

describe('a request from elsewhere', () => {
  const write = (headers: Record<string, string>) =>
    send({
      method: 'PUT',
      url: '/api/session',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ person: 'demo-mori' }),
    });

  test('is refused when it writes from another site', async () => {
    for (const site of ['cross-site', 'same-site', 'nonsense']) {
      const { statusCode, payload } = await write({ 'sec-fetch-site': site });
      expect([statusCode, JSON.parse(payload).code]).toEqual([403, 'foreign-origin']);
    }
    for (const site of ['same-origin', 'none'])
      expect((await write({ 'sec-fetch-site': site })).statusCode).toBe(200);
    expect((await write({})).statusCode).toBe(200);
  });

  test('is refused under any name but this machine’s own', async () => {
    const names = [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '192.168.0.10:3000',
      '0.0.0.0',
    ];
    for (const host of names) {
      expect((await send({ url: '/api/session', headers: { host } })).statusCode).toBe(403);
      expect((await write({ host })).statusCode).toBe(403);
    }
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
      expect((await send({ url: '/api/session', headers: { host } })).statusCode).toBe(200);
  });

  test('cannot choose its own number', async () => {
    server.parts.reader.close();
    const { statusCode, payload } = await send({ url: '/healthz', headers: { 'request-id': 'chosen' } });
    expect(statusCode).toBe(500);
    expect(JSON.parse(payload).requestId).not.toBe('chosen');
    expect(payload).not.toMatch(/database connection|SQLITE|node_modules/);
  });
});
