import { folded } from './folded.ts';

/** A data item as it stands in a text, such as メールアドレス: offsets into that text. */
export type ItemName = { name: string; start: number; end: number };

const between = /[、,，・／/\n;；。]|及び|および|並びに|ならびに|または|又は/g;
const aside = /（[^）]*）|\([^)]*\)/g;
const notNamed = /ない|ません|なし|除[きくい]|含ま|不明|調査中|未確認|分から/;
const ends = /(?:など|等|その他)?(?:の情報|の項目|のデータ)?(?:である|です|が含まれ.*|を含む.*)?$/;
const begins = /^(?:[ \s　:：-]|項目は|その他|ほか|内容は)*/;

/** Takes a text that lists data items; returns the names in it, in order. What stands in brackets, and what is said not to be included, names none. */
export function itemNames(text: string): ItemName[] {
  const bare = text.replace(aside, (part) => ' '.repeat(part.length));
  const cuts = [...bare.matchAll(between)].map((cut) => ({
    start: cut.index,
    end: cut.index + cut[0].length,
  }));
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts.flatMap((start, at): ItemName[] => {
    const piece = bare.slice(start, cuts[at]?.start ?? bare.length);
    if (notNamed.test(piece)) return [];
    const lead = begins.exec(piece)?.[0].length ?? 0;
    const written = piece.slice(lead).trimEnd().replace(ends, '').trimEnd();
    const name = plainItem(written);
    return name.length < 2 ? [] : [{ name, start: start + lead, end: start + lead + written.length }];
  });
}

/** Takes a name; returns it as it is compared: half-width, without spaces. */
export const plainItem = (name: string) => folded(name).text.replace(/\s/g, '').toLowerCase();

/** Takes two compared names; says whether they name one item: クレジットカード番号 and カード番号 do. */
export const isSameItem = (a: string, b: string) => a.includes(b) || b.includes(a);
