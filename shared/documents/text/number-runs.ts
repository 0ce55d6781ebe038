const digit = '[0-9０-９]';
const digits = `${digit}+(?:[,，]${digit}{3})*(?:[.．・]${digit}+)?`;
const numeral = '[〇零一二三四五六七八九十百千万億兆]';
const unit =
  '(?:万円|億円|か所|ヶ所|箇所|か月|ヶ月|時間|人分|名分|[人名件社台円日時分秒年月週歳回号条項個本枚%％])';

/** 5,600人, 約5千6百, 五千六百人: a number with what belongs to it. A single kanji numeral counts only before a unit. */
const quantity = `[約第]?(?:${digits}|${numeral}(?=${numeral}|${unit}|${digit}))(?:${digits}|${numeral})*${unit}*`;
const era = '(?:令和|平成|昭和)';
const date = `${era}?(?:${digit}+|元|${numeral}+)年(?:${digit}+|${numeral}+)月(?:(?:${digit}+|${numeral}+)日)?`;
const slashed = `${digit}+(?:[/／\\-－]${digit}+)+`;
const dotted = `${digit}+(?:[.．]${digit}+){2,}`;
const time = `${digit}+(?:[:：]${digit}+)+|${digit}+時(?:${digit}+分|半)?`;
const monthDay = `${digit}+月${digit}+日`;

/** Everything in a text that is one number to a reader: counts with their unit, dates, times. No part of one may be marked alone. */
export const numberRuns = new RegExp(`${date}|${monthDay}|${slashed}|${dotted}|${time}|${quantity}`, 'gu');
