// One incident walked by three people over HTTP: every step must be accepted, and the record must stay whole.
import { expect } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { desk } from './desk.ts';
import { onServer } from './server.ts';

/** Where a report is recorded, and the document that serves as it. */
const filings = {
  filePreliminary: 'ppcPreliminary',
  fileFollowUp: 'ppcFollowUp',
  fileFinal: 'ppcFinal',
  fileVoluntary: 'ppcVoluntary',
} as const satisfies Record<string, DocumentKindId>;

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
  /** Drafted from the facts, filled, checked, approved and decided, each by the one whose part it is. */
  const decided = (kind: DocumentKindId) => desk(server).decided(id, kind);

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
    decided,
    /** A document is signed off and handed over. */
    file: async (command: keyof typeof filings, filedAt: Instant, more: object = {}) => {
      const { document, textHash } = await decided(filings[command]);
      await ask(sato, command, {
        document,
        textHash,
        filedAt,
        addressee: '個人情報保護委員会',
        channel: 'Webフォーム',
        ...more,
      });
    },
    /** The chain verifies, and the replay leads to what is stored. */
    whole: async () => {
      expect((await sato.get(`/api/incidents/${id}/chronology`)).body.chain.state).toBe('intact');
      expect(await examine(server.store.read, id)).toBeNull();
    },
  };
}
