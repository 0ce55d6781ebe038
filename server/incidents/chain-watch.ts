import type { Store } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import { isOpen } from '../../shared/documents/document.ts';
import { firstBreak } from '../../shared/incidents/chain.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { ChainView } from '../../shared/incidents/view.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';
import { Problem } from '../plugins/problem.ts';
import { disagreement } from './examine.ts';
import { changedVersion } from './examine-documents.ts';
import type { Loaded } from './load.ts';

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

/** Some versions of a document, which are about to leave. */
type Leaving = { id: string; versions: readonly number[] };

/** Throws `chain-broken` where the chronology of an incident does not verify, where its state is not what the chronology leads to, or where the words about to leave are not those it names: of every document under work, or of the versions given. Nothing may be filed or exported then. */
export async function requireWhole(
  { read }: Pick<Store, 'read'>,
  loaded: Loaded,
  leaving?: Leaving,
): Promise<void> {
  const { row, incident } = loaded;
  const lines = await read.entries.of(row.id, { to: row.version });
  const apart = disagreement(loaded, lines);
  if (apart) throw chainBroken(apart.seq);
  const open = Object.values(incident.documents).filter(isOpen);
  for (const { id, versions } of leaving ? [leaving] : open.map(currentOf)) {
    const lost = await changedVersion(read, row.id, id, lines, versions);
    if (lost) throw chainBroken(lost.seq);
  }
}

const currentOf = ({ id, version }: { id: string; version: number }): Leaving => ({
  id,
  versions: [version],
});

/** Takes the number of the line, null where the lines are whole and something beside them is not. */
export const chainBroken = (seq: number | null) =>
  new Problem(
    'chain-broken',
    seq === null
      ? words(
          '保存された状態が経緯と合いません。書き出しと提出を止めました',
          'What is stored is not what the chronology leads to. Export and filing are stopped',
        )
      : words(
          `経緯の照合に失敗しました（#${seq}）。書き出しと提出を止めました`,
          `The chronology does not verify (#${seq}). Export and filing are stopped`,
        ),
    words('管理者に知らせ、控えと照らし合わせてください', 'Tell the administrator and compare with a copy'),
  );
