import { describe, expect, test } from 'vitest';
import { openIncident } from '../../shared/incidents/open.ts';
import { accepted } from '../kit/moves.ts';
import {
  at,
  begun,
  expectReplayed,
  fact,
  from,
  given,
  kobayashi,
  memoryOf,
  mori,
  ransomware,
  reported,
  sato,
  typesOf,
} from '../kit/story.ts';

const identity = { id: 'i', reference: 'INC-2026-0001', company: 'しおかぜ通販', organisation: null };
const report = (intake: object) => openIncident(identity, { ...ransomware, ...intake }, sato, reported);
const fieldsOf = (intake: object) => {
  const opened = report(intake);
  return opened.ok ? [] : opened.refusal.fields?.map(({ field }) => field);
};

describe('an incident that is reported', () => {
  test('begins with the report and one version of every fact asked about', () => {
    const story = begun();
    expect(typesOf(story)).toEqual([
      'incident.reported',
      ...Array(13).fill('fact.recorded'),
      'deadlines.computed',
    ]);
    expect(story.incident.version).toBe(15);
    expectReplayed(story);
  });

  test('stores what is unknown as unknown, never as 0', () => {
    const { ledger } = begun().incident;
    expect(ledger.principalCount?.[0]).toMatchObject({ value: null, certainty: 'unknown' });
    expect(ledger.specialCare?.[0]).toMatchObject({ value: null, certainty: 'unknown' });
  });

  test('says who wrote it down', () => {
    const channel = (by: typeof sato) => begun({}, { by }).entries[0]?.body.channel;
    expect([channel(sato), channel(kobayashi)]).toEqual(['insured', 'coordinator']);
  });

  test('keeps who is to be called back out of the chronology', () => {
    expect(JSON.stringify(begun({ contact: { phone: '055-111-2222' } }).entries)).not.toContain('055-111');
  });

  test('bears the title that was given, otherwise one made from the kinds', () => {
    expect(memoryOf(begun()).title).toBe('VPN装置からの侵入とランサムウェア');
    const { title: _, ...untitled } = ransomware;
    const opened = openIncident(identity, untitled, sato, reported);
    expect(opened.ok && opened.value.next.snapshot.context.title).toBe(
      'ファイルが開けない・身代金の要求、身に覚えのないログイン・侵入',
    );
  });

  test('needs a way to call back', () => {
    expect(fieldsOf({ contact: {} })).toEqual(['contact']);
    expect(fieldsOf({ contact: { name: '佐藤' } })).toEqual(['contact']);
    expect(fieldsOf({ contact: { mail: 'a@example.com' } })).toEqual([]);
  });

  test('takes neither a time to come nor texts of blanks', () => {
    expect(fieldsOf({ awareAt: at('2026-10-31', '02:28') })).toEqual(['awareAt']);
    expect(fieldsOf({ title: '　 ' })).toEqual(['title']);
    expect(fieldsOf({ contact: { phone: '      ' } })).toEqual(['contact/phone']);
  });

  test('may leave every question open', () => {
    const { kinds, awareAt, ...rest } = ransomware;
    expect(fieldsOf({ ...rest, kinds: [], awareAt: null })).toEqual([]);
  });
});

describe('intake', () => {
  test('is accepted by the coordinator, which also tells the insurer', () => {
    given().when(kobayashi, { type: 'acceptIncident' }).becomes({ intake: 'accepted', claim: 'notified' });
  });

  test('leaves the claim alone where the insurer knew already', () => {
    given([sato, { type: 'notifyInsurer', how: '事故受付窓口に電話' }])
      .when(kobayashi, { type: 'acceptIncident' })
      .becomes({ intake: 'accepted', claim: 'notified' });
  });

  test('is accepted once', () => {
    given(accepted).when(kobayashi, { type: 'acceptIncident' }).isRefused('not-allowed-now');
  });

  test('is accepted by nobody else', () => {
    given().when(sato, { type: 'acceptIncident' }).isRefused('not-your-part');
    given().when(mori, { type: 'acceptIncident' }).isRefused('not-your-part');
  });

  test('can be given a better title at any time', () => {
    given(accepted).when(sato, { type: 'renameIncident', title: 'VPN侵入' }).remembers({ title: 'VPN侵入' });
    given().when(sato, { type: 'renameIncident', title: ' ' }).isRefused('invalid', ['title']);
  });
});

describe('somebody else’s call', () => {
  test('reads like the company’s own report', () => {
    from(begun({}, { by: kobayashi }))
      .when(sato, fact('partners', 'yes'))
      .becomes({ intake: 'reported' });
  });
});
