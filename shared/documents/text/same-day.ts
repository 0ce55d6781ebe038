/** Takes two days as texts write them, `2026-10-31` or `--10-31` where no year is said; says whether they can be the same. */
export const isSameDay = (a: string, b: string): boolean =>
  a === b || a === withoutYear(b) || withoutYear(a) === b;

const withoutYear = (day: string) => day.replace(/^\d{4}/, '-');
