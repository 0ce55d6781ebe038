/** Takes class names, some of them absent; returns them as one. */
export const cx = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ');
