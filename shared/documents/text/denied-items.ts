import { known, type Ledger } from '../../facts/ledger.ts';
import { plainItem } from './item-names.ts';

/** Takes the ledger; returns the data items that 含まれていないと確認したこと names, as they are compared. */
export function deniedItems(ledger: Ledger): string[] {
  const sentences = (known(ledger, 'negatives') ?? '').split(/[。\n]/);
  return sentences.flatMap((sentence) => {
    const lead = sentence.slice(0, denial.exec(sentence)?.index ?? 0);
    const particle = Math.max(...['は', 'も', 'が', 'を'].map((it) => lead.lastIndexOf(it)));
    const rest = lead.slice(particle + 1);
    if (particle < 0 || rest.length > CLOSE || rest.includes('の')) return [];
    return lead
      .slice(0, particle)
      .split(/[、,，・／/]|及び|および|並びに|または|又は/)
      .map((name) => plainItem(name.replace(/(?:など|等)?(?:の情報)?$/, '')))
      .filter((name) => name.length >= 2);
  });
}

const CLOSE = 8; // characters; what is denied stands right before its verb

/** Not 不正利用は確認していない: that denies what was done with an item and not the item. */
const denial =
  /(?:含まれて?|含んで|保存して|保有して|保持して|取得して|扱って)(?:は?い)?(?:ない|ません|なかった|おらず|おりません)/;
