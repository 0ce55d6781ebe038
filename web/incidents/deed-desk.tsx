import { createContext, lazy, type ReactNode, Suspense, use, useState } from 'react';
import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';

const load = () => import('./deed-dialog.tsx').then(({ DeedDialog }) => ({ default: DeedDialog }));
const DeedDialog = lazy(load);
/** Brings the forms' code along early, so that a lost network cannot keep it away. */
export const preloadDeeds = () => void load().catch(() => undefined);

const Desk = createContext<(offer: Offer) => void>(() => {});
/** Opens the form of a deed. */
export const useDeedDesk = () => use(Desk);

type Props = { view: IncidentView; children: ReactNode };

/** Holds the one open form of an incident. It outlives its button, which may vanish when others act meanwhile. */
export function DeedDesk({ view, children }: Props) {
  const [offer, setOffer] = useState<Offer | null>(null);
  function close() {
    setOffer(null);
    // The dialog gives the focus back to its button; where that is gone, the page's heading takes it.
    setTimeout(() => {
      if (document.activeElement === document.body) document.querySelector('h1')?.focus();
    }, 50);
  }
  return (
    <Desk value={setOffer}>
      {children}
      {offer && (
        <Suspense fallback={null}>
          <DeedDialog offer={offer} view={view} onClose={close} />
        </Suspense>
      )}
    </Desk>
  );
}
