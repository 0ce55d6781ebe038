import { useEffect, useState } from 'react';

const PREFIX = 'shirube.draft.';

/** What was last sent and under which key; the same request keeps its key, so that a retry cannot act twice. */
type Sent = { request: string; key: string };
type Kept<T> = { values: T; sent: Sent | null };

function read<T>(id: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(PREFIX + id);
    return text === null ? null : (JSON.parse(text) as Kept<T>); // written only below, under the same id
  } catch {
    return null;
  }
}

function write<T>(id: string, kept: Kept<T> | null) {
  try {
    if (kept === null) localStorage.removeItem(PREFIX + id);
    else localStorage.setItem(PREFIX + id, JSON.stringify(kept));
  } catch {
    // A full or forbidden store loses the draft on reload, never the form on screen.
  }
}

/** Version 4; `crypto.randomUUID` is missing on plain http, where drills on a local network run. */
export function uuid(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, at) => {
    const fixed = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, '0');
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}

/** Takes an id of person, incident and form, and what it begins with; keeps what is written through reloads until it is forgotten. */
export function useDraft<T>(id: string, initial: T) {
  const [kept, setKept] = useState<Kept<T>>(() => read<T>(id) ?? { values: initial, sent: null });
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) write(id, kept);
  }, [id, kept, touched]);
  const keep = (change: (kept: Kept<T>) => Kept<T>) => {
    setTouched(true);
    setKept(change);
  };
  return {
    values: kept.values,
    change: (change: (values: T) => T) => keep((now) => ({ ...now, values: change(now.values) })),
    /** Key under which this very request goes out; new whenever the request differs from the last one. */
    keyFor: (request: string): string => {
      const sent = kept.sent?.request === request ? kept.sent : { request, key: uuid() };
      keep((now) => ({ ...now, sent }));
      return sent.key;
    },
    /** Call it when the server has saved it, or the person throws it away. */
    forget: () => {
      setTouched(false);
      write<T>(id, null);
    },
  };
}
