import { emptyIntake } from '../../shared/incidents/intake.ts';
import type { ChronologyView, IncidentView } from '../../shared/incidents/view.ts';
import type { ServerProcess } from '../kit/server-process.ts';
import { papersOf } from './papers.ts';
import type { Names } from './visit.ts';

const DAY_MS = 86_400_000;

/** A day in Japan so many days from today. */
export const dayFromNow = (days: number) =>
  new Date(Date.now() + 9 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

/** Brings incidents to where a journey begins, by the API: what is walked in the browser elsewhere is not walked again. */
export function tellerOf(server: ServerProcess) {
  const send = async (who: Names, path: string, body: unknown, version?: number) => {
    const answer = await server.as(`demo-${who}`).post(path, body, version === undefined ? {} : { version });
    if (answer.status >= 300) throw new Error(`${who} ${path}: ${answer.text}`);
    return answer;
  };
  const see = async (id: string) =>
    (await server.as('demo-kobayashi').get(`/api/incidents/${id}`)).json<IncidentView>();

  async function ask(who: Names, id: string, command: string, fields: object = {}) {
    await send(who, `/api/incidents/${id}/${command}`, fields, (await see(id)).version);
  }

  async function record(id: string, key: string, value: unknown, more: object = {}) {
    const statement = { value, certainty: 'confirmed', source: '情報システム部の確認', ...more };
    await send('sato', `/api/facts/${id}/${key}`, statement, (await see(id)).version);
  }

  /** Ransomware by way of the VPN, noticed in the small hours three days ago. */
  async function report(): Promise<string> {
    const answer = await send('sato', '/api/incidents', {
      ...emptyIntake,
      kinds: ['ransom', 'intrusion'],
      awareAt: new Date(`${dayFromNow(-3)}T02:14:00+09:00`).toISOString(),
      title: 'VPN装置からの侵入とランサムウェア',
      contact: { phone: '055-000-0147' },
    });
    return answer.json<{ id: string }>().id;
  }

  /** As the cockpit is pictured: contained, the preliminary report drafted, notices being prepared. */
  async function reportDrafted(): Promise<string> {
    const id = await report();
    await ask('kobayashi', id, 'acceptIncident');
    await ask('sato', id, 'startIsolation', { what: 'VPN装置と受注サーバー2台' });
    await record(id, 'devicesIsolated', 'done');
    await record(id, 'powerKept', 'yes');
    await record(id, 'backupsIsolated', 'yes');
    await record(id, 'route', 'VPN装置の認証情報の悪用', {
      certainty: 'estimated',
      source: '情報システム部の見立て',
    });
    await ask('sato', id, 'declareContained', { statement: '24時間、新しい暗号化が見つからない' });
    await ask('kobayashi', id, 'arrangeForensics', { note: '侵入の経路と、持ち出しの有無' });
    await ask('kobayashi', id, 'confirmReportable');
    const counts = { gross: null, deduplicated: 5600, maximum: null, minimum: null };
    await record(id, 'principalCount', counts, {
      certainty: 'provisional',
      source: '受注データベースの写し',
    });
    await papersOf(server).drafted(id, 'ppcPreliminary');
    await ask('sato', id, 'prepareNotices');
    await ask('kobayashi', id, 'setNoticeTarget', { target: dayFromNow(6) });
    return id;
  }

  /** Counsel sets another day 1, for the very inputs that counsel was shown. */
  async function overrule(id: string, dayOne: string, reason: string) {
    const { offers } = (await server.as('demo-mori').get(`/api/incidents/${id}`)).json<IncidentView>();
    const preset = offers.find(({ command }) => command === 'overruleAssessment')?.preset;
    await ask('mori', id, 'overruleAssessment', { ...preset, verdict: 'reportable', dayOne, reason });
  }

  const lines = async (id: string) =>
    (await server.as('demo-kobayashi').get(`/api/incidents/${id}/chronology`)).json<ChronologyView>().lines;

  return { ask, record, overrule, lines, report, reportDrafted };
}
