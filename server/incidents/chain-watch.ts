import type { Store } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import { type Break, firstBreak } from '../../shared/incidents/chain.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { ChainView } from '../../shared/incidents/view.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';
import { Problem } from '../plugins/problem.ts';

/** Takes a state row and its lines; returns what the screen shows of the chain. */
export function chainOf(row: IncidentRow, lines: readonly Entry[], checkedAt: Instant): ChainView {
  const broken = firstBreak(row.id, lines, { seq: row.version, hash: row.head });
  return {
    state: broken ? 'broken' : 'intact',
    brokenAt: broken?.seq ?? null,
    lines: lines.length,
    checkedAt,
  };
}

/** Throws `chain-broken` where the chronology of an incident no longer verifies; nothing may be filed or exported from it. */
export async function requireChain(store: Store, row: IncidentRow): Promise<void> {
  const lines = await store.read.entries.of(row.id, { to: row.version });
  const broken = firstBreak(row.id, lines, { seq: row.version, hash: row.head });
  if (broken) throw chainBroken(broken);
}

export const chainBroken = ({ seq }: Break) =>
  new Problem(
    'chain-broken',
    words(
      `経緯の照合に失敗しました（#${seq}）。書き出しと提出を止めました`,
      `The chronology does not verify (#${seq}). Export and filing are stopped`,
    ),
    words('管理者に知らせ、控えと照らし合わせてください', 'Tell the administrator and compare with a copy'),
  );
