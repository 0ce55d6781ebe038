import { describe, expect, test } from 'vitest';
import { factIn, imported, numbered, warned, wrapped } from './kit.ts';

const told = (action: object, more: object = {}) => {
  const record = imported(wrapped({ action, ...more }));
  return [factIn(record, 'kinds'), factIn(record, 'wrongfulPurpose')];
};
const leaked = (confidentiality: object, ours: object = {}, no = 2) =>
  imported(wrapped({ attribute: { confidentiality } }, ours, no));

describe('the cause of an imported incident', () => {
  test('is an intrusion with a purpose for hacking, an outage where it only stopped a service', () => {
    expect(told({ hacking: { variety: ['SQLi'] } })).toEqual([['intrusion'], 'yes']);
    expect(told({ hacking: { variety: ['DoS'] } })).toEqual([['outage'], 'yes']);
  });
  test('is ransom for ransomware alone, ransom and intrusion with a break-in', () => {
    expect(told({ malware: { variety: ['Ransomware'] } })).toEqual([['ransom'], 'yes']);
    expect(told({ malware: { variety: ['Ransomware'] }, hacking: { variety: ['Unknown'] } })).toEqual([
      ['ransom', 'intrusion'],
      'yes',
    ]);
  });
  test('is nobody’s purpose in a pure error, unless the data were abused', () => {
    expect(told({ error: { variety: ['Misdelivery'] } })).toEqual([['misdelivery'], 'no']);
    expect(told({ error: { variety: ['Loss'] } }, { data_abuse: 'Yes' })).toEqual([['loss'], null]);
    expect(told({ error: {}, unknown: {} })).toEqual([null, null]);
  });
  test('has a purpose in misuse, but not in misuse for convenience', () => {
    expect(told({ misuse: {} }, { actor: { internal: { motive: ['Unknown'] } } })).toEqual([
      ['insider'],
      'yes',
    ]);
    expect(told({ misuse: {} }, { actor: { internal: { motive: ['Convenience'] } } })).toEqual([
      ['insider'],
      null,
    ]);
  });
  test('is a loss in a theft and stays unknown where the record does not know', () => {
    expect(told({ physical: { variety: ['Theft'] } })).toEqual([['loss'], 'yes']);
    expect(told({ unknown: {} })).toEqual([null, null]);
  });
  test('that fits no kind of the form is kept under the route, with a warning', () => {
    const record = imported(numbered(51));
    expect(factIn(record, 'kinds')).toBeNull();
    expect(factIn(record, 'route')).toContain('Misconfiguration');
    expect(warned(record)).toContain('None of the kinds of incident fits');
  });
});

describe('the data of an imported incident', () => {
  test('got out, may have, did not, or nobody knows', () => {
    const levels = ['Yes', 'Potentially', 'No', 'Unknown', undefined].map((data_disclosure) =>
      factIn(leaked({ data_disclosure }), 'breach'),
    );
    expect(levels).toEqual(['confirmed', 'likely', 'none', 'unclear', 'unclear']);
  });
  test('did not get out where only availability suffered, but may have been lost', () => {
    const only = (variety: string) =>
      factIn(imported(wrapped({ attribute: { availability: { variety: [variety] } } })), 'breach');
    expect([only('Interruption'), only('Obscuration')]).toEqual(['none', 'unclear']);
  });
  test('are special care and harm only where the code says so', () => {
    const record = leaked({
      data: [{ variety: 'Medical' }, { variety: 'Bank' }, { variety: 'Credentials' }],
    });
    expect([factIn(record, 'specialCare'), factIn(record, 'financialHarm')]).toEqual(['yes', null]);
    expect(factIn(leaked({ data: [{ variety: 'Payment' }] }), 'financialHarm')).toBe('yes');
  });
  test('are unencrypted for certain, never encrypted on a word', () => {
    expect(factIn(leaked({ state: ['Stored unencrypted'] }), 'encryption')).toMatchObject({ method: 'none' });
    const encrypted = leaked({ state: ['Stored encrypted'] });
    expect(factIn(encrypted, 'encryption')).toBeNull();
    expect(warned(encrypted)).toContain('neither method nor key');
    expect(factIn(leaked({ state: ['Stored'] }), 'encryption')).toBeNull();
  });
  test('stay of unknown scope where no persons are named', () => {
    const record = imported(numbered(55));
    expect([factIn(record, 'dataScope'), factIn(record, 'principalCount')]).toEqual([null, null]);
    expect(warned(record)).toContain('134,000,000 records are not about people');
  });
});

describe('a count of VERIS', () => {
  const gross = (confidentiality: object) => factIn(leaked(confidentiality), 'principalCount');
  const personal = (amount?: number | null) => ({ variety: 'Personal', amount });

  test('is one of records: gross, an estimate, with a warning', () => {
    const record = leaked({ data: [personal(67)], data_total: 67 });
    expect(factIn(record, 'principalCount')).toEqual({
      gross: 67,
      deduplicated: null,
      maximum: null,
      minimum: null,
    });
    expect(record.facts.find(({ key }) => key === 'principalCount')?.certainty).toBe('estimated');
    expect(warned(record)).toContain('not a count of people');
  });
  test('is unknown where total and parts exclude each other', () => {
    expect(gross({ data: [personal(200)], data_total: 139 })).toBeNull();
    expect(gross({ data: [personal(139)], data_total: 169 })).toBeNull();
    expect(warned(leaked({ data: [personal(139)], data_total: 169 }))).toContain('disagree');
  });
  test('may overlap between kinds of data', () => {
    const credentials = { variety: 'Credentials', amount: 100 };
    expect(gross({ data: [personal(100), credentials], data_total: 100 })).toMatchObject({ gross: 100 });
    expect(gross({ data: [personal(100), credentials] })).toMatchObject({ gross: 200 });
  });
  test('may stand for parts that are not counted', () => {
    expect(gross({ data: [personal()], data_total: 680_000 })).toMatchObject({ gross: 680_000 });
  });
  test('of nothing, of a fraction or of more than there can be is unknown, and never 0', () => {
    expect([0, 12.5, -3, 2e9].map((data_total) => gross({ data: [personal()], data_total }))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  test('is doubted where the sentence about it gives another, as in no. 50', () => {
    const record = leaked(
      { data: [personal(139)], data_total: 139 },
      { gist_ja: '職員が169件の個人情報を誤って公開した。' },
    );
    expect(warned(record)).toContain('Besides 139 of the record there is the figure 169');
    const rounded = leaked(
      { data: [personal(8_637_405)] },
      { gist_ja: '発注元43社分の顧客データ約864万件を持ち出した。' },
    );
    expect(warned(rounded)).not.toContain('Besides');
  });
  test('is doubted where the caution of the file names the record, as it names no. 50 and no. 26', () => {
    expect(warned(leaked({ data_total: 139 }, {}, 50))).toContain(
      'no. 50 gives 139 records where the press said 169',
    );
    expect(warned(leaked({}, {}, 26))).toContain(
      'no. 26 has a public notice exactly two years after the incident',
    );
    expect(warned(leaked({}, {}, 5))).not.toContain('Caution');
  });
  test('is not doubted by sentences of the extract that agree, but where the extract itself counts otherwise', () => {
    expect(
      [1, 3, 5, 17, 39, 53].map((no) => warned(imported(numbered(no))).includes('Besides')),
    ).not.toContain(true);
    expect(warned(imported(numbered(43)))).toContain(
      'Besides 185,626 of the record there is the figure 136,202',
    );
  });
});
