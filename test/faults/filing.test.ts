import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentView } from '../../shared/documents/view.ts';
import { emptyIntake } from '../../shared/incidents/intake.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Client, newKey, type ServerProcess, startServer, verify } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';

/** Moments after the request at which the server is killed: before it reads, while it decides, writes, answers, and after. */
const MOMENTS = [0, 2, 5, 9, 14, 20, 30, 60];

describe('a server killed between storing, rendering and recording a filing (R8)', () => {
  const { folder, remove } = ownFolder();
  let server: ServerProcess;
  let id = '';
  let document = '';
  const as = (person: 'sato' | 'kobayashi' | 'mori'): Client => server.as(`demo-${person}`);
  const fine = async (answer: ReturnType<Client['post']>) => {
    const { status, text } = await answer;
    if (status !== 200 && status !== 201) throw new Error(text);
    return JSON.parse(text);
  };
  const incident = async () => (await as('sato').get(`/api/incidents/${id}`)).json<IncidentView>();
  const paper = async () => (await as('sato').get(`/api/documents/${id}/${document}`)).json<DocumentView>();

  beforeAll(async () => {
    server = await startServer({ folder });
    ({ id } = await fine(as('sato').post('/api/incidents', emptyReport)));
    await fine(
      as('sato').post(`/api/incidents/${id}/confirmReportable`, {}, { version: (await incident()).version }),
    );
    ({
      document: { id: document },
    } = await fine(as('kobayashi').post(`/api/documents/${id}/start`, { kind: 'ppcPreliminary' })));
    const { missing, sections } = await paper();
    const types = new Map(sections.flatMap(({ fields }) => fields.map((one) => [one.id, one] as const)));
    const fields = Object.fromEntries(
      missing.map((field) => {
        const { type, choices } = types.get(field) ?? {};
        if (type === 'text') return [field, { text: 'デモ', uses: [] }];
        return [field, { chosen: Object.keys(choices ?? {}).slice(0, 1), uses: [] }];
      }),
    );
    const at = `/api/documents/${id}/${document}`;
    await fine(as('kobayashi').post(`${at}/save`, { fields, states: {} }, { version: 1 }));
    for (const [who, step] of [
      ['kobayashi', 'submit'],
      ['sato', 'check'],
      ['mori', 'approve'],
      ['sato', 'decide'],
    ] as const) {
      const { hash, version } = await paper();
      await fine(as(who).post(`${at}/${step}`, { hash }, { version }));
    }
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    remove();
  });

  test('records exactly one filing of exactly that text, however often the request is sent again', async () => {
    const { version } = await incident();
    const { hash } = await paper();
    const key = newKey();
    const filing = {
      document,
      textHash: hash,
      filedAt: '2026-10-30T18:00:00.000Z',
      addressee: '個人情報保護委員会',
      channel: 'Webフォーム',
      servesAsFinal: false,
    };
    const file = () => as('sato').post(`/api/incidents/${id}/filePreliminary`, filing, { version, key });
    for (const moment of MOMENTS) {
      // The page prints its copy at the same time, as people do.
      const rendering = as('sato')
        .get(`/api/documents/${id}/${document}/export/pdf`)
        .catch(() => null);
      const asked = file().catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await server.kill();
      await Promise.all([asked, rendering]);
      server = await startServer({ folder });
      const { memory, phases } = await incident();
      const { phase, issue } = await paper();
      const filed = memory.reporting.filings.length;
      // Before or after, never between.
      expect([filed, phases.reporting.phase, phase, issue?.hash ?? null]).toEqual(
        filed === 0 ? [0, 'preliminaryDue', 'decided', null] : [1, 'preliminaryFiled', 'issued', hash],
      );
    }
    const first = await fine(file());
    expect(await fine(file())).toEqual(first);
    expect((await incident()).memory.reporting.filings).toMatchObject([{ document, textHash: hash }]);
    expect((await verify(folder)).code).toBe(0);
  }, 120_000);
});

const emptyReport = {
  ...emptyIntake,
  kinds: ['ransom'],
  awareAt: '2026-10-30T17:14:00.000Z',
  contact: { phone: '000-0000-0000' },
};
