// What Sompo Japan made public of its incident of 2025, as far as it says who was involved (product.md, S001-06 … S001-10).

export const agents = {
  name: '代理店の人',
  people: 1_780_000,
  identifiable: true,
  items: [
    { item: '氏名・代理店ID', people: null },
    { item: '生年月日', people: 9_366 },
  ],
};
/** A number alone names nobody. */
export const numbersOnly = {
  name: '証券番号・事故番号だけ',
  people: 8_440_000,
  identifiable: false,
  items: [],
};
/** How many customers there were is missing in the source. */
export const customers = {
  name: '顧客',
  people: null,
  identifiable: true,
  items: [
    { item: '氏名・生年月日・性別・住所・電話・メール', people: null },
    { item: '保険料の振替口座', people: 1_638 },
  ],
};
