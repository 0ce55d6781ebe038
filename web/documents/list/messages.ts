import { en } from './messages-en.ts';
import { ja } from './messages-ja.ts';

export const messages = { ja, en };
