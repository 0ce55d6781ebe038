import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { cite, notOwed, owed, type VoluntaryContact } from './duty.ts';

const unlessNothingHappened: VoluntaryContact['owed'] = ({ situation }) =>
  situation.breach === 'none' ? notOwed : owed;

/** 任意の連絡: worth making, owed by nobody and without a clock (law.md 6.1, 6.2). */
export const voluntaryDuties: readonly VoluntaryContact[] = [
  {
    id: 'police',
    title: words('警察への相談', 'Police'),
    text: words(
      '届け出る義務はありません。ランサムウェア、盗難、続いている詐欺では、その日のうちの相談を勧めます。機器を消去する前に相談し、証拠の受け渡しを記録します。',
      'There is no duty to report. For ransomware, theft or ongoing fraud consult them the same day, before wiping machines, and keep a chain of custody.',
    ),
    basis: [cite('6.1', '任意', 'Voluntary')],
    addressee: () => toConfirm('都道府県警察のサイバー担当', 'Cyber desk of the prefectural police'),
    owed: unlessNothingHappened,
  },
  {
    id: 'jpcert',
    title: words('JPCERT/CCへの情報提供', 'JPCERT/CC'),
    text: words(
      '任意のWebフォームです。相談、情報提供、関係するサイトへの連絡の依頼ができます。',
      'A voluntary web form: for advice, information, or contact with other sites concerned.',
    ),
    basis: [cite('6.2', '任意', 'Voluntary')],
    addressee: () => toConfirm('JPCERT/CC', 'JPCERT/CC'),
    owed: unlessNothingHappened,
  },
  {
    id: 'ipa',
    title: words('IPAへの届出', 'IPA'),
    text: words(
      '不正アクセスとウイルスの届出は任意です。書ける範囲だけで出せます。',
      'Notification of unauthorised access or a virus is voluntary; fill in only what you can.',
    ),
    basis: [cite('6.2', '任意', 'Voluntary')],
    addressee: () => toConfirm('IPA', 'IPA'),
    owed: unlessNothingHappened,
  },
];
