import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 767px)');
const wide = matchMedia('(min-width: 1200px)');

const subscribeTo = (query: MediaQueryList) => (listener: () => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};
const toPhone = subscribeTo(phone);
const toWide = subscribeTo(wide);

/** Whether one question is shown at a time. */
export const useIsPhone = () => useSyncExternalStore(toPhone, () => phone.matches);
/** Whether the result has a column of its own. */
export const useIsWide = () => useSyncExternalStore(toWide, () => wide.matches);
