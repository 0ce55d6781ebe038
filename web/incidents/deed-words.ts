import type { Offer } from '../../shared/incidents/offers.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

type Deed = Pick<Offer, 'label' | 'detail'>;

/** Takes a deed; returns its words with the thing it is about: 「速報：本文を承認する」. */
export const deedWords = ({ label, detail }: Deed): Words =>
  detail ? words(`${detail.ja}：${label.ja}`, `${detail.en}: ${label.en}`) : label;

/** Whether the form may open: nothing stands against it, or only conditions that may be passed with a reason. */
export const canOpen = ({ objection }: Pick<Offer, 'objection'>) =>
  objection === null || (objection.gates?.every(({ overridable }) => overridable) ?? false);

/** Tells apart two offers of the same command. */
export const offerKey = ({ command, preset }: Pick<Offer, 'command' | 'preset'>) =>
  `${command}:${JSON.stringify(preset)}`;
