import { FORMAT, properties } from './marks.ts';
import { elementsIn } from './parse-part.ts';
import type { Parts } from './parts.ts';
import { refusals, Unreadable } from './refusals.ts';

/** Which version of which document a file was written from. */
export type Identity = { incident: string; document: string; version: number; hash: string };

/** Takes the parts of a file; returns who it says it is. Throws `Unreadable` where it does not say so, or in a later format. */
export function identityOf({ properties: part }: Parts): Identity {
  const root = part?.documentElement;
  const said = new Map(
    (root ? elementsIn(root) : []).map((it) => [it.getAttribute('name'), it.textContent?.trim() ?? '']),
  );
  const { incident, document, version, hash } = {
    incident: said.get(properties.incident),
    document: said.get(properties.document),
    version: Number(said.get(properties.version)),
    hash: said.get(properties.hash),
  };
  const isWhole =
    incident && document && hash && /^[0-9a-f]{64}$/.test(hash) && Number.isInteger(version) && version > 0;
  if (!isWhole) throw new Unreadable(refusals.notOurs);
  if (said.get(properties.format) !== FORMAT) throw new Unreadable(refusals.newer);
  return { incident, document, version, hash };
}
