import { words } from '../../kernel/words.ts';

/** R-2, law.md 4.2: the web form is the commission's own. */
export const copiedIntoWebForm = words(
  '個人情報保護委員会の報告フォームに写して提出します。提出の前に、項目を公式のフォームと照らし合わせてください。国の許可や登録を受けている業種では、報告先が大臣になることがあります。',
  'To be copied into the commission’s web form. Compare the fields with the official form before filing. In licensed businesses the report may go to a minister instead.',
);

/** law.md 6.8: the official files are not among our sources. */
export const fieldsSoFar = words(
  '項目は公表資料から分かる範囲のものです。提出の前に、公式の様式ファイルと照らし合わせてください。',
  'The fields are those known from published material. Compare them with the official form file before filing.',
);
