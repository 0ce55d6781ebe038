// One incident walked by three people over HTTP: every step must be accepted, and the record must stay whole.
import { expect } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import { onServer } from './server.ts';

export async function scene() {
  const server = await onServer();
  const sato = server.as('demo-sato');
  const kobayashi = server.as('demo-kobayashi');
  const mori = server.as('demo-mori');
  let id = '';

  const fine = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    expect([status, status === 200 ? null : body]).toEqual([200, null]);
  };
  const seen = () => sato.see(id);
  const ask = (who: typeof sato, command: string, fields: object = {}) => fine(who.ask(id, command, fields));

  return {
    ...server,
    sato,
    kobayashi,
    mori,
    id: () => id,
    begin: async (intake: object) => {
      id = (await sato.report(intake)).body.id;
    },
    seen,
    ask,
    record: (key: string, value: unknown, more: object = {}) => fine(sato.record(id, key, value, more)),
    rail: async () => Object.fromEntries((await seen()).rail.map(({ code, status }) => [code, status])),
    /** Drafted, approved, decided and filed, each by the one whose part it is. */
    file: async (kind: string, command: string, filedAt: string, more: object = {}) => {
      const text = `${kind}：不正アクセスにより個人データが漏えいしたおそれがある。`;
      await ask(kobayashi, 'draftReport', { kind, text });
      await ask(mori, 'approveReport', { kind, textHash: sha256Hex(text) });
      await ask(sato, 'decideReport', { kind, textHash: sha256Hex(text) });
      await ask(sato, command, { filedAt, addressee: '個人情報保護委員会', ...more });
    },
    /** The chain verifies, and the replay leads to what is stored. */
    whole: async () => {
      expect((await sato.get(`/api/incidents/${id}/chronology`)).body.chain.state).toBe('intact');
      expect(await examine(server.store.read, id)).toBeNull();
    },
  };
}
