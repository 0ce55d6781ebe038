import { lazy, Suspense } from 'react';
import type { WhyProps } from './why-panel.tsx';

const load = () => import('./why-panel.tsx').then(({ WhyPanel }) => ({ default: WhyPanel }));
const WhyPanel = lazy(load);

/** Brings the panel's code along while nobody waits for it, so that a lost network cannot keep a reason away. */
export const preloadWhy = () => void load().catch(() => undefined);

/** The panel behind every deadline; it brings the rules of all duties, so no page loads it at first. */
export const WhyLater = (props: WhyProps) => (
  <Suspense fallback={null}>
    <WhyPanel {...props} />
  </Suspense>
);
