import { words } from '../../../kernel/words.ts';

export const noticeMethods = {
  letter: words('郵送', 'Letter'),
  mail: words('電子メール', 'E-mail'),
  phone: words('電話', 'Telephone'),
  inPerson: words('対面', 'In person'),
  other: words('その他', 'Other'),
} as const;
