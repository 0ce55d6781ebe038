import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { copiedIntoWebForm } from './cautions.ts';

/** What every report to the commission under 法26条1項 shares. */
export const ppcKind = {
  audience: 'authority',
  addressee: words('個人情報保護委員会', 'Personal Information Protection Commission (PPC)'),
  steps: ['check', 'approve', 'decide'],
  issue: 'filing',
  layout: 'form',
  also: ['copySheet'],
  caution: copiedIntoWebForm,
} as const satisfies Partial<DocumentKind>;
