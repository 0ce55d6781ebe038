/** Takes a deadline or a duty; returns whether it is a report to the state under the APPI or the My Number Act, not a promise or another law. */
export const isReport = ({ rule }: { rule: string }): boolean =>
  rule.startsWith('ppc-') || rule.startsWith('my-number-');
