import { useState } from 'react';
import { useIsPhone } from '../../kit/use-narrow.ts';
import { type ItemState, isQuiet } from './item-states.ts';
import type { Fold } from './section-part.tsx';

/** On a phone every item is one line until it is opened; those that need something lie open from the beginning. Nothing folds by itself later, under somebody's hands. */
export function useFolds(items: readonly ItemState[]) {
  const isPhone = useIsPhone();
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter((item) => !isQuiet(item)).map(({ section }) => section.id)),
  );
  const isAllOpen = items.every(({ section }) => open.has(section.id));
  return {
    isPhone,
    isAllOpen,
    turnAll: () => setOpen(new Set(isAllOpen ? [] : items.map(({ section }) => section.id))),
    foldOf: (section: string): Fold =>
      isPhone
        ? {
            isFolded: !open.has(section),
            turn: () =>
              setOpen((now) =>
                now.has(section)
                  ? new Set([...now].filter((id) => id !== section))
                  : new Set([...now, section]),
              ),
          }
        : null,
  };
}
