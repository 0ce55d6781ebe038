import { words } from '../kernel/words.ts';

/** For whom a fact may go out, column by column of the disclosure matrix. */
export const audiences = {
  authority: words('官庁', 'Authorities'),
  principals: words('本人', 'Principals'),
  public: words('公表', 'Public'),
  partners: words('取引先', 'Partners'),
  insurer: words('保険会社', 'Insurer'),
} as const;
export type Audience = keyof typeof audiences;
