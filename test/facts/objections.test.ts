import { describe, test } from 'vitest';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { at, day, fact, given, type Move, sato } from '../kit/story.ts';

const nobody = { gross: null, deduplicated: null, maximum: null, minimum: null };
const count = (numbers: Partial<Record<keyof typeof nobody, number>>, more: Partial<FactStatement> = {}) =>
  fact('principalCount', { ...nobody, ...numbers }, { reason: '中間報告', ...more });
const groups = (people: number | null, part: number | null) =>
  fact('principalGroups', [
    { name: '会員', people: 10, identifiable: true, items: [] },
    { name: '代理店', people, identifiable: true, items: [{ item: '生年月日', people: part }] },
  ]);
const myNumber = (people: number | null) =>
  fact('myNumber', { included: 'yes', wrongful: 'unknown', openToPublic: 'unknown', people });

describe('a part', () => {
  test('may not exceed its whole', () => {
    given()
      .when(sato, count({ gross: 5, deduplicated: 6 }))
      .isRefused('invalid', ['value/deduplicated']);
    given()
      .when(sato, count({ maximum: 5, deduplicated: 6 }))
      .isRefused('invalid', ['value/deduplicated']);
    given()
      .when(sato, count({ maximum: 5, minimum: 6 }))
      .isRefused('invalid', ['value/minimum']);
    given().when(sato, groups(5, 6)).isRefused('invalid', ['value/1/items/0/people']);
  });

  test('may be the whole, and exceeds nothing that is unknown', () => {
    given()
      .when(sato, count({ gross: 6, deduplicated: 6, maximum: 6, minimum: 6 }))
      .becomes();
    given().when(sato, groups(6, 6)).becomes();
    given().when(sato, groups(null, 6)).becomes();
    given().when(sato, groups(6, null)).becomes();
  });

  test('is held against the whole in both orders', () => {
    const cards: Move = [sato, fact('cardNumbers', 120)];
    given([sato, count({ deduplicated: 119 })])
      .when(...cards)
      .isRefused('invalid', ['value']);
    given(cards)
      .when(sato, count({ deduplicated: 119 }))
      .isRefused('invalid', ['value']);
    given(cards)
      .when(sato, count({ deduplicated: 120 }))
      .becomes();
    given(cards)
      .when(sato, count({ deduplicated: 100, gross: 120 }))
      .becomes();
    given([sato, count({ maximum: 5 })])
      .when(sato, myNumber(6))
      .isRefused('invalid', ['value/people']);
    given([sato, myNumber(6)])
      .when(sato, count({ maximum: 5 }))
      .isRefused('invalid', ['value']);
    given([sato, myNumber(null)])
      .when(sato, count({ maximum: 5 }))
      .becomes();
  });
});

describe('a period', () => {
  test('does not end before it begins', () => {
    const [early, late] = [day('2026-10-17'), day('2026-10-21')];
    given([sato, fact('accessFrom', late)])
      .when(sato, fact('accessTo', early))
      .isRefused('invalid', ['value']);
    given([sato, fact('accessTo', early)])
      .when(sato, fact('accessFrom', late))
      .isRefused('invalid', ['value']);
    given([sato, fact('accessFrom', late)])
      .when(sato, fact('accessTo', late))
      .becomes();
  });
});

describe('a time', () => {
  test('of awareness or access is never still to come, in Japan', () => {
    const aware = fact('awareAt', at('2026-10-31', '02:29'), { reason: '訂正' });
    given().when(sato, aware).isRefused('invalid', ['value']);
    given()
      .when(sato, fact('accessTo', day('2026-11-01')))
      .isRefused('invalid', ['value']);
    given()
      .when(sato, fact('accessTo', day('2026-10-31')))
      .becomes();
  });

  test('of being told from outside is never still to come either: it would be day 1', () => {
    given()
      .when(sato, fact('toldAt', at('2026-10-31', '02:29')))
      .isRefused('invalid', ['value']);
    given()
      .when(sato, fact('toldAt', at('2026-10-31', '02:27')))
      .becomes();
  });

  test('of telling the entruster is never still to come: it would end the duty too early', () => {
    const told = (on: string) => fact('entrustment', { role: 'entrustee', notifiedOn: day(on) });
    given().when(sato, told('2026-11-01')).isRefused('invalid', ['value/notifiedOn']);
    given().when(sato, told('2026-10-31')).becomes();
  });

  test('that a value speaks of is never still to come', () => {
    given()
      .when(sato, fact('misuse', 'なし', { asOf: at('2026-11-01', '00:00') }))
      .isRefused('invalid', ['asOf']);
  });
});

describe('「どれにも当てはまらない」', () => {
  test('stands beside no sector', () => {
    given()
      .when(sato, fact('sectors', ['pMark', 'none']))
      .isRefused('invalid', ['value']);
  });

  test('is an answer by itself, and so are several sectors', () => {
    given()
      .when(sato, fact('sectors', ['none']))
      .becomes();
    given()
      .when(sato, fact('sectors', ['card', 'pMark']))
      .becomes();
  });
});

describe('a promise to tell a partner', () => {
  const contract = (partner: string, period = 24) => ({ partner, period, unit: 'hours' });

  test('stands once for each partner, and the second is the one to mend', () => {
    given()
      .when(sato, fact('contracts', [contract('A社'), contract('B社'), contract('A社', 48)]))
      .isRefused('invalid', ['value/2/partner']);
    given()
      .when(sato, fact('contracts', [contract('A社 運送'), contract('A社 保管')]))
      .becomes();
  });

  test('may be known not to exist', () => {
    given().when(sato, fact('contracts', [])).becomes();
  });

  test('is taken back on a reason only: a deadline falls with it', () => {
    given([sato, fact('contracts', [contract('A社')])])
      .when(sato, fact('contracts', []))
      .isRefused('invalid', ['reason']);
  });
});

describe('a fact that moves deadlines', () => {
  test('changes on a reason only', () => {
    const late = at('2026-10-31', '02:20');
    given().when(sato, fact('awareAt', late)).isRefused('invalid', ['reason']);
    given()
      .when(sato, fact('awareAt', late, { reason: ' ' }))
      .isRefused('invalid', ['reason']);
    given()
      .when(sato, fact('awareAt', late, { reason: '監視会社の記録で確かめた' }))
      .becomes();
    given([sato, fact('cardNumbers', 120)])
      .when(sato, fact('cardNumbers', 0))
      .isRefused('invalid', ['reason']);
  });

  test('needs none when it is first known, or said again', () => {
    given().when(sato, fact('specialCare', 'no')).becomes();
    given([sato, fact('specialCare', 'no')])
      .when(sato, fact('specialCare', 'no'))
      .becomes();
  });

  test('needs one to become unknown again', () => {
    given([sato, fact('specialCare', 'no')])
      .when(sato, fact('specialCare'))
      .isRefused('invalid', ['reason']);
  });

  test('is unlike others, which change freely', () => {
    given([sato, fact('misuse', 'なし')])
      .when(sato, fact('misuse', 'あり'))
      .becomes();
  });
});

describe('what is unknown', () => {
  test('has no value, and a value is not unknown', () => {
    given()
      .when(sato, fact('misuse', null, { certainty: 'confirmed' }))
      .isRefused('invalid', ['certainty']);
    given()
      .when(sato, fact('misuse', 'x', { certainty: 'unknown' }))
      .isRefused('invalid', ['value']);
  });

  test('is neither a text of blanks nor a count without a number', () => {
    given().when(sato, fact('misuse', '　')).isRefused('invalid', ['value']);
    given().when(sato, count({})).isRefused('invalid', ['value']);
    given()
      .when(sato, fact('misuse', 'x', { source: ' ' }))
      .isRefused('invalid', ['source']);
  });
});
