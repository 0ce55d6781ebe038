import { words } from '../../kernel/words.ts';
import { inLines } from '../cite.ts';
import type { Section } from '../kind.ts';
import { dataItems } from './data-items.ts';
import { happened, howFar } from './happened.ts';
import { asks, effectOnPartner, underContract } from './partner-words.ts';
import { part, prose } from './parts.ts';
import { response } from './response.ts';

/** What a partner is told, between opening and close. */
export const partnerMatters: readonly Section[] = [
  part(
    'happened',
    words('事故の概要', 'What happened'),
    prose(
      'pl.happened',
      words('概要', 'Overview'),
      ['awareAt', 'toldAt', 'kinds', 'breach'],
      (known) => inLines(happened(known), howFar(known)),
      { wanted: 'always' },
    ),
  ),
  part(
    'effect',
    words('貴社への影響', 'Effect on the partner'),
    prose('pl.effect', words('影響', 'Effect'), ['partners'], effectOnPartner, {
      wanted: 'always',
      hint: words(
        '取引の情報、つながっているシステム、納期への影響',
        'Business data, connected systems, deliveries',
      ),
    }),
  ),
  part(
    'data',
    words('関係する情報', 'Information involved'),
    prose('pl.items', words('情報の項目', 'Data items'), ['dataItems', 'negatives'], dataItems),
  ),
  part(
    'response',
    words('当社の対応', 'Response'),
    prose('pl.response', words('対応', 'Response'), ['containment', 'devicesIsolated'], response),
  ),
  part(
    'asks',
    words('お願いしたいこと', 'What we ask'),
    prose('pl.asks', words('お願い', 'Requests'), [], asks),
  ),
  part(
    'contract',
    words('契約上の通知', 'Notice under the contract'),
    prose('pl.contract', words('契約上の通知', 'Notice under the contract'), ['contracts'], underContract, {
      hint: words('契約の名前、日付、条項を書き足します', 'Add the contract, its date and the clause'),
    }),
  ),
];
