import { describe, expect, test } from 'vitest';
import { SettingsError, settingsFrom } from '../../server/settings.ts';

const from = (env: Record<string, string>) => settingsFrom(env, '/srv/shirube');

describe('the settings', () => {
  test('are this machine, port 3000 and a folder beside the program', () => {
    expect(from({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      place: { kind: 'sqlite', folder: '/srv/shirube/data' },
      previewsPerMinute: 6000,
    });
  });

  test('take any address of this machine', () => {
    for (const HOST of ['127.0.0.1', '127.0.0.53', 'localhost', '::1'])
      expect(from({ HOST }).host).toBe(HOST);
  });

  test('refuse to listen for others while nobody signs in', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.0.10', 'shirube.example', '127.0.0.1.example', ''])
      expect(() => from({ HOST })).toThrow(SettingsError);
    expect(() => from({ HOST: '0.0.0.0' })).toThrow(/サインイン.*no sign-in/s);
  });

  test('refuse a port that is none', () => {
    for (const PORT of ['x', '-1', '65536', '3000.5']) expect(() => from({ PORT })).toThrow(SettingsError);
    expect(from({ PORT: '0' }).port).toBe(0);
  });

  test('take PostgreSQL by its address only', () => {
    const DATABASE_URL = 'postgres://localhost/shirube';
    expect(from({ DATABASE_URL }).place).toEqual({ kind: 'postgres', url: DATABASE_URL });
    expect(() => from({ DATABASE_URL: 'mysql://localhost/shirube' })).toThrow(SettingsError);
  });
});
