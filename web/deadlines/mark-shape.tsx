import type { MarkKind } from './ruler-days.ts';

/** ◆ guidance and limit of a preliminary report, ● statutory, □ other laws and promises, △ own target, ▽ own cut-off, dashed ○ a counted day not used. One shape for each kind everywhere. */
export function MarkShape({ kind }: { kind: MarkKind }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      <Shape kind={kind} />
    </svg>
  );
}

function Shape({ kind }: { kind: MarkKind }) {
  switch (kind) {
    case 'guidance':
      return <path d="M7 1l6 6-6 6-6-6z" fill="var(--kohaku-shape)" />;
    case 'limit':
      return <path d="M7 1l6 6-6 6-6-6z" fill="var(--kohaku)" />;
    case 'target':
      return <path d="M7 2l5.6 10H1.4z" fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.6} />;
    case 'cutoff':
      return <path d="M1.4 2h11.2L7 12z" fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.6} />;
    case 'agreed':
      return <path d="M2.5 2.5h9v9h-9z" fill="var(--paper)" stroke="var(--ai)" strokeWidth={1.8} />;
    case 'statutory':
      return <circle cx={7} cy={7} r={5} fill="var(--ai)" />;
    case 'raw':
      return (
        <circle
          cx={7}
          cy={7}
          r={4.6}
          fill="var(--paper)"
          stroke="var(--ai)"
          strokeWidth={1.6}
          strokeDasharray="2.4 1.8"
        />
      );
    case 'unused':
      return (
        <circle
          cx={7}
          cy={7}
          r={4.6}
          fill="var(--paper)"
          stroke="var(--line-strong)"
          strokeWidth={1.4}
          strokeDasharray="2.4 1.8"
        />
      );
  }
}
