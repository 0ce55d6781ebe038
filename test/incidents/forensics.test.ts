import { describe, expect, test } from 'vitest';
import { concluded, consent, engaged, investigating } from '../kit/moves.ts';
import { given, kobayashi, type Move, memoryOf, mori, type Said, sato } from '../kit/story.ts';

const arranging: Move = [sato, { type: 'arrangeForensics', note: '持ち出しの有無' }];
const engage: Said = { type: 'engageForensics', vendor: 'ネクサス鑑識' };
const interim: Said = { type: 'receiveInterimFindings', summary: '本人は最大5,600人' };

describe('forensics', () => {
  test('is engaged with the insurer’s prior consent', () => {
    given(arranging, consent('forensics')).when(sato, engage).becomes({ forensics: 'engaged' });
  });

  test('is not engaged without it', () => {
    given(arranging).when(sato, engage).isRefused('gate-closed', ['consent-forensics']);
  });

  test('is not engaged on the consent for a call centre', () => {
    given(arranging, consent('callCentre'))
      .when(sato, engage)
      .isRefused('gate-closed', ['consent-forensics']);
  });

  test('is engaged without it on a reason, which stays in the chronology', () => {
    const story = given(arranging)
      .when(sato, { ...engage, overrideReason: '夜間で保険会社と連絡が取れない' })
      .becomes({ forensics: 'engaged' });
    expect(story.entries.at(-1)?.body).toEqual({
      vendor: 'ネクサス鑑識',
      overrideReason: '夜間で保険会社と連絡が取れない',
    });
  });

  test('is engaged by the company itself, for the contract is its own', () => {
    given(arranging, consent('forensics')).when(kobayashi, engage).isRefused('not-your-part');
  });

  test('goes from evidence by interim findings to the final ones', () => {
    given(...investigating)
      .when(kobayashi, interim)
      .becomes({ forensics: 'interimFindings' });
    given(...investigating, [kobayashi, interim])
      .when(sato, { type: 'concludeForensics', summary: '5,600人' })
      .becomes({ forensics: 'concluded' });
  });

  test('may conclude without interim findings, and receive several', () => {
    given(...investigating)
      .when(sato, { type: 'concludeForensics', summary: '跡はない' })
      .becomes({ forensics: 'concluded' });
    const story = given(...investigating, [sato, interim])
      .when(sato, interim)
      .becomes();
    expect(memoryOf(story).forensics.findings).toHaveLength(2);
  });

  test('can change the firm, before and during the investigation', () => {
    const release: Said = { type: 'changeVendor', reason: '着手が遅れる' };
    for (const moves of [engaged, investigating]) {
      const story = given(...moves)
        .when(sato, release)
        .becomes({ forensics: 'arranging' });
      expect(memoryOf(story).forensics.vendor).toBeNull();
    }
  });

  test('asks for consent only once: a second firm rests on the first consent', () => {
    given(...engaged, [sato, { type: 'changeVendor', reason: '着手が遅れる' }])
      .when(sato, { ...engage, vendor: '別の鑑識' })
      .becomes({ forensics: 'engaged' });
  });

  test('can be declared unneeded by coordinator or counsel, and taken up after all', () => {
    const unneeded: Said = { type: 'declareForensicsUnneeded', reason: '誤送信で原因が分かっている' };
    given().when(sato, unneeded).isRefused('not-your-part');
    given(arranging).when(kobayashi, unneeded).becomes({ forensics: 'notNeeded' });
    given([mori, unneeded])
      .when(sato, { type: 'arrangeForensics', note: '新しい疑い' })
      .becomes({ forensics: 'arranging' });
  });

  test('can be taken up again after its end', () => {
    given(...concluded)
      .when(kobayashi, { type: 'arrangeForensics', note: 'ダークウェブの調査' })
      .becomes({ forensics: 'arranging' });
  });

  test('does not skip its phases', () => {
    given().when(sato, engage).isRefused('not-allowed-now');
    given(arranging).when(sato, interim).isRefused('not-allowed-now');
    given(...engaged)
      .when(sato, interim)
      .isRefused('not-allowed-now');
  });
});
