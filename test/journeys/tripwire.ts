import type { Page } from 'playwright-core';

export type Wire = Awaited<ReturnType<typeof wired>>;

/** Stretches wires in a page before anything of it runs: script that runs, a dialog, a breach of the policy, a request that no page of ours makes. */
export async function wired(page: Page) {
  const touched: string[] = [];
  page.on('dialog', (dialog) => {
    touched.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {}); // the page may be gone by then
  });
  page.on('request', (request) => {
    if (request.url().includes('tripwire')) touched.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('touch', (what: string) => touched.push(what));
  await page.addInitScript(() => {
    const { touch } = window as unknown as { touch: (what: string) => void }; // exposed above
    Object.assign(window, { fired: () => touch('ran: fired') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      touch(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    /** What has touched a wire so far. */
    tripped: async () => [...touched],
    /** Elements of the page that only somebody's words can have made. */
    madeOfWords: () =>
      page.evaluate(() => {
        const marks =
          '[src*="tripwire"], [onerror], [onload], [onfocus], [srcdoc], math, iframe, script:not([src])';
        const links = '[href^="javascript:" i], [action^="javascript:" i], [src^="javascript:" i]';
        return [...document.querySelectorAll(`${marks}, ${links}`)].map(({ outerHTML }) => outerHTML);
      }),
  };
}
