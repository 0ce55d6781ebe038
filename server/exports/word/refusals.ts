import { type Words, words } from '../../../shared/kernel/words.ts';

const SAFE = words('しるべの書類は変わっていません。', 'Nothing changed in Shirube.');

const say = (ja: string, en: string, todo: Words): Words =>
  words(`${ja}${SAFE.ja}${todo.ja}`, `${en} ${SAFE.en} ${todo.en}`);

const saveAgain = words(
  'Wordで開き、「Word文書（.docx）」として保存し直してから取り込んでください。',
  'Open it in Word, save it as a Word document (.docx) and import that.',
);
const useExported = words(
  'しるべから書き出したWordファイルに直しを入れて取り込んでください。',
  'Import the Word file that was exported from Shirube, with the changes made in it.',
);
const openOther = words(
  'そのファイルを書き出した書類を開いて取り込んでください。',
  'Open the document it was exported from and import it there.',
);
const exportAgain = words(
  'いまの版を書き出し、そのファイルに直しを移してから取り込んでください。',
  'Export the current version, carry the changes over to that file and import it.',
);

/** Why a Word file is refused, what is safe, and what to do. */
export const refusals = {
  tooLarge: say('ファイルが4 MBを超えています。', 'The file is larger than 4 MB.', {
    ja: '貼り付けた画像を外し、保存し直してから取り込んでください。',
    en: 'Take pasted pictures out, save it and import it again.',
  }),
  damaged: say(
    'Word文書（.docx）として読めません。壊れているか、別の形式のファイルです。',
    'This cannot be read as a Word document (.docx): it is damaged or of another kind.',
    saveAgain,
  ),
  locked: say(
    'パスワードが付いているか、古い形式（.doc）のファイルです。',
    'The file has a password or is in the old format (.doc).',
    {
      ja: `パスワードを外し、${saveAgain.ja}`,
      en: `Take the password off. ${saveAgain.en}`,
    },
  ),
  macros: say('マクロの入ったファイルは開きません。', 'Files with macros are not opened.', saveAgain),
  bomb: say(
    '中身が大きすぎるため、開くのをやめました。',
    'Opening was stopped because the file holds too much.',
    saveAgain,
  ),
  doctype: say(
    '外のデータを呼び込む書き方（DOCTYPE）があるため、開くのをやめました。',
    'Opening was stopped because the file holds a DOCTYPE, which can pull in data from outside.',
    saveAgain,
  ),
  notOurs: say(
    'しるべから書き出したファイルだと確かめられません。',
    'This cannot be recognised as a file exported from Shirube.',
    useExported,
  ),
  newer: say(
    'このしるべより新しい形式で書き出されたファイルです。',
    'The file was exported in a format newer than this Shirube knows.',
    exportAgain,
  ),
  otherDocument: say('別の書類のファイルです。', 'The file belongs to another document.', openOther),
  otherVersion: say(
    'ファイルの照合値が、どの版とも合いません。',
    'The hash in the file matches no version.',
    exportAgain,
  ),
} as const satisfies Record<string, Words>;

/** Takes the heading whose bookmark is gone; returns why the file is refused. */
export const markLost = (heading: string): Words =>
  say(
    `見出し「${heading}」の目印が消えたため、どこまでが何の項目か分かりません。`,
    `The mark on the heading “${heading}” is gone, so the items cannot be told apart.`,
    exportAgain,
  );

export type Refused = { ok: false; words: Words };

/** Carries a refusal out of the depths of a file; `peekWord` and `readWord` return what it holds. */
export class Unreadable extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** Takes what reads a file; returns its answer, or the refusal it met. */
export async function orRefused<T>(read: () => Promise<T>): Promise<T | Refused> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, words: error.words };
    throw error;
  }
}
