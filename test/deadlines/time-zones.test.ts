import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('fingerprint.ts', import.meta.url));
const fingerprintIn = (zone: string) =>
  execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim();

describe('every deadline of three thousand situations', () => {
  const inJapan = fingerprintIn('Asia/Tokyo');
  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same on a machine set to %s',
    (zone) => {
      expect(inJapan).toMatch(/^[0-9a-f]{64} \d{5,}$/);
      expect(fingerprintIn(zone)).toBe(inJapan);
    },
  );
});
