import { afterAll, describe, expect, test } from 'vitest';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());
const sato = server.as('demo-sato');
const { id } = (await sato.report({ kinds: ['ransom'] })).body;

const contract = { partner: 'A社', period: 24, unit: 'hours' };
const refused = async (fact: string, value: unknown) => {
  const { status, body } = await sato.record(id, fact, value);
  return [status, body.fields?.map(({ field }: { field: string }) => field)];
};

describe('a fact of many parts', () => {
  test('is refused at the part that is wrong, and there alone', async () => {
    expect(await refused('contracts', [contract, { ...contract, partner: 'B社', period: 0 }])).toEqual([
      400,
      ['value/1/period'],
    ]);
    expect(await refused('contracts', [{ ...contract, period: 1000 }])).toEqual([400, ['value/0/period']]);
    expect(await refused('contracts', [{ ...contract, unit: 'weeks' }])).toEqual([400, ['value/0/unit']]);
    expect(await refused('contracts', [contract, contract])).toEqual([400, ['value/1/partner']]);
    expect(await refused('sectors', ['pMark', 'none'])).toEqual([400, ['value']]);
  });

  test('is kept when all of it is right', async () => {
    expect((await sato.record(id, 'contracts', [contract])).status).toBe(200);
    expect((await sato.record(id, 'contracts', [], { reason: '契約は終わっていた' })).status).toBe(200);
    expect((await sato.record(id, 'sectors', ['pMark', 'card'])).status).toBe(200);
    expect((await sato.record(id, 'delegation', 'tax')).status).toBe(200);
  });
});
