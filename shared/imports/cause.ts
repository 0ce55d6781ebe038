import type { IncidentKind } from '../facts/choices.ts';
import { words } from '../kernel/words.ts';
import { actions, actionsOf, motivesOf, varietiesOf } from './codes.ts';
import type { Telling } from './telling.ts';
import { listed, type Veris } from './veris-shape.ts';

const harmless = new Set(['NA', 'Convenience']);
const stopped = new Set(['DoS', 'Ransomware']);

/** Takes a record; returns the kinds of incident its codes name, none where the form has no such kind. */
export function kindsOf(veris: Veris): readonly IncidentKind[] {
  const { attribute } = veris;
  const has = (action: Parameters<typeof varietiesOf>[1], variety: string) =>
    varietiesOf(veris, action).includes(variety);
  const names = actionsOf(veris);
  const entered = (['hacking', 'malware'] as const).some(
    (name) =>
      names.includes(name) &&
      !(varietiesOf(veris, name).length > 0 && varietiesOf(veris, name).every((one) => stopped.has(one))),
  );
  const down = listed(attribute?.availability?.variety).some(
    (one) => one === 'Interruption' || one === 'Degradation',
  );
  const answers: Record<IncidentKind, boolean> = {
    ransom: has('malware', 'Ransomware'),
    intrusion: entered,
    misdelivery: has('error', 'Misdelivery'),
    loss: has('error', 'Loss') || has('physical', 'Theft'),
    defacement: listed(attribute?.integrity?.variety).includes('Defacement'),
    outage: has('hacking', 'DoS') || has('malware', 'DoS') || down,
    insider: names.includes('misuse'),
  };
  const kinds = Object.keys(answers) as IncidentKind[]; // the keys of the very object above
  return kinds.filter((kind) => answers[kind]);
}

/** Takes a record; says whether somebody meant it: yes for attacks and theft, no for pure error, null where the codes leave it open. */
export function purposeOf(veris: Veris): 'yes' | 'no' | null {
  const names = actionsOf(veris);
  if (
    names.some((name) => name === 'hacking' || name === 'malware' || name === 'social' || name === 'physical')
  )
    return 'yes';
  if (names.includes('misuse')) {
    const motives = motivesOf(veris);
    return motives.length > 0 && motives.every((motive) => harmless.has(motive)) ? null : 'yes';
  }
  const nobodys = names.length > 0 && names.every((name) => name === 'error' || name === 'environmental');
  return nobodys && abuseOf(veris) !== 'Yes' ? 'no' : null;
}

const abuseOf = ({ data_abuse, plus }: Veris) =>
  data_abuse ?? plus?.attribute?.confidentiality?.data_abuse ?? null;

/** Takes a record; tells kind, route, machines, purpose and misuse. */
export function cause(veris: Veris): Telling {
  const kinds = kindsOf(veris);
  const assets = assetsOf(veris);
  const abuse = { Yes: '悪用があったと記録されている', No: '悪用はなかったと記録されている' }[
    abuseOf(veris) ?? ''
  ];
  const noKind = words(
    '事故の種類の選択肢に合うものがありません。記録の分類は「侵入経路」に残しました',
    'None of the kinds of incident fits; the codes of the record are kept under the route',
  );
  return {
    facts: [
      { key: 'kinds', value: kinds.length > 0 ? [...kinds] : null, from: 'action' },
      { key: 'route', value: routeText(veris), from: 'action' },
      { key: 'wrongfulPurpose', value: purposeOf(veris), from: 'action・actor' },
      ...(assets.length > 0
        ? [{ key: 'devices' as const, value: assets.join('、'), from: 'asset.assets' }]
        : []),
      ...(abuse ? [{ key: 'misuse' as const, value: abuse, from: 'data_abuse' }] : []),
    ],
    warnings: kinds.length > 0 || actionsOf(veris).every((name) => name === 'unknown') ? [] : [noKind],
  };
}

const places: { readonly [letter: string]: string } = {
  S: 'サーバー',
  N: 'ネットワーク機器',
  U: '利用者の端末',
  T: '公共の端末',
  M: '媒体・書類',
  E: '組込み機器',
};

/** People are assets in VERIS; they are no machines here. */
function assetsOf({ asset }: Veris): string[] {
  const named = (asset?.assets ?? []).flatMap(({ variety }) => {
    const [letter = '', detail = ''] = (variety ?? '').split(' - ');
    const place = places[letter];
    if (!place) return [];
    return [detail === '' || detail === 'Unknown' ? place : `${place}（${detail}）`];
  });
  return [...new Set(named)];
}

const isTold = (code: string) => code !== 'Unknown' && code !== 'NA';

function routeText(veris: Veris): string | null {
  const told = actionsOf(veris).flatMap((name) => {
    if (name === 'unknown') return [];
    const vectors = listed(veris.action?.[name]?.vector).filter(isTold);
    const details = [...varietiesOf(veris, name).filter(isTold), ...vectors.map((one) => `via ${one}`)];
    return [details.length > 0 ? `${actions[name].ja}（${details.join('、')}）` : actions[name].ja];
  });
  return told.length > 0 ? told.join('、') : null;
}
