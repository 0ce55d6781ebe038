import { en } from './why-messages-en.ts';
import { ja } from './why-messages-ja.ts';

/** Words of the panel behind every deadline; they load with it. */
export const messages = { ja, en };
