import { inLines, type Pieces } from '../cite.ts';
import { dayInDocument } from '../japanese-dates.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns how far the people affected were told, and what stands in for a notice that cannot reach them (N-5, N-5a). */
export const noticesTold = ({ notices: { told, target, substitutes } }: Known): Pieces =>
  inLines(
    told > 0
      ? ['対象となる方に、個別のお知らせをお送りしております。']
      : target === null
        ? ['対象となる方への個別のお知らせは、時期と方法を確認中です。']
        : [`対象となる方に、${dayInDocument(target)}を目標に個別にお知らせいたします。`],
    substitutes.length === 0
      ? []
      : ['ご連絡先が分からないなど個別にお知らせできない方には、これに代えて次の措置をとっております。'],
    ...substitutes.map(({ measure }) => [`・${measure}`]),
  );
