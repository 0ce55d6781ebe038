/** Patterns over folded text: half-width digits, nothing unseen. */
/** Every repetition is bounded: a text may be made to keep a pattern busy. */
const arabic = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,16})(?:\.\d{1,9})?`;
const kanji = '[〇零一二三四五六七八九十百千万億兆]';
const kanjis = `${kanji}{1,16}`;
const number = `(?:${arabic}(?:${kanjis}${arabic}){0,5}(?:${kanjis})?|${kanjis}(?:${arabic}${kanjis}){0,5}(?:${arabic})?)(?!\\d|[,.]\\d|${kanji})`;
const whole = `(?:\\d{1,4}|${kanji}{1,6})`;

const year = `(?:(?<era>令和|平成|昭和)?(?<year>元|${whole})年)`;
export const datePattern = [
  `${year}(?<month>${whole})月(?<day>${whole})日(?!間)`,
  String.raw`(?<![\d.\/-])(?<year2>\d{4})(?<sign>[.\/-])(?<month2>\d{1,2})\k<sign>(?<day2>\d{1,2})(?![\d\/-])`,
  String.raw`(?<![A-Za-z])(?<era3>[RHS])(?<year3>\d{1,2})[.\/](?<month3>\d{1,2})[.\/](?<day3>\d{1,2})(?!\d)`,
  `(?<month4>${whole})月(?<day4>${whole})日(?!間)`,
  String.raw`(?<![\d.,\/A-Za-z-])(?<month5>\d{1,2})\/(?<day5>\d{1,2})(?![\d\/A-Za-z])`,
].join('|');

/** Numbers that count nothing: articles, telephones, versions, addresses of machines, times, names with digits, 数千人. */
export const otherPattern = [
  `第${number}(?:[条項号回版章節次位類]|[^\\s\\d、。]?)`,
  `${number}(?:条(?:の${number})?|項(?!目)|号|章|節|版|頁|ページ|階|番地?|丁目|次|回目|[人名件日台]目|[か月年]目)`,
  `${number}時(?!間)(?:${number}分|半)?(?:${number}秒)?`,
  `${year}(?:${whole}月)?|${whole}月(?!間)`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
  String.raw`\d{17,}|\+?\d{1,16}(?:[-‐‑–−ー]\d{1,16})+|\(\d{2,5}\)\s?\d{1,4}-\d{3,4}|0\d{1,4}[ (]\d{1,4}[ )]\d{3,4}|\+?0\d{8,}`,
  String.raw`\d{1,16}(?:\.\d{1,16}){2,}`,
  String.raw`(?:[Vv]er(?:sion)?\.?|[Vv]|バージョン|No\.|番号)\s?\d[\d.]{0,16}(?![\d,]{0,16}\s?[人名件])`,
  String.raw`[A-Za-z][A-Za-z0-9_.\/-]{0,40}?\d[A-Za-z0-9_.\/-]{0,80}(?![\d,]{0,16}\s?[人名件台社])`,
  `[数何幾]${kanjis}[人名件台社]?|${kanjis}数[人名件台社]`,
  '一人一人|一人ひとり|お一人|万人(?!以|を|余)|(?:この|その|本)一件',
  `${number}(?:人|名|件)(?:当たり|あたり|につき|ごと|毎|ずつ|[月日]分?(?!に)|称|組)`,
].join('|');

const ahead =
  '約|およそ|おおよそ|おおむね|概ね|ほぼ|最大で?|最多で?|少なくとも|最低でも|最低|延べ|のべ|計|合計|総数|総勢';
const behind = 'ほど|程度|前後|余り|あまり|余|弱|強|以上|以下|以内|未満|を?超(?:える|え)?|を上回る|を下回る';
export const countUnits = {
  people: '人分|名分|名様分?|人|名(?!前(?!後)|称|簿|義|刺)',
  items: '件分|件(?!名)|レコード',
  other:
    '万円|円|日間|か月|ヶ月|カ月|週間|時間|日|年|歳|分|秒|[台社通回枚個本口店割]|項目|拠点|種類|か所|ヶ所|箇所|%|[A-Za-z]+',
} as const;
export const countPattern = [
  `(?<ahead>(?:(?:${ahead})\\s?){0,3})(?<number>${number})\\s?`,
  `(?:(?<people>${countUnits.people})|(?<items>${countUnits.items})|(?<other>${countUnits.other}))?`,
  `(?<behind>(?:${behind})?)`,
].join('');
