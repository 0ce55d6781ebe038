/** Takes a hash; returns the ends people compare, `41c9…e0d7`. */
export const shortHash = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-4)}`;
