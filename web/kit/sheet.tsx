import { lazy, Suspense } from 'react';
import type { SheetProps } from './sheet-dialog.tsx';

const load = () => import('./sheet-dialog.tsx').then(({ SheetDialog }) => ({ default: SheetDialog }));
const Dialog = lazy(load);

/** Brings the dialog's code along while nobody waits for it, so that a lost network cannot keep it away. */
export const preloadSheet = () => void load().catch(() => undefined);

/** Mount it to open, unmount it to close. */
export const Sheet = (props: SheetProps) => (
  <Suspense fallback={null}>
    <Dialog {...props} />
  </Suspense>
);
