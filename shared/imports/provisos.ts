import { type Words, words } from '../kernel/words.ts';
import { type About, cautionAbout } from './veris-file.ts';
import { listed, type VerisRecord } from './veris-shape.ts';

/** Takes a record and its file; returns what must be borne in mind with the whole of it. */
export function provisos({ no, veris, ours }: VerisRecord, about: About): Words[] {
  const caution = cautionAbout(about, no);
  const isPublic = ours.public_body === true || /^92/.test(veris.victim?.industry ?? '');
  const isUnsure = veris.security_incident != null && veris.security_incident !== 'Confirmed';
  const { security_incident: state } = veris;
  return [
    ...(caution ? [words(`元データの注意書き：${caution}`, `Caution of the source data: ${caution}`)] : []),
    ...(isPublic ? [publicBody] : []),
    ...(ours.keep_out_of_demo ? [keepOut] : []),
    ...(isUnsure
      ? [
          words(
            `事故かどうかの記録は「${state}」です`,
            `Whether it was an incident is recorded as "${state}"`,
          ),
        ]
      : []),
    ...(listed(veris.victim?.country).length === 0 ? [noCountry] : []),
  ];
}

const publicBody = words(
  '公的機関の記録です。国や自治体は別の規定（法68条、100人を超えるとき）によるため、判断は民間の会社だったと仮定したものです',
  'The victim is a public body, under other provisions (APPI Art. 68, more than 100 people): the verdict supposes a private company',
);
const keepOut = words(
  'デモで見せてはいけない記録です。概要の文は取り込んでいません',
  'This record must not be shown in a demonstration; its summary sentence was not imported',
);
const noCountry = words(
  '被害組織の国が記録にありません。日本として扱いました',
  'The country of the victim is not recorded; Japan is supposed',
);
