import { describe, expect, test } from 'vitest';
import { draftContent } from '../../shared/documents/draft.ts';
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import type { Known } from '../../shared/documents/known.ts';
import { knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const drafted = (kind: DocumentKindId & keyof typeof documentKinds, known: Known) =>
  draftContent(documentKinds[kind].forms[0], known).fields;

const myNumberOf = (included: 'yes' | 'unknown') =>
  knownOf(
    stated(vpnRansomware.ledger, 'myNumber', {
      included,
      wrongful: 'yes',
      openToPublic: 'no',
      people: included === 'yes' ? 400 : null,
    }),
  );

describe('the My Number form', () => {
  test('says how many people’s My Number is included, 調査中 where nobody knows', () => {
    expect(drafted('myNumber', myNumberOf('yes'))['mn.m1']).toMatchObject({ text: '含まれる（400人）' });
    expect(drafted('myNumber', myNumberOf('unknown'))['mn.m1']).toMatchObject({ text: '調査中' });
  });

  test('takes its categories from its own law', () => {
    expect(drafted('myNumber', myNumberOf('yes'))['mn.14']).toMatchObject({ chosen: ['item2', 'item4'] });
    expect(drafted('myNumber', vpnRansomware)['mn.14']).toMatchObject({ chosen: ['none'] });
  });

  test('serves also as the report on personal data where that is owed', () => {
    expect(drafted('myNumber', vpnRansomware)['mn.m3']).toMatchObject({ chosen: ['yes'] });
    expect(drafted('myNumber', nothingKnown)['mn.m3']).toMatchObject({ chosen: [] });
  });
});

describe('the common form on ransomware', () => {
  test('finds the way in by the words of the route', () => {
    expect(drafted('commonRansomware', vpnRansomware)['cr.93']).toMatchObject({ chosen: ['hole', 'vpn'] });
  });

  test('calls a leak unknown until somebody confirmed or excluded it', () => {
    const leak = (level: 'confirmed' | 'likely' | 'none', certainty: 'confirmed' | 'estimated') =>
      drafted('commonRansomware', knownOf(stated({}, 'breach', level, certainty)))['cr.80'];
    expect(leak('confirmed', 'confirmed')).toMatchObject({ chosen: ['yes'] });
    expect(leak('none', 'confirmed')).toMatchObject({ chosen: ['no'] });
    for (const open of [
      leak('likely', 'confirmed'),
      leak('none', 'estimated'),
      leak('confirmed', 'estimated'),
    ])
      expect(open).toMatchObject({ chosen: ['unknown'] });
    expect(drafted('commonRansomware', nothingKnown)['cr.80']).toMatchObject({ chosen: [] });
  });

  test.each(['commonRansomware', 'commonDdos', 'commonOther'] as const)(
    'and %s say that the fields must be compared with the official file',
    (id) => expect(documentKinds[id].caution?.ja).toContain('公式の様式ファイルと照らし合わせてください'),
  );

  test('is the only common form that asks for the items a report on personal data needs', () => {
    const items = (id: 'commonRansomware' | 'commonDdos' | 'commonOther') =>
      Object.keys(drafted(id, nothingKnown)).filter((field) => /\.8[1-4]$/.test(field)).length;
    expect([items('commonRansomware'), items('commonDdos'), items('commonOther')]).toEqual([4, 1, 1]);
  });
});

describe('the report to the insurer', () => {
  test('gives money in yen, and 調査中 while the amount is not known', () => {
    expect(drafted('insurerReport', vpnRansomware)['in.22']).toMatchObject({ text: '3,530,000円' });
    expect(drafted('insurerReport', nothingKnown)['in.22']).toMatchObject({ text: '調査中' });
  });

  test('gives a known 0 as 0', () => {
    const known = { ...nothingKnown, claim: { amount: 0, paid: 0 } };
    expect(drafted('insurerReport', known)['in.23']).toMatchObject({ text: '0円' });
  });

  test('names the costs of those who were engaged', () => {
    expect(drafted('insurerReport', vpnRansomware)['in.21']).toMatchObject({
      chosen: ['investigation', 'callCentre'],
    });
    expect(drafted('insurerReport', nothingKnown)['in.21']).toMatchObject({ chosen: [] });
  });
});

describe('the sheet for the police', () => {
  test('says what state the evidence is in', () => {
    expect(drafted('policeSheet', vpnRansomware)['po.30']).toMatchObject({
      text: 'あやしい機器の切り離し：実施済み。\n機器は、電源を入れたままの状態である。\nバックアップの切り離し：実施済み。\n調査機関：ネクサス鑑識株式会社。',
    });
  });

  test('is silent about the power where nobody knows of it', () => {
    expect(drafted('policeSheet', nothingKnown)['po.30']).toMatchObject({
      text: 'あやしい機器の切り離し：調査中。\nバックアップの切り離し：調査中。',
    });
  });
});

test('the notice to an entruster tells the nine items under the titles of the rule', () => {
  const { sections } = documentKinds.entrusterNotice.forms[0];
  const told = sections.filter(({ stated }) => stated);
  expect(told.map(({ no }) => no)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  expect(told.map(({ title }) => title)).toEqual(
    documentKinds.ppcFinal.forms[0].sections.slice(1).map(({ title }) => title),
  );
});

test('the accident report for a privacy mark asks for every item of the scheme', () => {
  const titles = documentKinds.pMark.forms[0].sections.map(({ title }) => title.ja);
  expect(titles).toEqual(
    expect.arrayContaining([
      '概要',
      '経過',
      '媒体・項目・件数',
      '安全管理措置',
      '本人等への対応',
      '公表',
      '二次被害',
    ]),
  );
});
