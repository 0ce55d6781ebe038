/** A number of people as letters write it: digits, half or full width, with 千 and 万, and its unit. */
const counted =
  /[0-9０-９][0-9０-９,，.]*\s*(?:[百千万億]\s*[0-9０-９,，]*)*(?<unit>人|名(?!称|簿|義|前|所)|件(?=分?の?(?:お客様|会員|顧客|個人|ご?本人|氏名|利用者)))(?!当たり|あたり|日|月|につき)/g;

export type PeopleCount = { words: string; unit: '人' | '名' | '件' };

/** Takes a text; returns every number of people in it with its unit. 「1人ひとり」 and the like count nobody. */
export function peopleCountsIn(text: string): readonly PeopleCount[] {
  return [...text.matchAll(counted)].flatMap(({ 0: words, groups, index }) => {
    const unit = groups?.unit;
    if (unit !== '人' && unit !== '名' && unit !== '件') return [];
    const isEveryone =
      /^[1１]\s*人/.test(words) && /^(ひとり|一人|1人|１人)/.test(text.slice(index + words.length));
    return isEveryone ? [] : [{ words, unit }];
  });
}
