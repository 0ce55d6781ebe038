import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import type { DocumentView, ThreadView } from '../../shared/documents/view.ts';
import { changed, mika, retype } from '../documents/word/word-kit.ts';
import { desk } from '../kit/desk.ts';
import { onServer } from '../kit/server.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXT = '受注サーバー2台が暗号化された。原因は調査中である。';

const server = await onServer();
const sato = server.as('demo-sato');
afterAll(() => server.end());

describe('a document that went to the lawyer in Word', () => {
  const { start, ask, view } = desk(server);
  let id = '';
  let document = '';
  let file: Uint8Array;
  const bring = async (payload: Uint8Array) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/documents/${id}/${document}/import`,
      headers: {
        host: 'localhost',
        'x-person': 'demo-mori',
        'content-type': DOCX,
        'idempotency-key': `word-file-${payload.length}`,
      },
      payload: Buffer.from(payload),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const threads = async () => (await view(id, document)).threads;
  const textIn = ({ content }: DocumentView) => {
    const value = content.fields['ppc.42'];
    return value && 'text' in value ? value.text : null;
  };
  const decide = (command: string, thread: number) =>
    ask('demo-kobayashi', id, document, command, { thread });

  beforeAll(async () => {
    id = (await sato.report({ kinds: ['ransom'], awareAt: '2026-10-30T17:14:00.000Z' })).body.id;
    document = await start(id, 'ppcPreliminary');
    await ask('demo-kobayashi', id, document, 'save', {
      fields: { 'ppc.42': { text: TEXT, uses: [] } },
      states: {},
    });
    const answer = await server.app.inject({
      url: `/api/documents/${id}/${document}/export/docx?base=1`,
      headers: { host: 'localhost', 'x-person': 'demo-mori' },
    });
    file = await changed(answer.rawPayload, (xml) =>
      retype(xml, 'ppc.42', [
        { text: '受注サーバー' },
        { text: '2台', del: mika },
        { text: '3台', ins: mika },
        { text: 'が暗号化された' },
        // This one Word kept no track of.
        { text: 'おそれがある' },
        { text: '。原因は' },
        { text: '現在', ins: mika },
        { text: '調査中である。' },
      ]),
    );
  });

  test('comes back as proposals, the untracked change among them, and changes no word by itself', async () => {
    expect((await bring(file)).status).toBe(200);
    const brought = (await threads()).map(({ what, quote, insert, tracked, state }: ThreadView) => [
      what,
      quote,
      insert,
      tracked,
      state,
    ]);
    expect(brought).toEqual([
      ['proposal', '2台', '3台', true, 'open'],
      ['proposal', '', 'おそれがある', false, 'open'],
      ['proposal', '', '現在', true, 'open'],
    ]);
    expect(textIn(await view(id, document))).toBe(TEXT);
  });

  test('is taken over one change at a time, each where its passage stands by then', async () => {
    await decide('acceptProposal', 1);
    expect(textIn(await view(id, document))).toBe(TEXT.replace('2台', '3台'));
    await decide('refuseProposal', 2);
    await decide('acceptProposal', 3);
    expect(textIn(await view(id, document))).toBe('受注サーバー3台が暗号化された。原因は現在調査中である。');
    expect((await threads()).map(({ state }) => state)).toEqual(['accepted', 'refused', 'accepted']);
  });

  test('takes no change twice, and leaves the words and the chain whole', async () => {
    await expect(decide('acceptProposal', 1)).rejects.toThrow('not-allowed-now');
    await expect(decide('refuseProposal', 2)).rejects.toThrow('not-allowed-now');
    expect(await examine(server.store.read, id)).toBeNull();
    const told = (await sato.get(`/api/incidents/${id}/chronology`)).body.lines as {
      told: { words: { ja: string } };
    }[];
    expect(told.map((line) => line.told.words.ja).filter((words) => words.includes('Word'))).toHaveLength(1);
  });
});
