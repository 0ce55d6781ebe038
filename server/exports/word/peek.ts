import { type Identity, identityOf } from './identity.ts';
import { partsOf } from './parts.ts';
import { orRefused, type Refused } from './refusals.ts';

/** Takes a Word file's bytes; returns which version of which document it was written from. Refuses what is no Word file of ours, or not safe to open. */
export const peekWord = (file: Uint8Array): Promise<({ ok: true } & Identity) | Refused> =>
  orRefused(async () => ({ ok: true, ...identityOf(await partsOf(file)) }));
