/** The same words in both languages of the product; Japanese is the original. */
export type Words = { readonly ja: string; readonly en: string };

export const words = (ja: string, en: string): Words => ({ ja, en });
