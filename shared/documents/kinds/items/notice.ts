import { words } from '../../../kernel/words.ts';
import type { Section } from '../../kind.ts';
import type { Known } from '../../known.ts';
import { otherChoice } from '../choices.ts';
import { allTold, noticeToPrincipalsField } from '../drafts/notice.ts';
import { noticeState } from '../drafts/states.ts';
import { one, several, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

const progress = {
  done: words('対応済', 'Done'),
  ongoing: words('対応中', 'Under way'),
  planned: words('対応予定', 'Planned'),
  notPlanned: words('予定なし', 'Not planned'),
} as const;

const ways = {
  post: words('郵送', 'Post'),
  email: words('メール', 'E-mail'),
  phone: words('電話', 'Telephone'),
  inPerson: words('対面', 'In person'),
  substitute: words('公表等の代替措置', 'Substitute such as publication'),
  ...otherChoice,
} as const;

function progressOf(known: Known): (keyof typeof progress)[] {
  const { told, target } = known.notices;
  if (told > 0) return [allTold(known) ? 'done' : 'ongoing'];
  return target === null ? [] : ['planned'];
}

/** Takes the beginning of the field ids; returns item 6 (F-60, F-61). */
export const noticeItem = (form: string): Section =>
  nineItem(6, noticeState, [
    text(
      `${form}.61`,
      '通知方法・通知日・通知人数・代替措置',
      'How, when and how many were told; substitutes',
      {
        hint: words('予定なしのときは、その理由を書きます。', 'Where none is planned, say why.'),
        wanted: 'always',
        ...noticeToPrincipalsField,
      },
    ),
    one(`${form}.60`, '対応状況', 'Progress', progress, {
      wanted: 'final',
      uses: ['principalCount'],
      draft: progressOf,
    }),
    several(`${form}.61a`, '通知の方法', 'Ways of notice', ways, {
      draft: ({ notices }) => (notices.substitutes.length > 0 ? ['substitute'] : []),
    }),
  ]);
