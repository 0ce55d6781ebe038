const units: { readonly [unit: string]: number } = { 億: 1e8, 万: 1e4, 千: 1e3 };

/** Takes a Japanese sentence; returns the counts of records or people it gives, each with whether it is rounded. */
export function countsIn(sentence: string): { count: number; isRounded: boolean }[] {
  return [...sentence.matchAll(/(約|最大|およそ)?((?:\d[\d,.]*[億万千]*)+)(?:件|人|名|点)/g)].map(
    ([, about, text = '']) => ({
      count: [...text.matchAll(/(\d[\d,.]*)([億万千]*)/g)].reduce(
        (sum, [, digits = '', power = '']) =>
          sum +
          [...power].reduce(
            (product, unit) => product * (units[unit] ?? 1),
            Number(digits.replaceAll(',', '')),
          ),
        0,
      ),
      isRounded: about !== undefined || /[億万千]/.test(text),
    }),
  );
}

/** Takes a sentence and the figures of a record; returns a count in it that is none of them, or null where they agree or nothing is counted. */
export function disagreesWithGist(sentence: string, figures: readonly number[]): number | null {
  const agrees = ({ count, isRounded }: { count: number; isRounded: boolean }) =>
    figures.some((figure) => (isRounded ? Math.abs(count - figure) <= figure / 10 : count === figure));
  const counts = countsIn(sentence).filter(({ count }) => Number.isFinite(count) && count > 1);
  return counts.length === 0 || counts.some(agrees) ? null : (counts[0]?.count ?? null);
}
