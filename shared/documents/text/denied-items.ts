import { known, type Ledger } from '../../facts/ledger.ts';
import { plainItem } from './item-names.ts';

const denial =
  /([^。\n]*?)(?:は|も|が|を)?[^。\nのは]{0,8}(?:含まれて?|含んで|保存して|保有して|保持して|取得して|扱って)(?:は?い)?(?:ない|ません|なかった|おらず|おりません|いない|いません)/g;

/** Takes the ledger; returns the data items that 含まれていないと確認したこと names, as they are compared. */
export function deniedItems(ledger: Ledger): string[] {
  const text = known(ledger, 'negatives') ?? '';
  return [...text.matchAll(denial)].flatMap(([, names = '']) =>
    names
      .split(/[、,，・／/]|及び|および|並びに|または|又は/)
      .map((name) => plainItem(name.replace(/(?:など|等)?(?:の情報)?(?:は|も|が|を)?$/, '')))
      .filter((name) => name.length >= 2),
  );
}
