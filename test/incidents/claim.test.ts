import { describe, test } from 'vitest';
import { accepted, claimed, consent, settled, yen } from '../kit/moves.ts';
import { day, given, kobayashi, type Move, type Said, sato } from '../kit/story.ts';

const decline: Said = { type: 'declineCover', reason: '免責：普通約款8条' };
const settle: Said = { type: 'settleClaim', paid: yen(1), paidOn: day('2026-10-31') };

describe('the claim', () => {
  test('begins with notice to the insurer', () => {
    given().when(sato, { type: 'notifyInsurer', how: '事故受付窓口に電話' }).becomes({ claim: 'notified' });
  });

  test('is submitted by the company and settled by the coordinator', () => {
    given(accepted)
      .when(...claimed)
      .becomes({ claim: 'claiming' });
    given(accepted).when(kobayashi, claimed[1]).isRefused('not-your-part');
    given(accepted, claimed).when(sato, settle).isRefused('not-your-part');
    given(accepted, claimed).when(kobayashi, settle).becomes({ claim: 'settled' });
  });

  test('can be amended, and followed by another after payment', () => {
    const more: Said = { type: 'submitClaim', amount: yen(13_000_000), documents: '追加の請求書' };
    given(accepted, claimed)
      .when(sato, more)
      .remembers({ claim: { amount: 13_000_000 } });
    given(accepted, ...settled)
      .when(sato, more)
      .becomes({ claim: 'claiming' });
  });

  test('can be declined before and after it is submitted, and disputed', () => {
    for (const moves of [[accepted], [accepted, claimed]])
      given(...moves)
        .when(kobayashi, decline)
        .becomes({ claim: 'noCover' });
    given(accepted, [kobayashi, decline])
      .when(sato, { type: 'disputeDecision', reason: '特約で補償される' })
      .becomes({ claim: 'notified' });
  });

  test('is paid neither before it is submitted nor tomorrow', () => {
    given(accepted).when(kobayashi, settle).isRefused('not-allowed-now');
    const tomorrow = { ...settle, paidOn: day('2026-11-01') } as Said;
    given(accepted, claimed).when(kobayashi, tomorrow).isRefused('invalid', ['paidOn']);
  });
});

describe('the insurer’s consent', () => {
  test('is recorded in any phase, by the coordinator', () => {
    for (const moves of [[], [accepted], [accepted, claimed], [accepted, [kobayashi, decline]]] as Move[][])
      given(...moves)
        .when(...consent('forensics'))
        .becomes();
    given().when(sato, consent('forensics')[1]).isRefused('not-your-part');
  });

  test('has an unknown limit where none was named', () => {
    given()
      .when(...consent('forensics'))
      .remembers({ claim: { consents: [{ purpose: 'forensics', limit: null }] } });
  });
});
