import { expect } from 'vitest';
import type { OpenedStore, Test } from '../kit/stores.ts';
import { remark, stored, version, words } from './papers.ts';
import { begun } from './rows.ts';

/** Where each review stands is replaced; what was written and said is only added. */
export function documentsContract(it: Test, opened: () => OpenedStore) {
  const tx: OpenedStore['store']['tx'] = (work) => opened().store.tx(work);
  const read = () => opened().store.read.documents;

  it('gives the documents of an incident back as they were put in, those of no other', async () => {
    const [one, two] = [stored('a', { phase: 'inReview', version: 3 }, 7), stored('b', {}, 9)];
    await tx(async (q) => {
      await begun(q, 'papers');
      await begun(q, 'other-papers');
      await q.documents.put('papers', two);
      await q.documents.put('papers', one);
      await q.documents.put('other-papers', stored('a', { kind: 'qaScript' }, 2));
    });
    expect(await read().of('papers')).toEqual([one, two]);
    expect(await read().of('other-papers')).toEqual([stored('a', { kind: 'qaScript' }, 2)]);
    expect(await read().of('nowhere')).toEqual([]);
  });

  it('replaces the state of a document, and keeps its kind', async () => {
    const decided = stored('a', { phase: 'decided', version: 4, writers: ['p-1', 'p-2'] }, 12);
    await tx(async (q) => {
      await begun(q, 'states');
      await q.documents.put('states', stored('a'));
      await q.documents.put('states', decided);
    });
    expect(await read().of('states')).toEqual([decided]);
  });

  it('gives every version back without its words, oldest first, and the words of those asked for', async () => {
    const versions = [version('a', 1, { content: words() }), version('a', 2), version('a', 3)];
    await tx(async (q) => {
      await begun(q, 'versions');
      await q.documents.put('versions', stored('a'));
      await q.documents.appendVersions('versions', versions.toReversed());
      await q.documents.appendVersions('versions', [version('b', 1)]);
      await q.documents.appendVersions('versions', []);
    });
    const heads = versions.map(({ content: _, ...head }) => head);
    expect(await read().versions('versions', 'a')).toEqual(heads);
    expect(await read().contents('versions', 'a', [1, 3, 9])).toEqual(
      new Map([
        [1, words()],
        [3, words('3版')],
      ]),
    );
    expect(await read().contents('versions', 'a', [])).toEqual(new Map());
    expect(await read().contents('elsewhere', 'a', [1])).toEqual(new Map());
  });

  it('gives the remarks of one document in the order of its threads', async () => {
    const said = [
      remark('a', 1, 1),
      remark('a', 1, 2),
      remark('a', 2, 1, { what: 'proposal', insert: '髙﨑', tracked: true, author: '外部の人' }),
    ];
    await tx(async (q) => {
      await begun(q, 'remarks');
      await q.documents.appendRemarks('remarks', said.toReversed());
      await q.documents.appendRemarks('remarks', [remark('b', 1, 1)]);
      await q.documents.appendRemarks('remarks', []);
    });
    expect(await read().remarks('remarks', 'a')).toEqual(said);
    expect(await read().remarks('remarks', 'c')).toEqual([]);
  });

  it('refuses a document, a version and a remark of an incident that is not there', async () => {
    await expect(tx((q) => q.documents.put('ghost', stored('a')))).rejects.toThrow();
    await expect(tx((q) => q.documents.appendVersions('ghost', [version('a', 1)]))).rejects.toThrow();
    await expect(tx((q) => q.documents.appendRemarks('ghost', [remark('a', 1, 1)]))).rejects.toThrow();
  });

  it('lets nobody change, delete or replace what was written and said, by whatever program', async () => {
    await tx(async (q) => {
      await begun(q, 'frozen');
      await q.documents.put('frozen', stored('a'));
      await q.documents.appendVersions('frozen', [version('a', 1)]);
      await q.documents.appendRemarks('frozen', [remark('a', 1, 1)]);
    });
    for (const table of ['document_version', 'document_remark']) {
      await expect(
        opened().raw(`UPDATE ${table} SET document = 'x' WHERE incident = 'frozen'`),
      ).rejects.toThrow('append-only');
      await expect(opened().raw(`DELETE FROM ${table} WHERE incident = 'frozen'`)).rejects.toThrow(
        'append-only',
      );
    }
    const other = version('a', 1, { content: words('別の本文') });
    await expect(tx((q) => q.documents.appendVersions('frozen', [other]))).rejects.toThrow();
    await expect(
      tx((q) => q.documents.appendRemarks('frozen', [remark('a', 1, 1, { text: 'よい' })])),
    ).rejects.toThrow();
    expect(await read().contents('frozen', 'a', [1])).toEqual(new Map([[1, words('1版')]]));
    expect(await read().remarks('frozen', 'a')).toEqual([remark('a', 1, 1)]);
  });

  it('keeps nothing of a transaction that fails', async () => {
    const failing = tx(async (q) => {
      await begun(q, 'half-paper');
      await q.documents.put('half-paper', stored('a'));
      await q.documents.appendVersions('half-paper', [version('a', 1)]);
      throw new Error('on second thoughts');
    });
    await expect(failing).rejects.toThrow('on second thoughts');
    expect(await read().of('half-paper')).toEqual([]);
    expect(await read().versions('half-paper', 'a')).toEqual([]);
  });
}
