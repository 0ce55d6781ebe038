// The verifier that strangers get, a single file without types, as tests import it.
export const verifierFile = new URL('../../server/incidents/verify-export.mjs', import.meta.url);

type Verifier = {
  canonical: (value: unknown) => string;
  breakIn: (exported: {
    format: string;
    incident: string;
    reference: string;
    entries: readonly object[];
    lines: number;
    head: string;
  }) => string | null;
};

const loaded: unknown = await import(/* @vite-ignore */ verifierFile.href);
export const { breakIn, canonical: canonicalOfVerifier } = loaded as Verifier; // exported by that very file
